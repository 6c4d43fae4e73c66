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
 * TensorRT's {@code class nvinfer1::ITensor}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class ITensor extends NativeObject {
    private static final Methods IMPL = new SlotTable("ITensor",
            "8.6 ~ ~delete setName getName setDimensions getDimensions setType getType setDynamicRange isNetworkInput isNetworkOutput setBroadcastAcrossBatch getBroadcastAcrossBatch getLocation setLocation dynamicRangeIsSet resetDynamicRange getDynamicRangeMin getDynamicRangeMax setAllowedFormats getAllowedFormats isShapeTensor isExecutionTensor setDimensionName getDimensionName",
            "9.0 +",
            "10.0 +",
            "11.0 ~ ~delete setName getName setDimensions getDimensions getType isNetworkInput isNetworkOutput setBroadcastAcrossBatch getBroadcastAcrossBatch getLocation setLocation setAllowedFormats getAllowedFormats isShapeTensor isExecutionTensor setDimensionName getDimensionName")
            .methods("setName", "getName", "setDimensions", "getDimensions", "getType", "isNetworkInput", "isNetworkOutput", "setBroadcastAcrossBatch", "getBroadcastAcrossBatch", "getLocation", "setLocation", "setAllowedFormats", "getAllowedFormats", "isShapeTensor", "isExecutionTensor", "setDimensionName", "getDimensionName", "setType", "setDynamicRange", "dynamicRangeIsSet", "resetDynamicRange", "getDynamicRangeMin", "getDynamicRangeMax");
    private final VirtualObject impl;

    ITensor(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ITensor of(long address, Lifetime life) {
        return address == 0 ? null : new ITensor(address, life);
    }

    /**
     * <pre>{@code void ITensor::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * ITensor::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
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

    /**
     * <pre>{@code void ITensor::setDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDimensions(Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, Calls.given(dimensions, "dimensions").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Calls.given(dimensions, "dimensions").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code Dims ITensor::getDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getDimensions() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(3), (SegmentAllocator) arena$, impl.address);
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
     * <pre>{@code DataType ITensor::getType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType getType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(4), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::isNetworkInput() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isNetworkInput() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::isNetworkOutput() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isNetworkOutput() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(6), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::setBroadcastAcrossBatch(bool broadcastAcrossBatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setBroadcastAcrossBatch(boolean broadcastAcrossBatch) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(7), impl.address, broadcastAcrossBatch);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::getBroadcastAcrossBatch() const}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean getBroadcastAcrossBatch() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(8), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code TensorLocation ITensor::getLocation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TensorLocation getLocation() {
        NativeCall call$ = enter();
        try {
            TensorLocation result$ = TensorLocation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(9), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::setLocation(TensorLocation location)}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setLocation(TensorLocation location) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Calls.given(location, "location").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::setAllowedFormats(TensorFormats formats)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAllowedFormats(Set<TensorFormat> formats) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(11), impl.address, TensorFormat.mask(Calls.given(formats, "formats")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setAllowedFormats(TensorFormat... formats) {
        setAllowedFormats(new HashSet<>(Arrays.asList(formats)));
    }

    /**
     * <pre>{@code TensorFormats ITensor::getAllowedFormats() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<TensorFormat> getAllowedFormats() {
        NativeCall call$ = enter();
        try {
            Set<TensorFormat> result$ = TensorFormat.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(12), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::isShapeTensor() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isShapeTensor() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(13), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::isExecutionTensor() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isExecutionTensor() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(14), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::setDimensionName(int32_t index, const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDimensionName(int index, String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(15), impl.address, index, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * ITensor::getDimensionName(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable String getDimensionName(int index) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(16), impl.address, index));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::setType(DataType type)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setType(DataType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(17), impl.address, Calls.given(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::setDynamicRange(float min, float max)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean setDynamicRange(float min, float max) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JFF.HANDLE.invokeExact(impl.method(18), impl.address, min, max);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITensor::dynamicRangeIsSet() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean dynamicRangeIsSet() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(19), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITensor::resetDynamicRange()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public void resetDynamicRange() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(impl.method(20), impl.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code float ITensor::getDynamicRangeMin() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public float getDynamicRangeMin() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(21), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code float ITensor::getDynamicRangeMax() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public float getDynamicRangeMax() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(22), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
