// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * TensorRT's {@code class nvinfer1::ITensor}. Since TensorRT 8.6 or earlier.
 */
public class ITensor extends NativeObject {
    private static final Methods IMPL = new SlotTable("ITensor",
            "8.6 ~ ~delete setName getName setDimensions getDimensions setType getType setDynamicRange isNetworkInput isNetworkOutput setBroadcastAcrossBatch getBroadcastAcrossBatch getLocation setLocation dynamicRangeIsSet resetDynamicRange getDynamicRangeMin getDynamicRangeMax setAllowedFormats getAllowedFormats isShapeTensor isExecutionTensor setDimensionName getDimensionName",
            "9.0 +",
            "10.0 +",
            "11.0 ~ ~delete setName getName setDimensions getDimensions getType isNetworkInput isNetworkOutput setBroadcastAcrossBatch getBroadcastAcrossBatch getLocation setLocation setAllowedFormats getAllowedFormats isShapeTensor isExecutionTensor setDimensionName getDimensionName")
            .methods("setName", "getName", "setDimensions", "getDimensions", "getType", "isNetworkInput", "isNetworkOutput", "setBroadcastAcrossBatch", "getBroadcastAcrossBatch", "getLocation", "setLocation", "setAllowedFormats", "getAllowedFormats", "isShapeTensor", "isExecutionTensor", "setDimensionName", "getDimensionName", "setType", "setDynamicRange", "dynamicRangeIsSet", "resetDynamicRange", "getDynamicRangeMin", "getDynamicRangeMax");
    private final VirtualObject impl;

    /** For the bindings' own use. */
    protected ITensor(long address, Life life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8), life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static ITensor of(long address, Life life) {
        return address == 0 ? null : new ITensor(address, life);
    }

    /**
     * <pre>{@code void ITensor::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setName(String name) {
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(name, arena$));
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const char * ITensor::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDimensions(Dims dimensions) {
        try (Arena arena$ = Arena.ofConfined()) {
            if (Loaded.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, dimensions.allocate(arena$));
                Failures.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, dimensions.allocate(arena$).address());
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code Dims ITensor::getDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getDimensions() {
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(3), (SegmentAllocator) arena$, impl.address);
            Failures.check();
            Dims result$ = Dims.read(struct$);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code DataType ITensor::getType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType getType() {
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(4), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::isNetworkInput() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isNetworkInput() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(5), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::isNetworkOutput() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isNetworkOutput() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(6), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setBroadcastAcrossBatch(bool broadcastAcrossBatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     * Deprecated by TensorRT.
     */
    public void setBroadcastAcrossBatch(boolean broadcastAcrossBatch) {
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(7), impl.address, broadcastAcrossBatch);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::getBroadcastAcrossBatch() const}</pre>
     * Since TensorRT 8.6 or earlier.
     * Deprecated by TensorRT.
     */
    public boolean getBroadcastAcrossBatch() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(8), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code TensorLocation ITensor::getLocation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TensorLocation getLocation() {
        try {
            TensorLocation result$ = TensorLocation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(9), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setLocation(TensorLocation location)}</pre>
     * Since TensorRT 8.6 or earlier.
     * Deprecated by TensorRT.
     */
    public void setLocation(TensorLocation location) {
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, location.value());
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setAllowedFormats(TensorFormats formats)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAllowedFormats(int formats) {
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(11), impl.address, formats);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code TensorFormats ITensor::getAllowedFormats() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAllowedFormats() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(12), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::isShapeTensor() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isShapeTensor() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(13), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::isExecutionTensor() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isExecutionTensor() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(14), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setDimensionName(int32_t index, const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDimensionName(int index, String name) {
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(15), impl.address, index, CStrings.allocate(name, arena$));
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const char * ITensor::getDimensionName(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getDimensionName(int index) {
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(16), impl.address, index));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::setType(DataType type)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * Deprecated by TensorRT.
     */
    public void setType(DataType type) {
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(17), impl.address, type.value());
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::setDynamicRange(float min, float max)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * Deprecated by TensorRT.
     */
    public boolean setDynamicRange(float min, float max) {
        try {
            boolean result$ = (boolean) Signatures.Z_JFF.HANDLE.invokeExact(impl.method(18), impl.address, min, max);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool ITensor::dynamicRangeIsSet() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * Deprecated by TensorRT.
     */
    public boolean dynamicRangeIsSet() {
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(19), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void ITensor::resetDynamicRange()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public void resetDynamicRange() {
        try {
            Signatures.V_J.HANDLE.invokeExact(impl.method(20), impl.address);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code float ITensor::getDynamicRangeMin() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public float getDynamicRangeMin() {
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(21), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code float ITensor::getDynamicRangeMax() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public float getDynamicRangeMax() {
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(22), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
