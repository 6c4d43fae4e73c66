package io.trt4j.cli.model;

import io.trt4j.tensorrt.Dims;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The shape of an input on the command line: {@code x:1x3x224x224}; {@code x:scalar} has no extent. */
record NamedShape(String name, Dims dims) {
    static final String LABEL = "NAME:DIMS";

    private static final String SCALAR = "scalar";

    /** Reads the option's value. A name may have colons in it. */
    static final class Converter implements ITypeConverter<NamedShape> {
        @Override
        public NamedShape convert(String text) {
            int colon = text.lastIndexOf(':');
            if (colon > 0) {
                String dims = text.substring(colon + 1);
                if (dims.equals(SCALAR)) {
                    return new NamedShape(text.substring(0, colon), Dims.of());
                }
                if (dims.matches("\\d{1,18}(x\\d{1,18}){0,7}")) {
                    long[] extents = Arrays.stream(dims.split("x"))
                            .mapToLong(Long::parseLong)
                            .toArray();
                    return new NamedShape(text.substring(0, colon), Dims.of(extents));
                }
            }
            throw new TypeConversionException(
                    "'" + text + "' is not " + LABEL + " with 1 to 8 extents, as in x:1x3x224x224.");
        }
    }

    /** Dims as the option has them. */
    static String text(Dims dims) {
        return dims.nbDims() == 0
                ? SCALAR
                : Arrays.stream(dims.d()).mapToObj(Long::toString).collect(Collectors.joining("x"));
    }
}
