package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;

import io.trt4j.ffm.NativeException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code std::type_info} objects for classes with one base or none, as the Itanium C++ ABI lays them out; {@code
 * dynamic_cast} inside TensorRT compares their names.
 */
final class TypeInfo {
    private static final Map<String, MemorySegment> KNOWN = new HashMap<>();
    private static @Nullable SymbolLookup runtime;

    private TypeInfo() {}

    /** The type information of the first of the mangled names, whose bases are the others. */
    static synchronized MemorySegment of(List<String> names) {
        MemorySegment known = KNOWN.get(names.getFirst());
        if (known != null) {
            return known;
        }
        boolean base = names.size() > 1;
        MemorySegment info = Arena.global().allocate(ADDRESS, 3);
        // An object's vtable pointer goes past the two words that precede the first slot.
        info.setAtIndex(
                ADDRESS,
                0,
                MemorySegment.ofAddress(vtable(base ? "__si_class_type_info" : "__class_type_info")
                                .address()
                        + 2 * ADDRESS.byteSize()));
        info.setAtIndex(ADDRESS, 1, Arena.global().allocateFrom(names.getFirst()));
        info.setAtIndex(ADDRESS, 2, base ? of(names.subList(1, names.size())) : MemorySegment.NULL);
        KNOWN.put(names.getFirst(), info);
        return info;
    }

    private static MemorySegment vtable(String type) {
        if (runtime == null) {
            runtime = SymbolLookup.libraryLookup("libstdc++.so.6", Arena.global());
        }
        String symbol = "_ZTVN10__cxxabiv1" + type.length() + type + "E";
        return runtime.find(symbol).orElseThrow(() -> new NativeException("libstdc++.so.6 has no " + symbol + "."));
    }
}
