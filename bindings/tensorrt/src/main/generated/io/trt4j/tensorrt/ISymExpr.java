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
 * Is a number that is known when the dimensions of the inputs are.
 *
 * <p>TensorRT's {@code class nvinfer1::ISymExpr}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface ISymExpr {

    /**
     * Returns the kind of number.
     * <pre>{@code PluginArgType ISymExpr::getType() const}</pre>
     * Since TensorRT 10.9.
     */
    PluginArgType getType();

    /**
     * Returns the type that the kernel takes it by.
     * <pre>{@code PluginArgDataType ISymExpr::getDataType() const}</pre>
     * Since TensorRT 10.9.
     */
    PluginArgDataType getDataType();

    /**
     * Returns the expression behind it: for {@link PluginArgType#kINT}, the address of an {@link IDimensionExpr},
     * which an implementation asks for while the call lasts that it was given the expression's builder in.
     * <pre>{@code void * ISymExpr::getExpr()}</pre>
     * Since TensorRT 10.9.
     */
    MemorySegment getExpr();
}
