/**
 * The little of CUDA that plugins and their tests need: kernels from their text ({@link io.trt4j.cuda.KernelSource}), and
 * what is below and around them: contexts, memory, streams, events, graphs, modules, and NVRTC. Nothing here knows
 * TensorRT; addresses and handles go in and out as {@code long}.
 */
@NullMarked
package io.trt4j.cuda;

import org.jspecify.annotations.NullMarked;
