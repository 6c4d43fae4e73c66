/** Drives a plugin through its native vtable, with no GPU or on one. */
module io.trt4j.testkit {
    requires java.xml;
    requires jdk.management;
    requires transitive io.trt4j.tensorrt;

    exports io.trt4j.testkit;
    exports io.trt4j.testkit.report;
}
