package io.trt4j.onnxparser;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.MemorySegment;

/** Models whose graph has no node, or that have no graph. TensorRT 10.6's parser ends the process when it is asked whether it supports one. */
final class NodelessModels {
    private NodelessModels() {}

    /**
     * Refuses such a model before TensorRT 10.15, which takes it.
     *
     * @param name of the argument
     * @return the model
     * @throws IllegalArgumentException if it has no nodes. Of bytes that are no model the parser says what is wrong
     */
    static MemorySegment refuse(MemorySegment model, String name) {
        ProtobufMessage message = new ProtobufMessage(Given.argument(model, name));
        if (LoadedVersion.isBefore(10, 15) && !hasNodes(message)) {
            throw new IllegalArgumentException(name + " is no model, or has no nodes.");
        }
        return model;
    }

    private static boolean hasNodes(ProtobufMessage model) {
        while (model.next()) {
            if (model.isBytes(7)) {
                for (ProtobufMessage graph = model.message(); graph.next(); ) {
                    if (graph.isBytes(1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
