package io.trt4j.samples.rmsnorm;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements are rounded to the nearest value of their type. */
class FloatsTest {
    @ParameterizedTest
    @CsvSource({
        "kFLOAT, 0x1.000002p0, 0x1.000002p0",
        "kHALF, 0x1.ffdp15, 0x1.ffcp15",
        "kHALF, 65504, 65504",
        "kHALF, 70000, Infinity",
        "kBF16, 0x1.02p0, 0x1.02p0",
        "kBF16, 0x1.01p0, 0x1.0p0",
        "kBF16, 0x1.03p0, 0x1.04p0",
        "kBF16, 0x1.0101p0, 0x1.02p0",
        "kBF16, -0x1.fffffep127, -Infinity",
        "kBF16, NaN, NaN"
    })
    void areRounded(DataType type, String value, String expected) {
        MemorySegment memory = MemorySegment.ofArray(new byte[12]);
        Floats.set(memory, type, 1, Float.parseFloat(value));
        assertThat(Floats.get(memory, type, 1)).isEqualTo(Float.valueOf(expected));
        assertThat(Floats.get(memory, type, 0)).isZero();
    }
}
