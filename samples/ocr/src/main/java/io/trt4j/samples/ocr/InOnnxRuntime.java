package io.trt4j.samples.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.trt4j.hostmodel.TensorValue;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A network without plugins in ONNX Runtime alone, with which the others are compared. Its tensors are FP32. */
final class InOnnxRuntime implements Network {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    InOnnxRuntime(Models network) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            session = environment.createSession(network.onnx(), options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not take " + network + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (Map.Entry<String, TensorValue> input : inputs.entrySet()) {
                TensorValue value = input.getValue();
                given.put(
                        input.getKey(),
                        OnnxTensor.createTensor(
                                environment,
                                FloatBuffer.wrap(value.floats()),
                                value.dims().d()));
            }
            try (OrtSession.Result result = session.run(given)) {
                Map<String, TensorValue> outputs = new LinkedHashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    OnnxTensor tensor = (OnnxTensor) output.getValue();
                    float[] elements = new float[tensor.getFloatBuffer().remaining()];
                    tensor.getFloatBuffer().get(elements);
                    outputs.put(
                            output.getKey(),
                            TensorValue.of(elements, tensor.getInfo().getShape()));
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot run a network: " + e.getMessage(), e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot close a network: " + e.getMessage(), e);
        }
    }
}
