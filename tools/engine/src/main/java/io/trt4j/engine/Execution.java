package io.trt4j.engine;

import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IOutputAllocator;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * An execution context of an engine with a stream of its own. One thread at a time calls it, by {@link Device#call}, but
 * for {@link #isDone}, which any thread may call.
 */
interface Execution extends AutoCloseable {
    /** Whether TensorRT reads or writes a tensor in memory of the host. */
    boolean isOnHost(String tensor);

    /**
     * Sets the shape of an input.
     *
     * @return false if it is refused
     */
    boolean setInputShape(String input, Dims dims);

    /** Sets where a tensor is. */
    void setAddress(String tensor, long address);

    /** Sets what gives an output of unknown size its memory; null for what was set by {@link #setAddress}. */
    void setAllocator(String output, @Nullable IOutputAllocator allocator);

    /**
     * Computes the shapes of outputs.
     *
     * @return false if the inputs do not allow that
     */
    boolean inferShapes();

    /** The shape of an output, -1 for dimensions that depend on the data. */
    Dims shape(String output);

    /** Adds an execution to the stream of its own. */
    void enqueue();

    /** Adds an execution to another stream. */
    void enqueue(CudaStream stream);

    /** Waits for all that was added to the stream of its own; an exception tells that some of it failed. */
    void synchronize();

    /** Waits for all that was added to another stream, which may be closed by now. */
    void synchronize(CudaStream stream);

    /** Whether all that was added to the stream of its own is done; an exception tells that some of it failed. */
    boolean isDone();

    /** Adds a call to the stream of its own. It never comes if the device fails before. */
    void whenDone(Runnable action);

    /** Makes memory for a tensor, which is freed when this is closed. */
    Buffer buffer();

    /** Waits for what was added to the stream of its own, and frees all. */
    @Override
    void close();

    /** Memory of a tensor on the device, with pinned memory of the host beside it; both grow as needed. */
    interface Buffer {
        /**
         * Makes room on the device; what was in it is lost if it grows.
         *
         * @param bytes may be 0
         * @return the address
         */
        long reserve(long bytes);

        /**
         * Makes room in pinned memory; what was in it is lost if it grows.
         *
         * @return that much of it; null where the context has as much as it may have
         */
        @Nullable
        MemorySegment pinned(long bytes);

        /** Adds a copy of the start of the pinned memory to the stream. */
        void upload(long bytes);

        /** Adds a copy to the start of the pinned memory to the stream. */
        void download(long bytes);

        /** Copies any memory to the device without the stream, and waits until that is done. */
        void copyFrom(MemorySegment source);

        /** Copies from the device without the stream, and waits until that is done. */
        void copyTo(MemorySegment target);
    }
}
