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
 * Holds memory of the host that TensorRT has allocated, such as a serialized engine. The caller closes it,
 * which frees the memory.
 *
 * <p>TensorRT's {@code class nvinfer1::IHostMemory}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_host_memory.html">{@code nvinfer1::IHostMemory}</a>
 */
@SuppressWarnings("deprecation")
public class IHostMemory extends NativeResource {
    private static final Methods LIFE = new SlotTable("IHostMemory",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IHostMemory",
            "8.6 ~ ~delete data size type",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("data", "size", "type");
    private final VirtualObject impl;

    IHostMemory(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IHostMemory of(long address, Lifetime life) {
        return address == 0 ? null : new IHostMemory(address, life);
    }

    /**
     * Returns the memory, {@link #size} bytes. It can be used until this is closed.
     * <pre>{@code void * IHostMemory::data() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public MemorySegment data() {
        NativeCall call$ = enter();
        try {
            MemorySegment result$ = life().lend((MemorySegment) Signatures.A_J.HANDLE.invokeExact(impl.method(0), impl.address), size());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the size in bytes.
     * <pre>{@code std::size_t IHostMemory::size() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long size() {
        Lifetime life$ = acquire();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life$.release();
        }
    }

    /**
     * Returns the type of the elements, which for a serialized engine is of no interest.
     * <pre>{@code DataType IHostMemory::type() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType type() {
        Lifetime life$ = acquire();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(2), impl.address));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life$.release();
        }
    }
}
