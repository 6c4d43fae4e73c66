package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kernel, ready to be launched. May be launched from several threads, each with {@link KernelArguments} of its own.
 */
public final class CudaKernel {
    private static final MemorySegment CU_LAUNCH_KERNEL =
            Libraries.lookup(CudaLibraries.CUDA).find("cuLaunchKernel").orElseThrow();

    // All addresses as numbers: with jextract's stub each launch would make objects of them.
    private static final MethodHandle LAUNCH = Calls.handle(
            JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG,
            JAVA_LONG, JAVA_LONG);

    /** Whether more of the memory in a multiprocessor is to be shared memory, or L1 cache. */
    public enum CachePreference {
        /** No preference. */
        NONE(cuda_h.CU_FUNC_CACHE_PREFER_NONE()),
        /** More shared memory. */
        SHARED(cuda_h.CU_FUNC_CACHE_PREFER_SHARED()),
        /** More L1 cache. */
        L1(cuda_h.CU_FUNC_CACHE_PREFER_L1()),
        /** As much of both. */
        EQUAL(cuda_h.CU_FUNC_CACHE_PREFER_EQUAL());

        private final int number;

        CachePreference(int number) {
            this.number = number;
        }
    }

    /**
     * What the compiler made of a kernel.
     *
     * @param maxThreads the most threads a block of it may have
     * @param registers registers of a thread
     * @param sharedBytes shared memory of a block, without dynamic shared memory
     * @param localBytes local memory of a thread
     * @param constantBytes constant memory
     */
    public record Attributes(int maxThreads, int registers, int sharedBytes, int localBytes, int constantBytes) {}

    /**
     * A launch that keeps a device busy.
     *
     * @param minBlocks the fewest blocks that do so
     * @param threads threads of a block
     */
    public record BlockSize(int minBlocks, int threads) {}

    private final CudaModule module;
    private final String name;
    private final long function;
    private final int @Nullable [] sizes;
    private final Attributes attributes;
    private volatile int maxDynamicShared;

    /** To be called while the module's context is current. */
    CudaKernel(CudaModule module, String name, long function) {
        this.module = module;
        this.name = name;
        this.function = function;
        int[] told = KernelParameters.ofFunction(function);
        sizes = told != null ? told : module.declaredParameters(name);
        attributes = new Attributes(
                attribute(cuda_h.CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK()),
                attribute(cuda_h.CU_FUNC_ATTRIBUTE_NUM_REGS()),
                attribute(cuda_h.CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES()),
                attribute(cuda_h.CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES()),
                attribute(cuda_h.CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES()));
        maxDynamicShared = attribute(cuda_h.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES());
    }

