/**
 * The native side of TensorRT's types: what each version has, upcalls and proxies of what users implement, and what plugins
 * are given. For trt4j's own modules only.
 */
@NullMarked
package io.trt4j.tensorrt.natives;

import org.jspecify.annotations.NullMarked;
