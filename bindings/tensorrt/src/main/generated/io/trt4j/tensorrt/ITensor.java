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
 * Describes a tensor of a network, an input or what a layer puts out. It belongs to the network.
 *
 * <p>TensorRT's {@code class nvinfer1::ITensor}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_tensor.html">{@code nvinfer1::ITensor}</a>
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
     * Sets the name, unique among inputs and outputs. Outputs of layers have the layer's name and a number by
     * default.
     * <pre>{@code void ITensor::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
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
     * Returns the name.
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
     * Sets the dimensions of an input; those of other tensors are computed.
     * <pre>{@code void ITensor::setDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dimensions -1 for those that are set at run time
     */
    public void setDimensions(Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimensions, -1 for those that are known at run time only.
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
     * Returns the type, as far as the network tells it.
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
     * Tells whether this is an input of the network.
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
     * Tells whether this is an output of the network.
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
     * Sets whether a tensor without batch dimension is the same for all of the batch. Without
     * effect from TensorRT 10 on.
     * <pre>{@code void ITensor::setBroadcastAcrossBatch(bool broadcastAcrossBatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
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
     * Tells whether a tensor is the same for all of the batch; false from TensorRT 10 on.
     * <pre>{@code bool ITensor::getBroadcastAcrossBatch() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
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
     * Returns where the data is, on the device or the host.
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
     * Sets where the data is.
     * <pre>{@code void ITensor::setLocation(TensorLocation location)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param location from TensorRT 10 on, only {@link TensorLocation#kDEVICE}
     * @deprecated since TensorRT 10.0; it was for inputs of {@link IRNNv2Layer}
     */
    @Deprecated
    public void setLocation(TensorLocation location) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(location, "location").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the memory layouts that an input or output may have; all by default, only
     * {@link TensorFormat#kLINEAR} for shape tensors.
     * <pre>{@code void ITensor::setAllowedFormats(TensorFormats formats)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param formats bit i stands for the format whose number is i
     */
    public void setAllowedFormats(Set<TensorFormat> formats) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(11), impl.address, TensorFormat.mask(Given.argument(formats, "formats")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setAllowedFormats(TensorFormat... formats) {
        setAllowedFormats(new HashSet<>(Arrays.asList(Given.argument(formats, "formats"))));
    }

    /**
     * Returns the memory layouts that are allowed: bit i stands for the format whose number is i.
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
     * Tells whether the values are used to compute shapes. Reliable when the network is complete.
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
     * Tells whether the values are needed on the device. Reliable when the network is complete. If this
     * is an input and neither this nor {@link #isShapeTensor} is true, only its dimensions are needed at run time.
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
     * Names a dimension of an input. Dimensions of one name are equal at run time, which helps the
     * optimizer.
     * <pre>{@code void ITensor::setDimensionName(int32_t index, const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index of the dimension, from 0
     * @param name at most 4095 bytes; null takes the name away
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
     * Returns the name of a dimension of an input.
     * <pre>{@code const char * ITensor::getDimensionName(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index of the dimension, from 0
     * @return null if it has none
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
     * Sets the type of an input. In networks that are weakly typed, also of an output.
     * <pre>{@code void ITensor::setType(DataType type)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param type of a strongly typed network's output, only the one it has
     * @deprecated since TensorRT 10.12; cast inputs and outputs by {@link INetworkDefinition#addCast}
     */
    @Deprecated
    public void setType(DataType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(17), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the range of values for INT8. Ranges are symmetric: the greater absolute value counts.
     * <pre>{@code bool ITensor::setDynamicRange(float min, float max)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param min at most {@code max}
     * @param max finite
     * @return whether it was accepted
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Tells whether there is a range of values for INT8.
     * <pre>{@code bool ITensor::dynamicRangeIsSet() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Removes the range of values for INT8.
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
     * Returns the least value for INT8, NaN if there is no range.
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
     * Returns the greatest value for INT8, NaN if there is no range.
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
