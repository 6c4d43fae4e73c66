// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Is told, while a model is refitted, of each weight and how it is made from the model.
 *
 * <p>TensorRT's {@code class nvonnxparser::IRefitterObserver}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvonnxparser_1_1_i_refitter_observer.html">{@code nvonnxparser::IRefitterObserver}</a>
 */
@SuppressWarnings("deprecation")
public interface IRefitterObserver {

    /**
     * Tells of a weight. The record's memory may be read until this returns.
     * <pre>{@code void IRefitterObserver::onRefittableWeight(const RefitRecord & record)}</pre>
     * Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
     */
    void onRefittableWeight(io.trt4j.onnxparser.RefitRecord record);
}
