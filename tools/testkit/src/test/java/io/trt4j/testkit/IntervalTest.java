package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.TensorRTException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What dimensions may be, compared with all that they are. */
class IntervalTest {
    private static final int LARGEST = 4;

    /** What two sizes hold is whatever a test says. */
    private static final Expr A = new Expr.SizeTensor(0, new Expr.Constant(0), new Expr.Constant(100));

    private static final Expr B = new Expr.SizeTensor(1, new Expr.Constant(0), new Expr.Constant(100));

    private static Interval evaluate(DimensionOperation operation, Interval a, Interval b) {
        Known known = new Known(List.of(), List.of(), (output, expected, most) -> output == 0 ? a : b);
        return Expr.evaluate(List.of(Expr.of(operation, A, B)), known).get(0);
    }

    @ParameterizedTest
    @EnumSource(DimensionOperation.class)
    void everythingBetweenTheBoundsIsWithin(DimensionOperation operation) {
        for (long a = -LARGEST; a <= LARGEST; a++) {
            for (long a2 = a; a2 <= LARGEST; a2++) {
                for (long b = -LARGEST; b <= LARGEST; b++) {
                    for (long b2 = b; b2 <= LARGEST; b2++) {
                        check(operation, new Interval(a, a2), new Interval(b, b2));
                    }
                }
            }
        }
    }

    private static void check(DimensionOperation operation, Interval a, Interval b) {
        boolean divides = operation == DimensionOperation.kFLOOR_DIV || operation == DimensionOperation.kCEIL_DIV;
        if (divides && b.isKnown() && b.least() == 0) {
            assertThatThrownBy(() -> evaluate(operation, a, b)).isInstanceOf(TensorRTException.class);
            return;
        }
        long[] all = LongStream.rangeClosed(a.least(), a.most())
                .flatMap(x -> LongStream.rangeClosed(b.least(), b.most())
                        .filter(y -> !divides || y != 0)
                        .map(y -> evaluate(operation, Interval.of(x), Interval.of(y))
                                .most()))
                .toArray();
        assertThat(evaluate(operation, a, b))
                .as("%s of %s and %s", operation, a, b)
                .isEqualTo(new Interval(
                        LongStream.of(all).min().orElseThrow(),
                        LongStream.of(all).max().orElseThrow()));
    }
}
