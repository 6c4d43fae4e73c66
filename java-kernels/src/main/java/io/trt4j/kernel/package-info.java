/** CUDA kernels written as Java methods. */
package io.trt4j.kernel;
