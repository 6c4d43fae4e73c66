/**
 * TensorRT plugins in Java: implement {@link io.trt4j.plugin.Plugin}, and make it known with {@link
 * io.trt4j.plugin.Plugins#register}.
 */
@NullMarked
package io.trt4j.plugin;

import org.jspecify.annotations.NullMarked;
