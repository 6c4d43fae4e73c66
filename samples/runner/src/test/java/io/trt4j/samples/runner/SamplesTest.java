package io.trt4j.samples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.NativeObjects;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples in both workflows, on the host engine. */
class SamplesTest {
    private static final Map<String, Supplier<Example>> EXAMPLES = Map.of(
            "rms-norm, FP32", () -> RmsNormCommand.example(DataType.kFLOAT, 5, 100),
            "rms-norm, FP16", () -> RmsNormCommand.example(DataType.kHALF, 5, 100),
            "rms-norm, BF16", () -> RmsNormCommand.example(DataType.kBF16, 5, 100),
            "scatter-add", () -> ScatterAddCommand.example(100, 1000),
            "unique", () -> UniqueCommand.example(500),
            "ctc-decode", () -> CtcDecodeCommand.example(200, 30),
            "nms", () -> NmsCommand.example(300));

    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    static Stream<Arguments> examples() {
        return EXAMPLES.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(Workflow.values()).map(workflow -> Arguments.of(name, workflow)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theHostEngineIsRight(String name, Workflow workflow) {
        Example example = EXAMPLES.get(name).get();
        assertThat(example.run(workflow, false)).isLessThanOrEqualTo(example.tolerance());
    }
}
