/**
 * TensorRT plugins in Java: implement {@link io.trt4j.plugin.Plugin}, and make it known with {@link
 * io.trt4j.plugin.Plugins#register}.
 */
package io.trt4j.plugin;
