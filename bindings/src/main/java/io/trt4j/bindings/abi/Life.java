package io.trt4j.bindings.abi;

import io.trt4j.bindings.NativeObject;
import io.trt4j.bindings.NativeResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long native objects may be used. An owned object has a life of its own, which keeps its parent's; what TensorRT
 * lends shares the life of what lent it.
 */
public final class Life implements AutoCloseable {
    /** Of what lives as long as the process, such as the plugin registry. */
    public static final Life FOREVER = new Life(Kind.FOREVER, null);

    /** Shown to {@link NativeResource#destroy}, so that only a life can call it. */
    public static final class End {
        private End() {}
    }

    private enum Kind {
        FOREVER,
        OWNED,
        SCOPE
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Kind kind;
    private final Life parent;
    private final Map<String, ObjectTable.Handle> held = new HashMap<>();
    private final List<ObjectTable.Handle> replaced = new ArrayList<>();
    private NativeResource resource;
    private int children;
    private boolean destroyed;
    /** Read without a lock by every call: a call that races with close is the caller's mistake. */
    boolean closed;

    private Life(Kind kind, Life parent) {
        this.kind = kind;
        this.parent = parent;
    }

    /** Of an object about to be made that its user will close; its parent's lasts at least as long. */
    public static Life owned(Life parent) {
        return new Life(Kind.OWNED, parent);
    }

    /** Of what may be used until this is closed: the arguments of one upcall. */
    public static Life scope() {
        return new Life(Kind.SCOPE, null);
    }

    /** Objects owned and not yet freed. */
    public static int count() {
        return COUNT.get();
    }

    /** Called by every resource at its birth; the first to come is the one this life is of. */
    public synchronized void adopt(NativeResource candidate) {
        if (kind == Kind.OWNED && resource == null) {
            resource = candidate;
            COUNT.incrementAndGet();
            parent.child(1);
        }
    }

    /** Whether this is the life of that very object, not one it was lent from. */
    public boolean isOf(NativeResource candidate) {
        return resource == candidate;
    }

    /** An object that was closed may not be used. */
    public void requireOpen(String what) {
        if (closed) {
            throw new IllegalStateException(what + " was closed, or belongs to something that was.");
        }
    }

    private void child(int change) {
        boolean end;
        synchronized (this) {
            children += change;
            end = closed && children == 0 && !destroyed;
            destroyed |= end;
        }
        if (end) {
            end();
        }
    }

    /** Ends the life, or lets it end with its last child's. */
    @Override
    public void close() {
        if (kind == Kind.FOREVER) {
            return;
        }
        boolean first;
        synchronized (this) {
            first = !closed;
            closed = true;
        }
        if (first) {
            child(0);
        }
    }

    private void end() {
        try {
            if (resource != null) {
                resource.destroy(new End());
            }
        } finally {
            synchronized (this) {
                replaced.addAll(held.values());
                held.clear();
            }
            settle();
            if (resource != null) {
                COUNT.decrementAndGet();
                parent.child(-1);
            }
        }
        if (resource != null) { // a scope called nothing: what failed before is not its to throw
            Failures.check();
        }
    }

    /**
     * Makes a native object of a Java implementation for {@code owner} to keep, until it gets another one under the
     * same key or its life ends.
     *
     * @return the native object's address, 0 for null
     */
    public synchronized <T> long hold(long owner, String key, UpcallType<T> type, T implementation) {
        ObjectTable.Handle old = held.get(owner + "." + key);
        if (old != null) {
            if (type.isOurs(old.address()) && ObjectTable.find(old.address()) == implementation) {
                return old.address(); // the same again
            }
            held.remove(owner + "." + key);
            replaced.add(old);
        }
        if (implementation == null) {
            return 0;
        }
        if (implementation instanceof NativeObject foreign) {
            return foreign.address();
        }
        ObjectTable.Handle handle = type.create(implementation);
        held.put(owner + "." + key, handle);
        return handle.address();
    }

    /** Frees what {@link #hold} replaced, once TensorRT has the new one. */
    public void settle() {
        List<ObjectTable.Handle> free;
        synchronized (this) {
            if (replaced.isEmpty()) {
                return;
            }
            free = List.copyOf(replaced);
            replaced.clear();
        }
        free.forEach(ObjectTable::free);
    }
}
