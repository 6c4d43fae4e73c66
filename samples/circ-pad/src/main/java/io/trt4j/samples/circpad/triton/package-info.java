/** The backend {@code triton}: PTX that Triton made ahead of time, launched by {@code io.trt4j.cuda}. */
package io.trt4j.samples.circpad.triton;
