package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import org.jspecify.annotations.Nullable;

/**
 * A TensorRT plugin: TensorRT's {@code IPluginV2DynamicExt}, written in Java. Methods have TensorRT's names; most have
 * a default. What a method throws reaches the Java call that led to it (build, deserialize, enqueue) as the cause of a
 * {@link io.trt4j.tensorrt.TensorRTException}; TensorRT is told that the method failed.
 *
 * <p>TensorRT works with many copies of a plugin and calls them from many threads. It never enqueues or configures one
 * copy from two threads at once; {@link #state()} and the methods that only answer may be called while others run. A
 * copy is a new object made from {@link #state()} by the factory given to {@link Plugins#register}; it shares the
 * record's arrays, so do not change them. A copy of an initialized plugin is initialized. {@link #initialize()} and
 * {@link #terminate()} are called in turn on each object.
 *
 * @param <S> the record that makes a plugin what it is
 */
public interface Plugin<S extends Record> {
    /**
     * What is saved with an engine, and what copies are made from. Usually the record the plugin was made from; a
     * plugin that learns something in {@link #configurePlugin} that must be saved returns a record with it. Never null.
     */
    S state();

    /** The number of outputs, at least 1. */
    default int getNbOutputs() {
        return 1;
    }

    /**
     * The type of an output; by default the first input's.
     *
     * @param index of the output
     * @param inputTypes one for each input
     */
    default DataType getOutputDataType(int index, DataType[] inputTypes) {
        return FirstInput.of(inputTypes, "type", "getOutputDataType");
    }

    /**
     * The dimensions of an output, as expressions in those of the inputs. Expressions may be used until this returns.
     *
     * @param outputIndex of the output
     * @param inputs the dimensions of each input: {@code inputs[i][axis]}
     * @param exprBuilder makes constants and operations
     * @return one expression for each dimension of the output, at most 8
     */
    IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder);

    /**
     * Whether a tensor may have a type and format, given those of the tensors before it. By default all tensors are
     * linear and of one type, FP32 or FP16.
     *
     * @param pos of the tensor in question, inputs first
     * @param inOut the tensors up to and with {@code pos}
     * @param nbInputs how many inputs the plugin has
     * @param nbOutputs how many outputs the plugin has
     */
    default boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        DataType type = inOut[pos].type();
        return inOut[pos].format() == TensorFormat.kLINEAR
                && (type == DataType.kFLOAT || type == DataType.kHALF)
                && type == inOut[0].type();
    }

    /**
     * Told before it runs, and whenever the shapes change, what the tensors are. While an engine is built a dynamic
     * dimension is -1 in {@code desc}, with its range in {@code min} and {@code max}.
     */
    default void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) throws Exception {}

    /** Bytes of device memory that {@link #enqueue} needs for itself; by default none. */
    default long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
        return 0;
    }

    /** Acquires what is expensive, such as compiled kernels, with the device's primary context current. */
    default void initialize() throws Exception {}

    /** Releases what {@link #initialize()} acquired. */
    default void terminate() {}

    /**
     * Puts the plugin's work on a stream. It may be captured into a CUDA graph: no synchronization, no allocation on
     * the device, no compilation. The arguments are views of TensorRT's memory that are used again: they throw once
     * this has returned.
     *
     * @param inputDesc dimensions, types and formats of the inputs
     * @param outputDesc dimensions, types and formats of the outputs
     * @param inputs device addresses of the inputs
     * @param outputs device addresses of the outputs
     * @param workspace device address of as many bytes as {@link #getWorkspaceSize} asked for
     * @param stream the CUDA stream to work on, a {@code CUstream}
     */
    void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream)
            throws Exception;

    /**
     * Tells that the plugin now belongs to an execution context.
     *
     * @param cudnn a {@code cudnnHandle_t}, or 0
     * @param cublas a {@code cublasHandle_t}, or 0
     * @param allocator the context's allocator or null; usable until {@link #detachFromContext()}
     */
    default void attachToContext(long cudnn, long cublas, @Nullable IGpuAllocator allocator) {}

    /** Tells that the execution context is about to end. */
    default void detachFromContext() {}
}
