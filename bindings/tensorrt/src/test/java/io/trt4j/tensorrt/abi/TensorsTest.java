package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorsTest {
    @Test
    void aPluginIsAskedAboutTensorsThatThereAre() {
        assertThat(Tensors.count(2, 2, 1)).isEqualTo(3);
        for (int pos : new int[] {-1, 3}) {
            assertThatThrownBy(() -> Tensors.count(pos, 2, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("There is no tensor " + pos + " among 2 inputs and 1 outputs.");
        }
        assertThatThrownBy(() -> Tensors.count(0, -1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There cannot be -1 inputs and 2 outputs.");
    }
}
