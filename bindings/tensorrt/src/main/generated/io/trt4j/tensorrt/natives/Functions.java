// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.Permutation;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TimingCacheKey;
import io.trt4j.tensorrt.TimingCacheValue;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.jextract.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** The functions that TensorRT's libraries export. */
public final class Functions {
    /** By version. */
    public static final VersionedNames ALL = new VersionedNames("TensorRT",
            "8.6 createInferBuilder_INTERNAL createInferRefitter_INTERNAL createInferRuntime_INTERNAL createNvOnnxParser_INTERNAL getBuilderPluginRegistry getBuilderSafePluginRegistry getInferLibVersion getLogger getNvOnnxParserVersion getPluginRegistry initLibNvInferPlugins",
            "9.0 +",
            "10.0 createInferBuilder_INTERNAL createInferRefitter_INTERNAL createInferRuntime_INTERNAL createNvOnnxParserRefitter_INTERNAL createNvOnnxParser_INTERNAL getBuilderPluginRegistry getBuilderSafePluginRegistry getInferLibBuildVersion getInferLibMajorVersion getInferLibMinorVersion getInferLibPatchVersion getInferLibVersion getLogger getNvOnnxParserVersion getPluginRegistry initLibNvInferPlugins",
            "10.16 + setInternalLibraryPath",
            "11.0 +");

    private Functions() {}
}
