package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.internal.Callbacks;
import io.trt4j.ffm.internal.OwnThread;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A context of a device: its primary one, in which TensorRT works unless told otherwise, or one that was made elsewhere
 * and is current.
 *
 * <p>The caller that asks for a primary context owns it and must close it; what is made in it (memory, streams, events, graphs, modules)
 * keeps it alive for itself, so the order of closing does not matter. Nothing here can keep the context of others
 * alive: what is made in it goes with it.
 */
public final class CudaContext implements AutoCloseable {
    private final int device;
    private final MemorySegment handle;
    private final boolean primary;
    private final long id;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** How many keep a primary context alive: this, and what was made in it. */
    private final AtomicInteger users = new AtomicInteger(1);

    private CudaContext(int device, MemorySegment handle, boolean primary) {
        this.device = device;
        this.handle = handle;
        this.primary = primary;
        this.id = primary ? 0 : CurrentContext.id(handle.address());
    }

    /**
     * The primary context of a device, which the driver makes if it is not there yet.
     *
     * @param device the number of the device, from 0
     * @throws io.trt4j.ffm.NativeException if there is no device at all
     * @throws IllegalArgumentException if there is no device of this number
     */
    public static CudaContext primary(int device) {
        CudaDriver.requireDevice();
        int count = CudaDriver.report().devices().size();
        if (device < 0 || device >= count) {
            throw new IllegalArgumentException("There is no device " + device + ": this machine has " + count + ".");
        }
        return new CudaContext(device, retain(device), true);
    }

    /**
     * The context that is current for the calling thread: in a plugin's {@code initialize}, TensorRT's.
     *
     * @throws io.trt4j.ffm.NativeException if there is no device at all
     * @throws CudaException if no context is current
     */
    public static CudaContext current() {
        CudaDriver.requireDevice();
        MemorySegment current = MemorySegment.ofAddress(CurrentContext.handle());
        if (current.address() == 0) {
            throw CudaException.of(
                    "cuCtxGetCurrent",
                    cuda_h.CUDA_ERROR_INVALID_CONTEXT(),
                    "No CUDA context is current for this thread: bind one before, such as that of"
                            + " CudaContext.primary(0).",
                    "");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocate(cuda_h.C_INT);
            CudaException.check("cuCtxGetDevice", cuda_h.cuCtxGetDevice(number));
            int device = number.get(cuda_h.C_INT, 0);
            if (isActive(device)) {
                MemorySegment primary = retain(device);
                if (primary.equals(current)) {
                    return new CudaContext(device, primary, true);
                }
                release(device);
            }
            return new CudaContext(device, current, false);
        }
    }

