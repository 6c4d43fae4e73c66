package io.trt4j.tensorrt.abi;

import java.lang.foreign.Arena;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the arguments are that Java gives to objects of an interface which clients implement: plugins, creators, loggers. */
public final class Arguments {
    private static volatile @Nullable Supplier<Arena> source;

    private Arguments() {}

    /** For the arguments of one call, to be closed when that has returned. */
    public static Arena arena() {
        Supplier<Arena> given = source;
        return given == null ? Arena.ofConfined() : given.get();
    }

    /** Puts the arguments of calls that begin from now on somewhere else, such as between guards; null for the usual place. */
    public static void allocateFrom(@Nullable Supplier<Arena> arenas) {
        source = arenas;
    }
}
