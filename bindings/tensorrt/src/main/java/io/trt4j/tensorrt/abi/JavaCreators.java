package io.trt4j.tensorrt.abi;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The native objects of plugin creators that are written in Java, from their registration until they are deregistered. */
public final class JavaCreators {
    private static final Map<Object, JavaCreators> REGISTERED = new IdentityHashMap<>();

    private final ObjectTable.Handle handle;
    private int uses;

    private JavaCreators(ObjectTable.Handle handle) {
        this.handle = handle;
    }

    /** The address of a creator, which is used until {@link #release} is called as often. */
    public static <T> long address(UpcallType<T> type, T creator) {
        if (creator instanceof Foreign foreign) {
            return foreign.address();
        }
        synchronized (REGISTERED) {
            JavaCreators registered = REGISTERED.get(creator);
            if (registered == null) {
                registered = new JavaCreators(type.create(creator, Lifetime.FOREVER));
                REGISTERED.put(creator, registered);
            }
            registered.uses++;
            return registered.handle.address();
        }
    }

    /**
     * A creator in TensorRT's registry, to be called through its vtable even if it is Java's.
     *
     * @throws IllegalArgumentException if it is Java's and not registered
     */
    public static <T> T foreign(UpcallType<T> type, T creator) {
        if (creator instanceof Foreign) {
            return creator;
        }
        synchronized (REGISTERED) {
            JavaCreators registered = REGISTERED.get(creator);
            if (registered == null) {
                throw new IllegalArgumentException(creator + " is not registered.");
            }
            return Objects.requireNonNull(type.foreign(registered.handle.address(), Lifetime.FOREVER));
        }
    }

    /**
     * Has a creator in TensorRT's registry make a plugin, through its vtable even if it is Java's. It may be deregistered meanwhile.
     *
     * @param missing what is thrown if it is Java's and was deregistered since it was looked up
     */
    public static <T, P> P make(
            UpcallType<T> type, T creator, Function<T, P> plugin, Supplier<? extends RuntimeException> missing) {
        if (creator instanceof Foreign) {
            return plugin.apply(creator);
        }
        T called;
        synchronized (REGISTERED) {
            JavaCreators registered = REGISTERED.get(creator);
            if (registered == null) {
                throw missing.get();
            }
            registered.uses++;
            called = Objects.requireNonNull(type.foreign(registered.handle.address(), Lifetime.FOREVER));
        }
        try {
            return plugin.apply(called);
        } finally {
            release(creator, 1);
        }
    }

    /** Ends uses of a creator; with the last one its native object is freed. */
    public static void release(Object creator, int uses) {
        synchronized (REGISTERED) {
            JavaCreators registered = REGISTERED.get(creator);
            if (registered == null) {
                return; // not Java's
            }
            registered.uses -= uses;
            if (registered.uses == 0) {
                REGISTERED.remove(creator);
                GracePeriod.free(() -> ObjectTable.free(registered.handle));
            }
        }
    }
}
