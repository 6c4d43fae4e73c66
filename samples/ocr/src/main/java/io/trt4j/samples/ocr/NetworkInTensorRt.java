package io.trt4j.samples.ocr;

import io.trt4j.engine.BuildOptions;
import io.trt4j.engine.Engine;
import io.trt4j.engine.EngineCache;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.Model;
import io.trt4j.engine.Profile;
import io.trt4j.engine.Session;
import io.trt4j.hostmodel.TensorValue;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.Dims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network in TensorRT, on a GPU. Plugins must be registered until it is closed. */
final class NetworkInTensorRt implements Network {
    /** An engine that reads a few pictures must be built quickly. */
    private static final int OPTIMIZATION_LEVEL = 1;

    private final Engine engine;
    private final Session session;

    /**
     * Builds the network.
     *
     * @param cache where engines are kept
     */
    NetworkInTensorRt(Models network, EngineCache cache) {
        List<Dims> shapes = network.shapes();
        BuildOptions options = BuildOptions.defaults()
                .optimizationLevel(OPTIMIZATION_LEVEL)
                // Full precision, since results are compared with ONNX Runtime's.
                .configure("no TF32", config -> config.clearFlag(BuilderFlag.kTF32));
        if (!shapes.getFirst().equals(shapes.getLast())) {
            options = options.profile(Profile.of(Models.INPUT, shapes.get(0), shapes.get(1), shapes.get(2)));
        }
        try {
            engine = Engine.open(Model.onnx(network.onnx()), options, cache);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the network " + network + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the network " + network + " was built.", e);
        }
        session = engine.session();
    }

    @Override
    public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
        Map<String, HostTensor> given = new HashMap<>();
        inputs.forEach((name, value) ->
                given.put(name, HostTensor.of(value.floats(), value.dims().d())));
        Map<String, TensorValue> outputs = new LinkedHashMap<>();
        session.run(given)
                .forEach((name, result) -> outputs.put(
                        name,
                        TensorValue.of(
                                result.type(), result.segment(), result.dims().d())));
        return outputs;
    }

    @Override
    public void close() {
        session.close();
        engine.close();
    }
}
