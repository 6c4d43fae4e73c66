package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Interface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes everything that is generated from TensorRT's headers: the C shim, its list for jextract, and the Java types.
 */
final class Generator {
    private static final Map<String, String> PACKAGES =
            Map.of("nvinfer1", "io.trt4j.tensorrt", "nvonnxparser", "io.trt4j.onnxparser");

    /** Not exported: what versions have, and the native side of what users implement. */
    private static final String INTERNAL = "io.trt4j.tensorrt.natives";

    private final MergedApi api;
    private final JavaTypes types;
    private final Map<Path, String> files = new TreeMap<>();
    private final Path bindings;
    private final Map<String, List<String>> signatures = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Docs docs;

    /** Of headers that nothing is written about. */
    Generator(MergedApi api, Path bindings) {
        this(api, Docs.none(), bindings);
    }

    Generator(MergedApi api, Docs docs, Path bindings) {
        this.docs = docs;
        this.api = api;
        this.types = new JavaTypes(api);
        this.bindings = bindings;
    }

    /**
     * Writes all files, in place of what was generated before.
     *
     * @throws IllegalStateException if something is not understood, as one sentence; then no file has changed
     */
    void run() throws IOException {
        run(files -> {});
    }

    /**
     * The same after a last look at the files, by path.
     *
     * @param last may add files, or throw what stops the generator
     */
    void run(Consumer<Map<Path, String>> last) throws IOException {
        new ApiChecks(api, types).require();
        ShimWriter shim = new ShimWriter(api);
        Path c = bindings.resolve("src/main/c");
        files.put(c.resolve("trt4j_tensorrt.h"), shim.header());
        files.put(c.resolve("tensorrt.symbols"), shim.symbols());
        Path java = bindings.resolve("src/main/generated");
        for (Map.Entry<String, String> p : PACKAGES.entrySet()) {
            for (Map.Entry<String, String> file : files(p.getKey()).entrySet()) {
                // Beside what it is about, where the parser's types are known.
                boolean internal =
                        file.getKey().endsWith("Native") && p.getKey().equals("nvinfer1");
                write(java, internal ? INTERNAL : p.getValue(), file.getKey(), file.getValue());
            }
        }
        write(java, INTERNAL, "Signatures", signatures());
        write(java, INTERNAL, "SlotTables", slotTables());
        write(java, INTERNAL, "KnownVersions", knownVersions());
        write(java, INTERNAL, "Functions", functions());
        files.put(c.resolve("tensorrt.manifest"), new ManifestWriter(api, leftOut).write());
        docs.requireComplete();
        last.accept(files);
        delete(java);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /** Methods that have no counterpart in Java, with the reason. */
    List<String> leftOut() {
        return leftOut;
    }

    private Map<String, String> files(String namespace) {
        JavaDocs written = new JavaDocs(docs);
        DowncallWriter downcalls = new DowncallWriter(types, signatures, true, written);
        InterfaceWriter interfaces = new InterfaceWriter(api, types, downcalls, leftOut, written);
        DowncallWriter proxies = new DowncallWriter(types, signatures, false, new JavaDocs(Docs.none()));
        CallbackWriter callbacks = new CallbackWriter(api, types, proxies, written);
        EnumWriter enums = new EnumWriter(api, types, written);
        StructWriter structs = new StructWriter(api, types, written);
        Map<String, String> files = new TreeMap<>();
        api.enums().values().stream()
                .filter(e -> e.newest().namespace().equals(namespace)
                        && !e.newest().name().contains("."))
                .forEach(e -> files.put(e.newest().name(), enums.write(e, false)));
        api.structs().values().stream()
                .filter(s -> s.newest().namespace().equals(namespace))
                .forEach(s -> files.put(
                        s.newest().name(),
                        structs.struct(
                                s.newest().namespace() + "::" + s.newest().name(), s)));
        for (MergedApi.Type<Interface> i : api.interfaces().values()) {
            Interface type = i.newest();
            if (!type.namespace().equals(namespace) || !types.roles.isEmitted(type)) {
                continue;
            }
            if (types.roles.isCallback(type)) {
                files.put(type.name(), callbacks.javaInterface(i, nestedEnums(enums, type)));
                files.put(type.name() + "Native", callbacks.nativeSide(i));
            } else {
                files.put(type.name(), interfaces.write(i));
            }
        }
        return files;
    }

    private String nestedEnums(EnumWriter enums, Interface type) {
        return api.enums().values().stream()
                .filter(e -> e.newest().namespace().equals(type.namespace())
                        && e.newest().name().startsWith(type.name() + "."))
                .map(e -> enums.write(e, true))
                .collect(Collectors.joining());
    }

    /** One method handle for each signature, made when it is first used. */
    private String signatures() {
        StringBuilder out = new StringBuilder();
        out.append("/** Method handles by signature: the letters of the result and the arguments, J for this and all"
                + " addresses. */\n"
                + "public final class Signatures {\n"
                + "    private Signatures() {}\n");
        signatures.forEach((name, letters) -> out.append(
                """

                    /** %1$s. */
                    public static final class %1$s {
                        /** Called with the function, {@code this} and the arguments. */
                        public static final MethodHandle HANDLE = Calls.handle(%2$s);

                        private %1$s() {}
                    }
                """.formatted(name, letters.stream().map(Generator::layout).collect(Collectors.joining(", ")))));
        return out.append("}\n").toString();
    }

    private String knownVersions() {
        return """
            /** The versions of TensorRT whose headers these bindings were written from. */
            public final class KnownVersions {
                /** From the oldest to the newest. */
                public static final List<Version> ALL = java.util.stream.Stream.of(
                        %s).map(Version::parse).toList();

                private KnownVersions() {}
            }
            """.formatted(api.versions().stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(", ")));
    }

