package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTPhase;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A TensorRT plugin: TensorRT's {@code IPluginV3} with its core, build and runtime capabilities, written in Java. Where the
 * loaded TensorRT has no {@code IPluginV3}, before 10.0, it is an {@code IPluginV2DynamicExt}. Methods have TensorRT's names;
 * all but {@link #enqueue} have a default. What a method throws reaches the Java call that led to it (build, deserialize,
 * enqueue) as the cause of a {@link io.trt4j.tensorrt.TensorRTException}; TensorRT is told that the method failed.
 *
 * <p>TensorRT works with many copies of a plugin and calls them from many threads. It never enqueues or configures one copy
 * from two threads at once. A copy is a new object made by the factory given to {@link Plugins#registerV3}; it shares the
 * record's arrays, so do not change them.
 *
 * @param <S> the record of the plugin's fields
 */
public interface PluginV3<S extends Record> extends AutoCloseable {
    /**
     * Makes the plugins of one name.
     *
     * @param <S> the record of the plugin's fields
     */
    @FunctionalInterface
    interface Factory<S extends Record> {
        /**
         * Makes a plugin, never null. Called for every copy that TensorRT makes, from any thread.
         *
         * @param fields what the plugin is made from
         * @param phase whether an engine is being built or run
         */
        PluginV3<S> create(S fields, TensorRTPhase phase);
    }

    /**
     * What is saved with an engine, and what copies are made from: by default what the plugin was made from. A plugin that
     * learns something in {@link #configurePlugin} that must be saved returns a record with it. Never null.
     *
     * @param made what the plugin was made from
     */
    default S getFieldsToSerialize(S made) {
        return made;
    }

    /** The number of outputs, at least 1. */
    default int getNbOutputs() {
        return 1;
    }

    /**
     * The types of the outputs; by default the first input's.
     *
     * @param inputTypes one for each input
     * @return one for each output
     */
    default DataType[] getOutputDataTypes(DataType[] inputTypes) {
        DataType[] types = new DataType[getNbOutputs()];
        Arrays.fill(types, FirstInput.of(inputTypes, "type", "getOutputDataTypes"));
        return types;
    }

    /**
     * The dimensions of the outputs, as expressions in those of the inputs; by default the first input's. Expressions may be
     * used until this returns.
     *
     * @param inputs the dimensions of each input: {@code inputs[i][axis]}
     * @param shapeInputs the values of each shape input; empty before TensorRT 10.0
     * @param exprBuilder makes constants, operations and, since TensorRT 10.0, size tensors
     * @return one expression for each dimension of each output, at most 8 each
     */
    default IDimensionExpr[][] getOutputShapes(
            IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
        IDimensionExpr[][] shapes = new IDimensionExpr[getNbOutputs()][];
        Arrays.fill(shapes, FirstInput.of(inputs, "dimensions", "getOutputShapes"));
        return shapes;
    }

    /**
     * Whether a tensor may have a type and format, given those of the tensors before it. By default all tensors are linear
     * and of one type, FP32 or FP16.
     *
     * @param pos of the tensor in question, inputs first
     * @param inOut the tensors up to and with {@code pos}
     * @param nbInputs how many inputs the plugin has
     * @param nbOutputs how many outputs the plugin has
     */
    default boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        PluginTensorDesc tensor = inOut[pos].desc();
        return tensor.format() == TensorFormat.kLINEAR
                && (tensor.type() == DataType.kFLOAT || tensor.type() == DataType.kHALF)
                && tensor.type() == inOut[0].desc().type();
    }

    /**
     * Tells, while an engine is built, what the tensors are. A dynamic dimension is -1 in {@code desc}, with its range in
     * {@code min} and {@code max}.
     */
    default void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) throws Exception {}

    /** Bytes of device memory that {@link #enqueue} needs for itself, for the largest shapes; by default none. */
    default long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        return 0;
    }

    /**
     * The custom tactics that TensorRT times to choose one for {@link #setTactic}; by default none. Positive, and no two the
     * same. Since TensorRT 10.0: before, a plugin with tactics cannot be made.
     */
    default int[] getValidTactics() {
        return new int[0];
    }

    /** Tells which tactic to use: one of {@link #getValidTactics()}, or 0 where there is none. */
    default void setTactic(int tactic) throws Exception {}

    /**
     * What tells the plugin's timings from others' in a timing cache, besides shapes, types and formats; null for timings that
     * are not kept.
     */
    default @Nullable String getTimingCacheID() {
        return null;
    }

    /** How many combinations of formats and types TensorRT times at most. */
    default int getFormatCombinationLimit() {
        return 100;
    }

    /** What the plugin's layer says of it, in an engine's layer information; null for nothing. */
    default @Nullable String getMetadataString() {
        return null;
    }

    /**
     * The input that an output shares its memory with, which is no other output's; -1, by default, for none. Since TensorRT 10.3,
     * and only with {@code PreviewFeature.kALIASED_PLUGIN_IO_10_03}.
     */
    default int getAliasedInput(int outputIndex) {
        return -1;
    }

    /** Tells, before {@link #enqueue}, what the tensors are now. */
    default void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) throws Exception {}

    /**
     * Puts the plugin's work on a stream. It may be captured into a CUDA graph: no synchronization, no allocation on the
     * device, no compilation. The arguments are views of TensorRT's memory that are used again: they throw once this has
     * returned.
     *
     * @param inputDesc dimensions, types and formats of the inputs
     * @param outputDesc dimensions, types and formats of the outputs; an extent that depends on a size which the plugin
     *     writes is -1 with TensorRT 10.6, which does not document it
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
     * Tells a copy that it belongs to an execution context. Both arguments may be used until {@link #close()}.
     *
     * @param allocator the context's allocator, or null
     * @param errorRecorder the context's error recorder, or null
     */
    default void attachToContext(@Nullable IGpuAllocator allocator, @Nullable IErrorRecorder errorRecorder)
            throws Exception {}

    /** Releases what the plugin acquired. Called once, when TensorRT deletes its object. */
    @Override
    default void close() {}
}
