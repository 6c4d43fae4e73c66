// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Gives samples by which TensorRT finds the range of tensors for INT8.
 *
 * <p>TensorRT's {@code class nvinfer1::IInt8Calibrator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IInt8Calibrator {

    /**
     * Returns how many samples a batch has.
     * <pre>{@code int32_t IInt8Calibrator::getBatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0; the batch is a dimension of inputs
     */
    @Deprecated
    int getBatchSize();

    /**
     * Gives the next batch: copies samples to the device and writes their addresses.
     * <pre>{@code bool IInt8Calibrator::getBatch(void *[] bindings, const char *[] names, int32_t nbBindings)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param bindings room for {@code nbBindings} pointers to device memory
     * @param names pointers to the names of the inputs
     * @return false if there are no more samples
     */
    boolean getBatch(MemorySegment bindings, MemorySegment names, int nbBindings);

    /**
     * Returns the result of an earlier calibration, so that none is needed.
     * <pre>{@code const void * IInt8Calibrator::readCalibrationCache(std::size_t & length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param length room for a number of 8 bytes, to be set to the bytes of the result
     * @return {@link MemorySegment#NULL} if there is none
     */
    MemorySegment readCalibrationCache(MemorySegment length);

    /**
     * Called with the result of the calibration, to be stored.
     * <pre>{@code void IInt8Calibrator::writeCalibrationCache(const void * ptr, std::size_t length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param ptr readable until the method returns
     * @param length bytes
     */
    void writeCalibrationCache(MemorySegment ptr, long length);

    /**
     * Returns the kind of calibration.
     * <pre>{@code CalibrationAlgoType IInt8Calibrator::getAlgorithm()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    CalibrationAlgoType getAlgorithm();
}
