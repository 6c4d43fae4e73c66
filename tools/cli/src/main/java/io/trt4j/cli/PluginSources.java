package io.trt4j.cli;

import io.trt4j.testkit.PluginSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import picocli.CommandLine.Option;

/** The options that say which plugins there are, beside those that are services on the class path. */
public final class PluginSources {
    @Option(names = "--library", paramLabel = "F", description = "A library with plugins in C++.")
    private List<Path> libraries = List.of();

    @Option(names = "--standard", description = "TensorRT's standard plugins, libnvinfer_plugin.")
    private boolean standard;

    /**
     * What registers the plugins: those of the options, and those that are services.
     *
     * @param loader that services are looked for with
     * @throws CannotRunException if a file is not there, or a service cannot be loaded
     */
    public List<PluginSetup> setups(ClassLoader loader) {
        List<PluginSetup> setups = new ArrayList<>();
        libraries.forEach(library -> setups.add(library(library)));
        if (standard) {
            setups.add(PluginSetup.standardPlugins());
        }
        try {
            ServiceLoader.load(PluginSetup.class, loader).forEach(setups::add);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new CannotRunException("a service that registers plugins cannot be loaded: " + e.getMessage(), e);
        }
        return setups;
    }

    private static PluginSetup library(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException("There is no file " + file + " for --library.");
        }
        return PluginSetup.library(file);
    }
}