    private String functions() {
        return """
            /** The functions that TensorRT's libraries export. */
            public final class Functions {
                /** By version. */
                public static final VersionedNames ALL = %s;

                private Functions() {}
            }
            """.formatted(InterfaceWriter.versionedNames("TensorRT", api.functionNames()));
    }

    /** What it takes to implement the interfaces whose upcalls are written by hand. */
    private String slotTables() {
        StringBuilder out = new StringBuilder();
        out.append("/** The vtables of interfaces that the plugin API and the host engine implement. */\n"
                + "public final class SlotTables {\n    private SlotTables() {}\n");
        api.interfaces().forEach((key, i) -> {
            Interface type = i.newest();
            if (types.roles.isImplemented(type) && !types.roles.isCallback(type)) {
                out.append("""

                        /** Of {@code %1$s}. */
                        public static final class %2$s {
                            /** The order of its functions. */
                            public static final SlotTable SLOTS = %3$s;
                            /** The mangled names of the class and its bases, itself first. */
                            public static final VersionedNames TYPE_NAMES = %4$s;

                            private %2$s() {}
                        }
                    """.formatted(
                        key, type.name(), InterfaceWriter.slotTable(api, key), InterfaceWriter.typeNames(api, key)));
            }
        });
        return out.append("}\n").toString();
    }

    private static String layout(String letter) {
        return switch (letter) {
            case "V" -> "null";
            case "Z" -> "JAVA_BOOLEAN";
            case "B" -> "JAVA_BYTE";
            case "S" -> "JAVA_SHORT";
            case "I" -> "JAVA_INT";
            case "J" -> "JAVA_LONG";
            case "F" -> "JAVA_FLOAT";
            case "D" -> "JAVA_DOUBLE";
            case "A" -> "ADDRESS";
            default -> letter + ".layout()";
        };
    }

    private void write(Path root, String javaPackage, String name, String code) {
        StringBuilder out = new StringBuilder();
        out.append("// Written by tools/regenerate from TensorRT's headers; do not edit.\npackage ")
                .append(javaPackage)
                .append(";\n\nimport static java.lang.foreign.ValueLayout.*;\n\n");
        List<String> imports = new ArrayList<>(List.of(
                "io.trt4j.ffm.internal.*",
                "io.trt4j.tensorrt.abi.*",
                "java.lang.foreign.*",
                "java.lang.invoke.MethodHandle",
                "java.util.*"));
        if (javaPackage.equals(INTERNAL) || name.endsWith("Native")) {
            imports.add("io.trt4j.tensorrt.jextract.*");
            // By name, since jextract has structs of the same names.
            api.structs().values().stream()
                    .map(MergedApi.Type::newest)
                    .filter(t -> t.namespace().equals("nvinfer1"))
                    .forEach(t -> imports.add(PACKAGES.get(t.namespace()) + "." + t.name()));
        }
        if (!javaPackage.equals(INTERNAL)) {
            imports.add(INTERNAL + ".*");
        }
        if (!javaPackage.equals(PACKAGES.get("nvinfer1"))) {
            imports.add("io.trt4j.tensorrt.*");
        }
        if (code.contains("CudaStream")) {
            imports.add("io.trt4j.cuda.CudaStream");
        }
        if (code.contains("@Nullable ")) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        imports.stream()
                .sorted()
                .distinct()
                .forEach(i -> out.append("import ").append(i).append(";\n"));
        Path file = root.resolve(javaPackage.replace('.', '/')).resolve(name + ".java");
        files.put(file, out.append('\n').append(code).toString());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }
}
