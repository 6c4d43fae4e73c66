package io.trt4j.samples.runner;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.plugin.declare.Call;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.rmsnorm.Floats;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRTException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Networks of one plugin, on the host engine. */
class RunnerTest {
    /** y = x * factors[0] * factors[1] + term. */
    record Linear(float[] factors, int term) {}

    private static final PluginDeclaration<Linear> LINEAR = plugin("Trt4jRunnerLinear", Linear.class)
            .input(DataType.kFLOAT, DataType.kHALF)
            .output(sameAs(0))
            .enqueue(RunnerTest::linear);

    private static void linear(Call<Linear> call) {
        DataType type = call.inputDesc().type(0);
        float[] factors = call.attributes().factors();
        for (long i = 0; i < call.inputDesc().volume(0); i++) {
            float x = Floats.get(call.memory(input(0)), type, i);
            Floats.set(
                    call.memory(output(0)),
                    type,
                    i,
                    x * factors[0] * factors[1] + call.attributes().term());
        }
    }

    private static Example example(DataType type, float... expected) {
        return Example.exactly(
                new PluginNetwork<>("Trt4jRunnerLinear", LINEAR, new Linear(new float[] {2, 0.5f}, 7))
                        .input(NamedTensor.of("x", type, new float[] {1, 2, 3, 4, 5, 6}, 2, 3), 0)
                        .output("y", type, 2, 3),
                NamedTensor.of("y", type, expected, 2, 3));
    }

    @ParameterizedTest
    @EnumSource
    void attributesAndTensorsReachThePlugin(Workflow workflow) {
        assertThat(example(DataType.kFLOAT, 8, 9, 10, 11, 12, 13).run(workflow, false))
                .isZero();
        assertThat(example(DataType.kHALF, 8, 9, 10, 11, 12, 13).run(workflow, false))
                .isZero();
    }

    @Test
    void aWrongElementIsSeen() {
        assertThat(example(DataType.kFLOAT, 8, 9, 10, 11, 12, 14).run(Workflow.NETWORK, false))
                .isInfinite();
    }

    @Test
    void anEngineOfOtherTypesIsRefused() {
        byte[] plan;
        try (PluginEngine engine = example(DataType.kHALF).engine(false)) {
            plan = engine.build(Workflow.ONNX);
        }
        try (PluginEngine engine = example(DataType.kFLOAT).engine(false)) {
            assertThatThrownBy(() -> engine.run(plan))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("The engine was built for another network: its tensor x is kHALF, not kFLOAT.");
        }
    }
}
