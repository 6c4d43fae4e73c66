/** From a model file to a result. */
module io.trt4j.engine {
    requires transitive io.trt4j.tensorrt;
    requires jdk.jfr;

    exports io.trt4j.engine;
}
