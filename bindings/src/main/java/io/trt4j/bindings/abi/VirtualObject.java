package io.trt4j.bindings.abi;

import java.lang.foreign.MemorySegment;

/** A C++ object and the functions of its vtable. */
public final class VirtualObject {
    /** Where the object is: the {@code this} of its methods. */
    public final long address;

    private final MemorySegment[] functions;
    private final Life life;
    private final Methods methods;

    VirtualObject(long address, MemorySegment[] functions, Life life, Methods methods) {
        this.address = address;
        this.functions = functions;
        this.life = life;
        this.methods = methods;
    }

    /** The function to call for a method; an exception says why there is none. */
    public MemorySegment method(int index) {
        MemorySegment function = functions[index];
        if (function == null || life.closed) {
            throw unusable(index);
        }
        return function;
    }

    private RuntimeException unusable(int index) {
        life.requireOpen("This object of TensorRT");
        return methods.missing(index);
    }
}
