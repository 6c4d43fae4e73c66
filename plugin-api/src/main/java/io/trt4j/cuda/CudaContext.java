package io.trt4j.cuda;

import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The primary context of a device, which is the one TensorRT works in. Whoever asks for it must close it; what is made
 * in it (memory, streams, events, graphs) keeps it alive for itself, so the order of closing does not matter.
 */
public final class CudaContext implements AutoCloseable {
    private final int device;
    private final MemorySegment handle;
    private final AtomicBoolean closed = new AtomicBoolean();

    private CudaContext(int device, MemorySegment handle) {
        this.device = device;
        this.handle = handle;
    }

    /**
     * The primary context of a device, which the driver makes if nobody has asked for it yet.
     *
     * @param device the number of the device, from 0
     * @throws io.trt4j.bindings.TensorRTException if there is no device at all
     * @throws IllegalArgumentException if there is no device of this number
     */
    public static CudaContext primary(int device) {
        CudaDriver.requireDevice();
        int count = CudaDriver.report().devices().size();
        if (device < 0 || device >= count) {
            throw new IllegalArgumentException("There is no device " + device + ": this machine has " + count + ".");
        }
        return new CudaContext(device, retain(device));
    }

    /**
     * The primary context of the device that the calling thread works on: in a plugin's {@code initialize}, TensorRT's.
     *
     * @throws io.trt4j.bindings.TensorRTException if there is no device at all
     * @throws CudaException if no context is current
     */
    public static CudaContext current() {
        CudaDriver.requireDevice();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment device = arena.allocate(cuda_h.C_INT);
            CudaException.check("cuCtxGetDevice", cuda_h.cuCtxGetDevice(device));
            return primary(device.get(cuda_h.C_INT, 0));
        }
    }

    /** The number of the device. */
    public int device() {
        return device;
    }

    /** The {@code CUcontext}. */
    public long address() {
        return handle.address();
    }

    /**
     * Makes this context current for the calling thread until the result is closed, by the same thread. Virtual threads
     * are refused: the driver knows only the threads of the system that carry them.
     */
    public Binding bind() {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("A virtual thread cannot have a CUDA context: use a platform thread.");
        }
        CudaException.check("cuCtxPushCurrent", cuda_h.cuCtxPushCurrent_v2(handle));
        return new Binding();
    }

    /** Waits until all work in this context is done. */
    public void synchronize() {
        try (Binding bound = bind()) {
            CudaException.check("cuCtxSynchronize", cuda_h.cuCtxSynchronize());
        }
    }

    /** Gives the context up; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release();
        }
    }

    /** Keeps the context alive for a child, until {@link #release()}. */
    void retain() {
        retain(device);
    }

    void release() {
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
        return "primary CUDA context of device " + device;
    }

    /** The time during which a context is current for a thread. */
    public static final class Binding implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private boolean closed;

        private Binding() {}

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
            closed = true;
            try (Arena arena = Arena.ofConfined()) {
                CudaException.check("cuCtxPopCurrent", cuda_h.cuCtxPopCurrent_v2(arena.allocate(cuda_h.C_POINTER)));
            }
        }
    }
}
