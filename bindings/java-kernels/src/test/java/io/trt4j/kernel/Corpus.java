package io.trt4j.kernel;

/**
 * Kernels that together have every instruction and method that a kernel may have. Each works on element i of its first
 * views, of which there are n, and may write 32 elements for it.
 */
final class Corpus {
    private Corpus() {}

    /** A constant of the compiler's, which needs no field on the device. */
    static final int STRIDE = 32;

    /** The thread's number among all of the grid. */
    static int index() {
        int block = (CudaThread.blockIdxZ() * CudaThread.gridDimY() + CudaThread.blockIdxY()) * CudaThread.gridDimX()
                + CudaThread.blockIdxX();
        return block * blockSize()
                + (CudaThread.threadIdxZ() * CudaThread.blockDimY() + CudaThread.threadIdxY()) * CudaThread.blockDimX()
                + CudaThread.threadIdxX();
    }

    static int blockSize() {
        return CudaThread.blockDimX() * CudaThread.blockDimY() * CudaThread.blockDimZ();
    }

    static void ints(IntView a, IntView b, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int x = a.get(i);
        int y = b.get(i);
        int divisor = y == 0 ? 7 : y;
        int o = i * STRIDE;
        out.set(o++, x + y);
        out.set(o++, x - y);
        out.set(o++, x * y);
        out.set(o++, x / divisor);
        out.set(o++, x % divisor);
        out.set(o++, -x);
        out.set(o++, ~x);
        out.set(o++, x << y);
        out.set(o++, x >> y);
        out.set(o++, x >>> y);
        out.set(o++, x & y);
        out.set(o++, x | y);
        out.set(o++, x ^ y);
        out.set(o++, (byte) x);
        out.set(o++, (short) x);
        out.set(o++, (char) x);
        out.set(o++, Math.abs(x));
        out.set(o++, Math.min(x, y));
        out.set(o++, Math.max(x, y));
        out.set(o++, Math.floorDiv(x, divisor));
        out.set(o++, Math.floorMod(x, divisor));
        out.set(o++, Integer.divideUnsigned(x, divisor));
        out.set(o++, Integer.remainderUnsigned(x, divisor));
        out.set(o++, Integer.compareUnsigned(x, y));
        out.set(o++, Byte.toUnsignedInt((byte) x));
        out.set(o++, Short.toUnsignedInt((short) x));
        out.set(o++, x * Integer.MIN_VALUE + Integer.MAX_VALUE - 32768 + 128 - 1);
    }

    static void longs(LongView a, LongView b, LongView out, int n, long scalar) {
        int i = index();
        if (i >= n) {
            return;
        }
        long x = a.get(i);
        long y = b.get(i);
        long divisor = y == 0 ? -3 : y;
        long o = (long) i * STRIDE;
        out.set(o++, x + y);
        out.set(o++, x - y);
        out.set(o++, x * y);
        out.set(o++, x / divisor);
        out.set(o++, x % divisor);
        out.set(o++, -x);
        out.set(o++, ~x);
        out.set(o++, x << y);
        out.set(o++, x >> (int) y);
        out.set(o++, x >>> y);
        out.set(o++, x & y);
        out.set(o++, x | y);
        out.set(o++, x ^ y);
        out.set(o++, Math.abs(x));
        out.set(o++, Math.min(x, y));
        out.set(o++, Math.max(x, y));
        out.set(o++, Math.floorDiv(x, divisor));
        out.set(o++, Math.floorMod(x, divisor));
        out.set(o++, Math.floorDiv(x, (int) divisor | 1));
        out.set(o++, Math.floorMod(x, (int) divisor | 1));
        out.set(o++, Long.divideUnsigned(x, divisor));
        out.set(o++, Long.remainderUnsigned(x, divisor));
        out.set(o++, Long.compareUnsigned(x, y));
        out.set(o++, x < y ? 1 : x == y ? 2 : 3);
        out.set(o++, x <= y ? 1 : x != y ? 2 : 3);
        out.set(o++, x > y ? 1 : x >= y ? 2 : 3);
        out.set(o++, (int) x);
        out.set(o++, Integer.toUnsignedLong((int) x));
        out.set(o++, x + Long.MIN_VALUE - 5_000_000_000L + 1);
        out.set(o, scalar);
    }

