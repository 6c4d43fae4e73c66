package io.trt4j.bindgen;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What C++ declarations are called: in C++, in the headers' namespaces and in Java. */
final class CppNames {
    /** Names the header gives to classes of version namespaces, by qualified name. */
    private final Map<String, String> aliases = new HashMap<>();

    void collectAliases(Cursor scope, String path) {
        for (Cursor c : scope.children()) {
            if (c.kind() == LibClang.NAMESPACE) {
                collectAliases(c, path.isEmpty() ? c.spelling() : path + "::" + c.spelling());
            } else if (c.kind() == LibClang.TYPE_ALIAS_DECL && HeaderReader.NAMESPACES.contains(path)) {
                String target = qualifiedName(c.type().canonical().declaration());
                String simple = target.substring(target.lastIndexOf(':') + 1);
                boolean versioned = target.matches(".*::v_\\d+_\\d+::\\w+");
                if (versioned || simple.matches(Pattern.quote(c.spelling()) + "\\d+")) {
                    String other = aliases.put(target, c.spelling());
                    if (other != null && !other.equals(c.spelling())) {
                        throw HeaderReader.unknown(
                                c, "by which name " + target + " goes: " + other + " or " + c.spelling());
                    }
                }
            }
        }
    }

    static String qualifiedName(Cursor c) {
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

    static String namespace(Cursor c) {
        String qualified = qualifiedName(c);
        return qualified.substring(0, Math.max(0, qualified.indexOf("::")));
    }

    /** The name in Java: the header's alias for a versioned class, {@code Outer.Inner} for a nested type. */
    String name(Cursor c) {
        String alias = aliases.get(qualifiedName(c));
        if (alias != null) {
            return alias;
        }
        Cursor parent = c.semanticParent();
        boolean nested = parent.kind() == LibClang.CLASS_DECL || parent.kind() == LibClang.STRUCT_DECL;
        return nested ? name(parent) + "." + c.spelling() : c.spelling();
    }

    /** The Itanium mangling of a class's name. */
    static String mangled(Cursor c) {
        String[] parts = qualifiedName(c).split("::");
        StringBuilder result = new StringBuilder();
        for (String part : parts) {
            result.append(part.length()).append(part);
        }
        return parts.length == 1 ? result.toString() : "N" + result + "E";
    }

    /** Whether a class is in a namespace that is read. */
    static boolean isOurs(Cursor c) {
        return qualifiedName(c.semanticParent()).matches(HeaderReader.READ);
    }
}
