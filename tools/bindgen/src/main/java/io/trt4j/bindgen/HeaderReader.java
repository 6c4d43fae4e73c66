package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one tree of TensorRT's headers into an {@link Api}. */
final class HeaderReader {
    private static final String PARSER = "NvOnnxParser.h";

    /** What TensorRT's Python module is bound to, by its names since 10.10 and before; no part of the stable API. */
    private static final List<String> UNSTABLE = List.of("impl/NvInferPythonPlugin.h", "impl/plugin.h");

    /** Headers before 10.0 tell only GCC 6 and newer of constants that are deprecated; clang says that it is GCC 4.2. */
    private static final String AS_GCC = "-fgnuc-version=6";

    private static final List<String> HEADERS = List.of("NvInfer.h", "NvInferPlugin.h", PARSER);
    /** What is in these is of no use from Java, or read where it is used. */
    private static final Set<String> IGNORED_NAMESPACES =
            Set.of("nvinfer1::apiv", "nvinfer1::impl", "nvinfer1::plugin", "nvinfer1::safe");

    /** The namespaces that are read. */
    static final String READ = "nvinfer1(::v_\\d+_\\d+)?|nvonnxparser";

    static final Set<String> NAMESPACES = Set.of("nvinfer1", "nvonnxparser");
    /** Parameter structs of NVIDIA's own standard plugins; nothing in the interfaces uses them. */
    private static final String STANDARD_PLUGINS_HEADER = "NvInferPluginUtils.h";

    private final Map<String, Interface> interfaces = new TreeMap<>();
    private final Map<String, Enumeration> enums = new TreeMap<>();
    private final Map<String, Struct> structs = new TreeMap<>();
    private final Map<String, Api.Function> functions = new TreeMap<>();

    /** The qualified names of what was read, by the names that it goes by. */
    private final Map<String, String> names = new HashMap<>();

    private final CppNames cppNames = new CppNames();
    private final Vtables vtables = new Vtables(cppNames);
    private final CppTypes types = vtables.types();
    private final InterfaceReader interfaceReader = new InterfaceReader(cppNames, vtables, interfaces);

    private HeaderReader() {}

    /**
     * Reads {@code NvInfer.h}, {@code NvInferPlugin.h} and, where the tree has them, {@code NvOnnxParser.h} and the header of
     * plugins in Python.
     */
    static Api read(LibClang clang, Path tensorRtInclude, Path cudaInclude) throws IOException {
        Version version = VersionHeader.version(tensorRtInclude);
        List<String> arguments = List.of("-I" + tensorRtInclude, "-I" + cudaInclude);
        return read(clang, headers(tensorRtInclude), arguments, version, false);
    }

    /** The same with our own {@code NvOnnxParser.h}, and the version that this makes it. */
    static Api read(LibClang clang, Path tensorRtInclude, Path cudaInclude, Reconstruction parser) throws IOException {
        Path ours = Files.createTempDirectory("trt4j-bindgen-");
        try {
            parser.write(ours);
            List<String> arguments = List.of("-I" + ours, "-I" + tensorRtInclude, "-I" + cudaInclude, parser.macro());
            List<String> headers = new ArrayList<>(headers(tensorRtInclude));
            if (!headers.contains(PARSER)) {
                headers.add(PARSER);
            }
            return read(clang, headers, arguments, parser.of(), true);
        } finally {
            for (String header : HEADERS) {
                Files.deleteIfExists(ours.resolve(header));
            }
            Files.delete(ours);
        }
    }

    /** The headers that a tree has, of which only the parser's and that of plugins in Python may be missing. */
    private static List<String> headers(Path tensorRtInclude) {
        List<String> headers = new ArrayList<>();
        for (String header : HEADERS) {
            if (Files.exists(tensorRtInclude.resolve(header))) {
                headers.add(header);
            } else if (!header.equals(PARSER)) {
                throw new IllegalArgumentException(
                        tensorRtInclude + " has no " + header + ": not a TensorRT include folder.");
            }
        }
        UNSTABLE.stream()
                .filter(header -> Files.exists(tensorRtInclude.resolve(header)))
                .findFirst()
                .ifPresent(headers::add);
        return headers;
    }

    private static Api read(
            LibClang clang, List<String> headers, List<String> arguments, Version version, boolean reconstructed) {
        String source = headers.stream().map(h -> "#include \"" + h + "\"\n").collect(Collectors.joining());
        Cursor root = clang.parse(
                source,
                Stream.concat(Stream.of("-xc++", "-std=c++17", AS_GCC), arguments.stream())
                        .toList());
        HeaderReader reader = new HeaderReader();
        reader.cppNames.collectAliases(root, "");
        reader.visit(root, "");
        return new Api(version, reconstructed, reader.interfaces, reader.enums, reader.structs, reader.functions);
    }

