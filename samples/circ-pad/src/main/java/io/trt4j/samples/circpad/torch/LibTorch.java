package io.trt4j.samples.circpad.torch;

import io.trt4j.cli.CannotRunException;
import io.trt4j.tensorrt.DataType;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** A LibTorch, 2.7 or newer, that is loaded; a process has one, until it ends. */
public final class LibTorch {
    /** The system property that names a LibTorch: the folder of one, or a version of it on Maven Central. */
    public static final String PROPERTY = "trt4j.libtorch";

    /** The library for GPUs, beside the others of a LibTorch that has one. */
    static final String CUDA_LIBRARY = "libtorch_cuda.so";

    private static LibTorch loaded;

    private final Shim shim;
    private final String version;
    private final Path file;

    LibTorch(Shim shim, String version, Path file) {
        this.shim = shim;
        this.version = version;
        this.file = file;
    }

    /**
     * Finds LibTorch and loads it. Tried are, in this order: the folder, or the version of
     * {@code org.bytedeco:pytorch} on Maven Central, that the system property {@value #PROPERTY} or the environment
     * variable {@code LIBTORCH} names, and nothing else if one of them does; the package of {@code python3}, without
     * running it; the system's loader; and for the CPU Maven Central's.
     *
     * @param cuda whether it must run on GPUs
     * @param out told what is fetched, before it is; null to fetch nothing
     * @throws CannotRunException if there is none that can be used, naming all that was tried
     */
    public static synchronized LibTorch load(boolean cuda, PrintWriter out) {
        if (loaded == null) {
            loaded = new LibTorchSearch(cuda, out).run();
        }
        if (cuda && !loaded.shim.hasCuda()) {
            try {
                loaded = loaded.withCuda();
            } catch (UnsatisfiedLinkError e) {
                throw new CannotRunException(
                        loaded + ", which is loaded in this process, cannot work on GPUs (" + e.getMessage()
                                + "); start again with another.",
                        e);
            }
        }
        return loaded;
    }

    /**
     * This one and its library for GPUs.
     *
     * @throws UnsatisfiedLinkError if there is none, or it cannot be loaded
     */
    LibTorch withCuda() {
        Path gpus = file.resolveSibling(CUDA_LIBRARY);
        System.load(gpus.toString());
        return new LibTorch(shim.and(SymbolLookup.libraryLookup(gpus, Arena.global())), version, file);
    }

    /**
     * A dense tensor in memory that stays the caller's.
     *
     * @param type FP32 or FP16
     */
    public TorchTensor tensor(long address, TorchDevice device, DataType type, long[] sizes) {
        return TorchTensor.of(shim, address, device, type, sizes);
    }

    /** The time during which a stream is the current one. */
    public interface StreamGuard extends AutoCloseable {
        /** Makes the stream current that was so before. */
        @Override
        void close();
    }

    /** Makes a device and a stream of it current for the calling thread; what LibTorch does there goes to that stream. */
    public StreamGuard useStream(TorchDevice device, long stream) {
        long guard = shim.streamGuard(stream, device.index());
        return () -> shim.deleteStreamGuard(guard);
    }

    /** The version, such as {@code 2.10.0}. */
    public String version() {
        return version;
    }

    @Override
    public String toString() {
        return "LibTorch " + version + ", " + file;
    }
}
