/** The backend {@code torch}: LibTorch, the native half of PyTorch, through its C interface: no JNI, no Python. */
package io.trt4j.samples.circpad.torch;
