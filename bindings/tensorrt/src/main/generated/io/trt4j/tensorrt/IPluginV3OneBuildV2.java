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
 * Tells the builder, in addition, which outputs share memory with inputs.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3OneBuildV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.3.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__2__0_1_1_i_plugin_v3_one_build.html">{@code nvinfer1::v_2_0::IPluginV3OneBuild}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneBuildV2 extends IPluginV3OneBuild {

    /**
     * Returns the input whose memory an output shares. It needs
     * {@link PreviewFeature#kALIASED_PLUGIN_IO_10_03}.
     * <pre>{@code int32_t IPluginV3OneBuildV2::getAliasedInput(int32_t outputIndex)}</pre>
     * Since TensorRT 10.3.
     *
     * @param outputIndex from 0 to {@link #getNbOutputs} - 1
     * @return -1, the default, if it shares none
     */
    default int getAliasedInput(int outputIndex) {
        return -1;
    }
}
