package io.trt4j.ffm.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps streams of CUDA from being destroyed during calls of another library, without an object for each use. */
public final class StreamUses {
    /** How the library does it that has the streams. */
    public interface Way {
        /**
         * Begins a use.
         *
         * @return the stream's handle
         * @throws IllegalStateException if it is closed
         */
        long begin(Object stream);

        /** Ends a use; the last one of a closed stream destroys it. */
        void end(Object stream);
    }

    private static volatile @Nullable Way way;

    private StreamUses() {}

    /** Sets how it is done, before there is a stream. */
    public static void set(Way newWay) {
        way = newWay;
    }

    /**
     * Begins a use, which {@link #end} ends.
     *
     * @return the stream's handle
     * @throws IllegalStateException if it is closed
     */
    public static long begin(Object stream) {
        return Objects.requireNonNull(way).begin(stream);
    }

    /** Ends a use. */
    public static void end(Object stream) {
        Objects.requireNonNull(way).end(stream);
    }
}
