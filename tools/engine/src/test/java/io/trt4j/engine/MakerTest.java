package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MakerTest {
    @Test
    void namesTensorRTAndTheDevice() {
        assertThat(Maker.of(new CudaDriver.Device(0, "NVIDIA H100", 9, 0, 1L << 36)))
                .isEqualTo("TensorRT " + TensorRT.version() + ", NVIDIA H100, compute capability 9.0");
    }

    @Test
    void readsTheVersionOfAPlan() {
        byte[] plan = Arrays.copyOf(new byte[] {'f', 't', 'r', 't'}, 28);
        plan[24] = 10;
        plan[25] = 15;
        plan[26] = 1;
        assertThat(Maker.ofPlan(MemorySegment.ofArray(plan))).isEqualTo("TensorRT 10.15.1");
        assertThat(Maker.ofPlan(MemorySegment.ofArray(Arrays.copyOf(plan, 27)))).isNull();
        plan[0] = 'F';
        assertThat(Maker.ofPlan(MemorySegment.ofArray(plan))).isNull();
    }

    @Test
    void readsWhatMadeAFile() {
        assertThat(Maker.ofLabel("TensorRT 10.6.0, NVIDIA H100, compute capability 9.0"))
                .isEqualTo("TensorRT 10.6.0, NVIDIA H100, compute capability 9.0");
        assertThat(Maker.ofLabel(Keys.key("a").toString()))
                .isEqualTo(
                        "TensorRT 10.6.0, NVIDIA H100, compute capability 9.0, 132 multiprocessors, 85899345920 bytes");
    }

    @Test
    void sizesAndDimensionsAreReadable() {
        assertThat(Sizes.text(0)).isEqualTo("0 bytes");
        assertThat(Sizes.text(1023)).isEqualTo("1023 bytes");
        assertThat(Sizes.text(1536)).isEqualTo("1.5 KiB");
        assertThat(Sizes.text(85_899_345_920L)).isEqualTo("80.0 GiB");
        assertThat(new EngineMemory(1 << 20, List.of(1024L, 2048L), 1L << 30, 2L << 30))
                .hasToString("engine 1.0 MiB, a context 1.0 KiB or 2.0 KiB, 1.0 GiB of 2.0 GiB free");
    }
}
