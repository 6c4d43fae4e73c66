/**
 * Where to begin: {@link io.trt4j.bindings.TensorRT} has TensorRT's entry points, {@link io.trt4j.bindings.Libraries}
 * finds and loads the native libraries, {@link io.trt4j.bindings.CudaDriver} says which devices there are.
 */
package io.trt4j.bindings;
