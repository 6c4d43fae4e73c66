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
 * Calibrates by histograms with parameters of the user.
 *
 * <p>TensorRT's {@code class nvinfer1::IInt8LegacyCalibrator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IInt8LegacyCalibrator extends IInt8Calibrator {

    /**
     * Returns {@link CalibrationAlgoType#kLEGACY_CALIBRATION}.
     * <pre>{@code CalibrationAlgoType IInt8LegacyCalibrator::getAlgorithm()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    @Override
    default CalibrationAlgoType getAlgorithm() {
        return CalibrationAlgoType.kLEGACY_CALIBRATION;
    }

    /**
     * Returns the quantile whose value is taken as the greatest, from 0 to 1.
     * <pre>{@code double IInt8LegacyCalibrator::getQuantile() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    double getQuantile();

    /**
     * Returns the part of the greatest value below which regression looks, from 0 to 1.
     * <pre>{@code double IInt8LegacyCalibrator::getRegressionCutoff() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    double getRegressionCutoff();

    /**
     * Returns histograms of an earlier calibration.
     * <pre>{@code const void * IInt8LegacyCalibrator::readHistogramCache(std::size_t & length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param length room for a number of 8 bytes, to be set to the bytes of the result
     * @return {@link MemorySegment#NULL} if there are none
     */
    MemorySegment readHistogramCache(MemorySegment length);

    /**
     * Called with the histograms, to be stored.
     * <pre>{@code void IInt8LegacyCalibrator::writeHistogramCache(const void * ptr, std::size_t length)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param ptr readable until the method returns
     * @param length bytes
     */
    void writeHistogramCache(MemorySegment ptr, long length);
}
