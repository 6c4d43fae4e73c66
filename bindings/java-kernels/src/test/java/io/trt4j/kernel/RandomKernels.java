package io.trt4j.kernel;

import java.util.SplittableRandom;

/** Writes Java methods that are kernels, at random: whatever expressions and statements the types allow. */
final class RandomKernels {
    private static final String[] TYPES = {"int", "long", "float", "double"};

    /** How an expression of another type becomes one. */
    private static final String[] INT_CASTS = {"(int) ", "(int) (byte) ", "(int) (short) ", "(int) (char) "};

    private final SplittableRandom random;
    private int counters;

    RandomKernels(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A class with kernels {@code k0}, {@code k1} and so on. */
    String source(String name, int kernels) {
        StringBuilder text = new StringBuilder("import io.trt4j.kernel.*;\npublic class " + name + " {\n");
        text.append("""
            static int index() {
                int block = (CudaThread.blockIdxZ() * CudaThread.gridDimY() + CudaThread.blockIdxY()) * CudaThread.gridDimX()
                    + CudaThread.blockIdxX();
                return ((block * CudaThread.blockDimZ() + CudaThread.threadIdxZ()) * CudaThread.blockDimY()
                    + CudaThread.threadIdxY()) * CudaThread.blockDimX() + CudaThread.threadIdxX();
            }
            """);
        for (String type : TYPES) {
            text.append("    static %s mix(%s a, %s b) { return a > b ? a - b : %s; }\n"
                    .formatted(type, type, type, type.length() > 4 ? "a / b" : "b * a + 1"));
        }
        for (int k = 0; k < kernels; k++) {
            text.append(kernel("k" + k));
        }
        return text.append("}\n").toString();
    }

    private String kernel(String name) {
        StringBuilder body = new StringBuilder();
        for (int s = 2 + random.nextInt(6); s > 0; s--) {
            body.append(statement(3, false));
        }
        return """
            static void %s(IntView ints, LongView longs, FloatView floats, DoubleView doubles, int n) {
                int i = index();
                if (i >= n) return;
                int i0 = ints.get(i), i1 = ints.get(n + i);
                long l0 = longs.get(i), l1 = longs.get(n + i);
                float f0 = floats.get(i), f1 = floats.get(n + i);
                double d0 = doubles.get(i), d1 = doubles.get(n + i);
                %s
                ints.set(i, i0); ints.set(n + i, i1); longs.set(i, l0); longs.set(n + i, l1);
                floats.set(i, f0); floats.set(n + i, f1); doubles.set(i, d0); doubles.set(n + i, d1);
            }
            """.formatted(name, body);
    }

    private String statement(int depth, boolean inLoop) {
        int t = random.nextInt(4);
        String counter = "c" + counters++;
        return switch (random.nextInt(depth > 0 ? 12 : 5)) {
            case 0, 1, 2 -> variable(t) + " = " + expression(t, 3) + ";\n";
            // The sum is calculated in the wider type, and then made narrow.
            case 3 -> variable(t) + " " + one("+=", "-=", "*=") + " " + expression(random.nextInt(4), 2) + ";\n";
            case 4 -> TYPES_VIEWS[t] + ".set(2 * n + i, " + expression(t, 2) + ");\n";
            case 5 -> "if (" + condition(2) + ") {\n" + block(depth, inLoop) + "}\n";
            case 6 ->
                "if (" + condition(2) + ") {\n" + block(depth, inLoop) + "} else {\n" + block(depth, inLoop) + "}\n";
            case 7 ->
                "for (int %s = 0; %s < (%s & 3); %s++) {\n%s}\n"
                        .formatted(counter, counter, variable(0), counter, block(depth, true));
            case 8 ->
                "int %s = 3;\nwhile (--%s > 0 && %s) {\n%s}\n"
                        .formatted(counter, counter, condition(1), block(depth, true));
            case 9 -> "int %s = 2;\ndo {\n%s} while (%s-- > 0);\n".formatted(counter, block(depth, true), counter);
            case 10 ->
                "switch (%s & 7) { case 0: %s break; case 3: %s case 5: %s break; default: %s }\n"
                        .formatted(
                                expression(0, 1),
                                statement(depth - 2, false),
                                statement(depth - 2, false),
                                statement(depth - 2, false),
                                statement(depth - 2, false));
            default -> inLoop ? "if (" + condition(1) + ") " + one("break", "continue") + ";\n" : "{ }\n";
        };
    }

    private static final String[] TYPES_VIEWS = {"ints", "longs", "floats", "doubles"};

    private String block(int depth, boolean inLoop) {
        StringBuilder text = new StringBuilder();
        for (int s = 1 + random.nextInt(2); s > 0; s--) {
            text.append(statement(depth - 1, inLoop));
        }
        return text.toString();
    }

    private String condition(int depth) {
        int t = random.nextInt(4);
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 3 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
            case 4 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
            case 5 -> "!(" + condition(depth - 1) + ")";
            default -> expression(t, 1) + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + expression(t, 1);
        };
    }

    private String expression(int t, int depth) {
        if (depth <= 0) {
            return random.nextInt(4) == 0 ? constant(t) : variable(t);
        }
        int d = depth - 1;
        return switch (random.nextInt(t < 2 ? 14 : 10)) {
            case 0 -> variable(t);
            case 1, 2 -> "(" + expression(t, d) + one(" + ", " - ", " * ") + expression(t, d) + ")";
            case 3 -> "(" + expression(t, d) + one(" / ", " % ") + divisor(t, d) + ")";
            case 4 -> "-(" + expression(t, d) + ")";
            case 5 -> cast(t, d);
            case 6 -> "(" + condition(d) + " ? " + expression(t, d) + " : " + expression(t, d) + ")";
            case 7 -> "(" + variable(t) + one(" = ", " += ", " -= ") + expression(t, d) + ")";
            case 8 -> one("Math.min", "Math.max", "mix") + "(" + expression(t, d) + ", " + expression(t, d) + ")";
            case 9 ->
                random.nextBoolean()
                        ? "(" + variable(t) + one("++", "--") + ")"
                        : "(" + one("++", "--") + variable(t) + ")";
            case 10 -> "(" + expression(t, d) + one(" & ", " | ", " ^ ") + expression(t, d) + ")";
            case 11 -> "(" + expression(t, d) + one(" << ", " >> ", " >>> ") + expression(random.nextInt(2), d) + ")";
            case 12 -> "~" + variable(t);
            default -> TYPES_VIEWS[t] + ".get(" + one("", "n + ", "2 * n + ") + "i)";
        };
    }

    private String divisor(int t, int depth) {
        return t < 2 ? "(" + expression(t, depth) + " | 1)" : expression(t, depth);
    }

    private String cast(int t, int depth) {
        int from = random.nextInt(4);
        String operand = "(" + expression(from, depth) + ")";
        return "(" + (t == 0 ? one(INT_CASTS) : "(" + TYPES[t] + ") ") + operand + ")";
    }

    private String variable(int t) {
        return "ilfd".charAt(t) + one("0", "1");
    }

    private String constant(int t) {
        return switch (t) {
            case 0 -> one("0", "1", "-1", "7", "Integer.MIN_VALUE", "65535", "-1000000");
            case 1 -> one("0L", "-1L", "Long.MIN_VALUE", "4294967296L", "31L");
            case 2 -> one("0f", "-0f", "0.1f", "Float.NaN", "3e38f", "1e-40f", "2.5f", "Float.NEGATIVE_INFINITY");
            default -> one("0.0", "-0.0", "0.1", "Double.NaN", "1e308", "1e-310", "-1.5", "2147483648.5");
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
