package io.trt4j.samples.circpad.triton;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.trt4j.samples.circpad.padding.Kernels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A kernel that Triton compiled ahead of time, as {@code samples/circ-pad/triton/compile.py} writes it: PTX, and beside it how
 * it is to be launched.
 *
 * @param name of its entry point
 * @param numWarps warps of 32 threads that a block has
 * @param sharedBytes dynamic shared memory of each block
 * @param block elements of an output row that a block pads
 * @param capability the compute capability it was compiled for, 80 for 8.0; below 90 it runs on that and newer ones
 * @param triton the version of Triton that compiled it
 */
record TritonKernel(String name, int numWarps, int sharedBytes, int block, int capability, String triton) {
    /** How the kernel for elements of a size is launched: 4 bytes or 2. */
    static TritonKernel of(int elementSize) {
        return parse(new String(read(Kernels.entryPoint(elementSize) + ".json"), StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the text is not what the script writes */
    static TritonKernel parse(String json) {
        try {
            TritonKernel kernel = new Gson().fromJson(json, TritonKernel.class);
            if (kernel.name == null || kernel.numWarps < 1 || kernel.sharedBytes < 0 || kernel.block < 1) {
                throw new JsonParseException("name, numWarps or block is missing or wrong.");
            }
            return kernel;
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    "this is not what samples/circ-pad/triton/compile.py writes of a kernel: " + e.getMessage(), e);
        }
    }

    /** The PTX of the kernel for elements of a size: 4 bytes or 2. */
    static byte[] ptx(int elementSize) {
        return read(Kernels.entryPoint(elementSize) + ".ptx");
    }

    private static byte[] read(String resource) {
        try (InputStream in = TritonKernel.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
