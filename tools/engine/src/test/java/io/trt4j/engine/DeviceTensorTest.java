package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import org.junit.jupiter.api.Test;

class DeviceTensorTest {
    private final DeviceTensor tensor = DeviceTensor.ofAddress(512, DataType.kHALF, 2, 3);

    @Test
    void wrapsAnAddress() {
        assertThat(tensor.address()).isEqualTo(512);
        assertThat(tensor.type()).isEqualTo(DataType.kHALF);
        assertThat(tensor.dims()).isEqualTo(Dims.of(2, 3));
        assertThat(tensor.byteSize()).isEqualTo(12);
        assertThat(tensor).hasToString("DeviceTensor[kHALF, 2x3, 0x200]");
    }

    @Test
    void addressesThatTensorRTDoesNotTakeAreRefused() {
        for (long address : new long[] {0, 128, 257, -256}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DeviceTensor.ofAddress(address, DataType.kFLOAT, 1))
                    .withMessage("A tensor cannot be at the address 0x%x: TensorRT wants a multiple of 256."
                            .formatted(address));
        }
    }

    @Test
    void unknownDimensionsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeviceTensor.ofAddress(256, DataType.kFLOAT, -1));
    }

    @Test
    void anAddressOfTheCallerIsNotCopied() {
        assertThatIllegalStateException()
                .isThrownBy(tensor::toHost)
                .withMessage("DeviceTensor[kHALF, 2x3, 0x200] is at an address that the caller owns, who alone can copy"
                        + " it.");
        assertThatIllegalStateException().isThrownBy(() -> tensor.copyFrom(HostTensor.zeros(DataType.kHALF, 2, 3)));
        assertThat(tensor.uses()).isZero();
    }

    @Test
    void anotherTypeOrShapeIsNotCopied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tensor.copyFrom(HostTensor.zeros(DataType.kHALF, 3, 2)))
                .withMessage("HostTensor[kHALF, 3x2] cannot be copied to DeviceTensor[kHALF, 2x3, 0x200].");
        assertThatIllegalArgumentException().isThrownBy(() -> tensor.copyFrom(HostTensor.zeros(DataType.kBF16, 2, 3)));
    }

    @Test
    void aTensorThatIsClosedIsThereForWhoUsesIt() {
        tensor.use();
        tensor.close();
        assertThat(tensor.address()).isEqualTo(512);
        assertThatIllegalStateException().isThrownBy(tensor::use);
        tensor.release();
        assertThatIllegalStateException().isThrownBy(tensor::address);
    }

    @Test
    void aClosedTensorIsRefused() {
        tensor.close();
        tensor.close();
        assertThatIllegalStateException().isThrownBy(tensor::address);
        assertThatIllegalStateException().isThrownBy(tensor::dims);
        assertThatIllegalStateException().isThrownBy(tensor::type);
        assertThatIllegalStateException().isThrownBy(tensor::byteSize);
        assertThatIllegalStateException().isThrownBy(tensor::use);
        assertThatIllegalStateException().isThrownBy(tensor::toHost);
    }
}