    static void floats(FloatView a, FloatView b, FloatView out, int n, float scalar) {
        int i = index();
        if (i >= n) {
            return;
        }
        float x = a.get(i);
        float y = b.get(i);
        int o = i * STRIDE;
        out.set(o++, x + y);
        out.set(o++, x - y);
        out.set(o++, x * y);
        out.set(o++, x / y);
        out.set(o++, x % y);
        out.set(o++, -x);
        out.set(o++, x * y + scalar);
        out.set(o++, x * scalar - y * x);
        out.set(o++, Math.abs(x));
        out.set(o++, Math.min(x, y));
        out.set(o++, Math.max(x, y));
        out.set(o++, Math.fma(x, y, scalar));
        out.set(o++, (float) Math.sqrt(x));
        out.set(o++, (float) Math.floor(x));
        out.set(o++, (float) Math.ceil(x));
        out.set(o++, (float) Math.rint(x));
        out.set(o++, x * 0.1f + Float.MIN_VALUE);
        out.set(o++, x * Float.MAX_VALUE);
        out.set(o++, y < 0 ? Float.NaN : Float.NEGATIVE_INFINITY);
        out.set(o++, x * -0.0f);
        out.set(o++, 0.0f - x);
        out.set(o++, Float.intBitsToFloat(Float.floatToIntBits(x) ^ 1));
        out.set(o++, x + 1e10f - 123456.789f + 16777216f);
    }

    static void doubles(DoubleView a, DoubleView b, DoubleView out, int n, double scalar) {
        int i = index();
        if (i >= n) {
            return;
        }
        double x = a.get(i);
        double y = b.get(i);
        int o = i * STRIDE;
        out.set(o++, x + y);
        out.set(o++, x - y);
        out.set(o++, x * y);
        out.set(o++, x / y);
        out.set(o++, x % y);
        out.set(o++, -x);
        out.set(o++, x * y + scalar);
        out.set(o++, Math.abs(x));
        out.set(o++, Math.min(x, y));
        out.set(o++, Math.max(x, y));
        out.set(o++, Math.fma(x, y, scalar));
        out.set(o++, Math.sqrt(x));
        out.set(o++, Math.floor(x));
        out.set(o++, Math.ceil(x));
        out.set(o++, Math.rint(x));
        out.set(o++, x * 0.1 + Double.MIN_VALUE);
        out.set(o++, y < 0 ? Double.NaN : Double.POSITIVE_INFINITY);
        out.set(o++, x * -0.0);
        out.set(o++, 0.0 - x);
        out.set(o++, Double.longBitsToDouble(Double.doubleToLongBits(x) ^ 1));
        out.set(o++, x + 1e300 - 1 / 3.0);
    }

    static void conversions(IntView a, LongView b, FloatView c, DoubleView d, LongView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int x = a.get(i);
        long y = b.get(i);
        float z = c.get(i);
        double w = d.get(i);
        int o = i * STRIDE;
        out.set(o++, x);
        out.set(o++, Float.floatToIntBits((float) x));
        out.set(o++, Double.doubleToLongBits((double) x));
        out.set(o++, (int) y);
        out.set(o++, Float.floatToIntBits((float) y));
        out.set(o++, Double.doubleToLongBits((double) y));
        out.set(o++, (int) z);
        out.set(o++, (long) z);
        out.set(o++, Double.doubleToLongBits(z));
        out.set(o++, (int) w);
        out.set(o++, (long) w);
        out.set(o++, Float.floatToIntBits((float) w));
        out.set(o++, (byte) z);
        out.set(o++, (char) w);
        out.set(o++, (short) y);
        out.set(o++, Float.floatToIntBits((float) x / (float) (x | 1)));
        out.set(o++, Double.doubleToLongBits((double) x / (double) (x | 1)));
        out.set(o++, Float.floatToIntBits((float) y / (float) (y | 1)));
        out.set(o++, Double.doubleToLongBits(1 / ((double) z / (double) (z * z))));
        out.set(o++, (long) x * x);
        out.set(o++, Float.floatToIntBits(z));
        out.set(o++, Double.doubleToLongBits(w));
        out.set(o++, Long.compare(x, y) + 10 * Integer.compare(x, (int) y));
        out.set(o++, Float.floatToRawIntBits(x));
        out.set(o++, Double.doubleToRawLongBits(x));
    }