    private int attribute(int attribute) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(cuda_h.C_INT);
            CudaException.check("cuFuncGetAttribute", cuda_h.cuFuncGetAttribute(value, attribute, handle()));
            return value.get(cuda_h.C_INT, 0);
        }
    }

    private MemorySegment handle() {
        return MemorySegment.ofAddress(function);
    }

    /** The driver's {@code CUfunction}. */
    public long address() {
        return function;
    }

    /** Its name in the source. */
    public String name() {
        return name;
    }

    /** The context it was loaded into. */
    public CudaContext context() {
        return module.context();
    }

    CudaModule module() {
        return module;
    }

    /** The sizes of its parameters; null where they are not known. */
    int @Nullable [] sizes() {
        return sizes;
    }

    boolean takes(int @Nullable [] others) {
        return sizes == null ? others == null : Arrays.equals(sizes, others);
    }

    /** New arguments for this kernel, none of which is set. */
    public KernelArguments arguments() {
        return new KernelArguments(name, sizes);
    }

    /** What the compiler made of it. */
    public Attributes attributes() {
        return attributes;
    }

    /**
     * Allows launches with as much dynamic shared memory; more than 48 KB need this. Never takes back what was allowed. The
     * driver refuses more than the device has.
     */
    public CudaKernel allowDynamicShared(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("Dynamic shared memory cannot have " + bytes + " bytes.");
        }
        if (bytes <= maxDynamicShared) {
            return this;
        }
        int attribute = cuda_h.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES();
        module.run(() -> CudaException.check(
                "cuFuncSetAttribute of " + bytes + " bytes of dynamic shared memory",
                cuda_h.cuFuncSetAttribute(handle(), attribute, bytes)));
        maxDynamicShared = bytes;
        return this;
    }

    /** Sets what the memory in a multiprocessor is to be used for while this kernel runs. */
    public CudaKernel prefer(CachePreference preference) {
        Objects.requireNonNull(preference, "The preference is null.");
        module.run(() ->
                CudaException.check("cuFuncSetCacheConfig", cuda_h.cuFuncSetCacheConfig(handle(), preference.number)));
        return this;
    }

    /** How many blocks of a multiprocessor are at work at once. */
    public int activeBlocks(int threads, int sharedBytes) {
        LaunchConfig config = LaunchConfig.of(1, threads).withSharedBytes(sharedBytes);
        return module.call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment blocks = arena.allocate(cuda_h.C_INT);
                CudaException.check(
                        "cuOccupancyMaxActiveBlocksPerMultiprocessor",
                        cuda_h.cuOccupancyMaxActiveBlocksPerMultiprocessor(
                                blocks, handle(), config.blockX(), config.sharedBytes()));
                return blocks.get(cuda_h.C_INT, 0);
            }
        });
    }

    /** The launch that keeps most threads of the device at work. */
    public BlockSize suggestedBlockSize(int sharedBytes) {
        LaunchConfig config = LaunchConfig.of(1, 1).withSharedBytes(sharedBytes);
        return module.call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment blocks = arena.allocate(cuda_h.C_INT);
                MemorySegment threads = arena.allocate(cuda_h.C_INT);
                CudaException.check(
                        "cuOccupancyMaxPotentialBlockSize",
                        cuda_h.cuOccupancyMaxPotentialBlockSize(
                                blocks, threads, handle(), MemorySegment.NULL, config.sharedBytes(), 0));
                return new BlockSize(blocks.get(cuda_h.C_INT, 0), threads.get(cuda_h.C_INT, 0));
            }
        });
    }

    /**
     * What launches this kernel again and again, with arguments that are set before each launch.
     *
     * @param arguments may be shared by several launchers of one thread
     */
    public KernelLauncher launcher(KernelArguments arguments) {
        return KernelLauncher.of(this, arguments);
    }

    /** Refuses what the driver would refuse without saying why. */
    void requireFits(LaunchConfig config) {
        if (config.threads() > attributes.maxThreads) {
            throw new IllegalArgumentException(
                    "The kernel %s cannot have %d threads in a block: with its %d registers it has at most %d."
                            .formatted(name, config.threads(), attributes.registers, attributes.maxThreads));
        }
        if (config.sharedBytes() > maxDynamicShared) {
            throw new IllegalArgumentException(
                    "The kernel %s may have %d bytes of dynamic shared memory, not %d: call allowDynamicShared(%d) before."
                            .formatted(name, maxDynamicShared, config.sharedBytes(), config.sharedBytes()));
        }
    }

    /**
     * Puts the kernel on a stream. Its context must be current, as it is in a plugin's enqueue. Allocates nothing,
     * waits for nothing.
     *
     * @param stream a {@code CUstream} of the kernel's context
     * @param config blocks, threads and attributes; without blocks nothing is done
     * @param arguments of {@link #arguments()}, all set; copied before this returns
     * @throws CudaException if the driver refuses
     * @throws IllegalArgumentException if the stream cannot be one, the arguments are for another kernel or not all set,
     *     or a block has more threads or shared memory than the kernel allows
     * @throws IllegalStateException if the kernel's module is closed
     */
    public void launch(long stream, LaunchConfig config, KernelArguments arguments) {
        Objects.requireNonNull(config, "The config is null.");
        Objects.requireNonNull(arguments, "The arguments are null.");
        module.beginUse(); // launching from an unloaded module is undefined behaviour
        try {
            if (config.isEmpty()) {
                return;
            }
            LaunchConfig.requireStream(stream);
            requireFits(config);
            long pointers = arguments.pointersFor(this);
            if (config.attributes() == LaunchConfig.Attributes.NONE) {
                launchPlain(stream, config, pointers);
            } else {
                ExtendedLaunch.launch(function, stream, config, pointers);
            }
            Reference.reachabilityFence(arguments);
        } finally {
            module.endUse();
        }
    }

    private void launchPlain(long stream, LaunchConfig config, long pointers) {
        int result;
        try {
            result = (int) LAUNCH.invokeExact(
                    CU_LAUNCH_KERNEL,
                    function,
                    config.gridX(),
                    config.gridY(),
                    config.gridZ(),
                    config.blockX(),
                    config.blockY(),
                    config.blockZ(),
                    config.sharedBytes(),
                    stream,
                    pointers,
                    0L);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuLaunchKernel", result);
    }
}
