package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Expressions that are large, or share their operands. */
class ExprTest extends Fixture {
    private static final Expr X = new Expr.Input(0, 0);

    private static Known given(Dims... inputs) {
        return new Known(List.of(inputs), List.of(), Known.ANY);
    }

    record Nothing() {}

    /** A plugin whose output has the size that an expression says. */
    private record Sized(Nothing state, BiFunction<IExprBuilder, IDimensionExpr, IDimensionExpr> size)
            implements Plugin<Nothing> {
        @Override
        public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder builder) {
            return new IDimensionExpr[] {size.apply(builder, inputs[0][0])};
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    }

    /** The size of the output for inputs of 1 to 4, and of the engine. */
    private static long[] sizes(BiFunction<IExprBuilder, IDimensionExpr, IDimensionExpr> size) {
        try (var registration = Plugins.register("Trt4jTestSized", "1", Nothing.class, s -> new Sized(s, size))) {
            byte[] plan = HostEngine.build(new HostNetwork(
                            "Trt4jTestSized", "1", "", new PluginFieldCollection(List.of()))
                    .addInput("x", DataType.kFLOAT, Dims.of(-1))
                    .setOutputNames("y")
                    .addOptimizationProfile(new HostProfile().setDimensions("x", Dims.of(1), Dims.of(2), Dims.of(4))));
            try (HostEngine engine = HostEngine.deserialize(plan);
                    HostExecutionContext context = engine.createExecutionContext()) {
                context.setInputShape("x", Dims.of(3));
                long y = context.getTensorShape("y").d()[0];
                context.setTensorAddress("x", MemorySegment.ofArray(new float[3]));
                context.setTensorAddress("y", MemorySegment.ofArray(new float[Math.toIntExact(y)]));
                context.enqueue();
                return new long[] {y, plan.length};
            }
        }
    }

    @Test
    void anOperandThatIsUsedTwiceCountsOnce() {
        long[] sizes = sizes((builder, x) -> {
            IDimensionExpr e = x;
            for (int i = 0; i < 100; i++) {
                e = builder.operation(DimensionOperation.kMAX, e, e);
            }
            return e;
        });
        assertThat(sizes[0]).isEqualTo(3);
        assertThat(sizes[1]).isLessThan(2_000);
    }

    @Test
    void aLongChainIsEvaluated() {
        long[] sizes = sizes((builder, x) -> {
            IDimensionExpr one = builder.constant(1);
            IDimensionExpr e = x;
            for (int i = 0; i < 20_000; i++) {
                e = builder.operation(DimensionOperation.kSUM, e, one);
            }
            return e;
        });
        assertThat(sizes[0]).isEqualTo(20_003);
        assertThat(sizes[1]).isLessThan(300_000);
    }

    @Test
    void largeExpressionsAreOneShortSentence() {
        Expr e = X;
        for (int i = 0; i < 10_000; i++) {
            e = Expr.of(DimensionOperation.kSUM, e, e);
        }
        Expr large = e;
        assertThat(large.toString()).hasSizeLessThan(200).contains("...");
        assertThatThrownBy(() -> Expr.evaluate(List.of(large), given(Dims.of(1))))
                .isInstanceOf(TensorRTException.class)
                .hasMessageMatching("The dimension [^\n]{1,200} cannot be computed for 4611686018427387904 and"
                        + " 4611686018427387904: long overflow\\.");
        assertThat(Expr.evaluate(List.of(large, X), given(Dims.of(0)))).containsExactly(Interval.of(0), Interval.of(0));
    }

    @Test
    void largeExpressionsAreComparedByIdentity() {
        Expr one = X;
        Expr other = X;
        for (int i = 0; i < 10_000; i++) {
            one = Expr.of(DimensionOperation.kSUM, one, one);
            other = Expr.of(DimensionOperation.kSUM, other, other);
        }
        assertThat(one.equals(other)).isFalse();
        assertThat(one.hashCode()).isEqualTo(one.hashCode());
    }
}
