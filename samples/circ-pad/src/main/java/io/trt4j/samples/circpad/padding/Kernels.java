package io.trt4j.samples.circpad.padding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The CUDA kernels of circular padding for 4-D tensors (N×C×H×W, dense, row-major), as source text, and how to
 * launch them. Padding only copies, so there is one kernel for each element size and FP16 needs no header.
 *
 * <p>Both kernels have these parameters, in this order:
 *
 * <table>
 * <caption>Kernel parameters</caption>
 * <tr><th>index</th><th>type</th><th>meaning</th></tr>
 * <tr><td>0</td><td>const void*</td><td>input tensor, in device memory</td></tr>
 * <tr><td>1</td><td>void*</td><td>output tensor, in device memory; must not overlap the input</td></tr>
 * <tr><td>2 to 5</td><td>unsigned int</td><td>N, C, H and W of the input, each from 1 to 2³¹-1</td></tr>
 * <tr><td>6</td><td>unsigned int</td><td>rows of the output: product of its N, C and H, at most 2³¹-1</td></tr>
 * <tr><td>7 to 9</td><td>unsigned int</td><td>C, H and W of the output, each from 1 to 2³¹-1</td></tr>
 * <tr><td>10 to 13</td><td>unsigned int</td><td>{@link #shift} of N, C, H and W, each below its extent</td></tr>
 * </table>
 *
 * <p>Each thread writes {@value #THREAD_BYTES} bytes of the output, in words. Any addresses will do, but only where the
 * output's is a multiple of 4, as TensorRT's are, it does so fast. Rows of one or two elements, pads larger than the
 * tensor and inputs of more than 2³² elements take the slower way, too.
 */
public final class Kernels {
    /** Entry point for elements of 4 bytes. */
    public static final String FP32 = "circPadFp32";

    /** Entry point for elements of 2 bytes. */
    public static final String FP16 = "circPadFp16";

    /** Number of kernel parameters. */
    public static final int PARAMETERS = 14;

    /** Threads of one block, along x; the source says so, too. */
    public static final int THREADS = 128;

    /** Bytes of the output that a thread writes. */
    public static final int THREAD_BYTES = 64;

    /** CUDA C++ source of both kernels, for NVRTC; includes nothing. */
    public static final String SOURCE = read("circpad.cu");

    private Kernels() {}

    private static String read(String resource) {
        try (InputStream in = Kernels.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Name of the kernel for elements of a size.
     *
     * @param elementSize bytes: 4 for FP32, 2 for FP16
     */
    public static String entryPoint(int elementSize) {
        return switch (elementSize) {
            case 4 -> FP32;
            case 2 -> FP16;
            default ->
                throw new IllegalArgumentException(
                        "there are kernels for elements of 4 and 2 bytes, but not of " + elementSize + ".");
        };
    }

    /**
     * What to add to an output index, before taking it modulo the input's extent, to get the input's index.
     *
     * @param before how many elements are put before the input, not negative
     * @param extent the input's extent, positive
     * @return from 0 to {@code extent - 1}
     */
    public static int shift(int before, int extent) {
        return Math.floorMod(-before, extent);
    }

    /**
     * Blocks along x for an output.
     *
     * @param bytes of the output, positive
     */
    public static int blocks(long bytes) {
        return Math.toIntExact(Math.ceilDiv(bytes, (long) THREADS * THREAD_BYTES));
    }
}
