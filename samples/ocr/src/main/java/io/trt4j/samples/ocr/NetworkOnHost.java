package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.HostModel;
import io.trt4j.hostmodel.TensorValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A network on the host: plugins, which must be registered, in the host engine, all else in ONNX Runtime. */
final class NetworkOnHost implements Network {
    private final HostModel model;

    NetworkOnHost(Models network) {
        try {
            Path file = Files.createTempFile("trt4j-ocr", ".onnx");
            try {
                model = HostModel.of(Files.write(file, network.onnx()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a network to a temporary file: " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
        return model.run(inputs);
    }

    @Override
    public void close() {
        model.close();
    }
}
