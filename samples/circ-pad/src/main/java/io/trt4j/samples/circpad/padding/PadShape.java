package io.trt4j.samples.circpad.padding;

/** What kernels are told of a tensor's shape and how it is padded, worked out when the shape changes. */
public final class PadShape {
    /** How many numbers {@link #parameter} has. */
    public static final int PARAMETERS = Kernels.PARAMETERS - 2;

    private final Padding padding;
    private final int[] before = new int[4];
    private final int[] total = new int[4];
    private final long[] shape = {-1, -1, -1, -1};
    private final int[] parameters = new int[PARAMETERS];

    /** @throws IllegalArgumentException if there are pads for more than the 4 dimensions of a tensor */
    public PadShape(Padding padding) {
        padding.requireRank(4);
        this.padding = padding;
        for (int d = 0; d < 4; d++) {
            before[d] = padding.before(4, d);
            total[d] = Math.addExact(before[d], padding.after(4, d));
        }
    }

    /**
     * Takes a shape; allocates nothing.
     *
     * @param n the input's N, not negative like the other extents; no padded one may be 0
     * @return whether it is another one than before
     * @throws IllegalArgumentException if an extent is negative, empty though padded, or too large for the kernels
     */
    public boolean set(long n, long c, long h, long w) {
        if (n == shape[0] && c == shape[1] && h == shape[2] && w == shape[3]) {
            return false;
        }
        shape[0] = -1; // until it is found to be right
        int outN = extent(0, n);
        int outC = extent(1, c);
        int outH = extent(2, h);
        int outW = extent(3, w);
        int rows = rows(outN, outC, outH);
        parameters[0] = (int) n;
        parameters[1] = (int) c;
        parameters[2] = (int) h;
        parameters[3] = (int) w;
        parameters[4] = rows;
        parameters[5] = outC;
        parameters[6] = outH;
        parameters[7] = outW;
        shape[1] = c;
        shape[2] = h;
        shape[3] = w;
        shape[0] = n;
        for (int d = 0; d < 4 && !isEmpty(); d++) {
            parameters[8 + d] = Kernels.shift(before[d], (int) shape[d]);
        }
        return true;
    }

    /** Whether there is nothing to pad: the output has no elements. */
    public boolean isEmpty() {
        return elements() == 0;
    }

    /** Elements of the output. */
    public long elements() {
        return (long) rows() * outW();
    }

    /** Rows of the output. */
    public int rows() {
        return parameters[4];
    }

    /** Elements of one row of the output. */
    public int outW() {
        return parameters[7];
    }

    /** A parameter of the {@linkplain Kernels kernels} after the two addresses: number {@code index + 2} there. */
    public int parameter(int index) {
        return parameters[index];
    }

    private int extent(int dimension, long extent) {
        if (extent < 0 || extent > Integer.MAX_VALUE - total[dimension] || (extent == 0 && total[dimension] > 0)) {
            throw new IllegalArgumentException("dimension " + dimension + " of " + extent
                    + " elements cannot be padded by " + padding + " on the device.");
        }
        return (int) extent + total[dimension];
    }

    private static int rows(int outN, int outC, int outH) {
        // The product of two never overflows; the third factor is checked before it is used.
        long planes = (long) outN * outC;
        if (outH != 0 && planes > Integer.MAX_VALUE / outH) {
            throw new IllegalArgumentException("the kernels pad at most 2147483647 rows, but the output has " + outN
                    + "x" + outC + "x" + outH + ".");
        }
        return (int) (planes * outH);
    }
}
