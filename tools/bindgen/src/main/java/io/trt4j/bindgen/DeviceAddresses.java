package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which {@code void*} are addresses on a device, or may be: Java has them as {@code long}. The headers say it in their
 * documentation only, so it is listed here.
 */
final class DeviceAddresses {
    /** What such a pointer is made to point to. */
    static final String TARGET = "CUdeviceptr";

    private static final String RESULT = "";

    /** The parameters by the name of their method; an empty name is the result. */
    private static final Map<String, Set<String>> BY_METHOD = Map.ofEntries(
            Map.entry("setTensorAddress", Set.of("data")),
            Map.entry("setInputTensorAddress", Set.of("data")),
            Map.entry("setOutputTensorAddress", Set.of("data")),
            Map.entry("getTensorAddress", Set.of(RESULT)),
            Map.entry("getOutputTensorAddress", Set.of(RESULT)),
            Map.entry("setDeviceMemory", Set.of("memory")),
            Map.entry("setDeviceMemoryV2", Set.of("memory")),
            Map.entry("allocate", Set.of(RESULT)),
            Map.entry("allocateAsync", Set.of(RESULT)),
            Map.entry("reallocate", Set.of(RESULT, "arg0", "baseAddr")),
            Map.entry("deallocate", Set.of("memory")),
            Map.entry("deallocateAsync", Set.of("memory")),
            Map.entry("free", Set.of("memory")),
            Map.entry("reallocateOutput", Set.of(RESULT, "currentMemory")),
            Map.entry("reallocateOutputAsync", Set.of(RESULT, "currentMemory")),
            Map.entry("processDebugTensor", Set.of("addr")),
            Map.entry("enqueue", Set.of("workspace")));

    private DeviceAddresses() {}

    /** The method with these pointers marked. */
    static Method mark(Method m) {
        Set<String> names = BY_METHOD.getOrDefault(m.name(), Set.of());
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : m.parameters()) {
            boolean marked = names.contains(p.name());
            parameters.add(marked ? new Parameter(p.name(), mark(p.type()), p.defaultValue()) : p);
        }
        CppType result = names.contains(RESULT) ? mark(m.result()) : m.result();
        return m.with(result, parameters, m.signature(), m.forward().map(f -> mark(f, m, names)));
    }

    private static Forward mark(Forward f, Method m, Set<String> names) {
        List<CppType> parameters = new ArrayList<>();
        for (CppType t : f.parameters()) {
            int i = parameters.size();
            boolean marked = i < m.parameters().size()
                    && names.contains(m.parameters().get(i).name());
            parameters.add(marked ? mark(t) : t);
        }
        CppType result = names.contains(RESULT) ? mark(f.result()) : f.result();
        return new Forward(f.offset(), f.target(), f.key(), result, parameters, f.nulls());
    }

    private static CppType mark(CppType t) {
        if (!t.isPointerTo(Kind.VOID)) {
            return t;
        }
        CppType target = t.target().orElseThrow();
        CppType device = new CppType(
                Kind.RECORD, TARGET, target.isConst(), target.size(), Optional.empty(), 0, target.spelling());
        return new CppType(t.kind(), t.name(), t.isConst(), t.size(), Optional.of(device), t.count(), t.spelling());
    }
}
