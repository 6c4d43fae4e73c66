/** The native side of TensorRT's types: signatures, slot tables, and upcalls of what users implement. */
@NullMarked
package io.trt4j.tensorrt.natives;

import org.jspecify.annotations.NullMarked;
