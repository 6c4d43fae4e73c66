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
 * TensorRT's {@code class nvinfer1::IAlgorithmSelector}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IAlgorithmSelector {

    /**
     * <pre>{@code int32_t IAlgorithmSelector::selectAlgorithms(const IAlgorithmContext & context, const IAlgorithm *const * choices, int32_t nbChoices, int32_t * selection)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    int selectAlgorithms(IAlgorithmContext context, MemorySegment choices, int nbChoices, MemorySegment selection);

    /**
     * <pre>{@code void IAlgorithmSelector::reportAlgorithms(const IAlgorithmContext *const * algoContexts, const IAlgorithm *const * algoChoices, int32_t nbAlgorithms)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    void reportAlgorithms(MemorySegment algoContexts, MemorySegment algoChoices, int nbAlgorithms);
}
