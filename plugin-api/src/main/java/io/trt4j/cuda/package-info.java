/**
 * The little of CUDA that plugins and their tests need: the primary context of a device, memory, streams, events,
 * graphs, and NVRTC to compile kernels. Nothing here knows TensorRT; addresses and handles go in and out as {@code
 * long}.
 */
package io.trt4j.cuda;
