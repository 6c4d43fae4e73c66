package io.trt4j.tensorrt.abi;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A C++ object and the functions of its vtable. */
public final class VirtualObject {
    /** Where the object is: the {@code this} of its methods. */
    public final long address;

    private final @Nullable MemorySegment[] functions;
    private final Methods methods;

    VirtualObject(long address, @Nullable MemorySegment[] functions, Methods methods) {
        this.address = address;
        this.functions = functions;
        this.methods = methods;
    }

    /** The function to call for a method; an exception says why there is none. */
    public MemorySegment method(int index) {
        MemorySegment function = functions[index];
        if (function == null) {
            throw methods.missing(index);
        }
        return function;
    }
}
