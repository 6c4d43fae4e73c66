package io.trt4j.cuda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made for each context. Finding it takes no lock and allocates nothing; making it is one thread's work while
 * others wait. There are as many contexts as devices, and rarely more: an array is searched faster than a map.
 */
final class PerContext<T> {
    /** @param id what tells the context from a later one at the same address; 0 where none can follow */
    private record Entry<T>(long context, long id, T value) {}

    private final LongUnaryOperator idOf;
    private final ReentrantLock making = new ReentrantLock(); // no monitor: a virtual thread may wait for it
    private volatile Entry<T>[] entries = none();

    /** @param idOf the id of the context that is at an address now; asked of contexts that have one */
    PerContext(LongUnaryOperator idOf) {
        this.idOf = idOf;
    }

    boolean isEmpty() {
        return entries.length == 0;
    }

    /** What was made for a context; null where nothing was. */
    @Nullable
    T find(long context) {
        for (Entry<T> entry : entries) {
            if (entry.context == context && (entry.id == 0 || entry.id == idOf.applyAsLong(context))) {
                return entry.value;
            }
        }
        return null;
    }

    /** What was made for a context, which is made now where nothing was. Where that fails, the next call tries again. */
    T get(long context, long id, Supplier<T> make) {
        making.lock();
        try {
            T known = find(context);
            if (known != null) {
                return known;
            }
            T made = make.get();
            // What is there for this address was made for an earlier context, and went with it.
            List<Entry<T>> others = new ArrayList<>(Arrays.asList(entries));
            others.removeIf(entry -> entry.context == context);
            others.add(new Entry<>(context, id, made));
            entries = others.toArray(none());
            return made;
        } finally {
            making.unlock();
        }
    }

    /**
     * Closes everything, and forgets what could be closed.
     *
     * @throws RuntimeException what {@code close} throws, with what it throws for others
     */
    void close(Consumer<T> close) {
        making.lock();
        try {
            List<Entry<T>> failed = new ArrayList<>();
            RuntimeException first = null;
            for (Entry<T> entry : entries) {
                try {
                    close.accept(entry.value);
                } catch (RuntimeException e) {
                    failed.add(entry);
                    if (first == null) {
                        first = e;
                    } else {
                        first.addSuppressed(e);
                    }
                }
            }
            entries = failed.toArray(none());
            if (first != null) {
                throw first;
            }
        } finally {
            making.unlock();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Entry<T>[] none() {
        return new Entry[0];
    }
}
