/** Drives a plugin through its native vtable with no GPU. */
module io.trt4j.testkit {
    requires java.xml;
    requires transitive io.trt4j.tensorrt;

    exports io.trt4j.testkit;
    exports io.trt4j.testkit.report;
}
