package io.trt4j.kernel;

import io.trt4j.cuda.LaunchConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A kernel and its parameters' types. Its arguments follow from those: views get numbers that are difficult, in all
 * pairs for the first two, then random ones; an int is n, {@value #COUNT}.
 */
record Case(JavaKernel kernel, Method method) {
    static final int COUNT = 8192;

    /** Blocks and threads along x, y and z; together {@value #COUNT} threads. */
    static final int[] GRID = {8, 2, 2, 32, 4, 2};

    private static final int ELEMENTS = 32 * COUNT;

    private static final int[] INTS = {
        0,
        1,
        -1,
        2,
        -2,
        7,
        31,
        32,
        33,
        63,
        64,
        127,
        128,
        255,
        32767,
        32768,
        65535,
        65536,
        1_000_000,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Integer.MIN_VALUE + 1,
        -100,
        0x55555555
    };
    private static final long[] LONGS = {
        0,
        1,
        -1,
        2,
        -2,
        5,
        31,
        32,
        63,
        64,
        65,
        255,
        65536,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 32,
        (1L << 53) + 1,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1,
        -1_000_000_007L,
        0x5555555555555555L
    };
    private static final double[] DOUBLES = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        1.5,
        2.5,
        -2.5,
        0.1,
        3,
        1e-7,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Float.MAX_VALUE,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Double.MAX_VALUE,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        -Double.MIN_NORMAL,
        2147483647,
        2147483648.0,
        -2147483648.0,
        -2147483649.0,
        2147483647.5,
        9223372036854775807.0,
        -9223372036854775808.0,
        9.3e18,
        -1e19,
        65504,
        65520,
        6e-8,
        5.9604645e-8,
        2.9802322e-8,
        6.1e-5,
        123456.789,
        16777217
    };

    static Case of(Class<?> owner, String name) {
        Method method = Arrays.stream(owner.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Case(JavaKernel.of(owner, name), method);
    }

    /** Every kernel of a class: what is static, returns nothing and is not private. */
    static List<Case> allOf(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers())
                        && !Modifier.isPrivate(m.getModifiers())
                        && m.getReturnType() == void.class
                        && !m.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .map(m -> new Case(JavaKernel.of(owner, m.getName()), m))
                .toList();
    }

    Class<?>[] parameters() {
        return method.getParameterTypes();
    }

    /** One argument for each parameter; those of views are their memory. */
    Object[] arguments(Arena arena) {
        Class<?>[] parameters = parameters();
        Object[] arguments = new Object[parameters.length];
        int views = 0;
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = DeviceView.class.isAssignableFrom(parameters[i])
                    ? memory(arena, parameters[i], views++)
                    : scalar(parameters[i]);
        }
        return arguments;
    }

    private static Object scalar(Class<?> type) {
        return switch (type.getName()) {
            case "int" -> COUNT;
            case "long" -> -0x123456789abcdefL;
            case "float" -> 0.3f;
            case "double" -> -1e-3;
            case "boolean" -> true;
            case "byte" -> (byte) -3;
            case "short" -> (short) -300;
            case "char" -> (char) 50000;
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static MemorySegment memory(Arena arena, Class<?> view, int which) {
        MemorySegment memory = arena.allocate((long) ELEMENTS * size(view), 64);
        SplittableRandom random = new SplittableRandom(view.hashCode() * 0L + which);
        for (int i = 0; i < ELEMENTS; i++) {
            switch (view.getSimpleName()) {
                case "ByteView" -> memory.set(ValueLayout.JAVA_BYTE, i, (byte) random.nextInt());
                case "ShortView", "HalfView" -> memory.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) random.nextInt());
                case "IntView" ->
                    memory.setAtIndex(
                            ValueLayout.JAVA_INT,
                            i,
                            isRandom(i, which, INTS.length, random)
                                    ? random.nextInt()
                                    : INTS[edge(i, which, INTS.length, random)]);
                case "LongView" ->
                    memory.setAtIndex(
                            ValueLayout.JAVA_LONG,
                            i,
                            isRandom(i, which, LONGS.length, random)
                                    ? random.nextLong()
                                    : LONGS[edge(i, which, LONGS.length, random)]);
                case "FloatView" ->
                    memory.setAtIndex(
                            ValueLayout.JAVA_FLOAT,
                            i,
                            isRandom(i, which, DOUBLES.length, random)
                                    ? randomFloat(random)
                                    : (float) DOUBLES[edge(i, which, DOUBLES.length, random)]);
                default ->
                    memory.setAtIndex(
                            ValueLayout.JAVA_DOUBLE,
                            i,
                            isRandom(i, which, DOUBLES.length, random)
                                    ? randomDouble(random)
                                    : DOUBLES[edge(i, which, DOUBLES.length, random)]);
            }
        }
        return memory;
    }

    private static boolean isRandom(int i, int which, int edges, SplittableRandom random) {
        return i >= edges * edges && random.nextInt(4) != 0;
    }

    private static int edge(int i, int which, int edges, SplittableRandom random) {
        if (i >= edges * edges || which > 3) {
            return random.nextInt(edges);
        }
        return which % 2 == 0 ? i % edges : i / edges;
    }

    private static float randomFloat(SplittableRandom random) {
        return random.nextBoolean() ? Float.intBitsToFloat(random.nextInt()) : (float) random.nextDouble(-100, 100);
    }

    private static double randomDouble(SplittableRandom random) {
        return random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble(-100, 100);
    }

    /** Bytes of an element. */
    static int size(Class<?> view) {
        return switch (view.getSimpleName()) {
            case "ByteView" -> 1;
            case "ShortView", "HalfView" -> 2;
            case "IntView", "FloatView" -> 4;
            default -> 8;
        };
    }

    /** Runs the method itself. */
    void runOnHost(Object[] arguments) {
        kernel.runOnHost(
                LaunchConfig.of(1, 1).withGrid(GRID[0], GRID[1], GRID[2]).withBlock(GRID[3], GRID[4], GRID[5]),
                arguments);
    }

    /** What is different between what two runs left in memory; empty if nothing is. Any NaN is as good as another. */
    String difference(Object[] expected, Object[] actual) {
        for (int p = 0; p < expected.length; p++) {
            if (!(expected[p] instanceof MemorySegment left)) {
                continue;
            }
            DeviceView wanted = DeviceView.of(parameters()[p], left);
            DeviceView got = DeviceView.of(parameters()[p], (MemorySegment) actual[p]);
            for (long i = 0; i < wanted.elements(); i++) {
                if (!element(wanted, i).equals(element(got, i))) {
                    return "%s: element %d of parameter %d is %s, should be %s"
                            .formatted(kernel, i, p, element(got, i), element(wanted, i));
                }
            }
        }
        return "";
    }

    /** An element boxed: floats that are equal have the same bits, or are both NaN. */
    private static Object element(DeviceView view, long i) {
        return switch (view) {
            case ByteView v -> v.get(i);
            case ShortView v -> v.get(i);
            case IntView v -> v.get(i);
            case LongView v -> v.get(i);
            case HalfView v -> Float.isNaN(v.get(i)) ? Float.NaN : v.bits(i);
            case FloatView v -> v.get(i);
            case DoubleView v -> v.get(i);
        };
    }

    @Override
    public String toString() {
        return kernel.toString();
    }
}
