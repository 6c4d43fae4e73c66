package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A C++ object of TensorRT, as Java sees it. It may be used while what it was got from is open; after that, every
 * method is an {@link IllegalStateException}.
 */
@SuppressWarnings("exports") // the members for generated types, which alone extend it
public abstract class NativeObject {
    /** Where the object is. */
    protected final long address;

    private final Lifetime life;

    /** An object that is part of a life. */
    protected NativeObject(long address, Lifetime life) {
        this.address = address;
        this.life = Objects.requireNonNull(life);
    }

    /**
     * The object's address, for calls the bindings do not cover.
     *
     * @throws IllegalStateException if it, or what it belongs to, was closed
     */
    public final long address() {
        life.requireOpen(this);
        return address;
    }

    /** What keeps the object, and what it uses, alive. */
    protected final Lifetime life() {
        return life;
    }

    /** What keeps another object alive. */
    protected static Lifetime life(NativeObject of) {
        return of.life;
    }

    /** Begins a call of this object. */
    protected final NativeCall enter() {
        return TensorRTCalls.enter(life, this);
    }

    /**
     * Begins a call of this object that TensorRT answers without calling anything back.
     *
     * @return what ends the call by {@link Lifetime#release}
     */
    protected final Lifetime acquire() {
        Lifetime acquired = life;
        if (!acquired.acquire()) {
            throw acquired.closed(this);
        }
        return acquired;
    }

    /** Keeps an object until a life ends. */
    protected static void keep(Lifetime until, @Nullable NativeObject kept) {
        if (kept != null) {
            until.keep(kept.life);
        }
    }

    /** The address of an argument, which is kept alive until the call ends. */
    protected static long address(NativeCall call, @Nullable NativeObject argument, String name) {
        return addressOrNull(call, Given.argument(argument, name));
    }

    /** The address of an argument, which is kept alive until the call ends; 0 for null. */
    protected static long addressOrNull(NativeCall call, @Nullable NativeObject argument) {
        if (argument == null) {
            return 0;
        }
        call.use(argument.life, argument);
        return argument.address;
    }

    /** An argument that, if it is not Java's, is kept alive until the call ends. */
    protected static <T> T used(NativeCall call, T argument) {
        if (argument instanceof NativeObject foreign) {
            call.use(foreign.life, foreign);
        }
        return argument;
    }

    /** A native array of the addresses of arguments, which are kept alive until the call ends. */
    protected static long array(NativeCall call, NativeObject[] values, Arena arena, String name) {
        Given.argument(values, name);
        MemorySegment array = arena.allocate(ADDRESS, values.length);
        for (int i = 0; i < values.length; i++) {
            array.setAtIndex(JAVA_LONG, i, address(call, values[i], name + "[" + i + "]"));
        }
        return array.address();
    }

    /** What a native array of pointers has; an empty list for a null one. */
    protected static <T> List<T> list(long array, long count, LongFunction<T> of) {
        List<T> list = new ArrayList<>();
        for (long i = 0; array != 0 && i < count; i++) {
            list.add(of.apply(Calls.pointer(array + i * ADDRESS.byteSize())));
        }
        return list;
    }

    @Override
    public boolean equals(@Nullable Object other) {
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
