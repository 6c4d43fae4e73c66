package io.trt4j.samples.circpad;

import io.trt4j.samples.circpad.padding.Padding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads pads such as {@code 1,1,1,1}. */
public final class PaddingConverter implements ITypeConverter<Padding> {
    @Override
    public Padding convert(String text) {
        try {
            return Padding.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
