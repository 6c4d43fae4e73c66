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
 * Computes a sum of products in Einstein's notation. Made by {@link INetworkDefinition#addEinsum}.
 *
 * <p>TensorRT's {@code class nvinfer1::IEinsumLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_einsum_layer.html">{@code nvinfer1::IEinsumLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IEinsumLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IEinsumLayer",
            "8.6 ~ ~delete setEquation getEquation",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setEquation", "getEquation");
    private final VirtualObject impl;

    IEinsumLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IEinsumLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IEinsumLayer(address, life);
    }

    /**
     * Sets the equation.
     * <pre>{@code bool IEinsumLayer::setEquation(const char * equation)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param equation a letter for each dimension, a comma between inputs, such as {@code ij,jk->ik}
     * @return whether it is valid
     */
    public boolean setEquation(String equation) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(equation, "equation", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the equation.
     * <pre>{@code const char * IEinsumLayer::getEquation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getEquation() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
