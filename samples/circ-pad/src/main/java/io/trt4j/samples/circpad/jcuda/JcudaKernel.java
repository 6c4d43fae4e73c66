package io.trt4j.samples.circpad.jcuda;

import static io.trt4j.samples.circpad.jcuda.JcudaPointers.address;

import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jcuda.driver.CUcontext;
import jcuda.driver.CUdevice;
import jcuda.driver.CUdevice_attribute;
import jcuda.driver.CUfunction;
import jcuda.driver.CUmodule;
import jcuda.driver.CUresult;
import jcuda.driver.JCudaDriver;
import jcuda.nvrtc.JNvrtc;
import jcuda.nvrtc.nvrtcProgram;
import jcuda.nvrtc.nvrtcResult;

/**
 * The padding kernels, compiled with NVRTC and loaded into a CUDA context, both through JCuda. Owns the loaded
 * module; {@link #close()} unloads it. May be shared by threads; each thread launches through a {@link JcudaLauncher}
 * of its own.
 */
public final class JcudaKernel implements AutoCloseable {
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
     * Prepares launches; each plugin instance makes one of its own and closes it, before this.
     *
     * @throws IllegalStateException if the driver refuses, in its words
     */
    JcudaLauncher launcher(Padding padding) {
        return new JcudaLauncher(context, fp32, fp16, padding);
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

    /** The calling thread's current context; its address is 0 where there is none. */
    static CUcontext currentContext() {
        initialize(JCudaDriver.class, "libcuda.so.1");
        check("cuInit", JCudaDriver.cuInit(0));
        CUcontext current = new CUcontext();
        check("cuCtxGetCurrent", JCudaDriver.cuCtxGetCurrent(current));
        return current;
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

    static void check(String function, int result) {
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
