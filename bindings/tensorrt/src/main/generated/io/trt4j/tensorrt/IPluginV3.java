// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * TensorRT's {@code class nvinfer1::IPluginV3}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IPluginV3 extends AutoCloseable {

    /**
     * Called when the native object of an implementation is deleted, which its destructor is in C++. Of an object
     * that is not Java's, the caller who owns it deletes it by this.
     */
    @Override
    default void close() {}

    /**
     * <pre>{@code IPluginCapability * IPluginV3::getCapabilityInterface(PluginCapabilityType type)}</pre>
     * Since TensorRT 10.0.
     */
    @Nullable IPluginCapability getCapabilityInterface(PluginCapabilityType type);

    /**
     * <pre>{@code IPluginV3 * IPluginV3::clone()}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 10.0.
     */
    IPluginV3 clone();
}
