package io.trt4j.tensorrt.abi;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How long native objects may be used. An owned object has a life of its own, which keeps its parent's; what TensorRT
 * lends shares the life of what lent it. A life ends when it is closed and nothing uses it any more: no call, no other
 * life. Methods are thread-safe.
 */
public final class Lifetime implements AutoCloseable {
    /** Of what lives as long as the process, such as the plugin registry. */
    public static final Lifetime FOREVER = new Lifetime(null, 0);

    /** The object that a life is of, and how it is destroyed. */
    private record Resource(Object object, long address, Methods destructor, CallFailures failures) {
        @Override
        public String toString() {
            return object.toString();
        }
    }

    // The state is the number of uses, and these.
    private static final int CLOSED = 1 << 31;
    private static final int ENDED = 1 << 30;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Lifetime.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Null of a scope, and of {@link #FOREVER}. */
    private final @Nullable Lifetime parent;

    @SuppressWarnings("unused") // by STATE
    private volatile int state;

    private @Nullable Resource resource;
    /** Whether the object is destroyed with its parent: TensorRT uses what it made after it was closed. */
    private boolean withParent;

    /** Children that were closed and are destroyed with this. */
    private final List<Lifetime> children = new ArrayList<>();
    /** Lives that are used until this one ends. */
    private final List<Lifetime> used = new ArrayList<>();

    /** Streams that TensorRT uses after the call that gave it them, by what they are for. */
    private final Map<String, List<CudaStream>> streams = new HashMap<>();

    /** Null until there is one. */
    private volatile @Nullable HeldCallbacks callbacks;

    /** Null until there is some. */
    private @Nullable KeptMemory memory;

    /** The native object of Java's that keeps what this is given; 0 where this does itself. */
    private final long keeper;

    private Lifetime(@Nullable Lifetime parent, long keeper) {
        this.parent = parent;
        this.keeper = keeper;
    }

    /** Of an object about to be made that its user will close; its parent's lasts at least as long. */
    public static Lifetime owned(Lifetime parent) {
        return new Lifetime(parent, 0);
    }

    /** Of what may be used until this is closed: the arguments of one upcall. */
    public static Lifetime scope() {
        return new Lifetime(null, 0);
    }

    /**
     * Likewise, of arguments that keep what they are given after the upcall: it lasts as long as the native object that was
     * called.
     */
    public static Lifetime scope(long self) {
        return new Lifetime(null, self);
    }

    /** Objects owned and not yet freed. */
    public static int count() {
        return COUNT.get();
    }

    /**
     * Called by every resource at its birth; the first to come is the one this life is of.
     *
     * @param destructor its first method destroys the object
     * @param failures how it is told that a callback threw meanwhile
     */
    public synchronized void adopt(Object candidate, long address, Methods destructor, CallFailures failures) {
        if (parent != null && resource == null) {
            resource = new Resource(candidate, address, destructor, failures);
            COUNT.incrementAndGet();
            parent().use();
        }
    }

    /** Ends the life of an object that could not be made. */
    void closeIfUnused() {
        if (resource == null) {
            closeNow();
        }
    }

    /** Whether this is the life of that very object, not one it was lent from. */
    public boolean isOf(Object candidate) {
        return resource != null && resource.object == candidate;
    }

    /** Whether this is {@code other} or, of what was made from what, below it. */
    boolean isOrIsIn(Lifetime other) {
        for (Lifetime life = this; life != null; life = life.parent) {
            if (life == other) {
                return other != FOREVER;
            }
        }
        return false;
    }

    /**
     * The object is freed when its parent is, at the earliest: a parser owns the weights of the network that it filled.
     */
    public Lifetime keepWithParent() {
        withParent = true;
        return this;
    }

    /** Begins a use, which {@link #release()} ends; false where the object was closed. */
    public boolean acquire() {
        if (this == FOREVER) {
            return true;
        }
        if ((int) STATE.getAndAdd(this, 1) < 0) {
            release();
            return false;
        }
        return true;
    }

    private void use() {
        if (this != FOREVER) {
            STATE.getAndAdd(this, 1);
        }
    }

    /** Ends a use. Of what was closed meanwhile the last one frees it. */
    public void release() {
        if (this != FOREVER) {
            int left = (int) STATE.getAndAdd(this, -1) - 1;
            if (left == CLOSED) {
                endQuietly();
            } else if (left == 0 && callbacks instanceof HeldCallbacks held) {
                held.freeReplaced();
            }
        }
    }

    boolean isClosed() {
        return state < 0;
    }

    /** Whether it is used, or was closed. */
    boolean isInUse() {
        return state != 0;
    }

    /** What to throw for a use of what was closed. */
    public IllegalStateException closed(Object what) {
        String name =
                what instanceof String function ? function : what.getClass().getSimpleName();
        // The + operator needs much stack when it is first used, and a getter asks for none.
        return new IllegalStateException(name.concat(" was closed, or belongs to something that was."));
    }

    /** An object that was closed may not be used. */
    public void requireOpen(Object what) {
        if (isClosed()) {
            throw closed(what);
        }
    }

    /**
     * Ends the life, or lets it end with the last use. The end of a scope waits for calls of other threads, since what was
     * lent goes whether they have returned or not.
     */
    @Override
    public void close() {
        Resource destroyed = resource;
        if (destroyed != null) {
            CallStack.current().requireRoom(destroyed.failures);
        }
        closeNow();
    }

    /** Closes without asking whether the thread has room for the call of a destructor. */
    void closeNow() {
        if (this == FOREVER) {
            return;
        }
        int before = (int) STATE.getAndBitwiseOr(this, CLOSED);
        if (parent == null) {
            CallStack stack = CallStack.current();
            while ((state & ~CLOSED) > stack.uses(this)) {
                LockSupport.parkNanos(1000);
            }
            freeCallbacks();
            freeMemory();
        } else if (before == 0) {
            end();
        }
    }

    /** Ends the life after a call that has its own result: what goes wrong is told to the handler. */
    private void endQuietly() {
        try {
            end();
        } catch (Throwable t) {
            Failures.caught(0, String.valueOf(resource), "close", t);
        }
    }

    private void end() {
        if (parent == null || !STATE.compareAndSet(this, CLOSED, CLOSED | ENDED)) {
            return; // a scope's close waits for the last use
        }
        if (resource != null && withParent) {
            Lifetime above = parent();
            synchronized (above) {
                above.children.add(this);
            }
            above.release();
        } else {
            destroy();
        }
    }

    /** Destroys the object on a thread that nobody waits for. */
    private void destroyQuietly() {
        try {
            destroy();
        } catch (Throwable t) {
            Failures.caught(0, String.valueOf(resource), "close", t);
        }
    }

    private void destroy() {
        KeptMemory kept = memoryOrNull();
        if (kept != null && !kept.closeLent(this::destroyQuietly)) {
            return;
        }
        Throwable failed = null;
        while (!children.isEmpty()) { // nothing adds to it any more
            try {
                children.removeLast().destroy();
            } catch (Throwable t) {
                failed = t;
            }
        }
        NativeCall call = CallStack.current().push(this, resource == null ? null : resource.failures);
        try {
            if (resource != null) {
                resource.destructor.destroy(resource.address);
                call.check();
            }
        } finally {
            call.popOnly();
            freeCallbacks();
            freeMemory();
            streams.values().forEach(given -> given.forEach(NativeCall::endUse));
            used.forEach(Lifetime::release);
            if (resource != null) {
                COUNT.decrementAndGet();
                Loggers.freeUnused();
                if (!withParent) {
                    parent().release();
                }
            }
        }
        if (failed != null) {
            throw Calls.failed(failed);
        }
    }

    /** Keeps another object until this one ends. */
    public synchronized void keep(Lifetime other) {
        if (other != this && !used.contains(other) && other.acquire()) {
            used.add(other);
        }
    }

    /** Of what this was made from; this if it was made from nothing. */
    public Lifetime parent() {
        return parent == null ? this : parent;
    }

    /**
     * Keeps streams whose use has begun until this ends, or until there are others under the same key. To be called while
     * this is in use.
     *
     * @return those that were kept under the key before, whose use the caller ends
     */
    synchronized List<CudaStream> keep(String key, List<CudaStream> given) {
        List<CudaStream> old = streams.put(key, given);
        return old == null ? List.of() : old;
    }

    /**
     * Makes a native object of a Java implementation for {@code owner} to keep, until it gets another one under the
     * same key or its life ends.
     *
     * @return the native object's address, 0 for null
     */
    public <T> long hold(long owner, String key, UpcallType<T> type, @Nullable T implementation) {
        if (keeper != 0 && implementation != null && !(implementation instanceof Foreign)) {
            return ObjectTable.hold(keeper, type, implementation).address();
        }
        return callbacks().hold(owner + "." + key, type, implementation);
    }

    private synchronized HeldCallbacks callbacks() {
        HeldCallbacks held = callbacks;
        if (held == null) {
            held = new HeldCallbacks(this);
            callbacks = held;
        }
        return held;
    }

    private void freeCallbacks() {
        if (callbacks instanceof HeldCallbacks held) {
            held.free();
        }
    }

    /**
     * Where memory is allocated that TensorRT reads until the end, or until it is replaced and {@link #settle settled}.
     *
     * @param key of what it is for; null if nothing replaces it
     */
    public Arena memory(@Nullable String key) {
        return memory().arena(key);
    }

    /** Keeps memory reachable until this ends, or until there is other memory under the same key. */
    public void refer(String key, MemorySegment data) {
        if (!data.scope().equals(MemorySegment.NULL.scope())) { // as a device address has it
            memory().refer(key, data);
        }
    }

    /** Frees memory that has been replaced: TensorRT has read it. Not what it has lent, or may read in a stream. */
    public void settle() {
        KeptMemory kept = memoryOrNull();
        if (kept != null) {
            kept.settle();
        }
    }

    /** Memory is read in a stream: what has been replaced stays until the end. */
    public void settleNoMore() {
        memory().settleNoMore();
    }

    /** Memory of TensorRT's, to be read and written until this life ends. */
    public MemorySegment lend(MemorySegment address, long size) {
        return address.address() == 0 || this == FOREVER ? address.reinterpret(size) : memory().lend(address, size);
    }

    private void freeMemory() {
        KeptMemory kept = memoryOrNull();
        if (kept != null) {
            kept.free();
        }
    }

    private synchronized KeptMemory memory() {
        if (memory == null) {
            memory = new KeptMemory();
        }
        return memory;
    }

    private synchronized @Nullable KeptMemory memoryOrNull() {
        return memory;
    }
}