    /** Powers of 1 and -1, which are exact, and not everywhere C's. */
    static void powers(DoubleView a, DoubleView b, DoubleView out, int n) {
        int i = index();
        if (i < n) {
            out.set(i, Math.pow(a.get(i) < 0 ? -1 : 1, b.get(i)));
        }
    }

    /** Comparisons that jump, in each way that javac writes them. */
    static void comparisons(FloatView a, FloatView b, DoubleView c, DoubleView d, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        float x = a.get(i);
        float y = b.get(i);
        double z = c.get(i);
        double w = d.get(i);
        int r = 0;
        if (x < y) r |= 1;
        if (x <= y) r |= 2;
        if (x > y) r |= 4;
        if (x >= y) r |= 8;
        if (x == y) r |= 16;
        if (x != y) r |= 32;
        if (!(x < y)) r |= 64;
        if (!(x >= y)) r |= 128;
        if (z < w) r |= 256;
        if (z <= w) r |= 512;
        if (z > w) r |= 1024;
        if (z >= w) r |= 2048;
        if (z == w) r |= 4096;
        if (z != w) r |= 8192;
        boolean both = x < y && z < w || x > z;
        r |= both ? 16384 : 0;
        r |= Float.isNaN(x) ? 1 << 16 : 0;
        r |= Float.isInfinite(x) ? 1 << 17 : 0;
        r |= Float.isFinite(x) ? 1 << 18 : 0;
        r |= Double.isNaN(z) ? 1 << 19 : 0;
        r |= Double.isInfinite(z) ? 1 << 20 : 0;
        r |= Double.isFinite(z) ? 1 << 21 : 0;
        while (x < y) {
            r += 1 << 22;
            x = y;
        }
        do {
            r += 1 << 23;
        } while (z > w && r < 0);
        out.set(i, r);
    }

    static void intComparisons(IntView a, IntView b, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int x = a.get(i);
        int y = b.get(i);
        int r = 0;
        if (x < y) r |= 1;
        if (x <= y) r |= 2;
        if (x > y) r |= 4;
        if (x >= y) r |= 8;
        if (x == y) r |= 16;
        if (x != y) r |= 32;
        if (x < 0) r |= 64;
        if (x <= 0) r |= 128;
        if (x > 0) r |= 256;
        if (x >= 0) r |= 512;
        if (x == 0) r |= 1024;
        if (x != 0) r |= 2048;
        if (Integer.compareUnsigned(x, y) < 0) r |= 4096;
        out.set(i, r);
    }

    static void unsignedComparisons(IntView a, IntView b, LongView c, LongView d, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int x = a.get(i);
        int y = b.get(i);
        long z = c.get(i);
        long w = d.get(i);
        int r = 0;
        if (Integer.compareUnsigned(x, y) < 0) r |= 1;
        if (Integer.compareUnsigned(x, y) <= 0) r |= 2;
        if (Integer.compareUnsigned(x, y) > 0) r |= 4;
        if (Integer.compareUnsigned(x, y) == 0) r |= 8;
        if (Long.compareUnsigned(z, w) >= 0) r |= 16;
        if (Long.compareUnsigned(z, w) != 0) r |= 32;
        if (Long.compareUnsigned(z, w) < 0) r |= 64;
        out.set(i, r);
    }

    /** All 65,536 halves, eight for each of 8,192 threads. */
    static void everyHalf(HalfView out, FloatView floats, HalfView back, ShortView bits, int n) {
        int i = index();
        for (int h = 8 * i; h < 8 * i + 8; h++) {
            float value = Float.float16ToFloat((short) h);
            floats.set(h, value);
            back.set(h, value);
            bits.set(h, value == value ? Float.floatToFloat16(value) : 0);
            out.setBits(h, (short) h);
        }
    }

