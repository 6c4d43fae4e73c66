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
 * Calibrates by entropy, which DLA needs; the usual choice for images.
 *
 * <p>TensorRT's {@code class nvinfer1::IInt8EntropyCalibrator2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IInt8EntropyCalibrator2 extends IInt8Calibrator {

    /**
     * Returns {@link CalibrationAlgoType#kENTROPY_CALIBRATION_2}.
     * <pre>{@code CalibrationAlgoType IInt8EntropyCalibrator2::getAlgorithm()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    @Override
    default CalibrationAlgoType getAlgorithm() {
        return CalibrationAlgoType.kENTROPY_CALIBRATION_2;
    }
}
