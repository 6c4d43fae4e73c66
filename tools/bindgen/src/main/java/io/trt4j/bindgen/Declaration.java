package io.trt4j.bindgen;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that a header declares, by its name alone: what {@link Coverage} counts.
 *
 * @param owner the qualified name of the class, enum or namespace that it is a member of; of a class or enum, its own
 * @param name with the types of the parameters of a method or function; empty for a class or enum
 */
record Declaration(Kind kind, String owner, String name) implements Comparable<Declaration> {
    private static final Comparator<Declaration> ORDER = Comparator.comparing(Declaration::owner)
            .thenComparing(Declaration::kind)
            .thenComparing(Declaration::name);

    /** What can be declared. */
    enum Kind {
        CLASS,
        ENUM,
        METHOD,
        FIELD,
        CONSTANT,
        FUNCTION,
        VARIABLE,
        TEMPLATE,
        HEADER;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        String plural() {
            return text() + (this == CLASS ? "es" : "s");
        }

        static Kind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The name of a method or function, which its overloads do not share. */
    static String signature(String name, List<String> types, boolean isConst) {
        String parameters = types.stream().map(Declaration::type).collect(Collectors.joining(", ", "(", ")"));
        return name + parameters + (isConst ? " const" : "");
    }

    /** A parameter's type without namespaces, and without the {@code const} of the parameter itself. */
    private static String type(String spelling) {
        String type = spelling.replaceAll("\\b(\\w+::)+(?=\\w)", "")
                .replaceAll("\\b(class|struct|enum) ", "")
                .replaceAll("\\[\\d*\\]", "*")
                .replaceAll("\\s*([*&])\\s*", "$1");
        return type.matches(".*[*&].*") ? type.replaceFirst("(?<=[*&])const$", "") : type.replaceFirst("^const ", "");
    }

    /** The same member of another class. */
    Declaration of(String otherOwner) {
        return new Declaration(kind, otherOwner, name);
    }

    /** The name of a method or function without its parameters. */
    String simpleName() {
        return name.replaceFirst("\\(.*", "");
    }

    /** How many parameters a method or function has. */
    int arity() {
        String parameters = name.substring(name.indexOf('(') + 1, name.lastIndexOf(')'));
        return parameters.isEmpty() ? 0 : parameters.split(", ").length;
    }

    /** The name with that of its owner. */
    String qualified() {
        return owner.isEmpty() || name.isEmpty() ? owner + name : owner + "::" + name;
    }

    @Override
    public int compareTo(Declaration other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.text() + " " + qualified();
    }
}
