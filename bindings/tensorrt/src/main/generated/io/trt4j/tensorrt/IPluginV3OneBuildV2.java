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
 * TensorRT's {@code class nvinfer1::IPluginV3OneBuildV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.3.
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneBuildV2 extends IPluginV3OneBuild {

    /**
     * <pre>{@code int32_t IPluginV3OneBuildV2::getAliasedInput(int32_t outputIndex)}</pre>
     * Since TensorRT 10.3.
     */
    default int getAliasedInput(int outputIndex) {
        return -1;
    }
}
