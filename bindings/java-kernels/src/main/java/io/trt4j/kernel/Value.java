package io.trt4j.kernel;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value on the operand stack: an expression in C that has no effect and reads no memory.
 *
 * @param text the expression, in parentheses where it needs them
 * @param reads the variables it mentions; what they hold may change before it is evaluated
 * @param comparison what it says of two numbers, where it is the -1, 0 or 1 of such an instruction; else null
 */
record Value(
        Kind kind, String text, Set<String> reads, @Nullable Comparison comparison) {
    /** A comparison of numbers, of which {@code nan} is the result where one is NaN. */
    record Comparison(String left, String right, int nan) {}

    static Value constant(Kind kind, String text) {
        return new Value(kind, text, Set.of(), null);
    }

    static Value variable(Kind kind, String name) {
        return new Value(kind, name, Set.of(name), null);
    }

    /** The result of a template with a {@code %s} for each operand. */
    static Value of(Kind kind, String template, Value... operands) {
        Set<String> reads = new TreeSet<>();
        Object[] texts = new Object[operands.length];
        for (int i = 0; i < operands.length; i++) {
            reads.addAll(operands[i].reads);
            texts[i] = operands[i].text;
        }
        return new Value(kind, template.formatted(texts), reads, null);
    }

    /** Whether it is cheap and short enough to be written down twice. */
    boolean isSimple() {
        return reads.isEmpty() ? text.length() < 16 : reads.contains(text);
    }

    Value comparing(Value left, Value right, int nan) {
        return new Value(kind, text, reads, new Comparison(left.text, right.text, nan));
    }

    Value comparingUnsigned(Value... both) {
        String unsigned = "(unsigned " + both[0].kind.c + ") %s";
        return comparing(Value.of(both[0].kind, unsigned, both[0]), Value.of(both[1].kind, unsigned, both[1]), 0);
    }

    /** A condition: how this compares with zero. */
    String comparedWithZero(String operator) {
        if (comparison == null) {
            return text + " " + operator + " 0";
        }
        // NaN makes every comparison in C but != false, and counts as less than, or as greater than, anything in Java.
        return switch (operator + comparison.nan) {
            case "<-1" -> negated(comparison, ">=");
            case "<=-1" -> negated(comparison, ">");
            case ">1" -> negated(comparison, "<=");
            case ">=1" -> negated(comparison, "<");
            default -> comparison.left + " " + operator + " " + comparison.right;
        };
    }

    private static String negated(Comparison comparison, String operator) {
        return "!(" + comparison.left + " " + operator + " " + comparison.right + ")";
    }
}
