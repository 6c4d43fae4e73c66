package io.trt4j.cli.model;

import io.trt4j.engine.HostTensor;
import io.trt4j.hostmodel.HostModel;
import io.trt4j.hostmodel.TensorValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model on the host: ONNX Runtime on the CPU, and plugins in the host engine. */
final class ModelOnHost implements ModelRun {
    private static final double NANOS_PER_MILLI = 1e6;

    private final HostModel model;
    private final double openMillis;

    private ModelOnHost(HostModel model, double openMillis) {
        this.model = model;
        this.openMillis = openMillis;
    }

    /** Opens a model, whose plugins are registered. */
    static ModelOnHost open(Path onnx) {
        long before = System.nanoTime();
        HostModel model = HostModel.of(onnx);
        return new ModelOnHost(model, (System.nanoTime() - before) / NANOS_PER_MILLI);
    }

    @Override
    public Facts facts() {
        return new Facts(null, openMillis, false, null, null, model.pluginNodes());
    }

    @Override
    public List<LayerTimes.LayerTime> profile(Measurement runs, Map<String, HostTensor> inputs) {
        throw new UnsupportedOperationException("The host has no profiler.");
    }

    @Override
    public Map<String, HostTensor> run(Map<String, HostTensor> inputs) {
        Map<String, HostTensor> outputs = new LinkedHashMap<>();
        model.run(values(inputs))
                .forEach((name, value) -> outputs.put(
                        name,
                        HostTensor.of(value.type(), value.data(), value.dims().d())));
        return outputs;
    }

    private static Map<String, TensorValue> values(Map<String, HostTensor> tensors) {
        Map<String, TensorValue> values = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> values.put(
                name,
                TensorValue.of(tensor.type(), tensor.segment(), tensor.dims().d())));
        return values;
    }

    @Override
    public List<Latencies> measure(Measurement measurement, Map<String, HostTensor> inputs) {
        Map<String, TensorValue> values = values(inputs);
        return List.of(measurement.of("host", () -> () -> model.run(values)));
    }

    @Override
    public void close() {
        model.close();
    }
}
