package io.trt4j.tensorrt;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is no part of TensorRT's stable API: NVIDIA has it for its own Python module, says that others must not use
 * it, and may change or remove it in any version. Programs that use it are bound to the versions of TensorRT that they
 * were tested with.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UnstableApi {}
