package io.trt4j.cuda;

import io.trt4j.cuda.lookup.CudaLookup;
import io.trt4j.ffm.Library;

/** The libraries of CUDA that are called. */
public final class CudaLibraries {
    /** The CUDA driver. */
    public static final Library CUDA = CudaLookup.CUDA;

    /**
     * The run-time compiler of CUDA. What 12 compiles runs on drivers of CUDA 12 and 13, what 13 compiles on the
     * latter only: so 12 is preferred.
     */
    public static final Library NVRTC = CudaLookup.NVRTC;

    private CudaLibraries() {}
}
