package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.PluginSources;
import io.trt4j.testkit.PluginSetup;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the plugins that a model needs, and their registration. */
final class ModelPlugins {
    @Option(
            names = "--plugins",
            paramLabel = "JAR",
            description = "A jar whose plugins are registered by its services io.trt4j.testkit.PluginSetup.")
    private List<Path> jars = List.of();

    @Mixin
    private PluginSources sources;

    /** Registered plugins, until it is closed. */
    static final class Registered implements AutoCloseable {
        private final Deque<AutoCloseable> resources = new ArrayDeque<>();

        @Override
        public void close() {
            while (!resources.isEmpty()) {
                try {
                    resources.pop().close();
                } catch (Exception e) {
                    throw new CannotRunException("a plugin cannot be deregistered: " + e.getMessage(), e);
                }
            }
        }
    }

    /**
     * Registers the plugins.
     *
     * @throws CannotRunException if that is not possible
     */
    Registered register() {
        Registered registered = new Registered();
        boolean done = false;
        try {
            URLClassLoader loader = new URLClassLoader(urls(), ModelPlugins.class.getClassLoader());
            registered.resources.push(loader);
            List<PluginSetup> setups = sources.setups(loader);
            if (!jars.isEmpty()
                    && setups.stream().noneMatch(setup -> setup.getClass().getClassLoader() == loader)) {
                throw new CannotRunException(jars.stream().map(Path::toString).collect(Collectors.joining(", "))
                        + " has no plugins: META-INF/services/io.trt4j.testkit.PluginSetup is not in it, or"
                        + " names none.");
            }
            setups.forEach(setup -> registered.resources.push(register(setup)));
            done = true;
            return registered;
        } finally {
            if (!done) {
                registered.close();
            }
        }
    }

    private static AutoCloseable register(PluginSetup setup) {
        try {
            return setup.register();
        } catch (Exception | LinkageError e) {
            throw new CannotRunException(
                    "the plugins of " + setup.getClass().getName() + " cannot be registered: " + e.getMessage(), e);
        }
    }

    private URL[] urls() {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            if (!Files.isRegularFile(jar)) {
                throw new CannotRunException("There is no file " + jar + " for --plugins.");
            }
            try (var in = new JarFile(jar.toFile())) {
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new CannotRunException("cannot read the jar " + jar + ": " + e.getMessage() + ".", e);
            }
        }
        return urls.toArray(URL[]::new);
    }
}
