package io.trt4j.samples.circpad;

import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.tensorrt.IProgressMonitor;
import java.lang.foreign.MemorySegment;

/** Where the padding network is built and run: TensorRT on a GPU, or the host engine. */
interface PaddingEngine extends AutoCloseable {
    /** What runs it, in words: library, version, device. */
    String description();

    /** The plugin that it is made of. */
    PadCreator plugin();

    /**
     * Builds the network and returns it as it is saved.
     *
     * @param progress told how far the build is
     */
    byte[] build(PaddingJob job, IProgressMonitor progress);

    /**
     * Runs a saved network once.
     *
     * @param plan what {@link #build} made
     * @param input the input's elements on the host
     * @param shape the input's N, C, H and W
     * @param output filled with the output's elements
     */
    void run(byte[] plan, PaddingJob job, MemorySegment input, long[] shape, MemorySegment output);

    @Override
    void close();
}
