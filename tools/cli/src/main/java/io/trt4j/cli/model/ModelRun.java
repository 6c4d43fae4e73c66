package io.trt4j.cli.model;

import io.trt4j.engine.EngineMemory;
import io.trt4j.engine.HostTensor;
import java.util.List;
import java.util.Map;

/** A model that is ready to run: in TensorRT, or on the host. */
interface ModelRun extends AutoCloseable {
    /**
     * What it took to get ready; null for what does not apply.
     *
     * @param buildMillis how long the build took
     * @param loadMillis how long the rest took
     * @param fromCache whether the engine was in the cache
     * @param planBytes the size of the serialized engine, if it was built
     * @param memory of the device
     * @param pluginNodes those that the host engine runs
     */
    record Facts(
            Double buildMillis,
            double loadMillis,
            boolean fromCache,
            Long planBytes,
            EngineMemory memory,
            List<String> pluginNodes) {}

    Facts facts();

    /** Runs it once; the outputs by name, in the model's order. */
    Map<String, HostTensor> run(Map<String, HostTensor> inputs);

    /** Times it with inputs, in each way that there is. */
    List<Latencies> measure(Measurement measurement, Map<String, HostTensor> inputs);

    /** How long each layer takes, the slowest first; in TensorRT only. */
    List<LayerTimes.LayerTime> profile(Measurement runs, Map<String, HostTensor> inputs);

    @Override
    void close();
}