    /** Whether the primary context of a device is there: asking for it would make it, which takes time and memory. */
    private static boolean isActive(int device) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment flags = arena.allocate(cuda_h.C_INT);
            MemorySegment active = arena.allocate(cuda_h.C_INT);
            CudaException.check("cuDevicePrimaryCtxGetState", cuda_h.cuDevicePrimaryCtxGetState(device, flags, active));
            return active.get(cuda_h.C_INT, 0) != 0;
        }
    }

    /** The number of the device. */
    public int device() {
        return device;
    }

    /** Whether it is the primary context of its device. */
    public boolean isPrimary() {
        return primary;
    }

    /** The {@code CUcontext}. */
    public long address() {
        return handle.address();
    }

    /**
     * What tells it from a later context of the same address; 0 where none can follow, since this one is kept alive, and
     * where the driver does not tell.
     */
    long id() {
        return id;
    }

    /** Whether others have destroyed it, as far as the driver tells, and everything in it. */
    boolean isGone() {
        return id != 0 && CurrentContext.id(handle.address()) != id;
    }

    /**
     * Whether this context is current for the calling thread. Allocates nothing. False on a virtual thread outside of a
     * plugin's methods and other callbacks, which may move from one thread of the system to another; and of a context that
     * is no more.
     */
    public boolean isCurrent() {
        return !mayMove() && CurrentContext.handle() == handle.address() && (primary ? users.get() > 0 : !isGone());
    }

    /**
     * Makes this context current for the calling thread until the result is closed, by the same thread. Everything else in
     * this package that needs a context for the length of one call may be called on virtual threads too.
     *
     * @throws IllegalStateException on a virtual thread outside of a plugin's methods and other callbacks, where it may move
     *     from one thread of the system to another; or if this is closed, and all that was made in it
     */
    public Binding bind() {
        if (mayMove()) {
            throw new IllegalStateException(
                    "A context cannot be bound to a virtual thread, which may move from one thread of the system to"
                        + " another: bind it in a platform thread, such as one of Executors.newCachedThreadPool().");
        }
        retain();
        boolean done = false;
        try {
            CudaException.check("cuCtxPushCurrent", cuda_h.cuCtxPushCurrent_v2(handle));
            done = true;
        } finally {
            if (!done) {
                release();
            }
        }
        return new Binding(this);
    }

    /** Whether the calling thread may move to another thread of the system; inside an upcall it is pinned. */
    private static boolean mayMove() {
        return Thread.currentThread().isVirtual() && !Callbacks.isInside();
    }

    /** Does something while this context is current; on a virtual thread, by a platform thread. */
    <T extends @Nullable Object> T call(Supplier<T> action) {
        if (mayMove()) {
            return OwnThread.call("CUDA", 0, () -> call(action));
        }
        try (Binding bound = bind()) {
            return action.get();
        }
    }

    /** Does something while this context is current; on a virtual thread, by a platform thread. */
    void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** The memory of a device, in bytes. */
    public record MemoryInfo(long free, long total) {}

    /** How much memory of the device is free now. */
    public MemoryInfo memoryInfo() {
        return call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment free = arena.allocate(cuda_h.C_LONG);
                MemorySegment total = arena.allocate(cuda_h.C_LONG);
                CudaException.check("cuMemGetInfo", cuda_h.cuMemGetInfo_v2(free, total));
                return new MemoryInfo(free.get(cuda_h.C_LONG, 0), total.get(cuda_h.C_LONG, 0));
            }
        });
    }

    /**
     * The priorities that streams may have. A smaller number is a higher priority.
     *
     * @param lowest the lowest priority, the greater number
     * @param highest the highest one
     */
    public record PriorityRange(int lowest, int highest) {}

    /** The priorities that streams of this context may have; both 0 where the device knows none. */
    public PriorityRange streamPriorities() {
        return call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment lowest = arena.allocate(cuda_h.C_INT);
                MemorySegment highest = arena.allocate(cuda_h.C_INT);
                CudaException.check("cuCtxGetStreamPriorityRange", cuda_h.cuCtxGetStreamPriorityRange(lowest, highest));
                return new PriorityRange(lowest.get(cuda_h.C_INT, 0), highest.get(cuda_h.C_INT, 0));
            }
        });
    }

    /** Whether kernels of this context can be given access to memory of another device. */
    public boolean canAccess(CudaContext peer) {
        Objects.requireNonNull(peer, "The peer is null.");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment can = arena.allocate(cuda_h.C_INT);
            CudaException.check("cuDeviceCanAccessPeer", cuda_h.cuDeviceCanAccessPeer(can, device, peer.device));
            return can.get(cuda_h.C_INT, 0) != 0;
        }
    }

    /**
     * Gives kernels of this context access to the memory of another, until {@link #disableAccess}.
     *
     * @throws CudaException if the devices cannot do so, or the access is enabled already
     * @throws IllegalStateException if one of the two is closed, and all that was made in it
     */
    public void enableAccess(CudaContext peer) {
        Objects.requireNonNull(peer, "The peer is null.");
        with(peer, () -> CudaException.check("cuCtxEnablePeerAccess", cuda_h.cuCtxEnablePeerAccess(peer.handle, 0)));
    }

    /** Takes back the access of {@link #enableAccess}. */
    public void disableAccess(CudaContext peer) {
        Objects.requireNonNull(peer, "The peer is null.");
        with(peer, () -> CudaException.check("cuCtxDisablePeerAccess", cuda_h.cuCtxDisablePeerAccess(peer.handle)));
    }

    /** Does something with the handle of another context, which stays alive meanwhile. */
    private void with(CudaContext peer, Runnable action) {
        peer.retain();
        try {
            run(action);
        } finally {
            peer.release();
        }
    }

    /** Waits until all work in this context is done. */
    public void synchronize() {
        run(() -> CudaException.check("cuCtxSynchronize", cuda_h.cuCtxSynchronize()));
    }

    /** Gives the context up, if it is a primary one; a second call does nothing, unless the first failed. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            boolean done = false;
            try {
                release();
                done = true;
            } finally {
                closed.set(done);
            }
        }
    }

    /**
     * Keeps a primary context alive until {@link #release()}. Allocates nothing.
     *
     * @throws IllegalStateException if it is closed, and all that was made in it
     */
    void retain() {
        for (int seen = users.get(); seen > 0 || !primary; seen = users.get()) {
            if (!primary || users.compareAndSet(seen, seen + 1)) {
                return;
            }
        }
        throw new IllegalStateException("The " + this + " is closed.");
    }

    void release() {
        if (primary && users.decrementAndGet() == 0) {
            boolean done = false;
            try {
                release(device);
                done = true;
            } finally {
                if (!done) {
                    users.incrementAndGet();
                }
            }
        }
    }

    private static void release(int device) {
        CudaException.check("cuDevicePrimaryCtxRelease", cuda_h.cuDevicePrimaryCtxRelease_v2(device));
    }

    private static MemorySegment retain(int device) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(cuda_h.C_POINTER);
            CudaException.check("cuDevicePrimaryCtxRetain", cuda_h.cuDevicePrimaryCtxRetain(context, device));
            return context.get(cuda_h.C_POINTER, 0);
        }
    }

    @Override
    public String toString() {
        return primary
                ? "primary CUDA context of device " + device
                : "CUDA context 0x%x of device %d".formatted(handle.address(), device);
    }

    /** The time during which a context is current for a thread. */
    public static final class Binding implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private final CudaContext context;
        private boolean closed;

        private Binding(CudaContext context) {
            this.context = context;
        }

        /** Makes the context current that was so before; a second call does nothing. */
        @Override
        public void close() {
            if (Thread.currentThread() != thread) {
                throw new IllegalStateException(
                        "A context must be unbound by the thread that bound it, " + thread + ".");
            }
            if (closed) {
                return;
            }
            try (Arena arena = Arena.ofConfined()) {
                CudaException.check("cuCtxPopCurrent", cuda_h.cuCtxPopCurrent_v2(arena.allocate(cuda_h.C_POINTER)));
            }
            closed = true;
            context.release();
        }
    }
}
