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
 * Checks that all elements of a boolean shape tensor are true; it has no output. A violation fails the
 * build, where it is known then, or the execution. Made by {@link INetworkDefinition#addAssertion}.
 *
 * <p>TensorRT's {@code class nvinfer1::IAssertionLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_assertion_layer.html">{@code nvinfer1::IAssertionLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IAssertionLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IAssertionLayer",
            "8.6 ~ ~delete setMessage getMessage",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setMessage", "getMessage");
    private final VirtualObject impl;

    IAssertionLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAssertionLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IAssertionLayer(address, life);
    }

    /**
     * Sets the text that is told if the check fails.
     * <pre>{@code void IAssertionLayer::setMessage(const char * message)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param message at most 4095 bytes
     */
    public void setMessage(String message) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(message, "message", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the text that is told if the check fails.
     * <pre>{@code const char * IAssertionLayer::getMessage() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getMessage() {
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
