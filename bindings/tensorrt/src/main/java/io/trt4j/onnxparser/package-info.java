/**
 * TensorRT's ONNX parser as Java sees it. Where to begin: {@link io.trt4j.onnxparser.OnnxParser} has the entry
 * points.
 */
@NullMarked
package io.trt4j.onnxparser;

import org.jspecify.annotations.NullMarked;
