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
 * Describes a layer that an algorithm is searched for.
 *
 * <p>TensorRT's {@code class nvinfer1::IAlgorithmContext}. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IAlgorithmContext extends NativeObject {
    private static final Methods IMPL = new SlotTable("IAlgorithmContext",
            "8.6 ~ ~delete getName getDimensions getNbInputs getNbOutputs",
            "9.0 +",
            "10.0 +")
            .methods("getName", "getDimensions", "getNbInputs", "getNbOutputs");
    private final VirtualObject impl;

    IAlgorithmContext(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAlgorithmContext of(long address, Lifetime life) {
        return address == 0 ? null : new IAlgorithmContext(address, life);
    }

    /**
     * Returns the name, which is unique.
     * <pre>{@code const char * IAlgorithmContext::getName() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum dimensions of an input or output.
     * <pre>{@code Dims IAlgorithmContext::getDimensions(int32_t index, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param index inputs first, then outputs
     */
    public Dims getDimensions(int index, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JII.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address, index, Given.argument(select, "select").value());
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
     * Returns the number of inputs.
     * <pre>{@code int32_t IAlgorithmContext::getNbInputs() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public int getNbInputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(2), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the number of outputs.
     * <pre>{@code int32_t IAlgorithmContext::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public int getNbOutputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }
}
