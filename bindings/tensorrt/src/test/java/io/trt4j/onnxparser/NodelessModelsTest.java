package io.trt4j.onnxparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeStub;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whether the library's own parser supports models that have nothing to support. */
class NodelessModelsTest {
    private static final byte[] EMPTY_GRAPH =
            new OnnxModel().message(7, new OnnxModel()).toBytes();

    private static void withParser(Consumer<IParser> test) throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(10, 1), "there is no supportsModelV2");
        try (PretendedDevice device = new PretendedDevice();
                Arena arena = Arena.ofShared()) {
            long address = NativeStub.create(Arena.global(), () -> 0); // never freed: its vtable is remembered
            INetworkDefinition network =
                    Wrapper.wrap(INetworkDefinition.class, address, Lifetime.owned(Lifetime.FOREVER));
            try (network;
                    IParser parser = OnnxParser.createParser(network, (severity, message) -> {})) {
                test.accept(parser);
            }
        }
    }

    @Test
    void areRefusedWhereTheParserWouldEndTheProcess() throws ReflectiveOperationException {
        withParser(parser -> {
            for (MemorySegment model : new MemorySegment[] {
                MemorySegment.NULL, MemorySegment.ofArray(new byte[0]), MemorySegment.ofArray(EMPTY_GRAPH)
            }) {
                if (LoadedVersion.isBefore(10, 15)) {
                    assertThatThrownBy(() -> parser.supportsModelV2(model))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("serializedOnnxModel is no model, or has no nodes.");
                } else {
                    assertThat(parser.supportsModelV2(model)).isTrue();
                }
            }
        });
    }

    @Test
    void areToldFromNullAndFromModelsThatAreRefusedByTheParser() throws ReflectiveOperationException {
        withParser(parser -> {
            byte[] noOpset = new OnnxModel()
                    .message(7, new OnnxModel().message(1, OnnxModel.node("Relu")))
                    .toBytes();
            assertThatThrownBy(() -> parser.supportsModelV2((MemorySegment) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("serializedOnnxModel is null.");
            assertThat(parser.supportsModelV2(noOpset)).isFalse();
        });
    }
}
