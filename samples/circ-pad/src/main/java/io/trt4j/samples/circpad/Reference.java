package io.trt4j.samples.circpad;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Elements;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.SplittableRandom;

/** An independent opinion on what padding should give: ONNX Runtime's, on the CPU. */
public final class Reference {
    private Reference() {}

    /**
     * A dense tensor of random values below 2 in magnitude, of all magnitudes and both signs.
     *
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @param seed the same seed gives the same values
     * @param arena owns the returned native memory
     */
    public static MemorySegment random(long[] shape, int elementSize, long seed, Arena arena) {
        long bytes = HostPad.bytes(shape, elementSize);
        MemorySegment tensor = arena.allocate(Math.ceilDiv(bytes, 8L) * 8, 64);
        SplittableRandom random = new SplittableRandom(seed);
        // Random bits, but for the highest of each exponent: the others give no infinity and nothing that is no number.
        long mask = elementSize == 4 ? 0xBFFF_FFFF_BFFF_FFFFL : 0xBFFF_BFFF_BFFF_BFFFL;
        for (long i = 0; i < tensor.byteSize(); i += 8) {
            tensor.set(ValueLayout.JAVA_LONG, i, random.nextLong() & mask);
        }
        return tensor.asSlice(0, bytes);
    }

    /**
     * The padded tensor according to ONNX Runtime.
     *
     * @param input the dense tensor to pad, less than 2 GiB; stays the caller's
     * @param shape its extents, none 0
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @param arena owns the returned native memory
     * @throws IllegalStateException if ONNX Runtime reports an error
     */
    public static MemorySegment expected(
            MemorySegment input, long[] shape, Padding padding, int elementSize, Arena arena) {
        byte[] model = OnnxModels.reference(shape, padding, elementSize);
        OnnxJavaType type = elementSize == 4 ? OnnxJavaType.FLOAT : OnnxJavaType.FLOAT16;
        ByteBuffer values = input.asSlice(0, HostPad.bytes(shape, elementSize))
                .asByteBuffer()
                .order(ByteOrder.nativeOrder());
        // The environment is the process's only one and is never closed.
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor x = OnnxTensor.createTensor(environment, values, shape, type);
                OrtSession.Result result = session.run(Map.of(PaddingJob.INPUT, x))) {
            // A copy, for the result's memory goes with the result.
            MemorySegment y = MemorySegment.ofBuffer(((OnnxTensor) result.get(0)).getByteBuffer());
            return arena.allocate(y.byteSize(), 64).copyFrom(y);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot compute the reference: " + e.getMessage(), e);
        }
    }

    /**
     * The largest absolute difference between two tensors; infinite where one has a value that is not a number and
     * the other has not the same bits.
     *
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @throws IllegalArgumentException if they differ in size
     */
    public static double largestError(MemorySegment expected, MemorySegment actual, int elementSize) {
        if (expected.byteSize() != actual.byteSize()) {
            throw new IllegalArgumentException(
                    "tensors of " + expected.byteSize() + " and " + actual.byteSize() + " bytes cannot be compared.");
        }
        double largest = 0;
        for (long i = 0; i < expected.byteSize() / elementSize; i++) {
            float a = Elements.get(expected, i, elementSize);
            float b = Elements.get(actual, i, elementSize);
            if (Float.floatToRawIntBits(a) != Float.floatToRawIntBits(b)) {
                double error = Math.abs((double) a - b);
                largest = Math.max(largest, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error);
            }
        }
        return largest;
    }
}
