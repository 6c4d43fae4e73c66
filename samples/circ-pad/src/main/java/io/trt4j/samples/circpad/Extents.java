package io.trt4j.samples.circpad;

import io.trt4j.samples.circpad.padding.Padding;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** N, C, H and W of an input. (An array would be an option with several values.) */
public record Extents(long[] extents) {
    /** Reads a shape such as {@code 100x2x32x32}. */
    public static final class Converter implements ITypeConverter<Extents> {
        @Override
        public Extents convert(String text) {
            if (!text.matches("0*[1-9]\\d{0,9}(x0*[1-9]\\d{0,9}){3}")) {
                throw new TypeConversionException(
                        "a shape is four positive numbers, as in 100x2x32x32, but this is '" + text + "'.");
            }
            return new Extents(
                    Arrays.stream(text.split("x")).mapToLong(Long::parseLong).toArray());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extents shape && Arrays.equals(extents, shape.extents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(extents);
    }

    /** As {@link Converter} reads it. */
    @Override
    public String toString() {
        return Padding.text(extents);
    }
}
