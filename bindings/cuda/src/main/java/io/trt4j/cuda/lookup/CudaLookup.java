package io.trt4j.cuda.lookup;

import io.trt4j.ffm.Library;
import io.trt4j.ffm.Library.Product;
import io.trt4j.ffm.internal.ModuleVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where the functions of CUDA are looked up. In a package of its own, since what jextract wrote knows it. */
public final class CudaLookup {
    static {
        ModuleVersions.requireSame(CudaLookup.class);
    }

    private static final Predicate<String> NONE = file -> false;

    /** The CUDA driver. */
    public static final Library CUDA = new Library(
            "cuda",
            List.of("1"),
            List.of(
                    "cuInit",
                    "cuDriverGetVersion",
                    "cuGetErrorName",
                    "cuGetErrorString",
                    "cuDeviceGetCount",
                    "cuDeviceGet",
                    "cuDeviceGetName",
                    "cuDeviceTotalMem_v2",
                    "cuDeviceGetAttribute"),
            new Product(
                    "the CUDA driver",
                    "install NVIDIA's driver: it brings this library, the CUDA toolkit does not",
                    null,
                    null,
                    null,
                    List.of(),
                    NONE,
                    NONE),
            null,
            null);

    /**
     * The run-time compiler of CUDA. What 12 compiles runs on drivers of CUDA 12 and 13, what 13 compiles on the
     * latter only: so 12 is preferred. It opens its built-ins by bare name, which finds them only if they are loaded
     * or on the loader's path.
     */
    public static final Library NVRTC = new Library(
            "nvrtc",
            List.of("12", "13"),
            List.of(
                    "nvrtcVersion",
                    "nvrtcGetErrorString",
                    "nvrtcCreateProgram",
                    "nvrtcDestroyProgram",
                    "nvrtcCompileProgram",
                    "nvrtcGetProgramLogSize",
                    "nvrtcGetProgramLog",
                    "nvrtcGetCUBINSize",
                    "nvrtcGetCUBIN",
                    "nvrtcGetPTXSize",
                    "nvrtcGetPTX"),
            new Product(
                    "the CUDA toolkit",
                    "install the CUDA toolkit 12 or 13",
                    "CUDA_HOME",
                    "cuda",
                    "org.bytedeco:cuda-redist:12.9-9.10-1.5.12:%s",
                    nvrtcFiles(),
                    file -> file.startsWith("libnvrtc"),
                    file -> true),
            null,
            "libnvrtc-builtins.so.*");

    private CudaLookup() {}

    private static List<String> nvrtcFiles() {
        List<String> files = new ArrayList<>(List.of("libnvrtc.so.%d"));
        for (int minor = 0; minor < 10; minor++) {
            files.add("libnvrtc-builtins.so.%d." + minor);
        }
        return files;
    }
}
