package io.trt4j.testkit;

import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.TensorRT;
import java.io.Serializable;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Makes a plugin known to TensorRT's registry, in any process: {@code () -> LeakyRelu.DECLARATION.register()}. Checks run in
 * processes of their own, to which this is sent by serialization: what a lambda captures must be serializable, and its class on
 * the class path.
 */
@FunctionalInterface
public interface PluginSetup extends Serializable {
    /**
     * Registers the plugin.
     *
     * @return closed when the plugin is not needed any more
     */
    AutoCloseable register() throws Exception;

    /**
     * Loads a library of plugins in C++, whose creators TensorRT registers: {@code IPluginRegistry.loadLibrary}.
     *
     * @param library its file, with the functions {@code getCreators} or {@code getPluginCreators}, and {@code setLoggerFinder}
     */
    static PluginSetup library(Path library) {
        String file = Objects.requireNonNull(library, "The library is null.")
                .toAbsolutePath()
                .toString();
        return () -> {
            TensorRTSetup.giveLogger();
            IPluginRegistry registry = TensorRT.getPluginRegistry();
            MemorySegment handle = registry.loadLibrary(file);
            if (handle.address() == 0) {
                throw new IllegalArgumentException("TensorRT cannot load the plugins of " + file
                        + ": the library must be loadable and have the functions getCreators or getPluginCreators, and"
                        + " setLoggerFinder.");
            }
            return () -> registry.deregisterLibrary(handle);
        };
    }

    /** Registers TensorRT's standard plugins, which stay until the process ends. */
    static PluginSetup standardPlugins() {
        return () -> {
            TensorRTSetup.registerStandardPlugins();
            return () -> {};
        };
    }
}