    private void visit(Cursor scope, String path) {
        for (Cursor c : scope.children()) {
            switch (c.kind()) {
                case LibClang.NAMESPACE -> {
                    String inner = path.isEmpty() ? c.spelling() : path + "::" + c.spelling();
                    if (c.isAnonymous()) {
                        continue;
                    }
                    if (inner.matches(READ)) {
                        visit(c, inner);
                    } else if (c.file().startsWith("Nv") && !IGNORED_NAMESPACES.contains(inner)) {
                        throw unknown(c, "what namespace " + inner + " is for");
                    }
                }
                case LibClang.LINKAGE_SPEC -> visit(c, path);
                case LibClang.FUNCTION_DECL -> function(c);
                case LibClang.ENUM_DECL, LibClang.CLASS_DECL, LibClang.STRUCT_DECL, LibClang.UNION_DECL ->
                    type(c, path);
                default -> {} // aliases were read before; templates and variables are of no use from Java
            }
        }
    }

    private void type(Cursor c, String path) {
        if (!c.isDefinition() || !c.file().startsWith("Nv") && path.isEmpty()) {
            return;
        }
        if (path.isEmpty()) {
            throw unknown(c, "what " + c.spelling() + " is for, which is in no namespace");
        } else if (c.kind() == LibClang.ENUM_DECL) {
            enumeration(c);
        } else if (c.kind() == LibClang.UNION_DECL) {
            throw unknown(c, "how to read union " + c.spelling());
        } else if (!c.file().equals(STANDARD_PLUGINS_HEADER)) {
            record(c);
        }
    }

    /** Notes a function that the library exports; those that the headers define call it. */
    private void function(Cursor c) {
        String header = c.file();
        if (!header.startsWith("Nv") || InterfaceReader.body(c).isPresent()) {
            return;
        }
        if (!c.symbol().matches("_?" + c.spelling())) {
            throw unknown(c, "how to call " + CppNames.qualifiedName(c) + ", which is no function of C");
        } else if (c.isVariadic()) {
            throw unknown(c, "how to call " + c.spelling() + ", which takes any number of arguments");
        }
        functions.put(
                c.spelling(), new Api.Function(c.spelling(), types.type(c.resultType()), types.parameters(c), header));
    }

    private void enumeration(Cursor c) {
        if (!c.isDefinition()) {
            return;
        }
        Map<String, Long> constants = new LinkedHashMap<>();
        Set<String> deprecated = new HashSet<>();
        for (Cursor e : c.children()) {
            if (e.kind() == LibClang.ENUM_CONSTANT_DECL) {
                constants.put(e.spelling(), e.enumValue());
                if (e.isDeprecated() && !c.isDeprecated()) {
                    deprecated.add(e.spelling());
                }
            }
        }
        StructChecks.requireKnownSize(c);
        long size = c.enumIntegerType().size();
        put(
                enums,
                c,
                new Enumeration(
                        cppNames.name(c),
                        CppNames.namespace(c),
                        size,
                        c.isDeprecated(),
                        constants,
                        deprecated,
                        isUnstable(c)));
    }

    private void record(Cursor c) {
        List<Cursor> children = c.children();
        children.stream().filter(k -> k.kind() == LibClang.ENUM_DECL).forEach(this::enumeration);
        boolean hasFields = children.stream().anyMatch(k -> k.kind() == LibClang.FIELD_DECL);
        boolean isInterface = isInterface(c);
        if (c.isSpecialization() && (isInterface || hasFields)) {
            throw unknown(c, "how to read " + c.spelling() + ", which is made from a template");
        }
        if (isInterface) {
            InterfaceChecks.requireInterface(
                    c,
                    children,
                    Vtables.base(c)
                            .filter(b -> !CppNames.isOurs(b) || !isInterface(b))
                            .isEmpty());
            put(interfaces, c, interfaceReader.read(c, children, vtables.vtable(c)));
        } else if (hasFields) {
            StructChecks.requirePlain(c);
            List<Field> fields = children.stream()
                    .filter(k -> k.kind() == LibClang.FIELD_DECL)
                    .map(k -> new Field(k.spelling(), types.type(k.type()), k.fieldOffset()))
                    .toList();
            put(
                    structs,
                    c,
                    new Struct(cppNames.name(c), CppNames.namespace(c), c.type().size(), c.isDeprecated(), fields));
        } else if (Vtables.base(c).isPresent()) {
            StructChecks.requireCopyable(c);
        }
    }

    private boolean isInterface(Cursor c) {
        return !vtables.vtable(c).isEmpty()
                || c.children().stream().anyMatch(k -> k.kind() == LibClang.FIELD_DECL && isImplementation(k.type()));
    }

    private <T> void put(Map<String, T> map, Cursor c, T declared) {
        String key = CppNames.namespace(c) + "::" + cppNames.name(c);
        String other = names.put(key, CppNames.qualifiedName(c));
        if (other != null) {
            throw unknown(c, "which of " + other + " and " + CppNames.qualifiedName(c) + " is " + key);
        }
        map.put(key, declared);
    }

    /** What stops the generator, with its place. */
    static IllegalStateException unknown(Cursor at, String what) {
        return new IllegalStateException(at.place() + ": this generator does not know " + what + ".");
    }

    /** Whether a field points to the class whose methods an interface's own forward to. */
    static boolean isImplementation(Type type) {
        return type.kind() == LibClang.TYPE_POINTER
                && type.pointee().canonical().spelling().matches(".*\\bapiv::.*|.*::I\\w+Impl");
    }

    static boolean isUnstable(Cursor c) {
        return UNSTABLE.stream().anyMatch(header -> header.endsWith("/" + c.file()));
    }
}
