package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.Wrapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Called as plugins call it: through the bindings of TensorRT's own classes. */
class NativeExprBuilderTest {
    private final int before = NativeObjects.implemented();
    private final Lifetime life = Lifetime.scope();
    private NativeExprBuilder exprs;
    private IExprBuilder builder;

    @BeforeEach
    void open() {
        exprs = new NativeExprBuilder();
        builder = exprs.builder();
    }

    @AfterEach
    void close() {
        exprs.close();
        life.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private IDimensionExpr input(int tensor, int axis) {
        return Wrapper.wrap(IDimensionExpr.class, exprs.add(new Expr.Input(tensor, axis)), life);
    }

    private long evaluate(IDimensionExpr expr, Dims... shapes) {
        Known known = new Known(List.of(shapes), List.of(), Known.ANY);
        Interval value =
                Expr.evaluate(List.of(exprs.find(expr.address())), known).get(0);
        assertThat(value.isKnown()).isTrue();
        return value.most();
    }

    @ParameterizedTest
    @CsvSource({
        "kSUM, 7, 2, 9",
        "kPROD, 7, 2, 14",
        "kMAX, 7, 2, 7",
        "kMIN, 7, 2, 2",
        "kSUB, 2, 7, -5",
        "kEQUAL, 7, 7, 1",
        "kEQUAL, 7, 2, 0",
        "kLESS, 2, 7, 1",
        "kLESS, 7, 7, 0",
        "kFLOOR_DIV, 7, 2, 3",
        "kFLOOR_DIV, -7, 2, -4",
        "kCEIL_DIV, 7, 2, 4",
        "kCEIL_DIV, -7, 2, -3"
    })
    void operations(DimensionOperation operation, long first, long second, long result) {
        IDimensionExpr constant = builder.operation(operation, builder.constant(first), builder.constant(second));
        assertThat(constant.isConstant()).isTrue();
        assertThat(constant.getConstantValue()).isEqualTo(result);

        IDimensionExpr symbolic = builder.operation(operation, input(0, 1), input(1, 0));
        assertThat(symbolic.isConstant()).isFalse();
        assertThat(symbolic.isSizeTensor()).isFalse();
        assertThat(evaluate(symbolic, Dims.of(0, first), Dims.of(second))).isEqualTo(result);
    }

    @Test
    void allOperationsAreCovered() {
        assertThat(DimensionOperation.values()).hasSize(9);
    }

    @Test
    void unknownValuesCannotBeAsked() {
        IDimensionExpr sum = builder.operation(DimensionOperation.kSUM, input(0, 1), builder.constant(2));
        assertThatThrownBy(sum::getConstantValue)
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("kSUM(input0[1], 2) is not known in advance");
    }

    @Test
    void valuesThatDoNotExist() {
        IDimensionExpr zero = builder.constant(0);
        assertThatThrownBy(() -> builder.operation(DimensionOperation.kFLOOR_DIV, builder.constant(7), zero))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("The dimension kFLOOR_DIV(7, 0) cannot be computed for 7 and 0: / by zero.");
        IDimensionExpr square = builder.operation(DimensionOperation.kPROD, input(0, 0), input(0, 0));
        assertThatThrownBy(() -> evaluate(square, Dims.of(Long.MAX_VALUE)))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("long overflow");
        IDimensionExpr quotient = builder.operation(DimensionOperation.kFLOOR_DIV, input(0, 0), input(0, 1));
        assertThatThrownBy(() -> evaluate(quotient, Dims.of(Long.MIN_VALUE, -1)))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("cannot be computed for -9223372036854775808 and -1: long overflow.");
        IDimensionExpr upwards = builder.operation(DimensionOperation.kCEIL_DIV, input(0, 0), input(0, 1));
        assertThatThrownBy(() -> evaluate(upwards, Dims.of(Long.MIN_VALUE, -1)))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("cannot be computed for -9223372036854775808 and -1: long overflow.");
    }

    @Test
    void sizeTensorsAreForOtherPlugins() {
        IDimensionExpr one = builder.constant(1);
        assertThatThrownBy(() -> builder.declareSizeTensor(0, one, one))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("Only IPluginV3");
    }

    @Test
    void operandsOfOthersAreRefused() {
        try (NativeExprBuilder other = new NativeExprBuilder()) {
            IDimensionExpr foreign = other.builder().constant(1);
            assertThatThrownBy(() -> builder.operation(DimensionOperation.kSUM, foreign, foreign))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("An operand is no expression of this IExprBuilder.");
        }
    }
}
