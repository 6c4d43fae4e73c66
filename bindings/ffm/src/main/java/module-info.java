/** Finds, loads and calls native libraries. */
@SuppressWarnings("module") // the modules named in "to" are not there when this one is compiled
module io.trt4j.ffm {
    requires transitive org.jspecify;

    exports io.trt4j.ffm;
    exports io.trt4j.ffm.internal to
            io.trt4j.cuda,
            io.trt4j.kernel,
            io.trt4j.plugin,
            io.trt4j.tensorrt,
            io.trt4j.testkit;
}
