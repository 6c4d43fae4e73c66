/** Where the functions of TensorRT are looked up. */
@NullMarked
package io.trt4j.tensorrt.lookup;

import org.jspecify.annotations.NullMarked;
