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
 * Chooses the algorithms that layers may be built with.
 *
 * <p>TensorRT's {@code class nvinfer1::IAlgorithmSelector}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IAlgorithmSelector {

    /**
     * Chooses algorithms of a layer.
     * <pre>{@code int32_t IAlgorithmSelector::selectAlgorithms(const IAlgorithmContext & context, const IAlgorithm *const * choices, int32_t nbChoices, int32_t * selection)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param context what the algorithms are for
     * @param choices pointers to the algorithms that there are
     * @param selection room for {@code nbChoices} numbers of 4 bytes: write the indices of those chosen
     * @return how many were chosen; 0 leaves the choice to TensorRT
     */
    int selectAlgorithms(IAlgorithmContext context, MemorySegment choices, int nbChoices, MemorySegment selection);

    /**
     * Called after the build with the algorithms that were taken.
     * <pre>{@code void IAlgorithmSelector::reportAlgorithms(const IAlgorithmContext *const * algoContexts, const IAlgorithm *const * algoChoices, int32_t nbAlgorithms)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param algoContexts pointers to what the algorithms are for
     * @param algoChoices pointers to the algorithms, in the same order
     * @param nbAlgorithms how many there are
     */
    void reportAlgorithms(MemorySegment algoContexts, MemorySegment algoChoices, int nbAlgorithms);
}
