/** The backend {@code java}: a Java method as the kernel, on the device or on the CPU. */
package io.trt4j.samples.circpad.javakernel;
