package io.trt4j.plugin;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.ffm.LibraryNotFoundException;
import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.util.Set;

/** What building takes in every version of TensorRT. */
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
final class Builds {
    private Builds() {}

    static boolean isBefore10() {
        return TensorRT.version().major() < 10;
    }

    /** A network with an explicit batch; before 10 there was another kind. */
    static INetworkDefinition network(IBuilder builder) {
        return isBefore10()
                ? builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH)
                : builder.createNetworkV2();
    }

    /** For a build that needs no other libraries; before 10 it wants cuBLAS and cuDNN. */
    static IBuilderConfig config(IBuilder builder) {
        IBuilderConfig config = builder.createBuilderConfig();
        if (isBefore10()) {
            config.setTacticSources(Set.of());
        }
        return config;
    }

    /** The parser for a network; before 10 a test is skipped where it lacks cuBLAS or cuDNN. */
    static IParser parser(INetworkDefinition network) {
        try {
            return OnnxParser.createParser(network, new SystemLogger());
        } catch (LibraryNotFoundException e) {
            assumeFalse(isBefore10(), e.getMessage());
            throw e;
        }
    }
}
