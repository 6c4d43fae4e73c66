/** What a TensorRT plugin in Java is written against. */
module io.trt4j.plugin {
    requires transitive io.trt4j.tensorrt;

    exports io.trt4j.plugin;
    exports io.trt4j.plugin.declare;
}
