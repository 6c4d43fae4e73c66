package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The methods of a C++ class that Java calls, by an index of their own that no version changes. */
public final class Methods {
    /** Of the class. */
    public final Slots slots;

    private final String[] names;
    /** The functions of each vtable that was met, by index; null where the loaded version has none. */
    private final Map<Long, @Nullable MemorySegment[]> byVtable = new ConcurrentHashMap<>();

    Methods(Slots slots, String[] names) {
        this.slots = slots;
        this.names = names;
    }

    /** The object at an address, ready to be called. */
    public VirtualObject at(long address) {
        return new VirtualObject(address, functions(address), this);
    }

    /** Calls the first method, which destroys the object. */
    public void destroy(long address) {
        try {
            Destroy.HANDLE.invokeExact(functions(address)[0], address);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** Made when the first object is destroyed. */
    private static final class Destroy {
        static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG);
    }

    private @Nullable MemorySegment[] functions(long address) {
        return byVtable.computeIfAbsent(Calls.pointer(address), this::resolve);
    }

    private @Nullable MemorySegment[] resolve(long vtable) {
        List<String> known = slots.namesIfAny();
        MemorySegment table = Calls.memory(vtable, known.size() * ADDRESS.byteSize());
        @Nullable MemorySegment[] functions = new MemorySegment[names.length];
        for (int i = 0; i < names.length; i++) {
            int slot = known.indexOf(names[i]);
            functions[i] = slot < 0 ? null : table.getAtIndex(ADDRESS, slot);
        }
        return functions;
    }

    RuntimeException missing(int index) {
        return slots.missing(names[index]);
    }
}
