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
 * Computes a mixture of experts: for each token the selected experts, weighted by their scores. Each expert
 * is a gated unit: down(activation(gate(x)) * up(x)). Made by {@link INetworkDefinition#addMoE}.
 *
 * <p>TensorRT's {@code class nvinfer1::IMoELayer}. Since TensorRT 10.16.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_mo_e_layer.html">{@code nvinfer1::IMoELayer}</a>
 */
@SuppressWarnings("deprecation")
public class IMoELayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IMoELayer",
            "10.16 ~ ~delete setGatedWeights setGatedBiases setActivationType getActivationType setQuantizationStatic setQuantizationDynamicDblQ setQuantizationToType getQuantizationToType setQuantizationBlockShape getQuantizationBlockShape setDynQOutputScaleType getDynQOutputScaleType setSwigluParams setSwigluParamLimit getSwigluParamLimit setSwigluParamAlpha getSwigluParamAlpha setSwigluParamBeta getSwigluParamBeta setInput",
            "11.0 +")
            .methods("setGatedWeights", "setGatedBiases", "setActivationType", "getActivationType", "setQuantizationStatic", "setQuantizationDynamicDblQ", "setQuantizationToType", "getQuantizationToType", "setQuantizationBlockShape", "getQuantizationBlockShape", "setDynQOutputScaleType", "getDynQOutputScaleType", "setSwigluParams", "setSwigluParamLimit", "getSwigluParamLimit", "setSwigluParamAlpha", "getSwigluParamAlpha", "setSwigluParamBeta", "getSwigluParamBeta", "setInput");
    private final VirtualObject impl;

    IMoELayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IMoELayer of(long address, Lifetime life) {
        return address == 0 ? null : new IMoELayer(address, life);
    }

    /**
     * Sets the weights of the experts.
     * <pre>{@code void IMoELayer::setGatedWeights(ITensor & fcGateWeights, ITensor & fcUpWeights, ITensor & fcDownWeights, MoEActType activationType)}</pre>
     * Since TensorRT 10.16.
     *
     * @param fcGateWeights of shape [experts, hidden size, inner size]
     * @param fcUpWeights of shape [experts, hidden size, inner size]
     * @param fcDownWeights of shape [experts, inner size, hidden size]
     * @param activationType applied to the gate
     */
    public void setGatedWeights(ITensor fcGateWeights, ITensor fcUpWeights, ITensor fcDownWeights, MoEActType activationType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJJJI.HANDLE.invokeExact(impl.method(0), impl.address, NativeObject.address(call$, fcGateWeights, "fcGateWeights"), NativeObject.address(call$, fcUpWeights, "fcUpWeights"), NativeObject.address(call$, fcDownWeights, "fcDownWeights"), Given.argument(activationType, "activationType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the biases of the experts.
     * <pre>{@code void IMoELayer::setGatedBiases(ITensor & fcGateBiases, ITensor & fcUpBiases, ITensor & fcDownBiases)}</pre>
     * Since TensorRT 10.16.
     *
     * @param fcGateBiases of shape [experts, inner size]
     * @param fcUpBiases of shape [experts, inner size]
     * @param fcDownBiases of shape [experts, hidden size]
     */
    public void setGatedBiases(ITensor fcGateBiases, ITensor fcUpBiases, ITensor fcDownBiases) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJJJ.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, fcGateBiases, "fcGateBiases"), NativeObject.address(call$, fcUpBiases, "fcUpBiases"), NativeObject.address(call$, fcDownBiases, "fcDownBiases"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the function applied to the gate.
     * <pre>{@code void IMoELayer::setActivationType(MoEActType activationType)}</pre>
     * Since TensorRT 10.16.
     */
    public void setActivationType(MoEActType activationType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(activationType, "activationType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the function applied to the gate.
     * <pre>{@code MoEActType IMoELayer::getActivationType() const}</pre>
     * Since TensorRT 10.16.
     */
    public MoEActType getActivationType() {
        NativeCall call$ = enter();
        try {
            MoEActType result$ = MoEActType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Quantizes what goes into the down projection with a given scale.
     * <pre>{@code void IMoELayer::setQuantizationStatic(ITensor & fcDownActivationScale, DataType dataType)}</pre>
     * Since TensorRT 10.16.
     *
     * @param fcDownActivationScale the scale
     * @param dataType quantized to
     */
    public void setQuantizationStatic(ITensor fcDownActivationScale, DataType dataType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(4), impl.address, NativeObject.address(call$, fcDownActivationScale, "fcDownActivationScale"), Given.argument(dataType, "dataType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Quantizes what goes into the down projection with scales that are computed and
     * quantized, too.
     * <pre>{@code void IMoELayer::setQuantizationDynamicDblQ(ITensor & fcDownActivationDblQScale, DataType dataType, const Dims & blockShape, DataType dynQOutputScaleType)}</pre>
     * Since TensorRT 10.16.
     *
     * @param fcDownActivationDblQScale the scale of the scales
     * @param dataType quantized to
     * @param blockShape how many elements in each of the 4 dimensions share a scale
     * @param dynQOutputScaleType the type of the scales
     */
    public void setQuantizationDynamicDblQ(ITensor fcDownActivationDblQScale, DataType dataType, Dims blockShape, DataType dynQOutputScaleType) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJIJI.HANDLE.invokeExact(impl.method(5), impl.address, NativeObject.address(call$, fcDownActivationDblQScale, "fcDownActivationDblQScale"), Given.argument(dataType, "dataType").value(), Given.argument(blockShape, "blockShape").allocate(arena$).address(), Given.argument(dynQOutputScaleType, "dynQOutputScaleType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the type that is quantized to.
     * <pre>{@code void IMoELayer::setQuantizationToType(DataType type)}</pre>
     * Since TensorRT 10.16.
     *
     * @param type {@code kFP8} or {@code kFP4}
     */
    public void setQuantizationToType(DataType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type that is quantized to, {@link DataType#kFLOAT} by default for none.
     * <pre>{@code DataType IMoELayer::getQuantizationToType() const}</pre>
     * Since TensorRT 10.16.
     */
    public DataType getQuantizationToType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many elements share a scale.
     * <pre>{@code void IMoELayer::setQuantizationBlockShape(const Dims & blockShape)}</pre>
     * Since TensorRT 10.16.
     *
     * @param blockShape 4 numbers, for [batch, length, k, inner size]; -1 for all of a dimension
     */
    public void setQuantizationBlockShape(Dims blockShape) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(blockShape, "blockShape").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements share a scale.
     * <pre>{@code Dims IMoELayer::getQuantizationBlockShape() const}</pre>
     * Since TensorRT 10.16.
     */
    public Dims getQuantizationBlockShape() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(9), (SegmentAllocator) arena$, impl.address);
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
     * Sets the type of scales that are computed.
     * <pre>{@code void IMoELayer::setDynQOutputScaleType(DataType type)}</pre>
     * Since TensorRT 10.16.
     */
    public void setDynQOutputScaleType(DataType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of scales that are computed.
     * <pre>{@code DataType IMoELayer::getDynQOutputScaleType() const}</pre>
     * Since TensorRT 10.16.
     */
    public DataType getDynQOutputScaleType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the three parameters of SwiGLU, for {@link MoEActType#kSILU}.
     * <pre>{@code void IMoELayer::setSwigluParams(float limit, float alpha, float beta)}</pre>
     * Since TensorRT 10.16.
     *
     * @param limit of the values, infinite by default
     * @param alpha factor in the sigmoid, 1 by default
     * @param beta added to the linear part, 0 by default
     */
    public void setSwigluParams(float limit, float alpha, float beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JFFF.HANDLE.invokeExact(impl.method(12), impl.address, limit, alpha, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the limit of values of SwiGLU.
     * <pre>{@code void IMoELayer::setSwigluParamLimit(float limit)}</pre>
     * Since TensorRT 10.16.
     */
    public void setSwigluParamLimit(float limit) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(13), impl.address, limit);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the limit of values of SwiGLU, infinite by default.
     * <pre>{@code float IMoELayer::getSwigluParamLimit() const}</pre>
     * Since TensorRT 10.16.
     */
    public float getSwigluParamLimit() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(14), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the factor in the sigmoid of SwiGLU.
     * <pre>{@code void IMoELayer::setSwigluParamAlpha(float alpha)}</pre>
     * Since TensorRT 10.16.
     */
    public void setSwigluParamAlpha(float alpha) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(15), impl.address, alpha);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the factor in the sigmoid of SwiGLU, 1 by default.
     * <pre>{@code float IMoELayer::getSwigluParamAlpha() const}</pre>
     * Since TensorRT 10.16.
     */
    public float getSwigluParamAlpha() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(16), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is added to the linear part of SwiGLU.
     * <pre>{@code void IMoELayer::setSwigluParamBeta(float beta)}</pre>
     * Since TensorRT 10.16.
     */
    public void setSwigluParamBeta(float beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(17), impl.address, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is added to the linear part of SwiGLU, 0 by default.
     * <pre>{@code float IMoELayer::getSwigluParamBeta() const}</pre>
     * Since TensorRT 10.16.
     */
    public float getSwigluParamBeta() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(18), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets an input.
     * <pre>{@code void IMoELayer::setInput(int32_t index, ITensor & tensor)}</pre>
     * Since TensorRT 10.16.
     *
     * @param index 0 for the hidden states, 1 for the indices of selected experts, 2 for their scores
     */
    public void setInput(int index, ITensor tensor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(19), impl.address, index, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
