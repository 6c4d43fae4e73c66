package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Slot;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Stops at what versions declare in different ways that the generated code cannot tell apart. */
final class VersionChecks {
    private static final String INFO = "getInterfaceInfo";
    /** The first version that has the header of plugins in Python. */
    private static final Version FIRST_UNSTABLE = new Version(10, 6, 0);

    private final List<Api> trees;

    /** @param trees from the oldest to the newest */
    VersionChecks(List<Api> trees) {
        this.trees = trees;
    }

    /**
     * Makes sure that what all versions have in common is enough.
     *
     * @throws IllegalStateException if it is not
     */
    void require() {
        for (int i = 1; i < trees.size(); i++) {
            Version version = trees.get(i).version();
            if (version.toString().equals(trees.get(i - 1).version().toString())) {
                throw new IllegalStateException(
                        "there are two trees of headers of TensorRT " + version + ": give one of each version.");
            }
        }
        requireUnstable();
        compare(Api::enums, this::enumerations);
        compare(Api::structs, this::structs);
        compare(Api::interfaces, this::interfaces);
    }

    /** Where one tree has the header of plugins in Python, the others need it, too: else they would be said to lack it. */
    private void requireUnstable() {
        if (trees.stream().noneMatch(Api::declaresUnstable)) {
            return;
        }
        for (Api tree : trees) {
            if (tree.version().compareTo(FIRST_UNSTABLE) >= 0 && !tree.declaresUnstable()) {
                throw new IllegalStateException("the tree of headers of TensorRT " + tree.version()
                        + " has no impl/NvInferPythonPlugin.h, which other trees have: copy python/include/impl of"
                        + " TensorRT's repository into it.");
            }
        }
    }

    /** A declaration, and the version that has it. */
    private record At<T>(T declared, Version version) {}

    /** Compares what older trees declare with what the newest that has it does. */
    private <T> void compare(Function<Api, Map<String, T>> part, BiConsumer<At<T>, At<T>> comparison) {
        Map<String, At<T>> newest = new TreeMap<>();
        for (Api tree : trees) {
            part.apply(tree).forEach((name, declared) -> newest.put(name, new At<>(declared, tree.version())));
        }
        for (Api tree : trees) {
            part.apply(tree)
                    .forEach((name, declared) ->
                            comparison.accept(new At<>(declared, tree.version()), newest.get(name)));
        }
    }

    private void enumerations(At<Enumeration> older, At<Enumeration> newer) {
        if (older.declared().size() != newer.declared().size()) {
            throw unknown(
                    "use enum " + newer.declared().name(),
                    "has " + older.declared().size() + " bytes",
                    older,
                    Long.toString(newer.declared().size()),
                    newer);
        }
    }

    /** The newer has all that the older has, be it elsewhere or wider. */
    private void structs(At<Struct> older, At<Struct> newer) {
        Map<String, CppType> types = new HashMap<>();
        newer.declared().fields().forEach(f -> types.put(f.name(), f.type()));
        String struct = newer.declared().name();
        for (Field f : older.declared().fields()) {
            CppType type = types.get(f.name());
            if (type == null) {
                throw new IllegalStateException("this generator does not know how to drop field " + f.name()
                        + " of struct " + struct + ", which TensorRT " + older.version() + " has and "
                        + newer.version() + " does not.");
            }
            if (!fits(f.type(), type)) {
                throw unknown(
                        "read field " + f.name() + " of struct " + struct,
                        "is a " + f.type().spelling(),
                        older,
                        "a " + type.spelling(),
                        newer);
            }
        }
    }

    /** Whether each value of one type is one of the other's. */
    private static boolean fits(CppType older, CppType newer) {
        if (older.kind() != newer.kind()) {
            return false;
        }
        return switch (older.kind()) {
            case INTEGER -> older.size() <= newer.size() && isUnsigned(older) == isUnsigned(newer);
            case FLOAT -> older.size() == newer.size();
            case ENUM, RECORD -> older.name().equals(newer.name());
            case ARRAY -> older.count() == newer.count() && fits(target(older), target(newer));
            case POINTER, REFERENCE ->
                target(older).isConst() == target(newer).isConst()
                        && target(older).size() == target(newer).size()
                        && fits(target(older), target(newer));
            case VOID, BOOL, OTHER -> true;
        };
    }