    static void halves(HalfView a, HalfView b, FloatView c, HalfView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int o = i * STRIDE;
        out.set(o++, a.get(i) + b.get(i));
        out.set(o++, a.get(i) * b.get(i));
        out.set(o++, a.get(i) / b.get(i));
        out.set(o++, c.get(i));
        out.set(o++, -c.get(i) * 1e-5f);
        // Just above and below the middle between two halves, and the middle itself.
        float middle = (a.get(i) + Float.float16ToFloat((short) (a.bits(i) + 1))) * 0.5f;
        out.set(o++, middle);
        out.set(o++, Float.intBitsToFloat(Float.floatToIntBits(middle) + 1));
        out.set(o++, Float.intBitsToFloat(Float.floatToIntBits(middle) - 1));
        out.setBits(o++, a.bits(i));
        out.setBits(o++, (short) (a.bits(i) + b.bits(i)));
    }

    static void narrow(ByteView a, ShortView b, ByteView outBytes, ShortView outShorts, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        byte x = a.get(i);
        short y = b.get(i);
        x += y;
        y *= 3;
        char c = (char) (x * y);
        c++;
        x++;
        outBytes.set(i, x);
        outShorts.set(i, y);
        out.set(i, c + x + y + a.get(i) + b.get(i));
    }

    static void scalars(
            IntView out, LongView longs, boolean yes, byte b, short s, char c, long l, float f, double d, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        out.set(i * 4L, (yes ? b : s) + i);
        out.set(i * 4L + 1, c);
        longs.set(i * 4L, l + Float.floatToIntBits(f));
        longs.set(i * 4L + 1, Double.doubleToLongBits(d));
    }

    /** What the order of evaluation decides. */
    static void order(IntView a, IntView b, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int x = a.get(i);
        int y = b.get(i);
        int o = i * STRIDE;
        out.set(o++, x++ + x++ * x);
        out.set(o++, x + (x = y) - x);
        out.set(o++, (x += 5) * (y -= x--) + --y + x);
        out.set(o, 1);
        out.set(o + 1, out.get(o) + set(out, o, 10 + x) * out.get(o));
        int first = out.get(o);
        out.set(o, first + 1);
        out.set(o + 2, first + out.get(o));
        o += 3;
        int z = x = y + 1;
        out.set(o++, z + x);
        long l = x;
        long k = l++ + (l += l) + ++l;
        out.set(o++, (int) (k ^ l));
        double d = x;
        double e = d++ * d-- - d;
        out.set(o++, (int) (d += e));
        out.set(o++, x > (x = 3) ? x++ : x-- + (y > 0 ? y : x));
        out.set(o++, x);
        int s = y;
        y = x;
        x = s;
        out.set(o, x - y + (x > y ? x : y) * (x < y ? (x > 0 ? 1 : 2) : (y > 0 ? 3 : x)));
    }

    private static int set(IntView view, int index, int value) {
        int before = view.get(index);
        view.set(index, value);
        return before;
    }

    static void loops(IntView a, LongView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        long sum = 0;
        outer:
        for (int j = a.get(i) & 15; j > 0; j--) {
            for (int k = 0; k < j; k++) {
                if ((k * j & 7) == 5) {
                    continue outer;
                }
                if (sum > 1000) {
                    break outer;
                }
                sum += k ^ j;
            }
            sum = sum * 31 + j;
        }
        int j = 0;
        while (true) {
            if (++j > 10) {
                break;
            }
            int half = j >> 1;
            float scaled = half * 1.5f; // takes the place that the inner loop's ints had
            sum += (long) scaled;
        }
        do {
            double third = sum / 3.0;
            sum -= (long) third;
        } while (sum > 100);
        out.set(i, sum);
    }

    static void gridStride(FloatView x, FloatView y, float a, int n) {
        for (int i = index(); i < n; i += blocks() * blockSize()) {
            y.set(i, a * x.get(i) + y.get(i));
        }
    }

    static void switches(IntView a, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        int r = 0;
        switch (a.get(i) & 7) {
            case 1:
                r = 10;
                break;
            case 2:
                r = 20; // and 3's
            case 3:
                r += 30;
                break;
            case 4, 5:
                r = -1;
                break;
            default:
                r = 99;
        }
        int wide = switch (a.get(i)) {
            case Integer.MIN_VALUE -> 1;
            case -1 -> r > 0 ? 2 : 3;
            case 0 -> {
                int s = r * 2;
                yield s + 1;
            }
            case 1_000_000 -> 4;
            default -> r;
        };
        out.set(
                i,
                r
                        + 1000 * wide
                        + switch (i % 3) {
                            case 0 -> 5;
                            case 1 -> r;
                            default -> wide;
                        });
    }

