/**
 * Plugins declared by their parts: attributes, tensors, and the kernels that are launched. A {@link
 * io.trt4j.plugin.declare.PluginDeclaration} is an {@code IPluginV3}, and before TensorRT 10.0 an {@code IPluginV2DynamicExt},
 * without a class of its own.
 */
@NullMarked
package io.trt4j.plugin.declare;

import org.jspecify.annotations.NullMarked;
