package io.trt4j.engine;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.junit.jupiter.api.Test;

class HostTensorTest {
    @Test
    void arraysAreReadBackByTheirTypes() {
        assertThat(HostTensor.of(new float[] {1, 2}, 2, 1).floats()).containsExactly(1, 2);
        assertThat(HostTensor.of(new int[] {3}, 1).ints()).containsExactly(3);
        assertThat(HostTensor.of(new long[] {4}, 1).longs()).containsExactly(4);
        assertThat(HostTensor.of(new byte[] {5}, 1).bytes()).containsExactly(5);
        assertThat(HostTensor.of(new boolean[] {true, false}, 2).booleans()).containsExactly(true, false);
        assertThat(HostTensor.of(DataType.kBF16, new short[] {6}, 1).shorts()).containsExactly((short) 6);
        assertThat(HostTensor.of(DataType.kFP8, new byte[] {7}, 1).bytes()).containsExactly(7);
    }

    @Test
    void aTensorKnowsItsTypeShapeAndSize() {
        HostTensor tensor = HostTensor.of(new float[6], 2, 3);
        assertThat(tensor.type()).isEqualTo(DataType.kFLOAT);
        assertThat(tensor.dims()).isEqualTo(Dims.of(2, 3));
        assertThat(tensor.byteSize()).isEqualTo(24);
        assertThat(tensor).hasToString("HostTensor[kFLOAT, 2x3]");
    }

    @Test
    void noDimensionsAreAScalar() {
        HostTensor scalar = HostTensor.of(new float[] {1});
        assertThat(scalar.dims()).isEqualTo(Dims.of());
        assertThat(scalar).hasToString("HostTensor[kFLOAT, scalar]");
    }

    @Test
    void arraysAreNotCopied() {
        float[] values = {1};
        HostTensor tensor = HostTensor.of(values, 1);
        values[0] = 2;
        assertThat(tensor.floats()).containsExactly(2);
    }

    @Test
    void whatIsReadBackIsACopy() {
        HostTensor tensor = HostTensor.of(new float[] {1}, 1);
        tensor.floats()[0] = 2;
        assertThat(tensor.floats()).containsExactly(1);
    }

    @Test
    void buffersAreReadFromPositionToLimit() {
        FloatBuffer heap = FloatBuffer.wrap(new float[] {1, 2, 3, 4}, 1, 2);
        assertThat(HostTensor.of(DataType.kFLOAT, heap, 2).floats()).containsExactly(2, 3);
        ByteBuffer direct = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
        direct.putFloat(4, 5).position(4).limit(8);
        assertThat(HostTensor.of(DataType.kFLOAT, direct, 1).floats()).containsExactly(5);
        assertThat(HostTensor.of(DataType.kFLOAT, direct.asFloatBuffer(), 1).floats())
                .containsExactly(5);
        assertThat(HostTensor.of(DataType.kINT32, IntBuffer.wrap(new int[] {6}), 1)
                        .ints())
                .containsExactly(6);
        assertThat(HostTensor.of(DataType.kINT64, LongBuffer.wrap(new long[] {7}), 1)
                        .longs())
                .containsExactly(7);
        assertThat(HostTensor.of(DataType.kHALF, ShortBuffer.wrap(new short[] {8}), 1)
                        .shorts())
                .containsExactly((short) 8);
        assertThat(HostTensor.of(
                                DataType.kFLOAT,
                                FloatBuffer.wrap(new float[] {9}).asReadOnlyBuffer(),
                                1)
                        .floats())
                .containsExactly(9);
    }

    @Test
    void aBufferOfAnotherByteOrderIsRefused() {
        ByteBuffer buffer = ByteBuffer.allocate(4).order(ByteOrder.BIG_ENDIAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(DataType.kFLOAT, buffer, 1))
                .withMessage("The buffer is BIG_ENDIAN, but the machine is LITTLE_ENDIAN:"
                        + " make it with order(ByteOrder.nativeOrder()).");
        assertThatIllegalArgumentException().isThrownBy(() -> HostTensor.of(DataType.kINT32, buffer.asIntBuffer(), 1));
        assertThat(HostTensor.of(DataType.kINT8, buffer, 4).bytes()).hasSize(4); // bytes have no order
    }

