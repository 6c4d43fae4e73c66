package io.trt4j.plugin.declare;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A plugin that does nothing, of versions 2 and 3, in Java and in C ({@code empty_plugins.c}, compiled with the machine's C
 * compiler for TensorRT 10). Registered until it is closed.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class EmptyPlugins implements AutoCloseable {
    private static final PluginFieldCollection NO_FIELDS = new PluginFieldCollection(List.of());

    /** The languages and versions. */
    enum Kind {
        JAVA_2,
        JAVA_3,
        C_2,
        C_3
    }

    private record None() {}

    private static final class Empty implements Plugin<None> {
        @Override
        public None state() {
            return new None();
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            return inputs[0];
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    }

    private final PluginRegistration<None> java2 =
            Plugins.register("Trt4jEmptyJava2", "1", None.class, none -> new Empty());
    private final PluginV3Registration<None> java3 =
            Plugins.registerV3("Trt4jEmptyJava3", "1", None.class, (none, phase) ->
                    (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {});
    private final MethodHandle countCalls;
    private final MemorySegment library;

    /** Compiles in a folder that is empty. */
    EmptyPlugins(Path folder) throws IOException, InterruptedException {
        Path file = compiled(folder);
        // Opened here too, it stays in the process when TensorRT unloads it.
        SymbolLookup symbols = SymbolLookup.libraryLookup(file, Arena.global());
        countCalls = Linker.nativeLinker()
                .downcallHandle(
                        symbols.find("count_calls").orElseThrow(), FunctionDescriptor.of(ADDRESS, JAVA_BOOLEAN));
        library = TensorRT.getPluginRegistry().loadLibrary(file.toString());
        if (library.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("TensorRT does not load " + file + ".");
        }
    }

    private static Path compiled(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("empty_plugins.c");
        try (InputStream in = EmptyPlugins.class.getResourceAsStream("empty_plugins.c")) {
            Files.copy(in, source);
        }
        Path library = folder.resolve("libempty.so");
        Path output = folder.resolve("compiler.txt");
        Process compiler = new ProcessBuilder(
                        "cc",
                        "-O2",
                        "-shared",
                        "-fPIC",
                        "-I",
                        headers().toString(),
                        "-DTENSORRT_VERSION=" + TensorRT.version().number(),
                        source.toString(),
                        "-l:libstdc++.so.6",
                        "-o",
                        library.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (compiler.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(output, Charset.defaultCharset()));
        }
        return library;
    }

    /** The folder of the generated header, in the checkout that the test runs in. */
    private static Path headers() {
        Path working = Path.of("").toAbsolutePath();
        for (Path folder = working; folder != null; folder = folder.getParent()) {
            Path headers = folder.resolve("bindings/tensorrt/src/main/c");
            if (Files.exists(headers.resolve("trt4j_tensorrt.h"))) {
                return headers;
            }
        }
        throw new IllegalStateException(working + " is in no checkout of this project.");
    }

    ILayer addTo(INetworkDefinition network, ITensor x, Kind kind) {
        ITensor[] inputs = {x};
        return switch (kind) {
            case JAVA_2 -> {
                try (IPluginV2 plugin = java2.create(new None())) {
                    yield network.addPluginV2(inputs, plugin);
                }
            }
            case JAVA_3 -> java3.addTo(network, new None(), x);
            case C_2 -> {
                try (IPluginV2 plugin =
                        TensorRT.getPluginCreator("Trt4jEmptyC2", "1", "").createPlugin("empty", NO_FIELDS)) {
                    yield network.addPluginV2(inputs, plugin);
                }
            }
            case C_3 -> {
                IPluginCreatorV3One creator =
                        (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator("Trt4jEmptyC3", "1", "");
                try (IPluginV3 plugin = creator.createPlugin("empty", NO_FIELDS, TensorRTPhase.kBUILD)) {
                    yield network.addPluginV3(inputs, new ITensor[0], plugin);
                }
            }
        };
    }

    /** What TensorRT calls of a plugin in C while something runs, as "name times, name times". */
    String called(Runnable work) {
        try {
            MemorySegment started = (MemorySegment) countCalls.invokeExact(true);
            work.run();
            MemorySegment text = (MemorySegment) countCalls.invokeExact(false);
            return text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    @Override
    public void close() {
        TensorRT.getPluginRegistry().deregisterLibrary(library);
        java3.close();
        java2.close();
    }
}
