package io.trt4j.tensorrt.abi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Native objects of Java implementations that an object of TensorRT's was given, kept as long as it may call them. Thread-safe. */
final class HeldCallbacks {
    private final Lifetime life;

    /** By what they are for. */
    private final Map<String, ObjectTable.Handle> held = new HashMap<>();

    /** What was made with these may still call them. */
    private final List<ObjectTable.Handle> replaced = new ArrayList<>();

    private volatile boolean hasReplaced;

    /** Those that are freed with a life at the latest. */
    HeldCallbacks(Lifetime life) {
        this.life = life;
    }

    /** See {@link Lifetime#hold}. */
    synchronized <T> long hold(String key, UpcallType<T> type, @Nullable T implementation) {
        ObjectTable.Handle old = held.get(key);
        if (old != null) {
            Object before = UpcallType.given(ObjectTable.find(old.address()));
            if (before == UpcallType.given(implementation) && type.isOfThis(old)) {
                return old.address(); // the same again
            }
            held.remove(key);
            replace(old);
        }
        if (implementation == null) {
            return 0;
        }
        if (implementation instanceof Foreign foreign) {
            return foreign.address();
        }
        ObjectTable.Handle handle = type.create(implementation, life);
        held.put(key, handle);
        return handle.address();
    }

    private void replace(ObjectTable.Handle old) {
        if (life == Lifetime.FOREVER) {
            GracePeriod.free(() -> Loggers.free(old));
        } else {
            replaced.add(old);
            hasReplaced = true;
        }
    }

    /** Frees those that were replaced if the life is not in use: TensorRT then has the new ones, and nothing else has the old. */
    void freeReplaced() {
        if (!hasReplaced) {
            return;
        }
        List<ObjectTable.Handle> free;
        synchronized (this) {
            if (life.isInUse()) {
                return; // the next one to release it does
            }
            free = List.copyOf(replaced);
            replaced.clear();
            hasReplaced = false;
        }
        free.forEach(ObjectTable::free);
    }

    /** Frees all. Without memory where there is nothing: the heap may be full. */
    void free() {
        List<ObjectTable.Handle> free;
        synchronized (this) {
            if (replaced.isEmpty() && held.isEmpty()) {
                return;
            }
            free = new ArrayList<>(replaced);
            free.addAll(held.values());
            replaced.clear();
            held.clear();
        }
        free.forEach(Loggers::free);
    }
}
