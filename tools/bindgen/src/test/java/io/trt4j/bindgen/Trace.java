package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link Driver} and the compiled C++ said of their calls, held against what the headers declare. */
final class Trace {
    private static final Pattern LINE = Pattern.compile("(Java|C\\+\\+) (calls|hears|saw|refuses) (\\S+\\))(.*)");
    private static final Set<String> ANSWERED = Set.of("getInterfaceInfo", "getAPILanguage");

    private final MergedApi merged;
    private final Roles roles;
    /** Signatures of methods that were called, by the side that was and the name of class and method. */
    private final Map<String, Set<String>> heard = new TreeMap<>();

    private final Set<String> refused = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    Trace(MergedApi merged, List<String> lines) {
        this.merged = merged;
        this.roles = new Roles(merged);
        Matcher call = null;
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            if (line.startsWith("wrong: ")) {
                problems.add(line.substring("wrong: ".length()));
            } else if (m.matches()) {
                answer(call, m);
                call = m.group(2).equals("calls") ? m : null;
            }
        }
    }

    /** A call must be followed by the other side's word that it heard just that. */
    private void answer(Matcher call, Matcher next) {
        String method = next.group(3);
        if (next.group(2).equals("refuses")) {
            refused.add(arity(method));
            if (!next.group(4).contains("is loaded.")) {
                problems.add(method + " threw" + next.group(4));
            }
            return;
        }
        boolean answers = next.group(2).equals("hears");
        if (call != null) {
            boolean same =
                    answers && method.equals(call.group(3)) && !next.group(1).equals(call.group(1));
            if (!same) {
                problems.add(call.group(1) + " called " + call.group(3) + ", and the next that happened is that "
                        + next.group());
            }
        } else if (answers) {
            problems.add(next.group() + ", which was not called");
        }
        if (!next.group(2).equals("calls")) {
            String side = next.group(2).equals("saw") ? "Java" : next.group(1);
            heard.computeIfAbsent(side + "'s " + name(method), k -> new TreeSet<>())
                    .add(method);
        }
    }

    private static String name(String method) {
        return method.substring(0, method.indexOf('('));
    }

    /** What tells a method that a version lacks from those of its name that it has. */
    private static String arity(String method) {
        boolean none = method.endsWith("()");
        return name(method) + "/" + (none ? 0 : method.split(",").length);
    }

    /** What went wrong, and what was never called though a version's headers declare it, one sentence each. */
    List<String> problems(Api tree) {
        Map<String, Integer> declared = new TreeMap<>();
        Set<String> missing = new TreeSet<>();
        for (Interface type : tree.interfaces().values()) {
            if (type.name().equals(Hosted.NAME)) {
                slots(type).forEach(m -> declared.merge("Java's " + m, 1, Integer::sum));
            }
            if (roles.isEmitted(type)) {
                called(tree, type).forEach(m -> declared.merge("C++'s " + m, 1, Integer::sum));
                (roles.isCallback(type) ? slots(type) : List.<String>of())
                        .forEach(m -> declared.merge("Java's " + m, 1, Integer::sum));
                missing.addAll(missing(tree, type));
            }
        }
        merged.enums().forEach((key, e) -> {
            Set<String> known = tree.enums().get(key).constants().keySet();
            e.newest().constants().keySet().stream()
                    .filter(constant -> !known.contains(constant))
                    .forEach(constant -> missing.add(e.newest().name() + "." + constant + "/0"));
        });
        List<String> result = new ArrayList<>(problems);
        declared.forEach((method, overloads) -> {
            Set<String> signatures = heard.getOrDefault(method, Set.of());
            if (signatures.size() != overloads) {
                result.add(method + " has " + overloads + " signatures, of which were called " + signatures);
            }
        });
        heard.keySet().stream()
                .filter(method -> !declared.containsKey(method))
                .forEach(method -> result.add(method + " was called, and no header declares it"));
        if (!refused.equals(missing)) {
            result.add("refused were " + refused + ", not in this version are " + missing);
        }
        return result;
    }

    /** The methods that Java has and the version's headers do not, each with the number of its parameters. */
    private Set<String> missing(Api tree, Interface type) {
        Set<String> missing = new TreeSet<>();
        String key = type.namespace() + "::" + type.name();
        for (Interface t : roles.chain(merged.interfaces().get(key).newest())) {
            t.methods().stream()
                    .filter(m -> isCalled(type, m))
                    .forEach(m -> missing.add(
                            type.name() + "." + m.name() + "/" + m.parameters().size()));
        }
        for (Method m : methods(tree, type)) {
            int most = m.parameters().size();
            int least = hasDefaults(m)
                    ? (int) m.parameters().stream()
                            .takeWhile(p -> p.defaultValue().isEmpty())
                            .count()
                    : most;
            missing.remove(type.name() + "." + m.name() + "/" + most);
            missing.remove(type.name() + "." + m.name() + "/" + least);
        }
        return missing;
    }

    private boolean isCalled(Interface type, Method m) {
        return m.isPublic()
                && (m.isVirtual() || m.forward().isPresent())
                && (!roles.isCallback(type) || !ANSWERED.contains(m.name()));
    }

    private static boolean hasDefaults(Method m) {
        return !m.parameters().isEmpty()
                && m.parameters().getLast().defaultValue().isPresent()
                && !m.name().startsWith("null"); // the last one is a struct, which cannot be left out
    }

    /** The names of the methods of an object that Java calls, once for each signature in Java. */
    private List<String> called(Api tree, Interface type) {
        List<String> result = new ArrayList<>();
        for (Method m : methods(tree, type)) {
            result.add(type.name() + "." + m.name());
            if (hasDefaults(m)) {
                result.add(type.name() + "." + m.name());
            }
        }
        if (roles.isResource(type)) {
            result.add(type.name() + "." + Slot.DELETING_DESTRUCTOR);
        }
        return result;
    }

    /** The methods of an object that Java calls, those of the type's bases, too. */
    private Collection<Method> methods(Api tree, Interface type) {
        Map<String, Method> methods = new TreeMap<>();
        for (Interface t = type;
                t != null;
                t = t.base().map(tree.interfaces()::get).orElse(null)) {
            t.methods().stream().filter(m -> isCalled(type, m)).forEach(m -> methods.putIfAbsent(m.key(), m));
        }
        return methods.values();
    }

    private static List<String> slots(Interface type) {
        return type.vtable().stream()
                .map(slot -> type.name() + "." + slot.key().replaceFirst("\\[.*", ""))
                .toList();
    }
}
