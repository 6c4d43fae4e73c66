/** The CUDA driver and NVRTC as Java sees them. */
module io.trt4j.cuda {
    requires transitive io.trt4j.ffm;

    exports io.trt4j.cuda;
}