    private static boolean isUnsigned(CppType t) {
        return t.name().startsWith("unsigned");
    }

    private static CppType target(CppType t) {
        return t.target().orElseThrow();
    }

    /** A method stays with its class, and an interface tells the same of itself in all versions. */
    private void interfaces(At<Interface> older, At<Interface> newer) {
        Map<String, String> owners = owners(newer);
        owners(older).forEach((key, owner) -> {
            String now = owners.getOrDefault(key, owner);
            if (!now.equals(owner)) {
                throw unknown(
                        "call " + newer.declared().name() + "::" + key,
                        "is declared by " + owner,
                        older,
                        "by " + now,
                        newer);
            }
        });
        for (Method m : older.declared().methods()) {
            newer.declared().methods().stream()
                    .filter(n -> n.form().equals(m.form()))
                    .forEach(n -> methods(new At<>(m, older.version()), new At<>(n, newer.version())));
        }
        String info = CallbackWriter.interfaceInfo(older.declared());
        String infoNow = CallbackWriter.interfaceInfo(newer.declared());
        if (!info.equals("null") && !infoNow.equals("null") && !info.equals(infoNow)) {
            throw unknown(
                    "answer " + newer.declared().name() + "::" + INFO,
                    "is " + info.replace("new ", ""),
                    older,
                    infoNow.replace("new ", ""),
                    newer);
        }
    }

    /** What is left out of a call, and what is done in place of a method that is not implemented. */
    private void methods(At<Method> older, At<Method> newer) {
        Method m = newer.declared();
        for (int i = 0; i < m.parameters().size(); i++) {
            Optional<List<String>> had = older.declared().parameters().get(i).defaultValue();
            Optional<List<String>> has = m.parameters().get(i).defaultValue();
            if (had.isPresent() && has.isPresent() && !had.equals(has)) {
                String parameter = m.parameters().get(i).name();
                throw unknown(
                        "call " + m.signature(),
                        "has " + String.join(" ", had.get()) + " for " + parameter,
                        older,
                        String.join(" ", has.get()),
                        newer);
            }
        }
        Optional<List<String>> did = older.declared().body();
        if (did.isPresent()
                && m.body().isPresent()
                && !did.equals(m.body())
                && !m.name().equals(INFO)) {
            throw unknown(
                    "answer " + m.signature(),
                    "does { " + String.join(" ", did.get()) + " }",
                    older,
                    "{ " + String.join(" ", m.body().get()) + " }",
                    newer);
        }
    }

    /** The class that declares each method of an interface, by the method's key: itself or a base. */
    private Map<String, String> owners(At<Interface> at) {
        Api tree = trees.stream()
                .filter(t -> t.version().equals(at.version()))
                .findFirst()
                .orElseThrow();
        Map<String, String> result = new HashMap<>();
        for (Interface t = at.declared();
                t != null;
                t = t.base().map(tree.interfaces()::get).orElse(null)) {
            t.methods().stream()
                    .filter(m -> !m.isVirtual() && m.isPublic())
                    .forEach(m -> result.putIfAbsent(m.key(), m.owner()));
        }
        for (Slot slot : at.declared().vtable()) {
            result.put(slot.key(), slot.owner());
        }
        result.keySet().removeIf(key -> key.startsWith("~"));
        return result;
    }

    private static IllegalStateException unknown(String what, String had, At<?> older, String has, At<?> newer) {
        return new IllegalStateException("this generator does not know how to " + what + ", which " + had
                + " in TensorRT " + older.version() + " and " + has + " in " + newer.version() + ".");
    }
}
