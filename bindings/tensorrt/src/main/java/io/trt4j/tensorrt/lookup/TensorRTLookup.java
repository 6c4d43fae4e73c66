package io.trt4j.tensorrt.lookup;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.Library;
import io.trt4j.ffm.Library.Leader;
import io.trt4j.ffm.Library.Product;
import java.util.List;

/** Where the functions of TensorRT are looked up. In a package of its own, since what jextract wrote knows it. */
public final class TensorRTLookup {
    /** TensorRT's kernels for its builder: more than a gigabyte that is of no use without a driver. */
    private static final String BUILDER_RESOURCE = "builder_resource";

    private static final List<String> MAJORS = List.of("10", "11", "9", "8");

    private static final Product TENSORRT = new Product(
            "TensorRT",
            "install TensorRT 8.6 or newer",
            "TENSORRT_HOME",
            "tensorrt",
            "org.bytedeco:tensorrt:10.6-1.5.11:%s-redist",
            List.of(
                    "libnvinfer.so.%d",
                    "libnvinfer_plugin.so.%d",
                    "libnvinfer_vc_plugin.so.%d",
                    "libnvonnxparser.so.%d",
                    "libnvinfer_builder_resource.so.8.6.1",
                    "libnvinfer_builder_resource.so.10.6.0",
                    "libnvinfer_builder_resource_ptx.so.10.15.1",
                    "libnvinfer_builder_resource_ptx.so.11.2.1"),
            file -> file.startsWith("libnvinfer") || file.startsWith("libnvonnxparser"),
            TensorRTLookup::isNeeded);

    /** TensorRT itself. */
    public static final Library NVINFER = new Library(
            "nvinfer",
            MAJORS,
            List.of(
                    "getInferLibVersion",
                    "getPluginRegistry",
                    "createInferBuilder_INTERNAL",
                    "createInferRuntime_INTERNAL"),
            TENSORRT,
            null,
            null);

    private static final Leader BESIDE_NVINFER =
            new Leader(NVINFER, number -> number < 10000 ? number / 1000 : number / 10000);

    /** TensorRT's ONNX parser. */
    public static final Library NVONNXPARSER =
            new Library("nvonnxparser", MAJORS, List.of("createNvOnnxParser_INTERNAL"), TENSORRT, BESIDE_NVINFER, null);

    /** TensorRT's own plugins. */
    public static final Library NVINFER_PLUGIN =
            new Library("nvinfer_plugin", MAJORS, List.of("initLibNvInferPlugins"), TENSORRT, BESIDE_NVINFER, null);

    private TensorRTLookup() {}

    private static boolean isNeeded(String file) {
        return !file.contains(BUILDER_RESOURCE)
                || Libraries.report(CudaLibraries.CUDA).loaded().isPresent();
    }
}
