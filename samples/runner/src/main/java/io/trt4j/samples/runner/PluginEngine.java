package io.trt4j.samples.runner;

import java.util.List;

/** Where a network with one plugin is built and run; the plugin is registered until this is closed. */
interface PluginEngine extends AutoCloseable {
    /** What runs it, in words. */
    String description();

    /** The engine as bytes. */
    byte[] build(Workflow workflow);

    /** Runs an engine once; gives its outputs. */
    List<NamedTensor> run(byte[] plan);

    @Override
    void close();
}
