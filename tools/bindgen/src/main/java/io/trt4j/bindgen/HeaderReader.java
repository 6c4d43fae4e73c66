package io.trt4j.bindgen;

import static io.trt4j.bindgen.Api.Slot.COMPLETE_DESTRUCTOR;
import static io.trt4j.bindgen.Api.Slot.DELETING_DESTRUCTOR;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Destructor;
import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Slot;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one tree of TensorRT's headers into an {@link Api}. */
final class HeaderReader {
    private static final String PARSER = "NvOnnxParser.h";

    /** What TensorRT's Python module is bound to, by its names since 10.10 and before; no part of the stable API. */
    private static final List<String> UNSTABLE = List.of("impl/NvInferPythonPlugin.h", "impl/plugin.h");

    private static final List<String> HEADERS = List.of("NvInfer.h", "NvInferPlugin.h", PARSER);
    /** What is in these is of no use from Java, or read where it is used. */
    private static final Set<String> IGNORED_NAMESPACES =
            Set.of("nvinfer1::apiv", "nvinfer1::impl", "nvinfer1::plugin", "nvinfer1::safe");

    private static final String READ = "nvinfer1(::v_\\d+_\\d+)?|nvonnxparser";

    private static final Set<String> NAMESPACES = Set.of("nvinfer1", "nvonnxparser");
    /** Parameter structs of NVIDIA's own standard plugins; nothing in the interfaces uses them. */
    private static final String STANDARD_PLUGINS_HEADER = "NvInferPluginUtils.h";

    private final Map<String, Interface> interfaces = new TreeMap<>();
    private final Map<String, Enumeration> enums = new TreeMap<>();
    private final Map<String, Struct> structs = new TreeMap<>();
    private final Map<String, Api.Function> functions = new TreeMap<>();
    /** Names the header gives to classes of version namespaces, by qualified name. */
    private final Map<String, String> aliases = new HashMap<>();

