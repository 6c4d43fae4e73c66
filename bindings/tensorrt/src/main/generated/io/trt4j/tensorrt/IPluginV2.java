// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Is a plugin of version 2, one of TensorRT's or of a library. In Java they are written through the plugin
 * API.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 8.5; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2.html">{@code nvinfer1::IPluginV2}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2 extends AutoCloseable {

    /**
     * Releases what an implementation holds: called when its owner deletes the native object. On an object that was
     * not made in Java, deletes it: its owner calls this once.
     */
    @Override
    default void close() {}

    /**
     * Returns the version of TensorRT that the plugin was compiled with; the upper byte is a
     * {@link PluginVersion}.
     * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default int getTensorRTVersion() {
        return TensorRT.version().number();
    }

    /**
     * Returns the name, that of its creator.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginType();

    /**
     * Returns the version, that of its creator.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginVersion();

    /**
     * Returns the number of outputs.
     * <pre>{@code int32_t IPluginV2::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int getNbOutputs();

    /**
     * Returns the dimensions of an output, without that of the batch.
     * <pre>{@code Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputDims} dimensions of inputs, see {@link Dims#layout}
     * @return with {@code nbDims} -1 if there is no such output
     */
    Dims getOutputDimensions(int index, Dims[] inputs);

    /**
     * Tells whether a type and layout is supported.
     * <pre>{@code bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean supportsFormat(DataType type, TensorFormat format);

    /**
     * Tells the plugin the dimensions, type and layout to prepare for.
     * <pre>{@code void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDims {@code nbInputs} dimensions, see {@link Dims#layout}
     * @param outputDims {@code nbOutputs} dimensions, see {@link Dims#layout}
     */
    void configureWithFormat(Dims[] inputDims, Dims[] outputDims, DataType type, TensorFormat format, int maxBatchSize);

    /**
     * Prepares the plugin for execution.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV2::initialize()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return 0 on success
     */
    int initialize();

    /**
     * Frees what {@link #initialize} has allocated.
     * <pre>{@code void IPluginV2::terminate()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void terminate();

    /**
     * Returns how many bytes of device memory an execution needs.
     * <pre>{@code size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    long getWorkspaceSize(int maxBatchSize);

    /**
     * Puts the computation on a stream.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs pointers to device memory of the inputs
     * @param outputs pointers to device memory of the outputs
     * @param workspace the address of as much device memory as {@link #getWorkspaceSize} told
     * @param stream the {@code cudaStream_t} as a number
     * @return 0 on success
     */
    int enqueue(int batchSize, long inputs, long outputs, long workspace, long stream);

    /**
     * Returns how many bytes {@link #serialize} writes.
     * <pre>{@code size_t IPluginV2::getSerializationSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    long getSerializationSize();

    /**
     * Writes what the creator needs to make the plugin again.
     * <pre>{@code void IPluginV2::serialize(void * buffer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param buffer room for {@link #getSerializationSize} bytes
     */
    void serialize(MemorySegment buffer);

    /**
     * Returns a copy.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV2 * IPluginV2::clone() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    IPluginV2 clone();

    /**
     * Sets the namespace, at most 1023 bytes.
     * <pre>{@code void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void setPluginNamespace(String pluginNamespace);

    /**
     * Returns the namespace, empty for none.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginNamespace();
}
