package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In jextract's place: for each function type of the C shim the class that generated code makes upcalls with. The
 * shim's own text says what they take.
 */
final class FunctionTypes {
    private static final Pattern ENUM = Pattern.compile("typedef (u?int\\d+_t) (\\w+);");
    private static final Pattern FUNCTION = Pattern.compile("typedef (.+) \\(\\*(\\w+)\\)\\((.+)\\);");

    /** A C type in Java: what a method takes, and the layout. */
    private record Carrier(String type, String layout) {}

    private final Map<String, String> enums = new HashMap<>();

    private FunctionTypes() {}

    /** Writes the classes below {@code sources}. */
    static void write(Path shim, Path sources) throws IOException {
        FunctionTypes types = new FunctionTypes();
        String header = Files.readString(shim);
        Matcher e = ENUM.matcher(header);
        while (e.find()) {
            types.enums.put(e.group(2), e.group(1));
        }
        Path folder = Files.createDirectories(sources.resolve("io/trt4j/tensorrt/jextract"));
        Matcher f = FUNCTION.matcher(header);
        while (f.find()) {
            Files.writeString(folder.resolve(f.group(2) + ".java"), types.function(f.group(2), f.group(1), f.group(3)));
        }
        Files.writeString(folder.resolve("Layouts.java"), LAYOUTS);
    }

    /** A struct of the shim's has one layout, whatever is loaded. */
    private static final String LAYOUTS = """
        package io.trt4j.tensorrt.jextract;

        import java.lang.foreign.MemoryLayout;
        import java.lang.reflect.Field;

        class Layouts {
            static MemoryLayout of(String struct) {
                try {
                    String holder = struct.replace("_before_", "$Before");
                    Field layout = Class.forName("io.trt4j.tensorrt." + holder).getDeclaredField("LAYOUT");
                    layout.setAccessible(true);
                    return (MemoryLayout) layout.get(null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        """;

    private String function(String name, String result, String parameters) {
        List<Carrier> carriers = Arrays.stream(parameters.split(", "))
                .map(p -> carrier(p.substring(0, p.lastIndexOf(' '))))
                .toList();
        List<String> layouts = new ArrayList<>();
        if (!result.equals("void")) {
            layouts.add(carrier(result).layout());
        }
        carriers.forEach(c -> layouts.add(c.layout()));
        return """
            package io.trt4j.tensorrt.jextract;

            import static java.lang.foreign.ValueLayout.*;

            import java.lang.foreign.*;
            import java.lang.invoke.MethodHandles;

            public class %1$s {
                public interface Function {
                    %2$s apply(%3$s);
                }

                public static MemorySegment allocate(Function function, Arena arena) {
                    FunctionDescriptor type = FunctionDescriptor.%4$s(%5$s);
                    try {
                        return Linker.nativeLinker().upcallStub(
                                MethodHandles.lookup()
                                        .findVirtual(Function.class, "apply", type.toMethodType())
                                        .bindTo(function),
                                type,
                                arena);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """.formatted(
                        name,
                        result.equals("void") ? "void" : carrier(result).type(),
                        IntStream.range(0, carriers.size())
                                .mapToObj(i -> carriers.get(i).type() + " a" + i)
                                .collect(Collectors.joining(", ")),
                        result.equals("void") ? "ofVoid" : "of",
                        String.join(", ", layouts));
    }

    private Carrier carrier(String c) {
        if (c.startsWith("TRT4J_POINTER(")) {
            return new Carrier("long", "JAVA_LONG");
        }
        return switch (enums.getOrDefault(c, c)) {
            case "bool" -> new Carrier("boolean", "JAVA_BOOLEAN");
            case "int8_t", "uint8_t", "char" -> new Carrier("byte", "JAVA_BYTE");
            case "int16_t", "uint16_t" -> new Carrier("short", "JAVA_SHORT");
            case "int32_t", "uint32_t" -> new Carrier("int", "JAVA_INT");
            case "int64_t", "uint64_t" -> new Carrier("long", "JAVA_LONG");
            case "float" -> new Carrier("float", "JAVA_FLOAT");
            case "double" -> new Carrier("double", "JAVA_DOUBLE");
            default -> new Carrier("MemorySegment", "Layouts.of(\"" + c + "\")");
        };
    }
}
