package io.trt4j.onnxparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRefitter;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeStub;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the library's own parsers live, which own the weights of what they fill; here that is nothing of TensorRT's. */
class ParserLifetimeTest {
    private final int ownedBefore = NativeObjects.owned();
    private final int implementedBefore = NativeObjects.implemented();
    private PretendedDevice device;

    @BeforeEach
    void pretendThereIsADevice() throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(10, 0), "this version's parser needs cuDNN");
        device = new PretendedDevice();
        TensorRT.version();
    }

    @AfterEach
    void nothingIsLeft() throws ReflectiveOperationException {
        if (device != null) {
            device.close();
        }
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
    }

    /** Closes what owns weights before what has them, and after it. */
    private <T extends NativeResource> void expectKept(Class<T> type, Function<T, NativeResource> make)
            throws ReflectiveOperationException {
        long address = NativeStub.create(Arena.global(), () -> 0); // never freed: its vtable is remembered
        T filled = Wrapper.wrap(type, address, Lifetime.owned(Lifetime.FOREVER));
        NativeResource parser = make.apply(filled);
        parser.close();
        assertThatThrownBy(parser::address).isInstanceOf(IllegalStateException.class);
        assertThat(NativeObjects.owned()).as("until what it filled is closed").isEqualTo(ownedBefore + 2);
        filled.close();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);

        filled = Wrapper.wrap(type, address, Lifetime.owned(Lifetime.FOREVER));
        parser = make.apply(filled);
        filled.close();
        assertThat(NativeObjects.owned()).as("until the parser is closed").isEqualTo(ownedBefore + 2);
        parser.address();
        parser.close();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
        assertThat(NativeObjects.implemented())
                .as("but for a logger that TensorRT has")
                .isLessThanOrEqualTo(implementedBefore + 1);
    }

    @Test
    void aParserThatIsClosedLivesAsLongAsItsNetwork() throws ReflectiveOperationException {
        expectKept(INetworkDefinition.class, network -> OnnxParser.createParser(network, (severity, message) -> {}));
    }

    @Test
    void aParsersRefitterThatIsClosedLivesAsLongAsItsRefitter() throws ReflectiveOperationException {
        expectKept(IRefitter.class, refitter -> OnnxParser.createParserRefitter(refitter, (severity, message) -> {}));
    }
}
