package io.trt4j.samples.launcher.random;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Objects that calls gave, open and closed ones, a few of each class. */
final class ObjectPool {
    private static final int OF_A_CLASS = 6;

    /** An object by its name in what is printed. */
    static final class Entry {
        final Object value;
        final String name;
        boolean closed;

        private Entry(Object value, String name) {
            this.value = value;
            this.name = name;
        }

        @Override
        public String toString() {
            return closed ? name + " (closed)" : name;
        }
    }

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Class<?>, Integer> made = new HashMap<>();

    ObjectPool(Random random) {
        this.random = random;
    }

    /** Takes an object in; the result is one that had to go for it, or null. */
    @Nullable
    Entry add(Object value) {
        if (entryOf(value) != null) {
            return null;
        }
        Class<?> type = value.getClass();
        Entry entry = new Entry(value, type.getSimpleName() + "#" + made.merge(type, 1, Integer::sum));
        List<Entry> same =
                entries.stream().filter(other -> other.value.getClass() == type).toList();
        entries.add(entry);
        if (same.size() < OF_A_CLASS) {
            return null;
        }
        Entry old = same.get(random.nextInt(same.size()));
        entries.remove(old);
        return old;
    }

    @Nullable
    Entry entryOf(Object value) {
        for (Entry entry : entries) {
            if (entry.value == value) {
                return entry;
            }
        }
        return null;
    }

    /** An object of a type, or null. */
    @Nullable
    Entry find(Class<?> type) {
        return one(
                entries.stream().filter(entry -> type.isInstance(entry.value)).toList());
    }

    /** An object of a type whose methods are to be called, not one that is implemented here; or null. */
    @Nullable
    Entry findReceiver(Class<?> type) {
        return one(entries.stream()
                .filter(entry -> type.isInstance(entry.value) && !(entry.value instanceof Proxy))
                .toList());
    }

    private @Nullable Entry one(List<Entry> found) {
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    boolean hasOpen(Class<?> type) {
        return entries.stream().anyMatch(entry -> type.isInstance(entry.value) && !entry.closed);
    }
}
