package io.trt4j.bindgen;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import io.trt4j.bindgen.Api.Version;
import io.trt4j.bindgen.Declaration.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the generated Java sources have of TensorRT, as javac sees them: public types, methods, components of records and
 * constants, each with the C++ declaration and the versions that its Javadoc tells.
 */
final class BoundNames {
    private static final Pattern TYPE = Pattern.compile("TensorRT's \\{@code (?:class|struct|enum class) ([\\w:]+)\\}");
    private static final Pattern SIGNATURE =
            Pattern.compile("<pre>\\{@code .*?\\w+::(?<name>\\w+)\\((?<parameters>.*)\\)(?<const> const)?\\}</pre>");
    private static final Pattern SINCE = Pattern.compile(
            "Since\\s+TensorRT\\s+([\\d.]+)(?:\\s+or\\s+earlier)?(?:,\\s+until\\s+([\\d.]+))?\\.(?=\\s|$)");
    private static final Pattern PARAMETER = Pattern.compile("(.*?)\\s*\\b\\w+");

    /** The class whose text tells the functions that libraries export. */
    private static final String FUNCTIONS = "Functions";

    /** The versions that Java says have something: from one on, until another. */
    private record Span(Version since, Optional<Version> until) {
        boolean contains(Version v) {
            return v.compareTo(since) >= 0
                    && until.filter(u -> v.compareTo(u) >= 0).isEmpty();
        }
    }

    private final Map<Declaration, Span> spans = new TreeMap<>();

    /** The exported functions at each version that changed them. */
    private final TreeMap<Version, Set<String>> functions = new TreeMap<>();

    /** The simple names of what a type extends and implements, by its name in C++. */
    private final Map<String, List<String>> supertypes = new HashMap<>();

    /** The names in C++ by those in Java. */
    private final Map<String, String> cppNames = new HashMap<>();

    private BoundNames() {}

    /** Reads sources, by the names of their files. */
    static BoundNames of(Map<Path, String> sources) {
        BoundNames names = new BoundNames();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((file, text) -> files.add(new Source(file, text)));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                names.new Reader(trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** What a version has a declaration by: itself or, of a method, perhaps that of a base. */
    Optional<Declaration> find(Declaration d, Version version) {
        if (d.kind() == Kind.FUNCTION) {
            Map.Entry<Version, Set<String>> entry = functions.floorEntry(version);
            return Optional.of(d).filter(f -> entry != null && entry.getValue().contains(f.simpleName()));
        }
        return lineage(d.owner())
                .map(d::of)
                .filter(m -> m.equals(d) || d.kind() == Kind.METHOD)
                .filter(m -> spans.containsKey(m) && spans.get(m).contains(version))
                .findFirst();
    }

    /** The methods that a version has of the same name, with as many parameters of perhaps other types. */
    List<Declaration> respelled(Declaration d, Version version) {
        List<String> owners = lineage(d.owner()).toList();
        return spans.keySet().stream()
                .filter(m -> m.kind() == Kind.METHOD && d.kind() == Kind.METHOD && owners.contains(m.owner()))
                .filter(m -> m.simpleName().equals(d.simpleName()) && m.arity() == d.arity())
                .filter(m -> spans.get(m).contains(version))
                .toList();
    }

    /** A type and what it extends and implements, by its name in C++. */
    private Stream<String> lineage(String type) {
        return Stream.concat(
                Stream.of(type),
                supertypes.getOrDefault(type, List.of()).stream()
                        .map(name -> cppNames.getOrDefault(name, ""))
                        .flatMap(this::lineage));
    }

    /** Visits a file; what is passed on is the versions of the type around. */
    private final class Reader extends TreePathScanner<Void, Span> {
        private final DocTrees trees;
        private String owner = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Span outer) {
            Matcher name = TYPE.matcher(comment());
            if (type.getSimpleName().contentEquals(FUNCTIONS)) {
                new FunctionReader().scan(type, null);
            }
            if (!name.find() || !isPublic(type.getModifiers())) {
                return null;
            }
            String before = owner;
            owner = name.group(1);
            Span span = span(outer);
            put(type.getKind() == Tree.Kind.ENUM ? Kind.ENUM : Kind.CLASS, "", span);
            cppNames.put(type.getSimpleName().toString(), owner);
            supertypes.put(
                    owner,
                    Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                            .map(Object::toString)
                            .toList());
            super.visitClass(type, span);
            owner = before;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Span type) {
            Matcher m = SIGNATURE.matcher(comment());
            boolean isNamed = m.find() && method.getName().contentEquals(m.group("name"));
            if (isNamed && (isPublic(method.getModifiers()) || enclosing().getKind() == Tree.Kind.INTERFACE)) {
                List<String> types = parameters(m.group("parameters"));
                put(Kind.METHOD, Declaration.signature(m.group("name"), types, m.group("const") != null), span(type));
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Span type) {
            String name = variable.getName().toString();
            boolean isStatic = variable.getModifiers().getFlags().contains(Modifier.STATIC);
            if (enclosing().getKind() == Tree.Kind.ENUM && isPublic(variable.getModifiers()) && isStatic) {
                put(Kind.CONSTANT, name, span(type));
            } else if (enclosing().getKind() == Tree.Kind.RECORD && !isStatic) {
                put(Kind.FIELD, name, span(type));
            }
            return null;
        }

        private void put(Kind kind, String name, Span span) {
            if (span == null) {
                throw new IllegalStateException(
                        "The Javadoc of " + owner + " " + name + " does not tell since which version TensorRT has it.");
            }
            spans.put(new Declaration(kind, owner, name), span);
        }

        private Tree enclosing() {
            return getCurrentPath().getParentPath().getLeaf();
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private String comment() {
            String text = trees.getDocComment(getCurrentPath());
            return text == null ? "" : text;
        }

        private Span span(Span otherwise) {
            Matcher m = SINCE.matcher(comment());
            return m.find()
                    ? new Span(
                            Version.parse(m.group(1)),
                            Optional.ofNullable(m.group(2)).map(Version::parse))
                    : otherwise;
        }
    }

    /** Reads texts like {@code "10.16 + setInternalLibraryPath"}: a version, and its functions or what it adds. */
    private final class FunctionReader extends TreeScanner<Void, Void> {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            List<String> words = List.of(literal.getValue().toString().split(" "));
            if (words.getFirst().matches("\\d+\\.\\d+")) {
                Set<String> names = new TreeSet<>(words.subList(1, words.size()));
                if (names.remove("+")) {
                    names.addAll(functions.lastEntry().getValue());
                }
                functions.put(Version.parse(words.getFirst()), names);
            }
            return null;
        }
    }

    private static List<String> parameters(String list) {
        List<String> types = new ArrayList<>();
        for (String parameter : list.isBlank() ? new String[0] : list.split(", ")) {
            Matcher type = PARAMETER.matcher(parameter);
            types.add(type.matches() ? type.group(1) : parameter);
        }
        return types;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Path file, String text) {
            super(URI.create("source:///" + file.toString().replace('\\', '/')), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
