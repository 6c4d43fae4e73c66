package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Parameter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** A parameter as the Java user sees it and the expression that makes what crosses the boundary. */
record JavaParameter(String type, String name, String argument, Optional<String> defaultValue, boolean isNullable) {
    JavaParameter(String type, String name, String argument, Optional<String> defaultValue) {
        this(type, name, argument, defaultValue, false);
    }

    JavaParameter passed(String argument) {
        return new JavaParameter(type, name, argument, defaultValue, isNullable);
    }

    JavaParameter as(String type, String argument) {
        return new JavaParameter(type, name, argument, defaultValue, isNullable && type.equals(this.type));
    }

    String declaration() {
        return (isNullable ? JavaTypes.nullable(type) : type) + " " + name;
    }

    /** Whether it stands for memory and its size in C++. */
    boolean isSized() {
        return type.equals("MemorySegment") && argument.endsWith(name + ".byteSize()");
    }

    /** A parameter's name, made one that Java allows. */
    static String name(Parameter p) {
        return SourceVersion.isKeyword(p.name()) ? p.name() + "_" : p.name();
    }

    static String declare(List<JavaParameter> parameters) {
        return String.join(
                ", ", parameters.stream().map(JavaParameter::declaration).toList());
    }
}
