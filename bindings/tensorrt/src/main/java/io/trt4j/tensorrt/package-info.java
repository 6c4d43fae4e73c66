/**
 * TensorRT as Java sees it. Where to begin: {@link io.trt4j.tensorrt.TensorRT} has the entry points. Types have
 * TensorRT's names.
 */
@NullMarked
package io.trt4j.tensorrt;

import org.jspecify.annotations.NullMarked;
