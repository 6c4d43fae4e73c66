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
 * Holds how an execution context is to be made. Made by {@link ICudaEngine#createRuntimeConfig}; the
 * caller closes it.
 *
 * <p>TensorRT's {@code class nvinfer1::IRuntimeConfig}. Since TensorRT 10.11.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_runtime_config.html">{@code nvinfer1::IRuntimeConfig}</a>
 */
@SuppressWarnings("deprecation")
public class IRuntimeConfig extends NativeResource {
    private static final Methods LIFE = new SlotTable("IRuntimeConfig",
            "10.11 ~ ~delete",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IRuntimeConfig",
            "10.11 ~ ~delete getPImpl setExecutionContextAllocationStrategy getExecutionContextAllocationStrategy",
            "11.0 +")
            .methods("setExecutionContextAllocationStrategy", "getExecutionContextAllocationStrategy");
    private final VirtualObject impl;

    IRuntimeConfig(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRuntimeConfig of(long address, Lifetime life) {
        return address == 0 ? null : new IRuntimeConfig(address, life);
    }

    /**
     * Sets how the context gets its device memory.
     * <pre>{@code void IRuntimeConfig::setExecutionContextAllocationStrategy(ExecutionContextAllocationStrategy strategy)}</pre>
     * Since TensorRT 10.11.
     */
    public void setExecutionContextAllocationStrategy(ExecutionContextAllocationStrategy strategy) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(strategy, "strategy").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how the context gets its device memory,
     * {@link ExecutionContextAllocationStrategy#kSTATIC} by default.
     * <pre>{@code ExecutionContextAllocationStrategy IRuntimeConfig::getExecutionContextAllocationStrategy() const}</pre>
     * Since TensorRT 10.11.
     */
    public ExecutionContextAllocationStrategy getExecutionContextAllocationStrategy() {
        NativeCall call$ = enter();
        try {
            ExecutionContextAllocationStrategy result$ = ExecutionContextAllocationStrategy.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
