package io.trt4j.bindings;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The native libraries of NVIDIA that are called, and what their files are called. */
public enum Library {
    /** TensorRT itself. */
    NVINFER(
            "nvinfer",
            List.of(
                    "getInferLibVersion",
                    "getPluginRegistry",
                    "createInferBuilder_INTERNAL",
                    "createInferRuntime_INTERNAL"),
            Family.TENSORRT,
            "10",
            "11",
            "9",
            "8"),
    /** TensorRT's ONNX parser. */
    NVONNXPARSER("nvonnxparser", List.of("createNvOnnxParser_INTERNAL"), Family.TENSORRT, "10", "11", "9", "8"),
    /** TensorRT's own plugins. */
    NVINFER_PLUGIN("nvinfer_plugin", List.of("initLibNvInferPlugins"), Family.TENSORRT, "10", "11", "9", "8"),
    /** The CUDA driver. */
    CUDA(
            "cuda",
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
            Family.DRIVER,
            "1"),
    /**
     * The run-time compiler of CUDA. What 12 compiles runs on drivers of CUDA 12 and 13, what 13 compiles on the
     * latter only: so 12 is preferred.
     */
    NVRTC(
            "nvrtc",
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
            Family.TOOLKIT,
            "12",
            "13",
            "11.2");

    /** Libraries that are installed together. */
    private enum Family {
        TENSORRT(
                "TENSORRT_HOME",
                "tensorrt",
                "org.bytedeco:tensorrt:10.6-1.5.11:%s-redist",
                "install TensorRT 8.6 or newer"),
        DRIVER(null, null, null, "install NVIDIA's driver: it brings this library, the CUDA toolkit does not"),
        TOOLKIT(
                "CUDA_HOME",
                "cuda",
                "org.bytedeco:cuda-redist:12.9-9.10-1.5.12:%s",
                "install the CUDA toolkit 12 or 13");

        final String homeVariable;
        final String redistFolder;
        final String redistArtifact;
        final String installation;

        Family(String homeVariable, String redistFolder, String redistArtifact, String installation) {
            this.homeVariable = homeVariable;
            this.redistFolder = redistFolder;
            this.redistArtifact = redistArtifact;
            this.installation = installation;
        }
    }

    private final String stem;
    private final List<String> symbols;
    private final Family family;
    private final List<String> majors;

    Library(String stem, List<String> symbols, Family family, String... majors) {
        this.stem = stem;
        this.symbols = symbols;
        this.family = family;
        this.majors = List.of(majors);
    }

    /** What the library is called without a version, such as {@code libnvinfer.so}. */
    public String baseName() {
        return "lib" + stem + ".so";
    }

    /** The versioned file names that are looked for, preferred ones first, such as {@code libnvinfer.so.10}. */
    public List<String> fileNames() {
        return majors.stream().map(major -> baseName() + "." + major).toList();
    }

    /**
     * Symbols that a library of this kind exports in every version, the most telling first: a file that lacks one is
     * another library.
     */
    List<String> symbols() {
        return symbols;
    }

    /** Whether a file of this name can be this library: its base name, and after it perhaps a version. */
    boolean isNamedBy(String fileName) {
        return fileName.equals(baseName()) || majorOf(fileName) >= 0;
    }

    /** The major version in a file name such as {@code libnvinfer.so.10.6.0}, or -1 where there is none. */
    int majorOf(String fileName) {
        String start = baseName() + ".";
        if (!fileName.startsWith(start)) {
            return -1;
        }
        String version = fileName.substring(start.length());
        int digits = (int) IntStream.range(0, version.length())
                .takeWhile(i -> Character.isDigit(version.charAt(i)))
                .count();
        return digits == 0 || digits > 4 ? -1 : Integer.parseInt(version.substring(0, digits));
    }

    /** Whether this is one of TensorRT's libraries that works only beside {@link #NVINFER} of the same version. */
    boolean goesWithNvinfer() {
        return family == Family.TENSORRT && this != NVINFER;
    }

    /** The environment variable that names the folder the library's product is installed in, or null. */
    String homeVariable() {
        return family.homeVariable;
    }

    /** The resource folder that bytedeco's {@code *-redist} artifacts keep the library in, or null. */
    String resourceFolder() {
        return family.redistFolder == null ? null : "org/bytedeco/" + family.redistFolder + "/" + platform() + "/";
    }

    /** Whether the file in {@link #resourceFolder()} is to be extracted with this library. */
    boolean isExtractedWith(String fileName) {
        return switch (family) {
            case TENSORRT -> Stream.of("libnvinfer", "libnvonnxparser").anyMatch(fileName::startsWith);
            case TOOLKIT -> fileName.startsWith("libnvrtc");
            case DRIVER -> false;
        };
    }

    /**
     * The names that the files of {@link #isExtractedWith} have in artifacts of bytedeco beside a file of this name, for
     * where they cannot be listed.
     */
    List<String> namesBeside(String fileName) {
        int major = majorOf(fileName);
        return switch (family) {
            case TENSORRT ->
                Stream.concat(
                                Stream.of("", "_plugin", "_vc_plugin")
                                        .map(part -> "libnvinfer" + part + ".so." + major),
                                Stream.of(
                                        "libnvonnxparser.so." + major,
                                        "libnvinfer_builder_resource.so.8.6.1",
                                        "libnvinfer_builder_resource.so.10.6.0",
                                        "libnvinfer_builder_resource_ptx.so.10.15.1",
                                        "libnvinfer_builder_resource_ptx.so.11.2.1"))
                        .toList();
            case TOOLKIT ->
                Stream.concat(
                                Stream.of("libnvrtc.so." + major),
                                IntStream.range(0, 10).mapToObj(minor -> "libnvrtc-builtins.so." + major + "." + minor))
                        .toList();
            case DRIVER -> List.of();
        };
    }

    /** What to do when the library is missing, as one sentence. */
    String remedy() {
        var remedy = new StringBuilder(family.installation)
                .append(", or name its file or folder with -D")
                .append(Libraries.PATH_PROPERTY)
                .append("=PATH");
        if (family.homeVariable != null) {
            remedy.append(" or the environment variable ").append(family.homeVariable);
        }
        if (family.redistArtifact != null) {
            remedy.append(", or put ")
                    .append(family.redistArtifact.formatted(platform()))
                    .append(" on the class path");
        }
        return remedy.append('.').toString();
    }

    /** The platform as bytedeco's classifiers call it, such as {@code linux-x86_64}. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String processor = System.getProperty("os.arch");
        return system + "-"
                + switch (processor) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm64";
                    default -> processor;
                };
    }
}
