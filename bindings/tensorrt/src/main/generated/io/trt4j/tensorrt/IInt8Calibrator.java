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
 * TensorRT's {@code class nvinfer1::IInt8Calibrator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IInt8Calibrator {

    /**
     * <pre>{@code int32_t IInt8Calibrator::getBatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    int getBatchSize();

    /**
     * <pre>{@code bool IInt8Calibrator::getBatch(void *[] bindings, const char *[] names, int32_t nbBindings)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    boolean getBatch(MemorySegment bindings, MemorySegment names, int nbBindings);

    /**
     * <pre>{@code const void * IInt8Calibrator::readCalibrationCache(std::size_t & length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    MemorySegment readCalibrationCache(MemorySegment length);

    /**
     * <pre>{@code void IInt8Calibrator::writeCalibrationCache(const void * ptr, std::size_t length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    void writeCalibrationCache(MemorySegment ptr, long length);

    /**
     * <pre>{@code CalibrationAlgoType IInt8Calibrator::getAlgorithm()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    CalibrationAlgoType getAlgorithm();
}
