/** TensorRT, the CUDA driver and NVRTC as Java sees them. */
@SuppressWarnings("module") // the modules named in "to" are not there when this one is compiled
module io.trt4j.bindings {
    exports io.trt4j.bindings;
    exports io.trt4j.onnxparser;
    exports io.trt4j.tensorrt;
    exports io.trt4j.bindings.abi to
            io.trt4j.kernel,
            io.trt4j.plugin,
            io.trt4j.testkit;
    exports io.trt4j.bindings.jextract.cuda to
            io.trt4j.plugin,
            io.trt4j.testkit;
    exports io.trt4j.bindings.jextract.nvrtc to
            io.trt4j.plugin,
            io.trt4j.testkit;
    exports io.trt4j.bindings.jextract.tensorrt to
            io.trt4j.plugin,
            io.trt4j.testkit;
    exports io.trt4j.tensorrt.natives to
            io.trt4j.plugin,
            io.trt4j.testkit;
}
