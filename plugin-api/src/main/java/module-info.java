/** What a TensorRT plugin in Java is written against. */
module io.trt4j.plugin {
    requires transitive io.trt4j.bindings;

    exports io.trt4j.cuda;
    exports io.trt4j.plugin;
}
