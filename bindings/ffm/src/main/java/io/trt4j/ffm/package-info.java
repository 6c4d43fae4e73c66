/**
 * Native libraries without JNI. Where to begin: {@link io.trt4j.ffm.Libraries} finds and loads them, and
 * {@link io.trt4j.ffm.NativeException} is what all their exceptions extend.
 */
@NullMarked
package io.trt4j.ffm;

import org.jspecify.annotations.NullMarked;
