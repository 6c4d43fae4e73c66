package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What enqueue is given, over memory that is wrong. */
class TensorViewsTest {
    private final Arena arena = Arena.ofConfined();
    private final TensorDescsView descs = new TensorDescsView();
    private final TensorAddressesView addresses = new TensorAddressesView();

    @AfterEach
    void close() {
        arena.close();
    }

    private long volume(long... extents) {
        PluginTensorDesc desc = new PluginTensorDesc(Dims.of(extents), DataType.kFLOAT, TensorFormat.kLINEAR, 1);
        descs.open(desc.allocate(arena).address(), 1);
        return descs.volume(0);
    }

    @Test
    void aVolumeBeyond64BitsIsRefused() {
        assertThat(volume()).isEqualTo(1);
        assertThat(volume(2, 3, 4)).isEqualTo(24);
        long large = 1 << 30;
        assertThat(volume(large, large)).isEqualTo(1L << 60);
        assertThatThrownBy(() -> volume(large, large, large))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The volume of tensor 0 exceeds 64 bits.");
        assertThat(volume(0, large, large, large)).isZero();
        assertThat(volume(large, large, large, 0)).isZero();
    }

    @Test
    void aVolumeWithAnExtentThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> volume(-1, -1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Tensor 0 has no volume yet: its extent along axis 0 is -1, since it depends on a size that the"
                                + " plugin writes.");
    }

    @Test
    void nullArraysAreExceptions() {
        descs.open(0, 1);
        assertThatThrownBy(() -> descs.nbDims(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enqueue was given a null array of tensor descriptors.");
        assertThatThrownBy(descs::size).hasMessage("enqueue was given a null array of tensor descriptors.");
        addresses.open(0, 1);
        assertThatThrownBy(() -> addresses.get(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enqueue was given a null array of tensor addresses.");
        addresses.open(0, 0);
        assertThat(addresses.size()).isZero();
        addresses.open(arena.allocateFrom(JAVA_LONG, 4096).address(), 1);
        assertThat(addresses.get(0)).isEqualTo(4096);
        addresses.close();
        assertThatThrownBy(addresses::size).hasMessage("Tensor addresses are readable only while enqueue runs.");
    }
}
