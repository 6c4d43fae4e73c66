package io.trt4j.bindgen;

import io.trt4j.bindgen.Declaration.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything public that a tree's headers declare, as clang sees it: the measure of what {@link HeaderReader} reads. Of that it
 * shares libclang, and neither the model nor the choice of what to read: it walks into every namespace, and a declaration of
 * a kind that it does not know stops it. Constructors, destructors, deleted functions, other names of types, and macros are
 * not counted.
 */
final class DeclaredNames {
    // Kinds of libclang's that the reader has no use for.
    private static final int UNEXPOSED_DECL = 1; // extern "C" to some versions of libclang
    private static final int CLASS_TEMPLATE = 31;
    private static final int CLASS_TEMPLATE_PARTIAL_SPECIALIZATION = 32;
    private static final int TYPE_ALIAS_TEMPLATE = 601;
    private static final int STATIC_ASSERT = 602;
    private static final int FRIEND = 603;
    private static final int FIRST_ATTRIBUTE = 400;
    private static final int LAST_ATTRIBUTE = 499;

    private static final Set<Integer> TEMPLATES =
            Set.of(LibClang.FUNCTION_TEMPLATE, CLASS_TEMPLATE, CLASS_TEMPLATE_PARTIAL_SPECIALIZATION);

    private static final Set<Integer> NOT_COUNTED = Set.of(
            LibClang.CONSTRUCTOR,
            LibClang.DESTRUCTOR,
            LibClang.CXX_BASE_SPECIFIER,
            LibClang.TYPE_ALIAS_DECL,
            20, // typedef
            33, // namespace X = Y
            34, // using namespace
            35, // using X::y
            39, // public:
            TYPE_ALIAS_TEMPLATE,
            STATIC_ASSERT,
            FRIEND);

    /** The header that counts wherever it lies: it may be ours. */
    private static final String PARSER = "NvOnnxParser.h";

    /** The names of the headers' files, without their folders. */
    private final Set<String> files;

    /** The names of versioned classes without the version. */
    private final Map<String, String> unversioned = new HashMap<>();

    private final Set<Declaration> found = new TreeSet<>();

    private DeclaredNames(Set<String> files) {
        this.files = files;
    }

    /**
     * What the parsed headers of a tree declare, and the headers of the tree that were not parsed.
     *
     * @param clang has parsed them
     * @throws IllegalStateException if there is a kind of declaration that is not known, with its place
     */
    static Set<Declaration> read(LibClang clang, Path tree) throws IOException {
        Set<Path> parsed = clang.includedFiles().stream()
                .map(file -> Path.of(file).toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        Path root = tree.toAbsolutePath().normalize();
        DeclaredNames names = new DeclaredNames(parsed.stream()
                .filter(file -> file.startsWith(root) || file.endsWith(PARSER))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet()));
        try (Stream<Path> headers = Files.walk(root)) {
            headers.filter(file -> file.toString().endsWith(".h") && !parsed.contains(file) && !file.endsWith(PARSER))
                    .forEach(file ->
                            names.add(Kind.HEADER, "", root.relativize(file).toString()));
        }
        names.nameVersioned(clang.root(), "");
        names.scope(clang.root(), "");
        return names.found;
    }

    private void nameVersioned(Cursor scope, String path) {
        for (Cursor c : scope.children()) {
            if (!isOurs(c)) {
                continue;
            }
            if (c.kind() == LibClang.NAMESPACE) {
                nameVersioned(c, qualified(path, c));
            } else if (c.kind() == LibClang.TYPE_ALIAS_DECL) {
                String target = c.type().canonical().spelling();
                String name = qualified(path, c);
                if (target.matches(".*::v_\\d+_\\d+::\\w+|" + name + "\\d+")) {
                    unversioned.put(target, name);
                }
            }
        }
    }

    private boolean isOurs(Cursor c) {
        return files.contains(c.file());
    }

    private static String qualified(String path, Cursor c) {
        String name = c.isAnonymous() ? "" : c.spelling();
        return path.isEmpty() || name.isEmpty() ? path + name : path + "::" + name;
    }

    /** What stands in a namespace. */
    private void scope(Cursor scope, String path) {
        for (Cursor c : scope.children()) {
            if (!isOurs(c)) {
                continue;
            }
            switch (c.kind()) {
                case LibClang.NAMESPACE -> scope(c, qualified(path, c));
                case LibClang.LINKAGE_SPEC, UNEXPOSED_DECL -> scope(c, path);
                default -> declaration(c, path);
            }
        }
    }

    private void declaration(Cursor c, String owner) {
        switch (c.kind()) {
            case LibClang.CLASS_DECL, LibClang.STRUCT_DECL, LibClang.UNION_DECL -> type(c, owner);
            case LibClang.ENUM_DECL -> enumeration(c, owner);
            case LibClang.FIELD_DECL -> add(Kind.FIELD, owner, c.spelling());
            case LibClang.VAR_DECL -> add(Kind.VARIABLE, owner, c.spelling());
            case LibClang.FUNCTION_DECL -> function(Kind.FUNCTION, c, owner);
            case LibClang.CXX_METHOD, LibClang.CONVERSION_FUNCTION -> function(Kind.METHOD, c, owner);
            default -> {
                if (TEMPLATES.contains(c.kind())) {
                    add(Kind.TEMPLATE, owner, c.spelling());
                } else if (!NOT_COUNTED.contains(c.kind()) && !isAttribute(c)) {
                    throw new IllegalStateException(
                            c.place() + ": the measure of coverage does not know libclang's kind " + c.kind()
                                    + " of declaration, which " + c.spelling() + " is of.");
                }
            }
        }
    }

    private static boolean isAttribute(Cursor c) {
        return c.kind() >= FIRST_ATTRIBUTE && c.kind() <= LAST_ATTRIBUTE;
    }

    private void type(Cursor c, String path) {
        if (!c.isDefinition()) {
            return;
        }
        String qualified = qualified(path, c);
        String name = unversioned.getOrDefault(qualified, qualified);
        add(Kind.CLASS, name, "");
        c.children().stream().filter(Cursor::isPublic).forEach(member -> declaration(member, name));
    }

    private void enumeration(Cursor c, String path) {
        if (c.isDefinition()) {
            String name = qualified(path, c);
            add(Kind.ENUM, name, "");
            c.children().stream()
                    .filter(constant -> constant.kind() == LibClang.ENUM_CONSTANT_DECL)
                    .forEach(constant -> add(Kind.CONSTANT, name, constant.spelling()));
        }
    }

    private void function(Kind kind, Cursor c, String owner) {
        if (!c.isDeleted()) {
            List<String> types = c.children().stream()
                    .filter(parameter -> parameter.kind() == LibClang.PARM_DECL)
                    .map(parameter -> parameter.type().spelling())
                    .toList();
            add(kind, owner, Declaration.signature(c.spelling(), types, c.isConst()));
        }
    }

    private void add(Kind kind, String owner, String name) {
        found.add(new Declaration(kind, owner, name));
    }
}
