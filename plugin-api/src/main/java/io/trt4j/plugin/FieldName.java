package io.trt4j.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a plugin's field, where a record's component cannot have it: {@code @FieldName("class") int category}. On a constant of
 * an enum, what the attribute is for that constant.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface FieldName {
    /** The name of the field, or the text of the constant, in an ONNX node's attributes. */
    String value();
}
