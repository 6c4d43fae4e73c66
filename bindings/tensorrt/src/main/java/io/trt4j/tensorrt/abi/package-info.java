/**
 * What TensorRT's types stand on, none of which is known here: calls through vtables, native objects that Java implements,
 * how long native objects live, and what becomes of exceptions in upcalls. For trt4j's own modules only.
 */
@NullMarked
package io.trt4j.tensorrt.abi;

import org.jspecify.annotations.NullMarked;
