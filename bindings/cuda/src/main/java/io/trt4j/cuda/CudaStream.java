package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.internal.StreamUses;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A queue of work for a device. The caller owns it and must close it; work under way is still done then. May be used from
 * several threads.
 */
public final class CudaStream extends CudaObject {
    static {
        StreamUses.set(new StreamUses.Way() {
            @Override
            public long begin(Object stream) {
                return ((CudaStream) stream).beginUse();
            }

            @Override
            public void end(Object stream) {
                ((CudaStream) stream).endUse();
            }
        });
    }

    /** Whether closing destroys it. */
    private final boolean owned;

    private CudaStream(CudaContext context, int priority) {
        super(
                context,
                "cuStreamCreateWithPriority",
                stream -> cuda_h.cuStreamCreateWithPriority(stream, cuda_h.CU_STREAM_NON_BLOCKING(), priority));
        owned = true;
    }

    private CudaStream(CudaContext context, long stream) {
        super(context, stream);
        owned = false;
    }

    /** Makes a stream whose work does not wait for that of the legacy default stream, nor the other way round. */
    public static CudaStream create(CudaContext context) {
        return create(context, 0);
    }

    /**
     * Makes such a stream with a priority.
     *
     * @param priority a smaller number is a higher priority; the driver takes the nearest that the device has, see
     *     {@link CudaContext#streamPriorities()}
     */
    public static CudaStream create(CudaContext context, int priority) {
        return new CudaStream(context, priority);
    }

    /**
     * Wraps a stream of the current context that was made elsewhere. Closing the result does not destroy the stream: its
     * maker does, once the result is closed and no work that was added through it is left. The driver reads what a handle
     * points to, and cannot be asked before: a handle that is none, or whose stream was destroyed, may end the process.
     *
     * @param stream a {@code CUstream}; 0 and 1 are the legacy default stream, 2 is the calling thread's own default stream
     * @throws IllegalArgumentException if it is negative, not a multiple of 8 or in the first 4,096 bytes of memory, which
     *     no stream is, or if it is a stream of another context
     * @throws CudaException if no context is current
     */
    public static CudaStream wrap(long stream) {
        LaunchConfig.requireStream(stream);
        try (CudaContext context = CudaContext.current()) {
            if (stream > 2) {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment of = arena.allocate(cuda_h.C_POINTER);
                    CudaException.check("cuStreamGetCtx", cuda_h.cuStreamGetCtx(MemorySegment.ofAddress(stream), of));
                    if (of.get(cuda_h.C_POINTER, 0).address() != context.address()) {
                        throw new IllegalArgumentException(
                                "The stream 0x%x is not of the current context, %s: bind the stream's context before."
                                        .formatted(stream, context));
                    }
                }
            }
            return new CudaStream(context, stream);
        }
    }

    /** Its priority; a smaller number is a higher priority. */
    public int priority() {
        return call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment priority = arena.allocate(cuda_h.C_INT);
                CudaException.check("cuStreamGetPriority", cuda_h.cuStreamGetPriority(handle(), priority));
                return priority.get(cuda_h.C_INT, 0);
            }
        });
    }

    /** Waits until all work of the stream is done. */
    public void synchronize() {
        run(() -> CudaException.check("cuStreamSynchronize", cuda_h.cuStreamSynchronize(handle())));
    }

    /** Whether all work of the stream is done. */
    public boolean isDone() {
        return call(() -> CudaException.isReady("cuStreamQuery", cuda_h.cuStreamQuery(handle())));
    }

    /**
     * Keeps the stream for what takes a handle, such as a native library: until the result is closed, the stream is not
     * destroyed, though another thread closes it.
     *
     * @throws IllegalStateException if it is closed
     */
    public Use use() {
        return new Use(this);
    }

    /** A use of a stream, to be closed once it is over, on any thread; closing it again does nothing. */
    public static final class Use implements AutoCloseable {
        private final AtomicReference<@Nullable CudaStream> stream;
        private final long handle;

        private Use(CudaStream stream) {
            handle = stream.beginUse();
            this.stream = new AtomicReference<>(stream);
        }

        /**
         * The {@code CUstream}, which is good until this is closed.
         *
         * @throws IllegalStateException if it is closed
         */
        public long handle() {
            if (stream.get() == null) {
                throw new IllegalStateException("The use of the stream is over: it was closed.");
            }
            return handle;
        }

        @Override
        public void close() {
            CudaStream used = stream.getAndSet(null);
            if (used != null) {
                used.endUse();
            }
        }
    }

    /**
     * Whether what is added to a stream is captured into a graph instead of being done.
     *
     * @param stream a {@code CUstream}, such as a plugin is given
     */
    public static boolean isCapturing(long stream) {
        LaunchConfig.requireStream(stream);
        CudaDriver.requireDevice();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(cuda_h.C_INT);
            CudaException.check(
                    "cuStreamIsCapturing", cuda_h.cuStreamIsCapturing(MemorySegment.ofAddress(stream), status));
            return status.get(cuda_h.C_INT, 0) != cuda_h.CU_STREAM_CAPTURE_STATUS_NONE();
        }
    }

    /** Lets work that is added to the stream from now on wait for an event. */
    public void waitFor(CudaEvent event) {
        Objects.requireNonNull(event, "The event is null.");
        run(
                () -> CudaException.check("cuStreamWaitEvent", cuda_h.cuStreamWaitEvent(handle(), event.handle(), 0)),
                event);
    }

    /**
     * Adds a call of a Java method to the stream, which a thread of the driver makes once the work before it is done. Work
     * after it waits until it returns. What it throws goes to that thread's uncaught exception handler.
     *
     * @param function must not call CUDA. A stream that is being captured is refused: a graph would call it again and again
     * @throws IllegalStateException if the stream is capturing
     */
    public void launchHostFunction(Runnable function) {
        Objects.requireNonNull(function, "The function is null.");
        run(() -> {
            if (address() != 1 && address() != 0 && isCapturing(address())) {
                throw new IllegalStateException(this + " is capturing: a host function cannot be part of a graph.");
            }
            HostFunctions.launch(handle(), function);
        });
    }

    @Override
    void destroy(long address) {
        if (owned) {
            CudaException.check("cuStreamDestroy", cuda_h.cuStreamDestroy_v2(MemorySegment.ofAddress(address)));
        }
    }
}