    @Test
    void aBufferOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(DataType.kINT32, FloatBuffer.allocate(1), 1))
                .withMessage("A tensor of kINT32 cannot be made of a HeapFloatBuffer, which are of kFLOAT.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(DataType.kHALF, CharBuffer.allocate(1), 1))
                .withMessage("A tensor of kHALF cannot be made of a HeapCharBuffer.");
    }

    @Test
    void segmentsOfAnyKindAreTaken() {
        MemorySegment unaligned = MemorySegment.ofArray(new byte[5]).asSlice(1);
        assertThat(HostTensor.of(DataType.kFLOAT, unaligned, 1).floats()).containsExactly(0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(JAVA_FLOAT, 1, 2);
            assertThat(HostTensor.of(DataType.kFLOAT, memory, 2).floats()).containsExactly(1, 2);
            assertThat(HostTensor.of(DataType.kFLOAT, memory, 2).segment()).isEqualTo(memory);
        }
    }

    @Test
    void memoryThatIsClosedIsNotRead() {
        HostTensor tensor;
        try (Arena arena = Arena.ofConfined()) {
            tensor = HostTensor.of(DataType.kFLOAT, arena.allocate(4), 1);
        }
        assertThatIllegalStateException()
                .isThrownBy(tensor::floats)
                .withMessage("The tensor is in memory of an arena that is closed.");
    }

    @Test
    void aTensorThatTheHeapHasNoRoomForIsRefused() {
        long heap = Runtime.getRuntime().maxMemory();
        assumeTrue(heap / Long.BYTES < Integer.MAX_VALUE - 8, "arrays are smaller than this heap");
        assertThatIllegalStateException()
                .isThrownBy(() -> HostTensor.zeros(DataType.kINT8, heap))
                .withMessageMatching("The heap has no room for a tensor of .*: give memory for it, by HostTensor.of\\.");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> HostTensor.of((float[]) null, 1))
                .withMessage("The data are null.");
        assertThatNullPointerException()
                .isThrownBy(() -> HostTensor.of(DataType.kFLOAT, (Buffer) null, 1))
                .withMessage("The data are null.");
        assertThatNullPointerException()
                .isThrownBy(() -> HostTensor.of(new float[1], (long[]) null))
                .withMessage("The dims are null.");
        assertThatNullPointerException()
                .isThrownBy(() -> HostTensor.zeros(null, 1))
                .withMessage("The type is null.");
    }

    @Test
    void dataThatDoNotFillTheShapeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(new float[5], 2, 3))
                .withMessage("A tensor of kFLOAT in 2x3 has 24 bytes, not the 20 of the data.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(new float[5]))
                .withMessage("A tensor of kFLOAT in scalar has 4 bytes, not the 20 of the data.");
    }

    @Test
    void shapesThatNoTensorHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(new float[0], -1, 3))
                .withMessage("A tensor cannot be -1x3: no dimension may be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(new float[0], Long.MAX_VALUE, 3))
                .withMessage("A tensor of 9223372036854775807x3 has too many elements.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.zeros(DataType.kINT64, Long.MAX_VALUE))
                .withMessage("A tensor of 9223372036854775807 has too many elements.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.zeros(DataType.kINT8, 1L << 40))
                .withMessage("A tensor of kINT8 in 1099511627776 does not fit in an array: give memory for it, by"
                        + " HostTensor.of.");
    }

    @Test
    void anEmptyTensorHasNoData() {
        assertThat(HostTensor.of(new float[0], 0, 3).byteSize()).isZero();
    }

    @Test
    void elementsOfFourBitsAreTwoInAByte() {
        assertThat(HostTensor.of(DataType.kINT4, new byte[2], 3).byteSize()).isEqualTo(2);
    }

    @Test
    void readingAnotherTypeIsRefused() {
        HostTensor longs = HostTensor.of(new long[1], 1);
        assertThatIllegalStateException()
                .isThrownBy(longs::floats)
                .withMessage("The tensor is of kINT64: floats() reads kFLOAT.");
        assertThatIllegalStateException().isThrownBy(longs::ints);
        assertThatIllegalStateException().isThrownBy(longs::bytes);
        assertThatIllegalStateException().isThrownBy(longs::booleans);
        assertThatIllegalStateException().isThrownBy(longs::shorts);
        assertThatIllegalStateException()
                .isThrownBy(longs::toFloats)
                .withMessage("The tensor is of kINT64: toFloats() reads kHALF or kBF16.");
        assertThatIllegalStateException().isThrownBy(HostTensor.of(new int[1], 1)::longs);
    }

    @Test
    void shortsAreNoFloats() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostTensor.of(DataType.kFLOAT, new short[2], 1))
                .withMessage("A tensor of kFLOAT cannot be made of shorts, which are of kHALF or kBF16.");
        assertThatIllegalArgumentException().isThrownBy(() -> HostTensor.of(DataType.kINT32, new byte[4], 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HostTensor.rounded(DataType.kFLOAT, new float[1], 1));
    }

    @Test
    void halvesAreRoundedAndReadBack() {
        float[] values = {1, -2.5f, 65504, Float.NEGATIVE_INFINITY, 0.1f};
        HostTensor half = HostTensor.rounded(DataType.kHALF, values, 5);
        assertThat(half.shorts()[0]).isEqualTo((short) 0x3C00);
        assertThat(half.toFloats()).containsExactly(1, -2.5f, 65504, Float.NEGATIVE_INFINITY, 0.099975586f);
        HostTensor bfloat = HostTensor.rounded(DataType.kBF16, values, 5);
        assertThat(bfloat.shorts()[0]).isEqualTo((short) 0x3F80);
        assertThat(bfloat.toFloats()).containsExactly(1, -2.5f, 65536, Float.NEGATIVE_INFINITY, 0.100097656f);
    }

    @Test
    void bfloatsAreRoundedToTheNearestAndThenToEven() {
        assertThat(Halves.floatToBfloat16(Float.intBitsToFloat(0x3F80_8000))).isEqualTo((short) 0x3F80);
        assertThat(Halves.floatToBfloat16(Float.intBitsToFloat(0x3F81_8000))).isEqualTo((short) 0x3F82);
        assertThat(Halves.floatToBfloat16(Float.intBitsToFloat(0x3F80_8001))).isEqualTo((short) 0x3F81);
        assertThat(Halves.floatToBfloat16(Float.intBitsToFloat(0x3F80_7FFF))).isEqualTo((short) 0x3F80);
        assertThat(Halves.floatToBfloat16(Float.MAX_VALUE)).isEqualTo((short) 0x7F80); // infinite, as it rounds
        assertThat(Halves.bfloat16ToFloat(Halves.floatToBfloat16(Float.intBitsToFloat(0x7F80_0001))))
                .isNaN();
        assertThat(Halves.bfloat16ToFloat(Halves.floatToBfloat16(Float.intBitsToFloat(0xFFFF_FFFF))))
                .isNaN();
    }
}
