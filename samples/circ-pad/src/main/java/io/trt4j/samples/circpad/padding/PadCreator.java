package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.declare.Place;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.ITensor;
import java.util.Set;

/** Puts padding plugins of one backend into networks, and has TensorRT's registry know them until it is closed. */
public interface PadCreator extends AutoCloseable {
    /** Adds a layer with the plugin, which belongs to the network. */
    ILayer addTo(INetworkDefinition network, Padding padding, ITensor input);

    /** What the plugin is for TensorRT, and what it is written with. */
    String description();

    /** Where its work was done, if it can tell. */
    default Set<Place> ranOn() {
        return Set.of();
    }

    @Override
    void close();
}
