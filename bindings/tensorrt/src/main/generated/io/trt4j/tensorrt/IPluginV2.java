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
 * TensorRT's {@code class nvinfer1::IPluginV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2 extends AutoCloseable {

    /**
     * Called when the native object of an implementation is deleted, which its {@code destroy()} is in C++. Of an object
     * that is not Java's, the caller who owns it deletes it by this.
     */
    @Override
    default void close() {}

    /**
     * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default int getTensorRTVersion() {
        return TensorRT.version().number();
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginType();

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginVersion();

    /**
     * <pre>{@code int32_t IPluginV2::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int getNbOutputs();

    /**
     * <pre>{@code Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    Dims getOutputDimensions(int index, Dims[] inputs);

    /**
     * <pre>{@code bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean supportsFormat(DataType type, TensorFormat format);

    /**
     * <pre>{@code void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void configureWithFormat(Dims[] inputDims, Dims[] outputDims, DataType type, TensorFormat format, int maxBatchSize);

    /**
     * <pre>{@code int32_t IPluginV2::initialize()}</pre>
     * The result is 0 for success.
     * Since TensorRT 8.6 or earlier.
     */
    int initialize();

    /**
     * <pre>{@code void IPluginV2::terminate()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void terminate();

    /**
     * <pre>{@code size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    long getWorkspaceSize(int maxBatchSize);

    /**
     * <pre>{@code int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * The result is 0 for success.
     * Since TensorRT 8.6 or earlier.
     */
    int enqueue(int batchSize, long inputs, long outputs, long workspace, long stream);

    /**
     * <pre>{@code size_t IPluginV2::getSerializationSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    long getSerializationSize();

    /**
     * <pre>{@code void IPluginV2::serialize(void * buffer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void serialize(MemorySegment buffer);

    /**
     * <pre>{@code IPluginV2 * IPluginV2::clone() const}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 8.6 or earlier.
     */
    IPluginV2 clone();

    /**
     * <pre>{@code void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void setPluginNamespace(String pluginNamespace);

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginNamespace();
}
