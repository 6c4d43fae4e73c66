package io.trt4j.engine;

import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import java.io.IOException;

/** A model that was read: what fills a network, and what decides it. Used by one thread at a time. */
interface Definition {
    /** Fills a network. What TensorRT says of it is logged, too. */
    void define(INetworkDefinition network, ILogger logger);

    /**
     * Adds what decides the network to a key, that of plugins too, which must be registered.
     *
     * @throws EngineBuildException if nothing tells
     * @throws IOException if a file cannot be read
     */
    void addTo(CacheKey.Builder key) throws IOException, InterruptedException;

    /**
     * Makes sure that files which TensorRT has read are those that were read before.
     *
     * @throws EngineBuildException if one has changed
     */
    void requireUnchanged();
}
