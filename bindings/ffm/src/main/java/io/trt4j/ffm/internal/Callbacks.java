package io.trt4j.ffm.internal;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells whether the calling thread is in a callback of native code, where a virtual thread is pinned to its carrier. */
public final class Callbacks {
    private static volatile @Nullable BooleanSupplier inside;

    private Callbacks() {}

    /** Sets who is asked: the library that calls back. */
    public static void ask(BooleanSupplier isInside) {
        inside = isInside;
    }

    /** Whether the calling thread is in a callback. */
    public static boolean isInside() {
        BooleanSupplier asked = inside;
        return asked != null && asked.getAsBoolean();
    }
}
