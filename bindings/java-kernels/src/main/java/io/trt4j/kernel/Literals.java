package io.trt4j.kernel;

import java.math.BigDecimal;

/** Constants of Java in C++. */
final class Literals {
    /** Decimals of no more digits are written as such. */
    private static final int SHORT = 12;

    private Literals() {}

    static Value of(int value) {
        String text = value == Integer.MIN_VALUE ? "(-2147483647 - 1)" : value < 0 ? "(" + value + ")" : "" + value;
        return Value.constant(Kind.INT, text);
    }

    static Value of(long value) {
        String text = value == Long.MIN_VALUE
                ? "(-9223372036854775807LL - 1)"
                : value < 0 ? "(" + value + "LL)" : value + "LL";
        return Value.constant(Kind.LONG, text);
    }

    // A decimal that is not exactly the number would be as good as the compiler's way of rounding it.

    static Value of(float value) {
        return Value.constant(
                Kind.FLOAT,
                isShort(value)
                        ? decimal(value, Float.floatToRawIntBits(value) < 0, "f")
                        : "floatOf(0x%08x) /* %s */".formatted(Float.floatToRawIntBits(value), value));
    }

    static Value of(double value) {
        return Value.constant(
                Kind.DOUBLE,
                isShort(value)
                        ? decimal(value, Double.doubleToRawLongBits(value) < 0, "")
                        : "doubleOf(0x%016xLL) /* %s */".formatted(Double.doubleToRawLongBits(value), value));
    }

    private static boolean isShort(double value) {
        return Double.isFinite(value)
                && Math.abs(value) < 1e9
                && new BigDecimal(value).toPlainString().length() <= SHORT;
    }

    private static String decimal(double value, boolean negative, String suffix) {
        String text = new BigDecimal(Math.abs(value)).toPlainString();
        String number = (text.contains(".") ? text : text + ".0") + suffix;
        return negative ? "(-" + number + ")" : number;
    }
}
