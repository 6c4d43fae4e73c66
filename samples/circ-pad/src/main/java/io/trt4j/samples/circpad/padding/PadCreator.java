package io.trt4j.samples.circpad.padding;

import io.trt4j.tensorrt.IPluginV2;

/** Makes padding plugins of one backend, and has TensorRT's registry know them until it is closed. */
@SuppressWarnings("deprecation") // of plugins of version 2
public interface PadCreator extends AutoCloseable {
    /** A plugin, which the caller closes; a network copies it. */
    IPluginV2 create(Padding padding);

    @Override
    void close();
}
