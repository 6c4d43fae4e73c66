package io.trt4j.testkit;

import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;

/** What a dimension may be: one number where it is known, else all from the least to the greatest. */
record Interval(long least, long most) {
    static Interval of(long value) {
        return new Interval(value, value);
    }

    boolean isKnown() {
        return least == most;
    }

    /** What an operation gives that is monotone in each of its operands. */
    static Interval monotone(Interval a, Interval b, LongBinaryOperator operation) {
        if (a.isKnown() && b.isKnown()) {
            return of(operation.applyAsLong(a.least, b.least));
        }
        return ofAll(
                operation.applyAsLong(a.least, b.least),
                operation.applyAsLong(a.least, b.most),
                operation.applyAsLong(a.most, b.least),
                operation.applyAsLong(a.most, b.most));
    }

    private static Interval ofAll(long... values) {
        return new Interval(
                LongStream.of(values).min().orElseThrow(),
                LongStream.of(values).max().orElseThrow());
    }

    /** What a quotient may be; a divisor that may be something else than 0 is not 0. */
    static Interval quotient(Interval a, Interval b, LongBinaryOperator division) {
        if (b.isKnown() || b.least > 0 || b.most < 0) {
            return monotone(a, b, division);
        }
        Interval positive = new Interval(1, Math.max(1, b.most));
        Interval negative = new Interval(Math.min(-1, b.least), -1);
        if (b.least == 0) {
            return monotone(a, positive, division);
        }
        Interval below = monotone(a, negative, division);
        if (b.most == 0) {
            return below;
        }
        Interval above = monotone(a, positive, division);
        return new Interval(Math.min(below.least, above.least), Math.max(below.most, above.most));
    }

    /** 1 if both are equal, else 0. */
    static Interval equal(Interval a, Interval b) {
        if (a.isKnown() && b.isKnown()) {
            return of(a.least == b.least ? 1 : 0);
        }
        return new Interval(0, a.most < b.least || b.most < a.least ? 0 : 1);
    }
}
