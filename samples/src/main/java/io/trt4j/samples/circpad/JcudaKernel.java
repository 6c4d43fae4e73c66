package io.trt4j.samples.circpad;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jcuda.NativePointerObject;
import jcuda.Pointer;
import jcuda.driver.CUcontext;
import jcuda.driver.CUdevice;
import jcuda.driver.CUdevice_attribute;
import jcuda.driver.CUfunction;
import jcuda.driver.CUmodule;
import jcuda.driver.CUresult;
import jcuda.driver.CUstream;
import jcuda.driver.JCudaDriver;
import jcuda.nvrtc.JNvrtc;
import jcuda.nvrtc.nvrtcProgram;
import jcuda.nvrtc.nvrtcResult;

/**
 * The padding kernels, compiled with NVRTC and loaded into a CUDA context, both through JCuda. Owns the loaded
 * module; {@link #close()} unloads it. May be shared by threads; each thread launches through a {@link Launcher} of
 * its own.
 */
public final class JcudaKernel implements AutoCloseable {
    // JCuda wraps a stream only if JCuda made it; TensorRT's streams have to be put into the wrapper's own field.
    private static final VarHandle NATIVE_POINTER = nativePointer();

    private final CUcontext context;
    private final CUdevice retained;
    private final CUmodule module = new CUmodule();
    private final CUfunction fp32 = new CUfunction();
    private final CUfunction fp16 = new CUfunction();
    private boolean closed;

