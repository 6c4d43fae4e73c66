package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.engine.BoundRun;
import io.trt4j.engine.BuildReport;
import io.trt4j.engine.Engine;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.Session;
import io.trt4j.engine.SessionOptions;
import io.trt4j.engine.TensorInfo;
import io.trt4j.tensorrt.TensorLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model in TensorRT, on the first GPU. */
final class DeviceRun implements ModelRun {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Engine engine;
    private final Session session;
    private final double openMillis;
    private final boolean cudaGraph;

    private DeviceRun(Engine engine, Session session, double openMillis, boolean cudaGraph) {
        this.engine = engine;
        this.session = session;
        this.openMillis = openMillis;
        this.cudaGraph = cudaGraph;
    }

    /**
     * Makes a session for an engine, and closes both in the end.
     *
     * @param openMillis how long it took to build or load the engine
     * @param cudaGraph whether runs in a CUDA graph are timed, too
     */
    static DeviceRun of(Engine engine, double openMillis, int threads, boolean cudaGraph) {
        Session session = null;
        try {
            session = engine.session(SessionOptions.defaults().contexts(threads));
            return new DeviceRun(engine, session, openMillis, cudaGraph);
        } finally {
            if (session == null) {
                engine.close();
            }
        }
    }

    @Override
    public Facts facts() {
        Optional<BuildReport> report = engine.report();
        Double built = report.map(r -> r.duration().toNanos() / NANOS_PER_MILLI).orElse(null);
        return new Facts(
                built,
                Math.max(0, openMillis - (built == null ? 0 : built)),
                report.isEmpty(),
                report.map(BuildReport::planSize).orElse(null),
                engine.memory(),
                List.of());
    }

    @Override
    public List<LayerTimes.LayerTime> profile(Measurement runs, Map<String, HostTensor> inputs) {
        Map<String, HostTensor> outputs = session.run(inputs);
        try (CudaContext cuda = CudaContext.primary(engine.device())) {
            if (!isSizeKnown(cuda, inputs, outputs)) {
                throw new CannotRunException("the size of an output depends on the data, or an output is on the host,"
                        + " for which there is no --profile.");
            }
        }
        return LayerTimes.of(engine, runs, inputs, outputs);
    }

    @Override
    public Map<String, HostTensor> run(Map<String, HostTensor> inputs) {
        return session.run(inputs);
    }

    @Override
    public List<Latencies> measure(Measurement measurement, Map<String, HostTensor> inputs) {
        List<Latencies> all = new ArrayList<>();
        try (CudaContext cuda = CudaContext.primary(engine.device())) {
            Map<String, HostTensor> outputs = session.run(inputs);
            if (isSizeKnown(cuda, inputs, outputs)) {
                all.add(measurement.of("on the device", () -> new BoundWorker(cuda, session, inputs, outputs, false)));
                if (cudaGraph) {
                    all.add(measurement.of(
                            "in a CUDA graph", () -> new BoundWorker(cuda, session, inputs, outputs, true)));
                }
            } else if (cudaGraph) {
                throw new CannotRunException(
                        "the size of an output depends on the data, or an output is on the host, so the engine cannot"
                                + " be captured in a CUDA graph: leave out --cuda-graph.");
            }
            all.add(measurement.of("with copies", () -> () -> session.run(inputs)));
        }
        return all;
    }

    /** Whether each output has a size that shapes alone decide, and is on the device. */
    private boolean isSizeKnown(CudaContext cuda, Map<String, HostTensor> inputs, Map<String, HostTensor> outputs) {
        for (TensorInfo output : engine.outputs()) {
            if (engine.cudaEngine().getTensorLocation(output.name()) == TensorLocation.kHOST) {
                return false;
            }
        }
        try (BoundTensors tensors = BoundTensors.of(cuda, session.inputs(), inputs, outputs);
                BoundRun bound = session.bind(tensors.inputs(), tensors.outputs())) {
            return outputs.keySet().stream().allMatch(output -> isKnown(bound, output));
        }
    }

    private static boolean isKnown(BoundRun bound, String output) {
        try {
            return bound.dims(output).nbDims() >= 0;
        } catch (IllegalStateException e) { // it depends on the data, and nothing was enqueued
            return false;
        }
    }

    @Override
    public void close() {
        session.close();
        engine.close();
    }
}
