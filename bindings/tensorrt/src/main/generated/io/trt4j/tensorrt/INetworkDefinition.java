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
 * Describes a network to be built: inputs, layers and the tensors that are its outputs. Made by
 * {@link IBuilder#createNetworkV2} and filled by its {@code add} methods or by an ONNX parser; the caller closes it.
 * Layers and tensors belong to the network and live as long as it. One thread at a time may use it.
 *
 * <p>TensorRT's {@code class nvinfer1::INetworkDefinition}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_network_definition.html">{@code nvinfer1::INetworkDefinition}</a>
 */
@SuppressWarnings("deprecation")
public class INetworkDefinition extends NativeResource {
    private static final Methods LIFE = new SlotTable("INetworkDefinition",
            "8.6 ~ ~delete getBuilder",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("INetworkDefinition",
            "8.6 ~ ~delete addInput markOutput addConvolution addFullyConnected addActivation addPooling addLRN addScale addSoftMax addConcatenation addDeconvolution addElementWise addUnary addPadding addShuffle getNbLayers getLayer getNbInputs getInput getNbOutputs getOutput addReduce addTopK addGather addRaggedSoftMax addMatrixMultiply addConstant addRNNv2 addIdentity removeTensor unmarkOutput addPluginV2 addSlice setName getName addShape hasImplicitBatchDimension markOutputForShapes unmarkOutputForShapes addParametricReLU addConvolutionNd addPoolingNd addDeconvolutionNd addScaleNd addResize hasExplicitPrecision addLoop addSelect addFill addPaddingNd setWeightsName setErrorRecorder getErrorRecorder addDequantize addQuantize addGatherV2 addIfConditional addScatter addEinsum addAssertion addOneHot addNonZero addGridSample addNMS addReverseSequence addNormalization addCast getBuilder",
            "9.0 + getFlags getFlag usingStronglyTyped addQuantizeV2 addDequantizeV2 addFillV2",
            "10.0 ~ ~delete addInput markOutput addActivation addLRN addScale addSoftMax addConcatenation addElementWise addUnary addShuffle getNbLayers getLayer getNbInputs getInput getNbOutputs getOutput addReduce addTopK addGather addRaggedSoftMax addMatrixMultiply addConstant addIdentity removeTensor unmarkOutput addPluginV2 addPluginV3 addSlice setName getName addShape hasImplicitBatchDimension markOutputForShapes unmarkOutputForShapes addParametricReLU addConvolutionNd addPoolingNd addDeconvolutionNd addScaleNd addResize addLoop addSelect addFill addPaddingNd setWeightsName setErrorRecorder getErrorRecorder addDequantize addQuantize addGatherV2 addIfConditional addScatter addEinsum addAssertion addOneHot addNonZero addGridSample addNMS addReverseSequence addNormalization addCast getBuilder getFlags getFlag addQuantizeV2 addDequantizeV2 addFillV2 markDebug unmarkDebug isDebugTensor",
            "10.2 + markWeightsRefittable unmarkWeightsRefittable areWeightsMarkedRefittable",
            "10.7 + addSqueeze addUnsqueeze",
            "10.8 ~ ~delete addInput markOutput addActivation addLRN addScale addSoftMax addConcatenation addElementWise addUnary addShuffle getNbLayers getLayer getNbInputs getInput getNbOutputs getOutput addReduce addTopK addGather addRaggedSoftMax addMatrixMultiply addConstant addIdentity removeTensor unmarkOutput addPluginV2 addPluginV3 addSlice setName getName addShape hasImplicitBatchDimension markOutputForShapes unmarkOutputForShapes addParametricReLU addConvolutionNd addPoolingNd addDeconvolutionNd addScaleNd addResize addLoop addSelect addFill addPaddingNd setWeightsName setErrorRecorder getErrorRecorder addDequantize addQuantize addGatherV2 addIfConditional addScatter addEinsum addAssertion addOneHot addNonZero addGridSample addNMS addReverseSequence addNormalization addCast addCumulative getBuilder getFlags getFlag addQuantizeV2 addDequantizeV2 addFillV2 markDebug unmarkDebug isDebugTensor markWeightsRefittable unmarkWeightsRefittable areWeightsMarkedRefittable addSqueeze addUnsqueeze addDynamicQuantize",
            "10.9 ~ ~delete addInput markOutput addActivation addLRN addScale addSoftMax addConcatenation addElementWise addUnary addShuffle getNbLayers getLayer getNbInputs getInput getNbOutputs getOutput addReduce addTopK addGather addRaggedSoftMax addMatrixMultiply addConstant addIdentity removeTensor unmarkOutput addPluginV2 addPluginV3 addSlice setName getName addShape hasImplicitBatchDimension markOutputForShapes unmarkOutputForShapes addParametricReLU addConvolutionNd addPoolingNd addDeconvolutionNd addScaleNd addResize addLoop addSelect addFill addPaddingNd setWeightsName setErrorRecorder getErrorRecorder addDequantize addQuantize addGatherV2 addIfConditional addScatter addEinsum addAssertion addOneHot addNonZero addGridSample addNMS addReverseSequence addNormalization addCast getBuilder getFlags getFlag addQuantizeV2 addDequantizeV2 addFillV2 markDebug unmarkDebug isDebugTensor markWeightsRefittable unmarkWeightsRefittable areWeightsMarkedRefittable addSqueeze addUnsqueeze addDynamicQuantize addCumulative",
            "10.12 + markUnfusedTensorsAsDebugTensors unmarkUnfusedTensorsAsDebugTensors",
            "10.14 + addTopKV2 addNonZeroV2 addNMSV2 addAttention",
            "10.15 + addRotaryEmbedding addDynamicQuantizeV2 addKVCacheUpdate addNormalizationV2",
            "10.16 + addMoE addDistCollective",
            "11.0 ~ ~delete addInput markOutput addActivation addLRN addScale addSoftMax addConcatenation addElementWise addUnary addShuffle getNbLayers getLayer getNbInputs getInput getNbOutputs getOutput addReduce addTopK addGather addRaggedSoftMax addMatrixMultiply addConstant addIdentity removeTensor unmarkOutput addPluginV2 addPluginV3 addSlice setName getName addShape hasImplicitBatchDimension markOutputForShapes unmarkOutputForShapes addParametricReLU addConvolutionNd addPoolingNd addDeconvolutionNd addScaleNd addResize addLoop addSelect addPaddingNd setWeightsName setErrorRecorder getErrorRecorder addGatherV2 addIfConditional addScatter addEinsum addAssertion addOneHot addNonZero addGridSample addNMS addReverseSequence addNormalization addCast getBuilder getFlags getFlag addQuantizeV2 addDequantizeV2 addFillV2 markDebug unmarkDebug isDebugTensor markWeightsRefittable unmarkWeightsRefittable areWeightsMarkedRefittable addSqueeze addUnsqueeze addDynamicQuantize addCumulative markUnfusedTensorsAsDebugTensors unmarkUnfusedTensorsAsDebugTensors addTopKV2 addNonZeroV2 addNMSV2 addAttention addRotaryEmbedding addDynamicQuantizeV2 addKVCacheUpdate addNormalizationV2 addMoE addDistCollective addAttentionV2")
            .methods("addInput", "markOutput", "markDebug", "unmarkDebug", "isDebugTensor", "markUnfusedTensorsAsDebugTensors", "unmarkUnfusedTensorsAsDebugTensors", "addActivation", "addLRN", "addScale", "addSoftMax", "addConcatenation", "addElementWise", "addUnary", "addShuffle", "addOneHot", "getNbLayers", "getLayer", "getNbInputs", "getInput", "getNbOutputs", "getOutput", "addReduce", "addTopK", "addTopKV2", "addGather", "addGatherV2", "addRaggedSoftMax", "addMatrixMultiply", "addNonZero", "addNonZeroV2", "addConstant", "addIdentity", "addCast", "removeTensor", "unmarkOutput", "addPluginV2", "addPluginV3", "addSlice", "setName", "getName", "addShape", "hasImplicitBatchDimension", "getFlags", "getFlag", "markOutputForShapes", "unmarkOutputForShapes", "addParametricReLU", "addConvolutionNd", "addPoolingNd", "addDeconvolutionNd", "addScaleNd", "addResize", "addLoop", "addIfConditional", "addSelect", "addAssertion", "addFillV2", "addPaddingNd", "setWeightsName", "setErrorRecorder", "getErrorRecorder", "addDequantizeV2", "addScatter", "addQuantizeV2", "addDynamicQuantize", "addDynamicQuantizeV2", "addEinsum", "addGridSample", "addNMS", "addNMSV2", "addReverseSequence", "addNormalization", "addCumulative", "addAttention", "addAttentionV2", "addRotaryEmbedding", "addKVCacheUpdate", "addMoE", "addDistCollective", "getBuilder", "markWeightsRefittable", "unmarkWeightsRefittable", "areWeightsMarkedRefittable", "addSqueeze", "addUnsqueeze", "addNormalizationV2", "addFill", "addDequantize", "addQuantize", "addConvolution", "addFullyConnected", "addPooling", "addDeconvolution", "addPadding", "addRNNv2", "hasExplicitPrecision");
    private final VirtualObject impl;

    INetworkDefinition(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable INetworkDefinition of(long address, Lifetime life) {
        return address == 0 ? null : new INetworkDefinition(address, life);
    }

    /**
     * Adds an input.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ITensor * INetworkDefinition::addInput(const char * name, DataType type, const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name unique among inputs and outputs
     * @param dimensions -1 for those that are set at run time, which an {@link IOptimizationProfile} must give ranges of
     * @return the input; a {@link TensorRTException} if it could not be added
     */
    public ITensor addInput(String name, DataType type, Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJIDims.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(name, "name", arena$), Given.argument(type, "type").value(), Given.argument(dimensions, "dimensions").allocate(arena$));
                ITensor result$ = ITensor.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addInput");
            }
            long object$ = (long) Signatures.J_JJIJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(name, "name", arena$), Given.argument(type, "type").value(), Given.argument(dimensions, "dimensions").allocate(arena$).address());
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addInput");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a tensor an output. Not allowed for inputs and for tensors within a loop or conditional.
     * <pre>{@code void INetworkDefinition::markOutput(ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void markOutput(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Marks a tensor whose values a debug listener may see at run time.
     * <pre>{@code bool INetworkDefinition::markDebug(ITensor & tensor)}</pre>
     * Since TensorRT 10.0.
     *
     * @param tensor one with a name
     * @return whether it is marked now
     */
    public boolean markDebug(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(2), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Takes the mark of {@link #markDebug} back.
     * <pre>{@code bool INetworkDefinition::unmarkDebug(ITensor & tensor)}</pre>
     * Since TensorRT 10.0.
     *
     * @return whether it is not marked now
     */
    public boolean unmarkDebug(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(3), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor was marked by {@link #markDebug}.
     * <pre>{@code bool INetworkDefinition::isDebugTensor(const ITensor & tensor) const}</pre>
     * Since TensorRT 10.0.
     */
    public boolean isDebugTensor(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(4), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Marks all tensors that fusion leaves for debug listeners, without preventing
     * fusion. Listeners see the engine's own names of them.
     * <pre>{@code bool INetworkDefinition::markUnfusedTensorsAsDebugTensors()}</pre>
     * Since TensorRT 10.12.
     *
     * @return whether they are marked now
     */
    public boolean markUnfusedTensorsAsDebugTensors() {
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
     * Takes the marks of {@link #markUnfusedTensorsAsDebugTensors} back.
     * <pre>{@code bool INetworkDefinition::unmarkUnfusedTensorsAsDebugTensors()}</pre>
     * Since TensorRT 10.12.
     *
     * @return whether they are not marked now
     */
    public boolean unmarkUnfusedTensorsAsDebugTensors() {
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
     * Adds an activation function, applied to each element.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IActivationLayer * INetworkDefinition::addActivation(ITensor & input, ActivationType type)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param type some types have parameters, see {@link IActivationLayer#setAlpha} and {@link IActivationLayer#setBeta}
     */
    public IActivationLayer addActivation(ITensor input, ActivationType type) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(7), impl.address, NativeObject.address(call$, input, "input"), Given.argument(type, "type").value());
            IActivationLayer result$ = IActivationLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addActivation");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds local response normalization over channels.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ILRNLayer * INetworkDefinition::addLRN(ITensor & input, int64_t window, float alpha, float beta, float k)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param window number of channels, odd, from 1 to 15
     * @param alpha from -1e20 to 1e20
     * @param beta from 0.01 to 1e5
     * @param k from 1e-5 to 1e10
     */
    public ILRNLayer addLRN(ITensor input, long window, float alpha, float beta, float k) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJIFFF.HANDLE.invokeExact(impl.method(8), impl.address, NativeObject.address(call$, input, "input"), Narrowing.narrowed(window, "INetworkDefinition.addLRN: window"), alpha, beta, k);
                ILRNLayer result$ = ILRNLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addLRN");
            }
            long object$ = (long) Signatures.J_JJJFFF.HANDLE.invokeExact(impl.method(8), impl.address, NativeObject.address(call$, input, "input"), window, alpha, beta, k);
            ILRNLayer result$ = ILRNLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addLRN");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds scaling of each element: (x * scale + shift) to the power of {@code power}. The input has at least 4
     * dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IScaleLayer * INetworkDefinition::addScale(ITensor & input, ScaleMode mode, Weights shift, Weights scale, Weights power)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param mode how many weights there are: one, one for each channel or one for each element
     * @param shift empty for 0
     * @param scale empty for 1
     * @param power empty for 1
     */
    public IScaleLayer addScale(ITensor input, ScaleMode mode, Weights shift, Weights scale, Weights power) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIWeightsWeightsWeights.HANDLE.invokeExact(impl.method(9), impl.address, NativeObject.address(call$, input, "input"), Given.argument(mode, "mode").value(), ElementSizes.keep(life(), null, shift, "shift").allocate(arena$), ElementSizes.keep(life(), null, scale, "scale").allocate(arena$), ElementSizes.keep(life(), null, power, "power").allocate(arena$));
            IScaleLayer result$ = IScaleLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addScale");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds softmax along one axis, by default that of the channels; see {@link ISoftMaxLayer#setAxes}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ISoftMaxLayer * INetworkDefinition::addSoftMax(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ISoftMaxLayer addSoftMax(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(10), impl.address, NativeObject.address(call$, input, "input"));
            ISoftMaxLayer result$ = ISoftMaxLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addSoftMax");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the concatenation of tensors, by default along the axis of the channels; see
     * {@link IConcatenationLayer#setAxis}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IConcatenationLayer * INetworkDefinition::addConcatenation(ITensor *const * inputs, int32_t nbInputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs of the same dimensions but for the axis
     */
    public IConcatenationLayer addConcatenation(ITensor[] inputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(11), impl.address, NativeObject.array(call$, inputs, arena$, "inputs"), inputs.length);
            IConcatenationLayer result$ = IConcatenationLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addConcatenation");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds an operation of two tensors, element by element.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IElementWiseLayer * INetworkDefinition::addElementWise(ITensor & input1, ITensor & input2, ElementWiseOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param input1 of the same rank as the other; a dimension of 1 is broadcast
     * @param input2 of the same type as the other
     */
    public IElementWiseLayer addElementWise(ITensor input1, ITensor input2, ElementWiseOperation op) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(impl.method(12), impl.address, NativeObject.address(call$, input1, "input1"), NativeObject.address(call$, input2, "input2"), Given.argument(op, "op").value());
            IElementWiseLayer result$ = IElementWiseLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addElementWise");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds an operation applied to each element.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IUnaryLayer * INetworkDefinition::addUnary(ITensor & input, UnaryOperation operation)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IUnaryLayer addUnary(ITensor input, UnaryOperation operation) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(13), impl.address, NativeObject.address(call$, input, "input"), Given.argument(operation, "operation").value());
            IUnaryLayer result$ = IUnaryLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addUnary");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a transposition, a reshape and another transposition, all three optional.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IShuffleLayer * INetworkDefinition::addShuffle(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IShuffleLayer addShuffle(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(14), impl.address, NativeObject.address(call$, input, "input"));
            IShuffleLayer result$ = IShuffleLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addShuffle");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds one-hot encoding: a new axis on which the element that the index names has the on value.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IOneHotLayer * INetworkDefinition::addOneHot(ITensor & indices, ITensor & values, ITensor & depth, int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param indices the places that have the on value
     * @param values two elements: the off value and the on value
     * @param depth a shape tensor, a scalar: the length of the new axis
     * @param axis where the new axis is inserted; negative counts from the end
     */
    public IOneHotLayer addOneHot(ITensor indices, ITensor values, ITensor depth, int axis) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(15), impl.address, NativeObject.address(call$, indices, "indices"), NativeObject.address(call$, values, "values"), NativeObject.address(call$, depth, "depth"), axis);
            IOneHotLayer result$ = IOneHotLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addOneHot");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of layers.
     * <pre>{@code int32_t INetworkDefinition::getNbLayers() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbLayers() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(16), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns a layer.
     * The result belongs to TensorRT.
     * <pre>{@code ILayer * INetworkDefinition::getLayer(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbLayers} - 1
     * @return null if there is no such layer
     */
    public @Nullable ILayer getLayer(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(17), impl.address, index);
            ILayer result$ = ILayer.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of inputs.
     * <pre>{@code int32_t INetworkDefinition::getNbInputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbInputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(18), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns an input.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * INetworkDefinition::getInput(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbInputs} - 1; adding inputs may change it
     * @return null if there is no such input
     */
    public @Nullable ITensor getInput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(19), impl.address, index);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of outputs, those for shapes included.
     * <pre>{@code int32_t INetworkDefinition::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOutputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(20), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns an output.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * INetworkDefinition::getOutput(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1; marking outputs may change it
     * @return null if there is no such output
     */
    public @Nullable ITensor getOutput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(21), impl.address, index);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the reduction of axes to one element each, such as their sum.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IReduceLayer * INetworkDefinition::addReduce(ITensor & input, ReduceOperation operation, uint32_t reduceAxes, bool keepDimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param reduceAxes bit i stands for dimension i
     * @param keepDimensions whether reduced axes stay, with length 1
     */
    public IReduceLayer addReduce(ITensor input, ReduceOperation operation, int reduceAxes, boolean keepDimensions) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIIZ.HANDLE.invokeExact(impl.method(22), impl.address, NativeObject.address(call$, input, "input"), Given.argument(operation, "operation").value(), reduceAxes, keepDimensions);
            IReduceLayer result$ = IReduceLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addReduce");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the search for the k largest or smallest elements along an axis. Outputs are the values, sorted, and
     * their indices.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ITopKLayer * INetworkDefinition::addTopK(ITensor & input, TopKOperation op, int32_t k, uint32_t reduceAxes)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param k at most 3840; a tensor set as input 1 takes its place
     * @param reduceAxes bit i stands for dimension i; one bit is set
     * @deprecated since TensorRT 10.14; use the one with {@code indicesType}
     */
    @Deprecated
    public ITopKLayer addTopK(ITensor input, TopKOperation op, int k, int reduceAxes) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIII.HANDLE.invokeExact(impl.method(23), impl.address, NativeObject.address(call$, input, "input"), Given.argument(op, "op").value(), k, reduceAxes);
            ITopKLayer result$ = ITopKLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addTopK");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the search for the k largest or smallest elements along an axis. Outputs are the values, sorted, and
     * their indices.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ITopKLayer * INetworkDefinition::addTopK(ITensor & input, TopKOperation op, int32_t k, uint32_t reduceAxes, DataType indicesType)}</pre>
     * Since TensorRT 10.14.
     *
     * @param k at most 3840; a tensor set as input 1 takes its place
     * @param reduceAxes bit i stands for dimension i; one bit is set
     * @param indicesType {@link DataType#kINT32} or {@link DataType#kINT64}
     */
    public ITopKLayer addTopK(ITensor input, TopKOperation op, int k, int reduceAxes, DataType indicesType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIIII.HANDLE.invokeExact(impl.method(24), impl.address, NativeObject.address(call$, input, "input"), Given.argument(op, "op").value(), k, reduceAxes, Given.argument(indicesType, "indicesType").value());
            ITopKLayer result$ = ITopKLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addTopK");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the lookup of slices of {@code data} along an axis by their indices.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IGatherLayer * INetworkDefinition::addGather(ITensor & data, ITensor & indices, int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param indices of integers
     * @param axis of {@code data}, from 0
     */
    public IGatherLayer addGather(ITensor data, ITensor indices, int axis) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(impl.method(25), impl.address, NativeObject.address(call$, data, "data"), NativeObject.address(call$, indices, "indices"), axis);
            IGatherLayer result$ = IGatherLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addGather");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the lookup of elements or slices by indices, on axis 0; see {@link IGatherLayer}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IGatherLayer * INetworkDefinition::addGatherV2(ITensor & data, ITensor & indices, GatherMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param indices of integers
     */
    public IGatherLayer addGatherV2(ITensor data, ITensor indices, GatherMode mode) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(impl.method(26), impl.address, NativeObject.address(call$, data, "data"), NativeObject.address(call$, indices, "indices"), Given.argument(mode, "mode").value());
            IGatherLayer result$ = IGatherLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addGatherV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds softmax over rows of different lengths.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRaggedSoftMaxLayer * INetworkDefinition::addRaggedSoftMax(ITensor & input, ITensor & bounds)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param input of 3 dimensions, its rows padded to one length
     * @param bounds of 3 dimensions, the last one 1: the lengths of the rows
     */
    public IRaggedSoftMaxLayer addRaggedSoftMax(ITensor input, ITensor bounds) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(27), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, bounds, "bounds"));
            IRaggedSoftMaxLayer result$ = IRaggedSoftMaxLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addRaggedSoftMax");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the product of two matrices, or of stacks of matrices, which are broadcast.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IMatrixMultiplyLayer * INetworkDefinition::addMatrixMultiply(ITensor & input0, MatrixOperation op0, ITensor & input1, MatrixOperation op1)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param op0 what is done to the first before
     * @param op1 what is done to the second before
     */
    public IMatrixMultiplyLayer addMatrixMultiply(ITensor input0, MatrixOperation op0, ITensor input1, MatrixOperation op1) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIJI.HANDLE.invokeExact(impl.method(28), impl.address, NativeObject.address(call$, input0, "input0"), Given.argument(op0, "op0").value(), NativeObject.address(call$, input1, "input1"), Given.argument(op1, "op1").value());
            IMatrixMultiplyLayer result$ = IMatrixMultiplyLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addMatrixMultiply");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the search for elements that are not 0. The output has shape [rank, count] and holds their indices;
     * the count is known at run time only.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INonZeroLayer * INetworkDefinition::addNonZero(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @deprecated since TensorRT 10.14; use the one with {@code indicesType}
     */
    @Deprecated
    public INonZeroLayer addNonZero(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(29), impl.address, NativeObject.address(call$, input, "input"));
            INonZeroLayer result$ = INonZeroLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNonZero");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the search for elements that are not 0. The output has shape [rank, count] and holds their indices;
     * the count is known at run time only.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INonZeroLayer * INetworkDefinition::addNonZero(ITensor & input, DataType indicesType)}</pre>
     * Since TensorRT 10.14.
     *
     * @param indicesType {@link DataType#kINT32} or {@link DataType#kINT64}
     */
    public INonZeroLayer addNonZero(ITensor input, DataType indicesType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(30), impl.address, NativeObject.address(call$, input, "input"), Given.argument(indicesType, "indicesType").value());
            INonZeroLayer result$ = INonZeroLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNonZero");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a constant.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IConstantLayer * INetworkDefinition::addConstant(const Dims & dimensions, Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dimensions whose product is the number of weights
     * @param weights as many as the tensor has elements
     */
    public IConstantLayer addConstant(Dims dimensions, Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JDimsWeights.HANDLE.invokeExact(impl.method(31), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$), ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
                IConstantLayer result$ = IConstantLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addConstant");
            }
            long object$ = (long) Signatures.J_JJWeights.HANDLE.invokeExact(impl.method(31), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address(), ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            IConstantLayer result$ = IConstantLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addConstant");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a copy of a tensor, which may have another type or format.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IIdentityLayer * INetworkDefinition::addIdentity(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IIdentityLayer addIdentity(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(32), impl.address, NativeObject.address(call$, input, "input"));
            IIdentityLayer result$ = IIdentityLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addIdentity");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the conversion to another type.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICastLayer * INetworkDefinition::addCast(ITensor & input, DataType toType)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ICastLayer addCast(ITensor input, DataType toType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(33), impl.address, NativeObject.address(call$, input, "input"), Given.argument(toType, "toType").value());
            ICastLayer result$ = ICastLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addCast");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Removes a tensor that is neither input nor output of a layer; of others the log has a warning.
     * <pre>{@code void INetworkDefinition::removeTensor(ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void removeTensor(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(34), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes an output an ordinary tensor again.
     * <pre>{@code void INetworkDefinition::unmarkOutput(ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void unmarkOutput(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(35), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a plugin of version 2.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV2Layer * INetworkDefinition::addPluginV2(ITensor *const * inputs, int32_t nbInputs, IPluginV2 & plugin)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param plugin copied by the network; the caller still owns it
     * @deprecated since TensorRT 10.8; use {@link #addPluginV3}
     */
    @Deprecated
    public IPluginV2Layer addPluginV2(ITensor[] inputs, IPluginV2 plugin) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIJ.HANDLE.invokeExact(impl.method(36), impl.address, NativeObject.array(call$, inputs, arena$, "inputs"), inputs.length, call$.lend(IPluginV2Native.typeOf(plugin), NativeObject.used(call$, Given.argument(plugin, "plugin"))));
            IPluginV2Layer result$ = IPluginV2Layer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPluginV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a plugin of version 3.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV3Layer * INetworkDefinition::addPluginV3(ITensor *const * inputs, int32_t nbInputs, ITensor *const * shapeInputs, int32_t nbShapeInputs, IPluginV3 & plugin)}</pre>
     * Since TensorRT 10.0.
     *
     * @param shapeInputs inputs whose values, not dimensions, the plugin uses for shapes; often empty
     * @param plugin copied by the network; the caller still owns it
     */
    public IPluginV3Layer addPluginV3(ITensor[] inputs, ITensor[] shapeInputs, IPluginV3 plugin) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIJIJ.HANDLE.invokeExact(impl.method(37), impl.address, NativeObject.array(call$, inputs, arena$, "inputs"), inputs.length, NativeObject.array(call$, shapeInputs, arena$, "shapeInputs"), shapeInputs.length, call$.lend(IPluginV3Native.TYPE, NativeObject.used(call$, Given.argument(plugin, "plugin"))));
            IPluginV3Layer result$ = IPluginV3Layer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPluginV3");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the extraction of a part of a tensor with a step for each dimension.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ISliceLayer * INetworkDefinition::addSlice(ITensor & input, const Dims & start, const Dims & size, const Dims & stride)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param start index of the first element of each dimension
     * @param size of the output
     * @param stride may be negative or 0
     */
    public ISliceLayer addSlice(ITensor input, Dims start, Dims size, Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJDimsDimsDims.HANDLE.invokeExact(impl.method(38), impl.address, NativeObject.address(call$, input, "input"), Given.argument(start, "start").allocate(arena$), Given.argument(size, "size").allocate(arena$), Given.argument(stride, "stride").allocate(arena$));
                ISliceLayer result$ = ISliceLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addSlice");
            }
            long object$ = (long) Signatures.J_JJJJJ.HANDLE.invokeExact(impl.method(38), impl.address, NativeObject.address(call$, input, "input"), Given.argument(start, "start").allocate(arena$).address(), Given.argument(size, "size").allocate(arena$).address(), Given.argument(stride, "stride").allocate(arena$).address());
            ISliceLayer result$ = ISliceLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addSlice");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the name of the network, which the engine keeps.
     * <pre>{@code void INetworkDefinition::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(39), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name of the network; TensorRT gives it one by default.
     * <pre>{@code const char * INetworkDefinition::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(40), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the shape of a tensor as a tensor of one dimension.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IShapeLayer * INetworkDefinition::addShape(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IShapeLayer addShape(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(41), impl.address, NativeObject.address(call$, input, "input"));
            IShapeLayer result$ = IShapeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addShape");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the batch is no dimension of the network; false from TensorRT 10 on.
     * <pre>{@code bool INetworkDefinition::hasImplicitBatchDimension() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    public boolean hasImplicitBatchDimension() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(42), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the flags that the network was made with.
     * <pre>{@code NetworkDefinitionCreationFlags INetworkDefinition::getFlags() const}</pre>
     * Since TensorRT 9.0.
     */
    public Set<NetworkDefinitionCreationFlag> getFlags() {
        acquire();
        try {
            Set<NetworkDefinitionCreationFlag> result$ = NetworkDefinitionCreationFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(43), impl.address));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Tells whether the network was made with a flag.
     * <pre>{@code bool INetworkDefinition::getFlag(NetworkDefinitionCreationFlag networkDefinitionCreationFlag) const}</pre>
     * Since TensorRT 9.0.
     */
    public boolean getFlag(NetworkDefinitionCreationFlag networkDefinitionCreationFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(44), impl.address, Given.argument(networkDefinitionCreationFlag, "networkDefinitionCreationFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a tensor of integers an output whose values are computed as a shape.
     * <pre>{@code bool INetworkDefinition::markOutputForShapes(ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param tensor of at most one dimension
     * @return false if it is an output already
     */
    public boolean markOutputForShapes(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(45), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Takes the mark of {@link #markOutputForShapes} back.
     * <pre>{@code bool INetworkDefinition::unmarkOutputForShapes(ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return false if it was not marked
     */
    public boolean unmarkOutputForShapes(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(46), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds ReLU with a slope for negative elements.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IParametricReLULayer * INetworkDefinition::addParametricReLU(ITensor & input, ITensor & slope)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param slope broadcast to the input
     */
    public IParametricReLULayer addParametricReLU(ITensor input, ITensor slope) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(47), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, slope, "slope"));
            IParametricReLULayer result$ = IParametricReLULayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addParametricReLU");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a convolution in two or three dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IConvolutionLayer * INetworkDefinition::addConvolutionNd(ITensor & input, int64_t nbOutputMaps, const Dims & kernelSize, Weights kernelWeights, Weights biasWeights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbOutputMaps number of channels of the output
     * @param kernelSize two or three numbers
     * @param kernelWeights in the order [output channels, input channels / groups, kernel]
     * @param biasWeights one for each output channel, or empty
     */
    public IConvolutionLayer addConvolutionNd(ITensor input, long nbOutputMaps, Dims kernelSize, Weights kernelWeights, Weights biasWeights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJIDimsWeightsWeights.HANDLE.invokeExact(impl.method(48), impl.address, NativeObject.address(call$, input, "input"), Narrowing.narrowed(nbOutputMaps, "INetworkDefinition.addConvolutionNd: nbOutputMaps"), Given.argument(kernelSize, "kernelSize").allocate(arena$), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
                IConvolutionLayer result$ = IConvolutionLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addConvolutionNd");
            }
            long object$ = (long) Signatures.J_JJJJWeightsWeights.HANDLE.invokeExact(impl.method(48), impl.address, NativeObject.address(call$, input, "input"), nbOutputMaps, Given.argument(kernelSize, "kernelSize").allocate(arena$).address(), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
            IConvolutionLayer result$ = IConvolutionLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addConvolutionNd");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds pooling in two or three dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPoolingLayer * INetworkDefinition::addPoolingNd(ITensor & input, PoolingType type, const Dims & windowSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param windowSize two or three numbers
     */
    public IPoolingLayer addPoolingNd(ITensor input, PoolingType type, Dims windowSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJIDims.HANDLE.invokeExact(impl.method(49), impl.address, NativeObject.address(call$, input, "input"), Given.argument(type, "type").value(), Given.argument(windowSize, "windowSize").allocate(arena$));
                IPoolingLayer result$ = IPoolingLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addPoolingNd");
            }
            long object$ = (long) Signatures.J_JJIJ.HANDLE.invokeExact(impl.method(49), impl.address, NativeObject.address(call$, input, "input"), Given.argument(type, "type").value(), Given.argument(windowSize, "windowSize").allocate(arena$).address());
            IPoolingLayer result$ = IPoolingLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPoolingNd");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a deconvolution, or transposed convolution, in two or three dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDeconvolutionLayer * INetworkDefinition::addDeconvolutionNd(ITensor & input, int64_t nbOutputMaps, Dims kernelSize, Weights kernelWeights, Weights biasWeights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbOutputMaps number of channels of the output
     * @param kernelSize two or three numbers
     * @param kernelWeights in the order [input channels, output channels / groups, kernel]
     * @param biasWeights one for each output channel, or empty
     */
    public IDeconvolutionLayer addDeconvolutionNd(ITensor input, long nbOutputMaps, Dims kernelSize, Weights kernelWeights, Weights biasWeights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJIDimsWeightsWeights.HANDLE.invokeExact(impl.method(50), impl.address, NativeObject.address(call$, input, "input"), Narrowing.narrowed(nbOutputMaps, "INetworkDefinition.addDeconvolutionNd: nbOutputMaps"), Given.argument(kernelSize, "kernelSize").allocate(arena$), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
                IDeconvolutionLayer result$ = IDeconvolutionLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addDeconvolutionNd");
            }
            long object$ = (long) Signatures.J_JJJJWeightsWeights.HANDLE.invokeExact(impl.method(50), impl.address, NativeObject.address(call$, input, "input"), nbOutputMaps, Given.argument(kernelSize, "kernelSize").allocate(arena$).address(), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
            IDeconvolutionLayer result$ = IDeconvolutionLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDeconvolutionNd");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds scaling of each element: (x * scale + shift) to the power of {@code power}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IScaleLayer * INetworkDefinition::addScaleNd(ITensor & input, ScaleMode mode, Weights shift, Weights scale, Weights power, int32_t channelAxis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param mode how many weights there are: one, one for each channel or one for each element
     * @param shift empty for 0
     * @param scale empty for 1
     * @param power empty for 1
     * @param channelAxis the dimension of the channels, from 0
     */
    public IScaleLayer addScaleNd(ITensor input, ScaleMode mode, Weights shift, Weights scale, Weights power, int channelAxis) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIWeightsWeightsWeightsI.HANDLE.invokeExact(impl.method(51), impl.address, NativeObject.address(call$, input, "input"), Given.argument(mode, "mode").value(), ElementSizes.keep(life(), null, shift, "shift").allocate(arena$), ElementSizes.keep(life(), null, scale, "scale").allocate(arena$), ElementSizes.keep(life(), null, power, "power").allocate(arena$), channelAxis);
            IScaleLayer result$ = IScaleLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addScaleNd");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds resizing by interpolation; see {@link IResizeLayer} for the size.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IResizeLayer * INetworkDefinition::addResize(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IResizeLayer addResize(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(52), impl.address, NativeObject.address(call$, input, "input"));
            IResizeLayer result$ = IResizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addResize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a loop, whose body is what lies between its boundary layers.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ILoop * INetworkDefinition::addLoop()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ILoop addLoop() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(53), impl.address);
            ILoop result$ = ILoop.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addLoop");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a conditional, of which one of two branches is computed.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IIfConditional * INetworkDefinition::addIfConditional()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IIfConditional addIfConditional() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(54), impl.address);
            IIfConditional result$ = IIfConditional.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addIfConditional");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the choice of an element out of two tensors. All three have the same rank; a dimension of 1 is
     * broadcast.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ISelectLayer * INetworkDefinition::addSelect(ITensor & condition, ITensor & thenInput, ITensor & elseInput)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param condition of type {@link DataType#kBOOL}
     * @param thenInput where it is true
     * @param elseInput where it is false
     */
    public ISelectLayer addSelect(ITensor condition, ITensor thenInput, ITensor elseInput) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(impl.method(55), impl.address, NativeObject.address(call$, condition, "condition"), NativeObject.address(call$, thenInput, "thenInput"), NativeObject.address(call$, elseInput, "elseInput"));
            ISelectLayer result$ = ISelectLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addSelect");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a check that a condition holds; where it does not, the build or the execution fails.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IAssertionLayer * INetworkDefinition::addAssertion(ITensor & condition, const char * message)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param condition a shape tensor of type {@link DataType#kBOOL}
     * @param message told if it fails
     */
    public IAssertionLayer addAssertion(ITensor condition, String message) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(56), impl.address, NativeObject.address(call$, condition, "condition"), CStrings.allocate(message, "message", arena$));
            IAssertionLayer result$ = IAssertionLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addAssertion");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a tensor of numbers that are equally spaced or random.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IFillLayer * INetworkDefinition::addFill(const Dims & dimensions, FillOperation op, DataType outputType)}</pre>
     * Since TensorRT 9.0.
     *
     * @param dimensions of the output, where no tensor is set as input 0
     * @param outputType of numbers whose start and step are no tensors
     */
    public IFillLayer addFill(Dims dimensions, FillOperation op, DataType outputType) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JDimsII.HANDLE.invokeExact(impl.method(57), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$), Given.argument(op, "op").value(), Given.argument(outputType, "outputType").value());
                IFillLayer result$ = IFillLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addFill");
            }
            long object$ = (long) Signatures.J_JJII.HANDLE.invokeExact(impl.method(57), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address(), Given.argument(op, "op").value(), Given.argument(outputType, "outputType").value());
            IFillLayer result$ = IFillLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addFill");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds padding with zeros in two dimensions; negative padding crops.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPaddingLayer * INetworkDefinition::addPaddingNd(ITensor & input, const Dims & prePadding, const Dims & postPadding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param prePadding before the first element of each dimension
     * @param postPadding after the last element of each dimension
     */
    public IPaddingLayer addPaddingNd(ITensor input, Dims prePadding, Dims postPadding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JJDimsDims.HANDLE.invokeExact(impl.method(58), impl.address, NativeObject.address(call$, input, "input"), Given.argument(prePadding, "prePadding").allocate(arena$), Given.argument(postPadding, "postPadding").allocate(arena$));
                IPaddingLayer result$ = IPaddingLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addPaddingNd");
            }
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(impl.method(58), impl.address, NativeObject.address(call$, input, "input"), Given.argument(prePadding, "prePadding").allocate(arena$).address(), Given.argument(postPadding, "postPadding").allocate(arena$).address());
            IPaddingLayer result$ = IPaddingLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPaddingNd");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Names weights of the network, so that they can be refitted by that name.
     * <pre>{@code bool INetworkDefinition::setWeightsName(Weights weights, const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param weights of which all uses are named, found by their address, type and count
     * @param name at most 4095 bytes; null takes the name away
     * @return false if other weights have the name, or there are no such weights
     */
    public boolean setWeightsName(Weights weights, String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JWeightsJ.HANDLE.invokeExact(impl.method(59), impl.address, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$), CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what records errors of the network.
     * <pre>{@code void INetworkDefinition::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(60), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the network.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * INetworkDefinition::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(61), impl.address);
            IErrorRecorder result$ = IErrorRecorderNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds dequantization: (x - zero point) * scale.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDequantizeLayer * INetworkDefinition::addDequantize(ITensor & input, ITensor & scale, DataType outputType)}</pre>
     * Since TensorRT 9.0.
     *
     * @param input of type {@code kINT8}, {@code kFP8}, {@code kINT4} or {@code kFP4}
     * @param scale one for the tensor, one for each index of an axis, or one for each block
     * @param outputType {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     */
    public IDequantizeLayer addDequantize(ITensor input, ITensor scale, DataType outputType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(impl.method(62), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"), Given.argument(outputType, "outputType").value());
            IDequantizeLayer result$ = IDequantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDequantize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the replacement of elements or slices of a tensor by others; the axis is 0 by default.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IScatterLayer * INetworkDefinition::addScatter(ITensor & data, ITensor & indices, ITensor & updates, ScatterMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param data what is replaced in
     * @param indices of type {@link DataType#kINT32}
     * @param updates of the type of {@code data}
     */
    public IScatterLayer addScatter(ITensor data, ITensor indices, ITensor updates, ScatterMode mode) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(63), impl.address, NativeObject.address(call$, data, "data"), NativeObject.address(call$, indices, "indices"), NativeObject.address(call$, updates, "updates"), Given.argument(mode, "mode").value());
            IScatterLayer result$ = IScatterLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addScatter");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds quantization: x / scale + zero point, rounded and clamped.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IQuantizeLayer * INetworkDefinition::addQuantize(ITensor & input, ITensor & scale, DataType outputType)}</pre>
     * Since TensorRT 9.0.
     *
     * @param input of type {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     * @param scale one for the tensor, one for each index of an axis, or one for each block
     * @param outputType {@code kINT8}, {@code kFP8}, {@code kINT4} or {@code kFP4}
     */
    public IQuantizeLayer addQuantize(ITensor input, ITensor scale, DataType outputType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(impl.method(64), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"), Given.argument(outputType, "outputType").value());
            IQuantizeLayer result$ = IQuantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addQuantize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds quantization whose scales are computed from the input, one for each block. Outputs are the
     * values and the scales.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDynamicQuantizeLayer * INetworkDefinition::addDynamicQuantize(ITensor & input, int32_t axis, int32_t blockSize, DataType outputType, DataType scaleType)}</pre>
     * Since TensorRT 10.8.
     *
     * @param input of type {@code kFLOAT}, {@code kHALF} or {@code kBF16} and 2 or 3 dimensions
     * @param axis which is cut into blocks: the last or the last but one
     * @param blockSize 16 for {@code kFP4}, 32 for {@code kFP8}; it divides the axis
     * @param outputType {@code kFP4} or {@code kFP8}
     * @param scaleType {@code kFP8} for {@code kFP4}, {@code kE8M0} for {@code kFP8}
     * @deprecated since TensorRT 10.15; use {@link #addDynamicQuantizeV2}
     */
    @Deprecated
    public IDynamicQuantizeLayer addDynamicQuantize(ITensor input, int axis, int blockSize, DataType outputType, DataType scaleType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIIII.HANDLE.invokeExact(impl.method(65), impl.address, NativeObject.address(call$, input, "input"), axis, blockSize, Given.argument(outputType, "outputType").value(), Given.argument(scaleType, "scaleType").value());
            IDynamicQuantizeLayer result$ = IDynamicQuantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDynamicQuantize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds quantization whose scales are computed from the input, one for each block. Outputs are
     * the values and the scales.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDynamicQuantizeLayer * INetworkDefinition::addDynamicQuantizeV2(ITensor & input, const Dims & blockShape, DataType outputType, DataType scaleType)}</pre>
     * Since TensorRT 10.15.
     *
     * @param input of type {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     * @param blockShape as many numbers as the input has dimensions
     * @param outputType {@code kFP4}, {@code kFP8} or {@code kINT8}
     * @param scaleType {@code kFP8}, {@code kE8M0} or {@code kFLOAT}
     */
    public IDynamicQuantizeLayer addDynamicQuantizeV2(ITensor input, Dims blockShape, DataType outputType, DataType scaleType) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJII.HANDLE.invokeExact(impl.method(66), impl.address, NativeObject.address(call$, input, "input"), Given.argument(blockShape, "blockShape").allocate(arena$).address(), Given.argument(outputType, "outputType").value(), Given.argument(scaleType, "scaleType").value());
            IDynamicQuantizeLayer result$ = IDynamicQuantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDynamicQuantizeV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a sum of products in Einstein's notation.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IEinsumLayer * INetworkDefinition::addEinsum(ITensor *const * inputs, int32_t nbInputs, const char * equation)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param equation such as {@code ij,jk->ik}
     */
    public IEinsumLayer addEinsum(ITensor[] inputs, String equation) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIJ.HANDLE.invokeExact(impl.method(67), impl.address, NativeObject.array(call$, inputs, arena$, "inputs"), inputs.length, CStrings.allocate(equation, "equation", arena$));
            IEinsumLayer result$ = IEinsumLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addEinsum");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the sampling of an image at the places of a grid.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IGridSampleLayer * INetworkDefinition::addGridSample(ITensor & input, ITensor & grid)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param input of shape [N, C, H, W]
     * @param grid of shape [N, H of the output, W of the output, 2]
     */
    public IGridSampleLayer addGridSample(ITensor input, ITensor grid) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(68), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, grid, "grid"));
            IGridSampleLayer result$ = IGridSampleLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addGridSample");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds non-maximum suppression: the boxes with the best scores that do not overlap too much. Outputs are the
     * indices of the boxes and their number.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INMSLayer * INetworkDefinition::addNMS(ITensor & boxes, ITensor & scores, ITensor & maxOutputBoxesPerClass)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param boxes of shape [batch, boxes, classes, 4] or [batch, boxes, 4]
     * @param scores of shape [batch, boxes, classes]
     * @param maxOutputBoxesPerClass a scalar
     * @deprecated since TensorRT 10.14; use the one with {@code indicesType}
     */
    @Deprecated
    public INMSLayer addNMS(ITensor boxes, ITensor scores, ITensor maxOutputBoxesPerClass) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(impl.method(69), impl.address, NativeObject.address(call$, boxes, "boxes"), NativeObject.address(call$, scores, "scores"), NativeObject.address(call$, maxOutputBoxesPerClass, "maxOutputBoxesPerClass"));
            INMSLayer result$ = INMSLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNMS");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds non-maximum suppression: the boxes with the best scores that do not overlap too much. Outputs are the
     * indices of the boxes and their number.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INMSLayer * INetworkDefinition::addNMS(ITensor & boxes, ITensor & scores, ITensor & maxOutputBoxesPerClass, DataType indicesType)}</pre>
     * Since TensorRT 10.14.
     *
     * @param boxes of shape [batch, boxes, classes, 4] or [batch, boxes, 4]
     * @param scores of shape [batch, boxes, classes]
     * @param maxOutputBoxesPerClass a scalar
     * @param indicesType {@link DataType#kINT32} or {@link DataType#kINT64}
     */
    public INMSLayer addNMS(ITensor boxes, ITensor scores, ITensor maxOutputBoxesPerClass, DataType indicesType) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(70), impl.address, NativeObject.address(call$, boxes, "boxes"), NativeObject.address(call$, scores, "scores"), NativeObject.address(call$, maxOutputBoxesPerClass, "maxOutputBoxesPerClass"), Given.argument(indicesType, "indicesType").value());
            INMSLayer result$ = INMSLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNMS");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the reversal of the first elements of sequences.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IReverseSequenceLayer * INetworkDefinition::addReverseSequence(ITensor & input, ITensor & sequenceLens)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param input of at least 2 dimensions
     * @param sequenceLens of one dimension: for each sequence of the batch, how many elements are reversed
     */
    public IReverseSequenceLayer addReverseSequence(ITensor input, ITensor sequenceLens) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(71), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, sequenceLens, "sequenceLens"));
            IReverseSequenceLayer result$ = IReverseSequenceLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addReverseSequence");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds normalization of the elements along some axes to mean 0 and variance 1, then scale and bias.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INormalizationLayer * INetworkDefinition::addNormalization(ITensor & input, ITensor & scale, ITensor & bias, uint32_t axesMask)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param scale of the input's rank, broadcast to it
     * @param bias of the shape of {@code scale}
     * @param axesMask bit i stands for dimension i
     * @deprecated since TensorRT 10.15; use {@link #addNormalizationV2}
     */
    @Deprecated
    public INormalizationLayer addNormalization(ITensor input, ITensor scale, ITensor bias, int axesMask) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(72), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"), NativeObject.address(call$, bias, "bias"), axesMask);
            INormalizationLayer result$ = INormalizationLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNormalization");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds running sums along an axis.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICumulativeLayer * INetworkDefinition::addCumulative(ITensor & input, ITensor & axis, CumulativeOperation operation, bool exclusive, bool reverse)}</pre>
     * Since TensorRT 10.8.
     *
     * @param axis a constant scalar tensor; negative counts from the end
     * @param exclusive whether an element is not part of its own sum
     * @param reverse whether to begin at the end
     */
    public ICumulativeLayer addCumulative(ITensor input, ITensor axis, CumulativeOperation operation, boolean exclusive, boolean reverse) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJIZZ.HANDLE.invokeExact(impl.method(73), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, axis, "axis"), Given.argument(operation, "operation").value(), exclusive, reverse);
            ICumulativeLayer result$ = ICumulativeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addCumulative");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds attention, which TensorRT computes by one kernel where it can.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IAttention * INetworkDefinition::addAttention(ITensor & query, ITensor & key, ITensor & value, AttentionNormalizationOp normOp, bool causal)}</pre>
     * Since TensorRT 10.14.
     *
     * @param query of shape [batch, heads, length, head size]
     * @param key of shape [batch, heads of keys, length, head size]
     * @param value of the shape of {@code key}
     * @param causal whether a query sees only keys up to its own place
     * @deprecated since TensorRT 10.16; use {@link #addAttentionV2}
     */
    @Deprecated
    public IAttention addAttention(ITensor query, ITensor key, ITensor value, AttentionNormalizationOp normOp, boolean causal) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJIZ.HANDLE.invokeExact(impl.method(74), impl.address, NativeObject.address(call$, query, "query"), NativeObject.address(call$, key, "key"), NativeObject.address(call$, value, "value"), Given.argument(normOp, "normOp").value(), causal);
            IAttention result$ = IAttention.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addAttention");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds attention, which TensorRT computes by one kernel where it can.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IAttention * INetworkDefinition::addAttentionV2(ITensor & query, ITensor & key, ITensor & value, AttentionNormalizationOp normOp, CausalMaskKind causalKind)}</pre>
     * Since TensorRT 11.0.
     *
     * @param query of shape [batch, heads, length, head size]
     * @param key of shape [batch, heads of keys, length, head size]
     * @param value of the shape of {@code key}
     * @param causalKind which keys a query sees
     */
    public IAttention addAttentionV2(ITensor query, ITensor key, ITensor value, AttentionNormalizationOp normOp, CausalMaskKind causalKind) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJII.HANDLE.invokeExact(impl.method(75), impl.address, NativeObject.address(call$, query, "query"), NativeObject.address(call$, key, "key"), NativeObject.address(call$, value, "value"), Given.argument(normOp, "normOp").value(), Given.argument(causalKind, "causalKind").value());
            IAttention result$ = IAttention.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addAttentionV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds rotary position embedding.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRotaryEmbeddingLayer * INetworkDefinition::addRotaryEmbedding(ITensor & input, ITensor & cosCache, ITensor & sinCache, bool interleaved, int32_t rotaryEmbeddingDim)}</pre>
     * Since TensorRT 10.15.
     *
     * @param input of shape [batch, heads, length, head size]
     * @param cosCache cosines, of shape [batch, length, rotated size / 2], or with places set as input 3, of shape
     *     [places, rotated size / 2]
     * @param sinCache sines, of the shape of {@code cosCache}
     * @param interleaved whether pairs that are rotated lie side by side
     * @param rotaryEmbeddingDim how many elements of a head are rotated; 0 for all
     */
    public IRotaryEmbeddingLayer addRotaryEmbedding(ITensor input, ITensor cosCache, ITensor sinCache, boolean interleaved, int rotaryEmbeddingDim) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJZI.HANDLE.invokeExact(impl.method(76), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, cosCache, "cosCache"), NativeObject.address(call$, sinCache, "sinCache"), interleaved, rotaryEmbeddingDim);
            IRotaryEmbeddingLayer result$ = IRotaryEmbeddingLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addRotaryEmbedding");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the writing of new keys or values into a cache, in place.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IKVCacheUpdateLayer * INetworkDefinition::addKVCacheUpdate(ITensor & cache, ITensor & update, ITensor & writeIndices, KVCacheMode cacheMode)}</pre>
     * Since TensorRT 10.15.
     *
     * @param cache of shape [batch, heads, greatest length, head size]; an input whose memory the output shares
     * @param update of shape [batch, heads, length, head size]
     * @param writeIndices of shape [batch] and integers: where to write
     */
    public IKVCacheUpdateLayer addKVCacheUpdate(ITensor cache, ITensor update, ITensor writeIndices, KVCacheMode cacheMode) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(77), impl.address, NativeObject.address(call$, cache, "cache"), NativeObject.address(call$, update, "update"), NativeObject.address(call$, writeIndices, "writeIndices"), Given.argument(cacheMode, "cacheMode").value());
            IKVCacheUpdateLayer result$ = IKVCacheUpdateLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addKVCacheUpdate");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a mixture of experts. It needs a GPU of compute capability 10 or 11.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IMoELayer * INetworkDefinition::addMoE(ITensor & hiddenStates, ITensor & selectedExpertsForTokens, ITensor & scoresForSelectedExperts)}</pre>
     * Since TensorRT 10.16.
     *
     * @param hiddenStates of shape [batch, length, hidden size]
     * @param selectedExpertsForTokens of shape [batch, length, k]: the indices of experts
     * @param scoresForSelectedExperts of shape [batch, length, k]
     */
    public IMoELayer addMoE(ITensor hiddenStates, ITensor selectedExpertsForTokens, ITensor scoresForSelectedExperts) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(impl.method(78), impl.address, NativeObject.address(call$, hiddenStates, "hiddenStates"), NativeObject.address(call$, selectedExpertsForTokens, "selectedExpertsForTokens"), NativeObject.address(call$, scoresForSelectedExperts, "scoresForSelectedExperts"));
            IMoELayer result$ = IMoELayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addMoE");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a collective operation of several devices.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDistCollectiveLayer * INetworkDefinition::addDistCollective(ITensor & input, CollectiveOperation distCollectiveOp, ReduceOperation reduceOp, int64_t root, int64_t * groups, int64_t groupSize)}</pre>
     * Since TensorRT 10.16.
     *
     * @param reduceOp of operations that reduce, else {@code ReduceOperation.kNONE}
     * @param root the rank that sends or receives, where the operation has one, else -1
     * @param groups ranks of which this one is one; empty for all
     */
    public IDistCollectiveLayer addDistCollective(ITensor input, CollectiveOperation distCollectiveOp, ReduceOperation reduceOp, long root, MemorySegment groups, long groupSize) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIIJAJ.HANDLE.invokeExact(impl.method(79), impl.address, NativeObject.address(call$, input, "input"), Given.argument(distCollectiveOp, "distCollectiveOp").value(), Given.argument(reduceOp, "reduceOp").value(), root, Calls.room(Given.argument(groups, "groups"), groupSize, 8, "groups"), groupSize);
            IDistCollectiveLayer result$ = IDistCollectiveLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDistCollective");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the builder that made the network.
     * The result belongs to TensorRT.
     * <pre>{@code IBuilder & INetworkDefinition::getBuilder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IBuilder getBuilder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(80), impl.address);
            IBuilder result$ = IBuilder.of(object$, life().parent());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Marks weights that shall be refittable, where {@link BuilderFlag#kREFIT_INDIVIDUAL} is set.
     * <pre>{@code bool INetworkDefinition::markWeightsRefittable(const char * name)}</pre>
     * Since TensorRT 10.2.
     *
     * @return false if there are no such weights or they cannot be refitted
     */
    public boolean markWeightsRefittable(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(81), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Takes the mark of {@link #markWeightsRefittable} back.
     * <pre>{@code bool INetworkDefinition::unmarkWeightsRefittable(const char * name)}</pre>
     * Since TensorRT 10.2.
     *
     * @return false if there are no such weights
     */
    public boolean unmarkWeightsRefittable(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(82), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether weights were marked by {@link #markWeightsRefittable}.
     * <pre>{@code bool INetworkDefinition::areWeightsMarkedRefittable(const char * name) const}</pre>
     * Since TensorRT 10.2.
     */
    public boolean areWeightsMarkedRefittable(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(83), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the removal of dimensions of length 1.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ISqueezeLayer * INetworkDefinition::addSqueeze(ITensor & input, ITensor & axes)}</pre>
     * Since TensorRT 10.7.
     *
     * @param axes which ones, a constant tensor
     */
    public ISqueezeLayer addSqueeze(ITensor input, ITensor axes) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(84), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, axes, "axes"));
            ISqueezeLayer result$ = ISqueezeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addSqueeze");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the insertion of dimensions of length 1.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IUnsqueezeLayer * INetworkDefinition::addUnsqueeze(ITensor & input, ITensor & axes)}</pre>
     * Since TensorRT 10.7.
     *
     * @param axes where, in the output, a constant tensor
     */
    public IUnsqueezeLayer addUnsqueeze(ITensor input, ITensor axes) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(85), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, axes, "axes"));
            IUnsqueezeLayer result$ = IUnsqueezeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addUnsqueeze");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds normalization of the elements along some axes to mean 0 and variance 1, then scale and
     * bias.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INormalizationLayer * INetworkDefinition::addNormalizationV2(ITensor & input, ITensor & scale, ITensor & bias, uint32_t axesMask)}</pre>
     * Since TensorRT 10.15.
     *
     * @param scale of the input's rank, broadcast to it
     * @param bias of the shape of {@code scale}
     * @param axesMask bit i stands for dimension i
     */
    public INormalizationLayer addNormalizationV2(ITensor input, ITensor scale, ITensor bias, int axesMask) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(impl.method(86), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"), NativeObject.address(call$, bias, "bias"), axesMask);
            INormalizationLayer result$ = INormalizationLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addNormalizationV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a tensor of numbers that are equally spaced or random.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IFillLayer * INetworkDefinition::addFill(const Dims & dimensions, FillOperation op)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param dimensions of the output, where no tensor is set as input 0
     * @deprecated since TensorRT 9.0; use the one with {@code outputType}
     */
    @Deprecated
    public IFillLayer addFill(Dims dimensions, FillOperation op) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JDimsI.HANDLE.invokeExact(impl.method(87), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$), Given.argument(op, "op").value());
                IFillLayer result$ = IFillLayer.of(object$, life());
                call$.check();
                return call$.present(result$, "INetworkDefinition.addFill");
            }
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(87), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address(), Given.argument(op, "op").value());
            IFillLayer result$ = IFillLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addFill");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds dequantization: (x - zero point) * scale.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDequantizeLayer * INetworkDefinition::addDequantize(ITensor & input, ITensor & scale)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param input of type {@code kINT8}, {@code kFP8}, {@code kINT4} or {@code kFP4}
     * @param scale one for the tensor, one for each index of an axis, or one for each block
     * @deprecated since TensorRT 9.0; use the one with {@code outputType}
     */
    @Deprecated
    public IDequantizeLayer addDequantize(ITensor input, ITensor scale) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(88), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"));
            IDequantizeLayer result$ = IDequantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDequantize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds quantization: x / scale + zero point, rounded and clamped.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IQuantizeLayer * INetworkDefinition::addQuantize(ITensor & input, ITensor & scale)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param input of type {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     * @param scale one for the tensor, one for each index of an axis, or one for each block
     * @deprecated since TensorRT 9.0; use the one with {@code outputType}
     */
    @Deprecated
    public IQuantizeLayer addQuantize(ITensor input, ITensor scale) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(89), impl.address, NativeObject.address(call$, input, "input"), NativeObject.address(call$, scale, "scale"));
            IQuantizeLayer result$ = IQuantizeLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addQuantize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a convolution in two dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IConvolutionLayer * INetworkDefinition::addConvolution(ITensor & input, int32_t nbOutputMaps, DimsHW kernelSize, Weights kernelWeights, Weights biasWeights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param nbOutputMaps number of channels of the output
     * @param kernelSize height and width
     * @param kernelWeights in the order [output channels, input channels / groups, height, width]
     * @param biasWeights one for each output channel, or empty
     * @deprecated before TensorRT 8.0; use {@link #addConvolutionNd}
     */
    @Deprecated
    public IConvolutionLayer addConvolution(ITensor input, int nbOutputMaps, Dims kernelSize, Weights kernelWeights, Weights biasWeights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIDimsWeightsWeights.HANDLE.invokeExact(impl.method(90), impl.address, NativeObject.address(call$, input, "input"), nbOutputMaps, Given.argument(kernelSize, "kernelSize").allocate(arena$), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
            IConvolutionLayer result$ = IConvolutionLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addConvolution");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a fully connected layer over the last three dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IFullyConnectedLayer * INetworkDefinition::addFullyConnected(ITensor & input, int32_t nbOutputs, Weights kernelWeights, Weights biasWeights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param nbOutputs number of channels of the output
     * @param kernelWeights in the order [outputs, inputs]
     * @param biasWeights one for each output, or empty
     * @deprecated since TensorRT 8.4; use {@link #addMatrixMultiply}
     */
    @Deprecated
    public IFullyConnectedLayer addFullyConnected(ITensor input, int nbOutputs, Weights kernelWeights, Weights biasWeights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIWeightsWeights.HANDLE.invokeExact(impl.method(91), impl.address, NativeObject.address(call$, input, "input"), nbOutputs, ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
            IFullyConnectedLayer result$ = IFullyConnectedLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addFullyConnected");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds pooling in two dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPoolingLayer * INetworkDefinition::addPooling(ITensor & input, PoolingType type, DimsHW windowSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param windowSize height and width
     * @deprecated before TensorRT 8.0; use {@link #addPoolingNd}
     */
    @Deprecated
    public IPoolingLayer addPooling(ITensor input, PoolingType type, Dims windowSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIDims.HANDLE.invokeExact(impl.method(92), impl.address, NativeObject.address(call$, input, "input"), Given.argument(type, "type").value(), Given.argument(windowSize, "windowSize").allocate(arena$));
            IPoolingLayer result$ = IPoolingLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPooling");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a deconvolution in two dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IDeconvolutionLayer * INetworkDefinition::addDeconvolution(ITensor & input, int32_t nbOutputMaps, DimsHW kernelSize, Weights kernelWeights, Weights biasWeights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param nbOutputMaps number of channels of the output
     * @param kernelSize height and width
     * @param kernelWeights in the order [input channels, output channels / groups, height, width]
     * @param biasWeights one for each output channel, or empty
     * @deprecated before TensorRT 8.0; use {@link #addDeconvolutionNd}
     */
    @Deprecated
    public IDeconvolutionLayer addDeconvolution(ITensor input, int nbOutputMaps, Dims kernelSize, Weights kernelWeights, Weights biasWeights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJIDimsWeightsWeights.HANDLE.invokeExact(impl.method(93), impl.address, NativeObject.address(call$, input, "input"), nbOutputMaps, Given.argument(kernelSize, "kernelSize").allocate(arena$), ElementSizes.keep(life(), null, kernelWeights, "kernelWeights").allocate(arena$), ElementSizes.keep(life(), null, biasWeights, "biasWeights").allocate(arena$));
            IDeconvolutionLayer result$ = IDeconvolutionLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addDeconvolution");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds padding with zeros in two dimensions.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPaddingLayer * INetworkDefinition::addPadding(ITensor & input, DimsHW prePadding, DimsHW postPadding)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param prePadding above and left
     * @param postPadding below and right
     * @deprecated before TensorRT 8.0; use {@link #addPaddingNd}
     */
    @Deprecated
    public IPaddingLayer addPadding(ITensor input, Dims prePadding, Dims postPadding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJDimsDims.HANDLE.invokeExact(impl.method(94), impl.address, NativeObject.address(call$, input, "input"), Given.argument(prePadding, "prePadding").allocate(arena$), Given.argument(postPadding, "postPadding").allocate(arena$));
            IPaddingLayer result$ = IPaddingLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addPadding");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds a recurrent network of several layers.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRNNv2Layer * INetworkDefinition::addRNNv2(ITensor & input, int32_t layerCount, int32_t hiddenSize, int32_t maxSeqLen, RNNOperation op)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param layerCount number of layers
     * @param hiddenSize number of elements of the state of each layer
     * @param maxSeqLen length of the longest sequence
     * @deprecated before TensorRT 8.0; use {@link #addLoop}
     */
    @Deprecated
    public IRNNv2Layer addRNNv2(ITensor input, int layerCount, int hiddenSize, int maxSeqLen, RNNOperation op) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIIII.HANDLE.invokeExact(impl.method(95), impl.address, NativeObject.address(call$, input, "input"), layerCount, hiddenSize, maxSeqLen, Given.argument(op, "op").value());
            IRNNv2Layer result$ = IRNNv2Layer.of(object$, life());
            call$.check();
            return call$.present(result$, "INetworkDefinition.addRNNv2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the network was made with the precision of all tensors given.
     * <pre>{@code bool INetworkDefinition::hasExplicitPrecision() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; it is of no use since
     */
    @Deprecated
    public boolean hasExplicitPrecision() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(96), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
