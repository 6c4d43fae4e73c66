package io.trt4j.samples.circpad.torch;

import java.util.Arrays;

/**
 * LibTorch's circular padding. The C interface has {@code aten::pad} from LibTorch 2.9 on. Before that it can call any
 * operator by name, but hand none of them a list of numbers, so its circular padding is made here of the copies that
 * it consists of.
 */
public final class CircularPad {
    private CircularPad() {}

    /**
     * Checks what LibTorch supports.
     *
     * @param sizes of the tensor to pad; -1 where one is not known yet
     * @param pads amounts before and after for each dimension but the first one or two, from the last dimension
     *     backwards; none negative
     * @throws IllegalArgumentException if it does not
     */
    public static void require(long[] sizes, long[] pads) {
        int padded = pads.length / 2;
        if (padded < 1 || padded > 3 || sizes.length - padded < 1 || sizes.length - padded > 2) {
            throw new IllegalArgumentException("LibTorch pads 1 to 3 dimensions of a tensor circularly, all but its"
                    + " first one or two, and not " + padded + " of " + sizes.length + ".");
        }
        for (int i = 0; i < pads.length; i++) {
            int d = sizes.length - 1 - i / 2;
            if (sizes[d] >= 0 && pads[i] > sizes[d]) {
                throw new IllegalArgumentException(
                        "LibTorch's circular padding wraps around once at most, so dimension " + d + " of "
                                + Arrays.toString(sizes) + " cannot be padded with " + pads[i] + ".");
            }
        }
    }

    static TorchTensor pad(TorchTensor tensor, long[] pads) {
        long[] sizes = tensor.sizes();
        require(sizes, pads);
        for (int i = 0; i < pads.length; i++) {
            sizes[sizes.length - 1 - i / 2] += pads[i];
        }
        return tensor.shim().hasPad() ? tensor.pad(pads, "circular", sizes) : byCopies(tensor, pads, sizes);
    }

    /** Before LibTorch 2.9. */
    private static TorchTensor byCopies(TorchTensor tensor, long[] pads, long[] paddedSizes) {
        TorchTensor padded = tensor.newEmpty(paddedSizes);
        try {
            long[] middle = new long[paddedSizes.length];
            for (int i = 0; i < pads.length; i += 2) {
                middle[middle.length - 1 - i / 2] = pads[i];
            }
            try (TorchTensor part = padded.part(middle, tensor.sizes())) {
                part.copyFrom(tensor);
            }
            for (int i = 0; i < pads.length; i += 2) {
                int d = paddedSizes.length - 1 - i / 2;
                long size = tensor.sizes()[d];
                copySlice(padded, d, size, 0, pads[i]);
                copySlice(padded, d, pads[i], pads[i] + size, pads[i + 1]);
            }
            return padded;
        } catch (RuntimeException e) {
            padded.close();
            throw e;
        }
    }

    /** Copies one slice of a tensor over another. */
    private static void copySlice(TorchTensor tensor, int dimension, long from, long to, long count) {
        if (count == 0) {
            return;
        }
        long[] starts = new long[tensor.sizes().length];
        long[] sizes = tensor.sizes();
        sizes[dimension] = count;
        starts[dimension] = from;
        try (TorchTensor source = tensor.part(starts, sizes)) {
            starts[dimension] = to;
            try (TorchTensor target = tensor.part(starts, sizes)) {
                target.copyFrom(source);
            }
        }
    }
}
