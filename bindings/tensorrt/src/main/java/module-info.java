/** TensorRT as Java sees it. */
@SuppressWarnings("module") // the modules named in "to" are not there when this one is compiled
module io.trt4j.tensorrt {
    requires transitive io.trt4j.cuda;

    exports io.trt4j.onnxparser;
    exports io.trt4j.tensorrt;
    exports io.trt4j.tensorrt.abi to
            io.trt4j.plugin,
            io.trt4j.testkit;
    exports io.trt4j.tensorrt.jextract to
            io.trt4j.testkit;
    exports io.trt4j.tensorrt.natives to
            io.trt4j.plugin,
            io.trt4j.testkit;
}
