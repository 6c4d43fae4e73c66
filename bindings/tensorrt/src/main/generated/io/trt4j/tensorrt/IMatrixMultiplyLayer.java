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
 * Multiplies two matrices, or stacks of them, of which dimensions of 1 are broadcast. Made by
 * {@link INetworkDefinition#addMatrixMultiply}.
 *
 * <p>TensorRT's {@code class nvinfer1::IMatrixMultiplyLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_matrix_multiply_layer.html">{@code nvinfer1::IMatrixMultiplyLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IMatrixMultiplyLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IMatrixMultiplyLayer",
            "8.6 ~ ~delete setOperation getOperation",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setOperation", "getOperation");
    private final VirtualObject impl;

    IMatrixMultiplyLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IMatrixMultiplyLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IMatrixMultiplyLayer(address, life);
    }

    /**
     * Sets what is done to an input before.
     * <pre>{@code void IMatrixMultiplyLayer::setOperation(int32_t index, MatrixOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index 0 or 1
     */
    public void setOperation(int index, MatrixOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JII.HANDLE.invokeExact(impl.method(0), impl.address, index, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is done to an input before.
     * <pre>{@code MatrixOperation IMatrixMultiplyLayer::getOperation(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index 0 or 1
     */
    public MatrixOperation getOperation(int index) {
        NativeCall call$ = enter();
        try {
            MatrixOperation result$ = MatrixOperation.of((int) Signatures.I_JI.HANDLE.invokeExact(impl.method(1), impl.address, index));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
