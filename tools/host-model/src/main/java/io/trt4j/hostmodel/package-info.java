/** Whole ONNX models with plugins on the host: plugin nodes in the host engine, all others in ONNX Runtime. */
@NullMarked
package io.trt4j.hostmodel;

import org.jspecify.annotations.NullMarked;
