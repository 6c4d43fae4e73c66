/** Runs whole ONNX models with plugins on the host, with no GPU. */
@SuppressWarnings("requires-automatic") // none of the three has a module-info
module io.trt4j.hostmodel {
    requires transitive io.trt4j.tensorrt;
    requires io.trt4j.testkit;
    requires com.google.protobuf;
    requires com.microsoft.onnxruntime;
    requires org.tribuo.util.onnx;

    exports io.trt4j.hostmodel;
}
