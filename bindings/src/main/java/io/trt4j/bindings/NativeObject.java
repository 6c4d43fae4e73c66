package io.trt4j.bindings;

import io.trt4j.bindings.abi.Life;
import java.util.Objects;

/**
 * A C++ object of TensorRT, as Java sees it. It may be used while what it was got from is open; after that, every
 * method is an {@link IllegalStateException}.
 */
public abstract class NativeObject {
    /** Where the object is. */
    protected final long address;

    private final Life life;

    /** For the bindings' own use. */
    protected NativeObject(long address, Life life) {
        this.address = address;
        this.life = Objects.requireNonNull(life);
    }

    /**
     * The object's address, for calls the bindings do not cover.
     *
     * @throws IllegalStateException if it, or what it belongs to, was closed
     */
    public final long address() {
        life.requireOpen(getClass().getSimpleName());
        return address;
    }

    /** For the bindings' own use. */
    protected final Life life() {
        return life;
    }

    /** The address of an object that must be given. */
    protected static long address(NativeObject object) {
        return object.address();
    }

    /** The address of an object, or 0 for null. */
    protected static long addressOrNull(NativeObject object) {
        return object == null ? 0 : object.address();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NativeObject o && o.address == address && o.getClass() == getClass();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "@" + Long.toHexString(address);
    }
}
