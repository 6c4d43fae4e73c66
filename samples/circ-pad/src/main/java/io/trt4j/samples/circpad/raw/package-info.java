/** The backend {@code raw}: CUDA C as text, compiled and launched by {@code io.trt4j.cuda}. */
package io.trt4j.samples.circpad.raw;
