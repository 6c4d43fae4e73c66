/** CUDA kernels written as Java methods. */
module io.trt4j.kernel {
    requires transitive io.trt4j.cuda;
    requires org.objectweb.asm;

    exports io.trt4j.kernel;
}
