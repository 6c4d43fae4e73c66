package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Struct;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stops at declarations that were read rightly and that the generated code has no words for. */
final class ApiChecks {
    private final MergedApi api;
    private final JavaTypes types;
    private final DowncallWriter calls;

    ApiChecks(MergedApi api, JavaTypes types) {
        this.api = api;
        this.types = types;
        this.calls = new DowncallWriter(types, new TreeMap<>(), false, new JavaDocs(Docs.none()));
    }

    /**
     * Makes sure that all types can be expressed that cannot be left out: those of fields, of functions, and of the methods
     * that TensorRT calls.
     *
     * @throws IllegalStateException if one cannot
     */
    void require() {
        requireDistinctNames();
        api.structs().values().forEach(s -> struct(s.newest()));
        api.functions().values().forEach(f -> function(f.newest()));
        for (Api tree : api.trees()) {
            tree.interfaces().values().stream()
                    .filter(types.roles::isImplemented)
                    .forEach(this::implemented);
        }
    }

    private void requireDistinctNames() {
        Map<String, String> namespaces = new HashMap<>();
        api.interfaces().forEach((key, i) -> {
            String other = namespaces.put(i.newest().name(), key);
            if (other != null) {
                throw new IllegalStateException(
                        "this generator does not know how to tell " + key + " from " + other + ".");
            }
        });
    }

    private void struct(Struct s) {
        for (Field f : s.fields()) {
            if (f.type().kind() != Kind.ARRAY && types.shape(f.type()).isEmpty()) {
                throw new IllegalStateException("this generator does not know how to read field " + f.name()
                        + " of struct " + s.name() + ", which is a " + f.type().spelling() + ".");
            }
        }
    }

    private void function(Api.Function f) {
        Stream.concat(Stream.of(f.result()), f.parameters().stream().map(Api.Parameter::type))
                .filter(this::isUnknown)
                .findFirst()
                .ifPresent(t -> {
                    throw new IllegalStateException("this generator does not know how to call " + f.name() + " in "
                            + f.header() + ": " + t.spelling() + " has no counterpart in Java.");
                });
    }

    private void implemented(Interface type) {
        Set<String> signatures = new HashSet<>();
        for (Method m : type.methods()) {
            if (!m.isVirtual()) {
                continue;
            }
            Optional<String> unknown = Stream.concat(
                            m.parameters().stream().map(Api.Parameter::type), Stream.of(m.result()))
                    .filter(this::isUnknown)
                    .map(t -> t.spelling() + " has no counterpart in Java")
                    .findFirst();
            if (unknown.isPresent()) {
                throw called(m, unknown.get());
            }
            if (!m.isPublic() && m.isOverride() && m.body().isPresent()) {
                continue; // taken from users: the interface answers it itself
            }
            if (types.roles.isCallback(type) && !m.isPublic()) {
                throw called(m, "it is not public");
            }
            if (types.roles.isCallback(type) && !signatures.add(calls.arguments.signature(m))) {
                throw called(m, "it has the same parameters in Java as another");
            }
        }
    }

    private boolean isUnknown(CppType t) {
        return types.shape(t).isEmpty();
    }

    private static IllegalStateException called(Method m, String problem) {
        return new IllegalStateException(
                "this generator does not know how to be called by " + m.signature() + ": " + problem + ".");
    }
}