    /**
     * Compiles the kernels for the device of the current context and loads them there. Where the calling thread has
     * no current context, the primary context of device 0 is retained until {@link #close()} and made current.
     * Takes a while: call it once, not at each launch. {@code libnvrtc.so.12} must be loaded already.
     *
     * @throws IllegalStateException if CUDA or NVRTC reports an error, in their words
     */
    public JcudaKernel() {
        CUcontext current = currentContext();
        CUdevice device = new CUdevice();
        if (address(current) != 0) {
            check("cuCtxGetDevice", JCudaDriver.cuCtxGetDevice(device));
            retained = null;
        } else {
            check("cuDeviceGet", JCudaDriver.cuDeviceGet(device, 0));
            check("cuDevicePrimaryCtxRetain", JCudaDriver.cuDevicePrimaryCtxRetain(current, device));
            retained = device;
        }
        context = current;
        try {
            check("cuCtxSetCurrent", JCudaDriver.cuCtxSetCurrent(context));
            byte[] image = compile(Kernels.SOURCE, target(capability(device), supported()));
            check("cuModuleLoadData", JCudaDriver.cuModuleLoadData(module, image));
            check("cuModuleGetFunction", JCudaDriver.cuModuleGetFunction(fp32, module, Kernels.FP32));
            check("cuModuleGetFunction", JCudaDriver.cuModuleGetFunction(fp16, module, Kernels.FP16));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Compiles CUDA C++ with NVRTC; needs no GPU. {@code libnvrtc.so.12}, which JCuda 12 is linked to, must be
     * loaded already, from wherever the caller found it.
     *
     * @param target {@code sm_90} for machine code of one architecture, {@code compute_90} for PTX
     * @return what {@code cuModuleLoadData} takes: a CUBIN, or PTX ending with a zero byte
     * @throws IllegalStateException if the source does not compile, with NVRTC's log, or NVRTC cannot be used
     */
    public static byte[] compile(String source, String target) {
        requireNvrtc();
        nvrtcProgram program = new nvrtcProgram();
        checkNvrtc("nvrtcCreateProgram", JNvrtc.nvrtcCreateProgram(program, source, "circpad.cu", 0, null, null));
        try {
            String[] options = {"--gpu-architecture=" + target};
            int result = JNvrtc.nvrtcCompileProgram(program, options.length, options);
            if (result != nvrtcResult.NVRTC_SUCCESS) {
                String[] log = {""};
                checkNvrtc("nvrtcGetProgramLog", JNvrtc.nvrtcGetProgramLog(program, log));
                throw new IllegalStateException("NVRTC cannot compile the kernel for " + target + ": "
                        + JNvrtc.nvrtcGetErrorString(result) + "\n" + log[0]);
            }
            return target.startsWith("sm_") ? machineCode(program) : ptx(program);
        } finally {
            JNvrtc.nvrtcDestroyProgram(program);
        }
    }

    /**
     * The compilation target for a device: its own architecture where NVRTC knows it, else PTX of the nearest older
     * one, which the driver translates when it loads the module.
     *
     * @param capability the device's compute capability, ten times the major plus the minor number: 90 for 9.0
     * @param supported the architectures NVRTC knows, in the same form
     * @throws IllegalStateException if NVRTC knows only newer ones
     */
    static String target(int capability, int[] supported) {
        int best = Arrays.stream(supported)
                .filter(architecture -> architecture <= capability)
                .max()
                .orElseThrow(() -> new IllegalStateException("this NVRTC compiles for compute capability "
                        + Arrays.stream(supported).min().orElse(0) + " and up, but the device has " + capability
                        + "; use an older NVRTC."));
        return (best == capability ? "sm_" : "compute_") + best;
    }

    /** The architectures that the loaded NVRTC compiles for: 90 for compute capability 9.0. */
    static int[] supported() {
        requireNvrtc();
        int[] count = {0};
        checkNvrtc("nvrtcGetNumSupportedArchs", JNvrtc.nvrtcGetNumSupportedArchs(count));
        int[] supported = new int[count[0]];
        checkNvrtc("nvrtcGetSupportedArchs", JNvrtc.nvrtcGetSupportedArchs(supported));
        return supported;
    }

    /**
     * Prepares launches. Cheap, and needs no device: make one for each plugin instance.
     *
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     */
    public Launcher launcher(Padding padding, int elementSize) {
        return new Launcher(Kernels.entryPoint(elementSize).equals(Kernels.FP32) ? fp32 : fp16, padding);
    }

    /** The kernel for elements of a size as the driver knows it, a {@code CUfunction}. Good until {@link #close()}. */
    public long function(int elementSize) {
        return address(Kernels.entryPoint(elementSize).equals(Kernels.FP32) ? fp32 : fp16);
    }

    /** Unloads the kernels; launches that have been enqueued must be finished. Does nothing the second time. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        CUcontext current = currentContext();
        if (address(module) != 0) {
            check("cuCtxPushCurrent", JCudaDriver.cuCtxPushCurrent(context));
            int result = JCudaDriver.cuModuleUnload(module);
            check("cuCtxPopCurrent", JCudaDriver.cuCtxPopCurrent(new CUcontext()));
            check("cuModuleUnload", result);
        }
        if (retained != null) {
            if (address(current) == address(context)) {
                check("cuCtxSetCurrent", JCudaDriver.cuCtxSetCurrent(new CUcontext()));
            }
            check("cuDevicePrimaryCtxRelease", JCudaDriver.cuDevicePrimaryCtxRelease(retained));
        }
    }

    /**
     * Launches one kernel with one padding, again and again. Holds the argument block, which each launch overwrites,
     * so a launcher is for one thread at a time. Must not be used after its kernel was closed.
     */
    public static final class Launcher {
        private final CUfunction function;
        private final Padding padding;
        private final int[] before = new int[4];
        private final int[] total = new int[4];
        private final MemorySegment arguments;
        private final Pointer argumentPointers;
        private final CUstream stream = new CUstream();
        private final long[] shape = {-1, -1, -1, -1};
        private int rows;
        private int outW;
        private int gridX;
        private int gridY;
        private int blockX;
        private int blockY;

        private Launcher(CUfunction function, Padding padding) {
            padding.requireRank(4);
            this.function = function;
            this.padding = padding;
            for (int d = 0; d < 4; d++) {
                before[d] = padding.before(4, d);
                total[d] = Math.addExact(before[d], padding.after(4, d));
            }
            // cuLaunchKernel takes an array of the arguments' addresses. Both blocks live as long as this object.
            Arena arena = Arena.ofAuto();
            arguments = arena.allocate(ValueLayout.JAVA_LONG, Kernels.PARAMETERS);
            MemorySegment pointers = arena.allocate(ValueLayout.JAVA_LONG, Kernels.PARAMETERS);
            for (int i = 0; i < Kernels.PARAMETERS; i++) {
                pointers.setAtIndex(ValueLayout.JAVA_LONG, i, arguments.address() + 8L * i);
            }
            argumentPointers = new NativeAddress(pointers.address());
        }

        /**
         * Enqueues the padding of one tensor and returns at once: no synchronization, no allocation on the device or
         * the Java heap. The context that the kernels were loaded into must be current.
         *
         * @param stream a {@code CUstream}, as TensorRT gives it
         * @param input device address of the dense N×C×H×W input
         * @param output device address of the dense output, which must not overlap the input
         * @param n the input's N, not negative like the other extents; no padded one may be 0
         * @throws IllegalArgumentException if an extent is negative, empty though padded, or too large for the kernels
         * @throws IllegalStateException if the launch fails, in the driver's words
         */
        public void launch(long stream, long input, long output, long n, long c, long h, long w) {
            if (n != shape[0] || c != shape[1] || h != shape[2] || w != shape[3]) {
                reshape(n, c, h, w);
            }
            if (rows == 0 || outW == 0) {
                return;
            }
            arguments.setAtIndex(ValueLayout.JAVA_LONG, 0, input);
            arguments.setAtIndex(ValueLayout.JAVA_LONG, 1, output);
            NATIVE_POINTER.set((NativePointerObject) this.stream, stream);
            int result = JCudaDriver.cuLaunchKernel(
                    function, gridX, gridY, 1, blockX, blockY, 1, 0, this.stream, argumentPointers, null);
            Reference.reachabilityFence(this);
            check("cuLaunchKernel", result);
        }

        /** Works out what depends on the shape alone. */
        private void reshape(long n, long c, long h, long w) {
            int outN = extent(0, n);
            int outC = extent(1, c);
            int outH = extent(2, h);
            outW = extent(3, w);
            rows = outN == 0 || outC == 0 || outH == 0 ? 0 : rows(outN, outC, outH);
            if (rows > 0 && outW > 0) {
                int[] values = {
                    (int) n,
                    (int) c,
                    (int) h,
                    (int) w,
                    rows,
                    outC,
                    outH,
                    outW,
                    Kernels.shift(before[0], (int) n),
                    Kernels.shift(before[1], (int) c),
                    Kernels.shift(before[2], (int) h),
                    Kernels.shift(before[3], (int) w)
                };
                for (int i = 0; i < values.length; i++) {
                    set(2 + i, values[i]);
                }
                gridX = Kernels.gridX(rows, outW);
                gridY = Kernels.gridY(rows, outW);
                blockX = Kernels.blockX(outW);
                blockY = Kernels.blockY(outW);
            }
            shape[0] = n;
            shape[1] = c;
            shape[2] = h;
            shape[3] = w;
        }

        private void set(int index, int value) {
            arguments.set(ValueLayout.JAVA_INT, 8L * index, value);
        }

        private int extent(int dimension, long extent) {
            if (extent < 0 || extent > Integer.MAX_VALUE - total[dimension] || (extent == 0 && total[dimension] > 0)) {
                throw new IllegalArgumentException("dimension " + dimension + " of " + extent
                        + " elements cannot be padded by " + padding + " on the device.");
            }
            return (int) extent + total[dimension];
        }

        private static int rows(int outN, int outC, int outH) {
            // The product of two never overflows; the third factor is checked before it is used.
            long planes = (long) outN * outC;
            if (planes > Integer.MAX_VALUE / outH) {
                throw new IllegalArgumentException("the kernels pad at most 2147483647 rows, but the output has " + outN
                        + "x" + outC + "x" + outH + ".");
            }
            return (int) planes * outH;
        }
    }

    /** A JCuda pointer to native memory that Java owns by other means. */
    private static final class NativeAddress extends Pointer {
        NativeAddress(long address) {
            super(address);
        }
    }

    private static VarHandle nativePointer() {
        try {
            return MethodHandles.privateLookupIn(NativePointerObject.class, MethodHandles.lookup())
                    .findVarHandle(NativePointerObject.class, "nativePointer", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The calling thread's current context; its address is 0 where there is none. */
    static CUcontext currentContext() {
        initialize(JCudaDriver.class, "libcuda.so.1");
        check("cuInit", JCudaDriver.cuInit(0));
        CUcontext current = new CUcontext();
        check("cuCtxGetCurrent", JCudaDriver.cuCtxGetCurrent(current));
        return current;
    }

    private static long address(NativePointerObject object) {
        return (long) NATIVE_POINTER.get(object);
    }

    private static int capability(CUdevice device) {
        int[] major = {0};
        int[] minor = {0};
        check(
                "cuDeviceGetAttribute",
                JCudaDriver.cuDeviceGetAttribute(
                        major, CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device));
        check(
                "cuDeviceGetAttribute",
                JCudaDriver.cuDeviceGetAttribute(
                        minor, CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device));
        return 10 * major[0] + minor[0];
    }

    private static byte[] machineCode(nvrtcProgram program) {
        long[] size = {0};
        checkNvrtc("nvrtcGetCUBINSize", JNvrtc.nvrtcGetCUBINSize(program, size));
        byte[] code = new byte[Math.toIntExact(size[0])];
        checkNvrtc("nvrtcGetCUBIN", JNvrtc.nvrtcGetCUBIN(program, code));
        return code;
    }

    private static byte[] ptx(nvrtcProgram program) {
        String[] text = {""};
        checkNvrtc("nvrtcGetPTX", JNvrtc.nvrtcGetPTX(program, text));
        byte[] ascii = text[0].getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(ascii, ascii.length + 1);
    }

    private static void requireNvrtc() {
        initialize(JNvrtc.class, "libnvrtc.so.12");
    }

    /** JCuda loads a native library when its class is initialized; what that is linked to must be there before. */
    private static void initialize(Class<?> binding, String needed) {
        try {
            MethodHandles.lookup().ensureInitialized(binding);
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "JCuda's " + binding.getSimpleName() + " cannot be loaded; it needs " + needed
                            + " to be found or loaded before.",
                    e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(String function, int result) {
        if (result != CUresult.CUDA_SUCCESS) {
            String[] text = {null};
            JCudaDriver.cuGetErrorString(result, text);
            throw new IllegalStateException(function + " failed: " + CUresult.stringFor(result) + ", " + text[0] + ".");
        }
    }

    private static void checkNvrtc(String function, int result) {
        if (result != nvrtcResult.NVRTC_SUCCESS) {
            throw new IllegalStateException(function + " failed: " + JNvrtc.nvrtcGetErrorString(result) + ".");
        }
    }
}
