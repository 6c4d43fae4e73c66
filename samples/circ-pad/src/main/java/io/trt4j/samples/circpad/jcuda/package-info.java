/** The backend {@code jcuda}: CUDA C as text, compiled and launched through JCuda, which is JNI. */
package io.trt4j.samples.circpad.jcuda;