    static void calls(IntView a, FloatView b, IntView out, FloatView floats, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        out.set(i, clamp(a.get(i), -100, 100) + (int) clamp(a.get(i) * 3L, -100L, 100L));
        floats.set(i, clamp(b.get(i), -1, 1) + Helpers.twice(b.get(i)) + Helpers.Nested.half(b.get(i)));
        Helpers.add(out, i, isOdd(a.get(i)) ? Derived.one() : Helpers.nothing(i));
    }

    private static int clamp(int x, int low, int high) {
        return x < low ? low : x > high ? high : x;
    }

    private static long clamp(long x, long low, long high) {
        if (x < low) {
            return low;
        }
        return Math.min(x, high);
    }

    private static float clamp(float x, float low, float high) {
        return Math.max(low, Math.min(x, high));
    }

    private static boolean isOdd(int x) {
        return (x & 1) != 0;
    }

    static class Base {
        static int one() {
            return 1;
        }
    }

    static final class Derived extends Base {}

    /** Views in local variables, and one of two. */
    static void viewsAsLocals(FloatView a, FloatView b, FloatView out, FloatView other, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        FloatView from = a.get(i) < b.get(i) ? a : b;
        FloatView to = out;
        if ((i & 1) == 0) {
            to = other;
        }
        to.set(i, from.get(i));
        (from.get(i) > 0 ? out : other).set(n + i, (from = a).get(i) + from.get(i));
        copy(to, from, n + n + i, i);
    }

    private static void copy(FloatView to, FloatView from, int target, int source) {
        FloatView alias = to;
        alias.set(target, from.get(source));
    }

    /** A view that is used after the variable that had it has another. */
    static void viewsInOrder(IntView a, IntView b, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        IntView v = a;
        out.set(i, sum(v, v = b, v, i));
    }

    private static int sum(IntView x, IntView y, IntView z, int i) {
        return x.get(i) + 3 * y.get(i) + 5 * z.get(i);
    }

    private static int blocks() {
        return CudaThread.gridDimX() * CudaThread.gridDimY() * CudaThread.gridDimZ();
    }

    static void grid(IntView out, int n) {
        int i = index();
        if (i < n) {
            out.set(i, i % blockSize() + 1000 * (i / blockSize()) + CudaThread.gridDimZ());
        }
    }

    /** Views in places that numbers of two places move. */
    static void afterWide(long l, double d, FloatView in, FloatView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        double wide = d;
        FloatView from = in;
        long sum = l;
        FloatView to = out;
        while (sum < 0) {
            sum += Long.MAX_VALUE;
            to.set(i, from.get(i) + sum);
        }
        to.set(n + i, (float) wide);
    }

    /** Results that nobody takes. */
    static void discarded(IntView a, LongView b, IntView out, int n) {
        int i = index();
        if (i >= n) {
            return;
        }
        set(out, i, a.get(i));
        wide(b, i);
        Math.abs(b.get(i));
        b.get(i);
        a.get(i);
        out.set(n + i, set(out, i, 7) - out.get(i) * (set(out, i, 9) - out.get(i)));
        out.set(n + n + i, out.get(i) + (set(out, i, 11) > 8 ? out.get(i) : 1));
    }

    private static long wide(LongView view, int i) {
        view.set(i, view.get(i) ^ 1);
        return i;
    }

    /** Names that mean something else in C. */
    static void register(IntView $auto, IntView größe, int n) {
        int i = index();
        if (i < n) {
            größe.set(i, größer($auto.get(i)));
        }
    }

    private static int größer(int inline) {
        return inline + 1;
    }

    /** Helpers of another class. */
    static final class Helpers {
        private Helpers() {}

        static float twice(float x) {
            return Nested.half(x) * 4;
        }

        static int nothing(int i) {
            return i - i;
        }

        static void add(IntView view, int i, int value) {
            view.set(i, view.get(i) + value);
        }

        /** Nested deeper. */
        static final class Nested {
            private Nested() {}

            static float half(float x) {
                return x / 2;
            }
        }
    }
}
