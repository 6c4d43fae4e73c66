/** How plugins in Java are objects that TensorRT calls. */
@NullMarked
package io.trt4j.plugin.internal;

import org.jspecify.annotations.NullMarked;
