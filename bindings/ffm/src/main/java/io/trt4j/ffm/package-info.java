/**
 * Native libraries without JNI. Where to begin: {@link io.trt4j.ffm.Libraries} finds and loads them, and
 * {@link io.trt4j.ffm.NativeException} is what all their exceptions extend.
 */
package io.trt4j.ffm;