    /** The qualified names of what was read, by the names that it goes by. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, List<Slot>> vtables = new HashMap<>();
    private final Map<String, List<Slot>> msvcVtables = new HashMap<>();

    private HeaderReader() {}

    /**
     * Reads {@code NvInfer.h}, {@code NvInferPlugin.h} and, where the tree has them, {@code NvOnnxParser.h} and the header of
     * plugins in Python.
     */
    static Api read(LibClang clang, Path tensorRtInclude, Path cudaInclude) throws IOException {
        Version version = version(tensorRtInclude);
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
                Stream.concat(Stream.of("-xc++", "-std=c++17"), arguments.stream())
                        .toList());
        HeaderReader reader = new HeaderReader();
        reader.collectAliases(root, "");
        reader.visit(root, "");
        return new Api(version, reconstructed, reader.interfaces, reader.enums, reader.structs, reader.functions);
    }

    /** The version a tree of headers is of. */
    static Version version(Path include) throws IOException {
        Path file = include.resolve("NvInferVersion.h");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(include + " has no NvInferVersion.h: not a TensorRT include folder.");
        }
        Map<String, String> macros = new HashMap<>();
        Matcher m = Pattern.compile("#define\\s+(\\w+)\\s+(\\w+)").matcher(Files.readString(file));
        while (m.find()) {
            macros.put(m.group(1), m.group(2));
        }
        return new Version(
                number(macros, "NV_TENSORRT_MAJOR", file),
                number(macros, "NV_TENSORRT_MINOR", file),
                number(macros, "NV_TENSORRT_PATCH", file));
    }

    private static int number(Map<String, String> macros, String name, Path file) {
        String value = name;
        for (int i = 0; i < macros.size() && macros.containsKey(value); i++) {
            value = macros.get(value);
        }
        if (!value.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(file + " does not define " + name + " as a number.");
        }
        return Integer.parseInt(value);
    }

    private void collectAliases(Cursor scope, String path) {
        for (Cursor c : scope.children()) {
            if (c.kind() == LibClang.NAMESPACE) {
                collectAliases(c, path.isEmpty() ? c.spelling() : path + "::" + c.spelling());
            } else if (c.kind() == LibClang.TYPE_ALIAS_DECL && NAMESPACES.contains(path)) {
                String target = qualifiedName(c.type().canonical().declaration());
                String simple = target.substring(target.lastIndexOf(':') + 1);
                boolean versioned = target.matches(".*::v_\\d+_\\d+::\\w+");
                if (versioned || simple.matches(Pattern.quote(c.spelling()) + "\\d+")) {
                    String other = aliases.put(target, c.spelling());
                    if (other != null && !other.equals(c.spelling())) {
                        throw unknown(c, "by which name " + target + " goes: " + other + " or " + c.spelling());
                    }
                }
            }
        }
    }

    private static String qualifiedName(Cursor c) {
        if (c.spelling().isEmpty() || LibClang.TRANSLATION_UNITS.contains(c.kind())) {
            return "";
        }
        Cursor scope = c.semanticParent();
        while (scope.kind() == LibClang.LINKAGE_SPEC) {
            scope = scope.semanticParent();
        }
        String parent = qualifiedName(scope);
        return parent.isEmpty() ? c.spelling() : parent + "::" + c.spelling();
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
        if (!header.startsWith("Nv") || body(c).isPresent()) {
            return;
        }
        if (!c.symbol().matches("_?" + c.spelling())) {
            throw unknown(c, "how to call " + qualifiedName(c) + ", which is no function of C");
        } else if (c.isVariadic()) {
            throw unknown(c, "how to call " + c.spelling() + ", which takes any number of arguments");
        }
        functions.put(c.spelling(), new Api.Function(c.spelling(), type(c.resultType()), parameters(c), header));
    }

    private static Optional<Cursor> body(Cursor function) {
        return function.children().stream()
                .filter(k -> k.kind() == LibClang.COMPOUND_STMT)
                .findFirst();
    }

    private void enumeration(Cursor c) {
        if (!c.isDefinition()) {
            return;
        }
        Map<String, Long> constants = new LinkedHashMap<>();
        for (Cursor e : c.children()) {
            if (e.kind() == LibClang.ENUM_CONSTANT_DECL) {
                constants.put(e.spelling(), e.enumValue());
            }
        }
        StructChecks.requireKnownSize(c);
        long size = c.enumIntegerType().size();
        put(enums, c, new Enumeration(name(c), namespace(c), size, c.isDeprecated(), constants, isUnstable(c)));
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
                    base(c).filter(b -> !isOurs(b) || !isInterface(b)).isEmpty());
            put(interfaces, c, anInterface(c, children, vtable(c)));
        } else if (hasFields) {
            StructChecks.requirePlain(c);
            List<Field> fields = children.stream()
                    .filter(k -> k.kind() == LibClang.FIELD_DECL)
                    .map(k -> new Field(k.spelling(), type(k.type()), k.fieldOffset()))
                    .toList();
            put(structs, c, new Struct(name(c), namespace(c), c.type().size(), c.isDeprecated(), fields));
        } else if (base(c).isPresent()) {
            StructChecks.requireCopyable(c);
        }
    }

    private boolean isInterface(Cursor c) {
        return !vtable(c).isEmpty()
                || c.children().stream().anyMatch(k -> k.kind() == LibClang.FIELD_DECL && isImplementation(k.type()));
    }

    /** Whether a class is in a namespace that is read. */
    static boolean isOurs(Cursor c) {
        return qualifiedName(c.semanticParent()).matches(READ);
    }

    private <T> void put(Map<String, T> map, Cursor c, T declared) {
        String key = namespace(c) + "::" + name(c);
        String other = names.put(key, qualifiedName(c));
        if (other != null) {
            throw unknown(c, "which of " + other + " and " + qualifiedName(c) + " is " + key);
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

    private static boolean isUnstable(Cursor c) {
        return UNSTABLE.stream().anyMatch(header -> header.endsWith("/" + c.file()));
    }

    private Interface anInterface(Cursor c, List<Cursor> children, List<Slot> vtable) {
        Optional<Cursor> base = base(c);
        Destructor destructor = children.stream()
                .filter(k -> k.kind() == LibClang.DESTRUCTOR)
                .findFirst()
                .map(k -> k.isPublic() ? Destructor.PUBLIC : Destructor.PROTECTED)
                .orElse(Destructor.NONE);
        return new Interface(
                name(c),
                namespace(c),
                mangled(c),
                base.map(b -> namespace(b) + "::" + name(b)),
                destructor,
                c.isDeprecated(),
                methods(c),
                vtable,
                msvcVtable(c),
                isUnstable(c));
    }

    private Method method(Cursor owner, Cursor c) {
        Optional<Cursor> body = body(c);
        boolean isVirtual = c.isVirtual();
        Optional<List<String>> tokens = body.filter(b -> isVirtual)
                .map(Cursor::tokens)
                .map(t -> t.subList(1, t.size() - 1).stream()
                        .map(token -> constant(owner, token).orElse(token))
                        .toList());
        List<Parameter> parameters = parameters(c);
        String signature = type(c.resultType()).spelling()
                + " "
                + name(owner)
                + "::"
                + c.spelling()
                + "("
                + String.join(
                        ", ",
                        parameters.stream()
                                .map(p -> p.type().spelling() + " " + p.name())
                                .toList())
                + ")"
                + (c.isConst() ? " const" : "");
        Method method = new Method(
                name(owner),
                c.spelling(),
                type(c.resultType()),
                parameters,
                isVirtual,
                c.isPure(),
                c.isPublic(),
                c.overrides(),
                c.isDeprecated(),
                body.flatMap(this::forward),
                tokens,
                signature);
        if (method.forward().isPresent() && c.isPublic()) {
            InterfaceChecks.requireForwards(owner, c, method, body.orElseThrow());
        }
        return DeviceAddresses.mark(method);
    }

    /** The number that a static constant of a class stands for; empty if there is none of the name. */
    private static Optional<String> constant(Cursor owner, String name) {
        return owner.children().stream()
                .filter(k -> k.kind() == LibClang.VAR_DECL && k.spelling().equals(name))
                .map(Cursor::tokens)
                .filter(t -> t.size() > 2 && t.get(t.size() - 2).equals("="))
                .map(List::getLast)
                .findFirst();
    }

    /** An inline body {@code mX->f(...)}: the first call in it of a virtual method, through a field of the object. */
    private Optional<Forward> forward(Cursor expression) {
        for (Cursor c : expression.children()) {
            if (c.kind() == LibClang.CALL_EXPR) {
                Cursor callee = c.referenced();
                // The first child of a call is what is called, "mX->f"; the field is below it.
                Optional<Cursor> field = c.children().stream().findFirst().flatMap(HeaderReader::fieldBelow);
                if (callee.kind() == LibClang.CXX_METHOD && callee.isVirtual() && field.isPresent()) {
                    Cursor first = firstDeclaration(callee);
                    return Optional.of(new Forward(
                            field.get().fieldOffset(),
                            target(field.get()),
                            Slot.key(first.spelling(), parameters(first)),
                            type(first.resultType()),
                            parameters(first).stream().map(Parameter::type).toList(),
                            trailingNulls(c)));
                }
            }
            Optional<Forward> inner = forward(c);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static int trailingNulls(Cursor call) {
        List<Cursor> arguments = call.children();
        int nulls = 0;
        while (nulls < arguments.size() - 1
                && arguments.get(arguments.size() - 1 - nulls).tokens().equals(List.of("nullptr"))) {
            nulls++;
        }
        return nulls;
    }

    /** The class that a forwarding field points to; registers its vtable. */
    private String target(Cursor field) {
        Cursor declaration = field.type().canonical().pointee().canonical().declaration();
        // The classes behind pointers have a namespace of their own, but for those of plugins in Python.
        String namespace = qualifiedName(declaration).contains("::apiv::") ? "apiv" : namespace(declaration);
        String key = namespace + "::" + declaration.spelling();
        List<Slot> slots = vtable(declaration);
        interfaces.putIfAbsent(
                key,
                new Interface(
                        declaration.spelling(),
                        namespace,
                        mangled(declaration),
                        Optional.empty(),
                        Destructor.PUBLIC,
                        false,
                        methods(declaration),
                        slots,
                        msvcVtable(declaration),
                        isUnstable(declaration)));
        return key;
    }

    private List<Method> methods(Cursor declaration) {
        return declaration.children().stream()
                .filter(k -> k.kind() == LibClang.CXX_METHOD && !k.spelling().matches("operator\\b.*"))
                .map(k -> method(declaration, k))
                .toList();
    }

    private static Optional<Cursor> fieldOf(Cursor c) {
        if (c.kind() == LibClang.MEMBER_REF_EXPR && c.referenced().kind() == LibClang.FIELD_DECL) {
            return Optional.of(c.referenced());
        }
        return fieldBelow(c);
    }

    private static Optional<Cursor> fieldBelow(Cursor c) {
        return c.children().stream()
                .map(HeaderReader::fieldOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The vtable of a class by the Itanium rules for single inheritance: the base's slots, then new virtual functions
     * in order.
     */
    private List<Slot> vtable(Cursor c) {
        String key = qualifiedName(c);
        List<Slot> known = vtables.get(key);
        if (known != null) {
            return known;
        }
        InterfaceChecks.requireOneTable(c);
        List<Slot> slots = new ArrayList<>(base(c).map(this::vtable).orElse(List.of()));
        int inherited = slots.size();
        for (Cursor k : c.children()) {
            if (k.kind() == LibClang.DESTRUCTOR && k.isVirtual()) {
                if (slots.stream().noneMatch(s -> s.key().equals(COMPLETE_DESTRUCTOR))) {
                    slots.add(new Slot(name(c), COMPLETE_DESTRUCTOR));
                    slots.add(new Slot(name(c), DELETING_DESTRUCTOR));
                }
            } else if (k.kind() == LibClang.CXX_METHOD && k.isVirtual() && !k.overrides()) {
                slots.add(new Slot(name(c), Slot.key(k.spelling(), parameters(k))));
                InterfaceChecks.requireDistinct(c, k, slots.subList(inherited, slots.size()));
            }
        }
        vtables.put(key, slots);
        return slots;
    }

    /**
     * The vtable of a class by the rules of Microsoft's compiler for single inheritance: the base's slots, then new
     * virtual functions, where one slot serves both destructors, and overloads stand together in reverse order, where
     * the first of them does.
     */
    private List<Slot> msvcVtable(Cursor c) {
        String key = qualifiedName(c);
        List<Slot> known = msvcVtables.get(key);
        if (known != null) {
            return known;
        }
        List<Slot> slots = new ArrayList<>(base(c).map(this::msvcVtable).orElse(List.of()));
        Map<String, List<Slot>> byName = new LinkedHashMap<>();
        for (Cursor k : c.children()) {
            if (k.kind() == LibClang.DESTRUCTOR && k.isVirtual()) {
                Slot destructor = new Slot(name(c), DELETING_DESTRUCTOR);
                boolean inherited = slots.stream().anyMatch(s -> s.key().equals(DELETING_DESTRUCTOR));
                byName.put("~", inherited ? List.of() : List.of(destructor));
            } else if (k.kind() == LibClang.CXX_METHOD && k.isVirtual()) {
                // An override takes no slot, but keeps the place of its name.
                List<Slot> overloads = byName.computeIfAbsent(k.spelling(), n -> new ArrayList<>());
                if (!k.overrides()) {
                    overloads.addFirst(new Slot(name(c), Slot.key(k.spelling(), parameters(k))));
                }
            }
        }
        byName.values().forEach(slots::addAll);
        msvcVtables.put(key, slots);
        return slots;
    }

    private static Cursor firstDeclaration(Cursor method) {
        List<Cursor> overridden = method.overridden();
        return overridden.isEmpty() ? method : firstDeclaration(overridden.getFirst());
    }

    static Optional<Cursor> base(Cursor c) {
        List<Cursor> bases = c.children().stream()
                .filter(k -> k.kind() == LibClang.CXX_BASE_SPECIFIER)
                .map(k -> k.type().canonical().declaration())
                .toList();
        if (bases.size() > 1) {
            throw unknown(c, "how to lay out " + c.spelling() + ", which has several bases");
        }
        return bases.stream().findFirst();
    }

    private List<Parameter> parameters(Cursor method) {
        List<Parameter> result = new ArrayList<>();
        for (Cursor p : method.children()) {
            if (p.kind() == LibClang.PARM_DECL) {
                String name = p.spelling().isEmpty() ? "arg" + result.size() : p.spelling();
                result.add(new Parameter(name, parameterType(p.type()), defaultValue(p)));
            }
        }
        return result;
    }

    private static Optional<List<String>> defaultValue(Cursor parameter) {
        List<String> tokens = parameter.tokens();
        int equals = tokens.indexOf("=");
        return equals < 0 ? Optional.empty() : Optional.of(tokens.subList(equals + 1, tokens.size()));
    }

    private static String namespace(Cursor c) {
        String qualified = qualifiedName(c);
        return qualified.substring(0, Math.max(0, qualified.indexOf("::")));
    }

    /** The name in Java: the header's alias for a versioned class, {@code Outer.Inner} for a nested type. */
    private String name(Cursor c) {
        String alias = aliases.get(qualifiedName(c));
        if (alias != null) {
            return alias;
        }
        Cursor parent = c.semanticParent();
        boolean nested = parent.kind() == LibClang.CLASS_DECL || parent.kind() == LibClang.STRUCT_DECL;
        return nested ? name(parent) + "." + c.spelling() : c.spelling();
    }

    /** The Itanium mangling of a class's name. */
    private static String mangled(Cursor c) {
        String[] parts = qualifiedName(c).split("::");
        StringBuilder result = new StringBuilder();
        for (String part : parts) {
            result.append(part.length()).append(part);
        }
        return parts.length == 1 ? result.toString() : "N" + result + "E";
    }

    private CppType type(Type t) {
        Type canonical = t.canonical();
        String spelling = spelling(t, canonical);
        boolean isConst = canonical.isConst();
        int kind = canonical.kind();
        return switch (kind) {
            case LibClang.TYPE_VOID -> new CppType(Kind.VOID, "void", isConst, 0, Optional.empty(), 0, spelling);
            case LibClang.TYPE_BOOL -> new CppType(Kind.BOOL, "bool", isConst, 1, Optional.empty(), 0, spelling);
            case LibClang.TYPE_POINTER ->
                new CppType(Kind.POINTER, "", isConst, 8, Optional.of(type(canonical.pointee())), 0, spelling);
            case LibClang.TYPE_LVALUE_REFERENCE ->
                new CppType(Kind.REFERENCE, "", isConst, 8, Optional.of(type(canonical.pointee())), 0, spelling);
            case LibClang.TYPE_CONSTANT_ARRAY ->
                new CppType(
                        Kind.ARRAY,
                        "",
                        isConst,
                        canonical.size(),
                        Optional.of(type(canonical.element())),
                        canonical.count(),
                        spelling);
            case LibClang.TYPE_ENUM ->
                new CppType(Kind.ENUM, key(canonical), isConst, canonical.size(), Optional.empty(), 0, spelling);
            case LibClang.TYPE_RECORD ->
                new CppType(Kind.RECORD, key(canonical), isConst, canonical.size(), Optional.empty(), 0, spelling);
            default -> arithmetic(canonical, kind, isConst, spelling);
        };
    }

    /** A parameter's type: that of an array is a pointer's. */
    private CppType parameterType(Type t) {
        Type canonical = t.canonical();
        boolean array =
                canonical.kind() == LibClang.TYPE_INCOMPLETE_ARRAY || canonical.kind() == LibClang.TYPE_CONSTANT_ARRAY;
        return array
                ? new CppType(
                        Kind.POINTER,
                        "",
                        canonical.isConst(),
                        8,
                        Optional.of(type(canonical.element())),
                        0,
                        spelling(t, canonical))
                : type(t);
    }

    private String key(Type type) {
        Cursor declaration = type.declaration();
        // A class that adds only constructors to a struct, as DimsHW does to Dims, crosses as that struct.
        while (NAMESPACES.contains(namespace(declaration)) && addsNothing(declaration)) {
            declaration = base(declaration).get();
        }
        String namespace = namespace(declaration);
        return namespace.isEmpty() ? declaration.spelling() : namespace + "::" + name(declaration);
    }

    private boolean addsNothing(Cursor c) {
        return base(c).isPresent()
                && vtable(c).isEmpty()
                && c.children().stream().noneMatch(k -> k.kind() == LibClang.FIELD_DECL);
    }

    private static CppType arithmetic(Type canonical, int kind, boolean isConst, String spelling) {
        String name = canonical.spelling().replace("const ", "");
        if (kind == LibClang.TYPE_FLOAT || kind == LibClang.TYPE_DOUBLE) {
            return new CppType(Kind.FLOAT, name, isConst, canonical.size(), Optional.empty(), 0, spelling);
        }
        boolean integer = kind >= LibClang.TYPE_FIRST_INTEGER
                && kind <= LibClang.TYPE_LAST_INTEGER
                && canonical.size() <= Long.BYTES;
        return new CppType(
                integer ? Kind.INTEGER : Kind.OTHER, name, isConst, canonical.size(), Optional.empty(), 0, spelling);
    }

    /** As the header writes it, without the qualifications that only clang adds. */
    private static String spelling(Type t, Type canonical) {
        String s = t.spelling();
        if (s.contains("unnamed") || s.contains("anonymous")) {
            s = canonical.spelling();
        }
        return s.replaceAll("\\b(nvinfer1|nvonnxparser|apiv)::", "")
                .replaceAll("\\bv_\\d+_\\d+::", "")
                .replaceAll("\\b(class|struct|enum) ", "");
    }
}
