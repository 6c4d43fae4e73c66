/** Circular padding: the command, the engines that run it, and what the result is compared with. Each backend is a package. */
package io.trt4j.samples.circpad;
