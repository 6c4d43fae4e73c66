package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.cli.CannotRunException;
import io.trt4j.ffm.Libraries;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for a device is accepted where there is none: declarations are checked when they are registered. */
class PadApiTest {
    @BeforeAll
    static void loadTensorRT() {
        Libraries.load(TensorRTLibraries.NVINFER);
    }

    static Stream<Arguments> plugins() {
        return Stream.of(Backend.JCUDA, Backend.RAW, Backend.TRITON, Backend.JAVA)
                .flatMap(backend ->
                        Arrays.stream(PadApi.values()).filter(backend::has).map(api -> Arguments.of(backend, api)));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void pluginsForADeviceAreRegistered(Backend backend, PadApi api) {
        int before = NativeObjects.implemented();
        try (PadCreator plugin = backend.registerForDevice(api, "")) {
            assertThat(NativeObjects.implemented()).isEqualTo(before + 1);
            assertThat(plugin.ranOn()).isEmpty();
        }
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theShortFormIsForBackendsWithoutStateOfTheirOwn() {
        assertThat(Arrays.stream(Backend.values()).filter(backend -> backend.has(PadApi.SHORT)))
                .containsExactly(Backend.RAW, Backend.TRITON, Backend.JAVA, Backend.HOST);
        assertThatThrownBy(() -> Backend.JCUDA.registerForDevice(PadApi.SHORT, ""))
                .isInstanceOf(CannotRunException.class)
                .hasMessage("--backend jcuda has no plugin for --api short; these have: raw, triton, java, host.");
    }
}
