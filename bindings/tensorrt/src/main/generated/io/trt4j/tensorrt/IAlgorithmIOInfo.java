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
 * Describes an input or output of an algorithm.
 *
 * <p>TensorRT's {@code class nvinfer1::IAlgorithmIOInfo}. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IAlgorithmIOInfo extends NativeObject {
    private static final Methods IMPL = new SlotTable("IAlgorithmIOInfo",
            "8.6 ~ ~delete getTensorFormat getDataType getStrides getVectorizedDim getComponentsPerElement",
            "9.0 +",
            "10.0 ~ ~delete getDataType getStrides getVectorizedDim getComponentsPerElement")
            .methods("getDataType", "getStrides", "getVectorizedDim", "getComponentsPerElement", "getTensorFormat");
    private final VirtualObject impl;

    IAlgorithmIOInfo(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAlgorithmIOInfo of(long address, Lifetime life) {
        return address == 0 ? null : new IAlgorithmIOInfo(address, life);
    }

    /**
     * Returns the type.
     * <pre>{@code DataType IAlgorithmIOInfo::getDataType() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public DataType getDataType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the strides, in vectors where it is vectorized.
     * <pre>{@code Dims IAlgorithmIOInfo::getStrides() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public Dims getStrides() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Dims result$ = Dims.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimension that is vectorized, else -1.
     * <pre>{@code int64_t IAlgorithmIOInfo::getVectorizedDim() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public long getVectorizedDim() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many components an element has, 1 where it is not vectorized.
     * <pre>{@code int64_t IAlgorithmIOInfo::getComponentsPerElement() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public long getComponentsPerElement() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout.
     * <pre>{@code TensorFormat IAlgorithmIOInfo::getTensorFormat() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.6; use strides, type and vectorization
     */
    @Deprecated
    public TensorFormat getTensorFormat() {
        NativeCall call$ = enter();
        try {
            TensorFormat result$ = TensorFormat.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(4), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
