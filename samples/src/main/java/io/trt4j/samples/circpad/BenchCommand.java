package io.trt4j.samples.circpad;

import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.LoadedLibrary;
import io.trt4j.bindings.SystemLogger;
import io.trt4j.samples.CannotRunException;
import io.trt4j.samples.Main;
import io.trt4j.samples.Natives;
import io.trt4j.samples.Relaunch;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: the host time of an enqueue, in Java and in C. */
@Command(
        name = "bench",
        sortOptions = false,
        description =
                "Host time and Java heap of enqueueV3 with the padding plugin in Java, beside the same plugin in C.",
        footer = "Needs a GPU and a C compiler; with CUDA's compiler it measures a kernel linked into the plugin, too.")
public final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The project's root folder, which has the plugin in C; ${DEFAULT-VALUE}.")
    private Path sources;

    @Option(
            names = "--nvcc",
            paramLabel = "F",
            defaultValue = "/usr/local/cuda/bin/nvcc",
            description = "CUDA's compiler; ${DEFAULT-VALUE}, and left out where there is none.")
    private Path nvcc;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CudaDriver.requireDevice();
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.exists(sources.resolve("samples/c-baseline/circpad.c"))) {
            throw new CannotRunException("there is no samples/c-baseline/circpad.c in --sources " + sources + ".");
        }
        LoadedLibrary nvinfer = natives.require(Library.NVINFER, out);
        if (Relaunch.isNeeded(nvinfer, spec.commandLine().getErr())) {
            return Relaunch.STATUS;
        }
        natives.require(Library.NVRTC, out);
        EnqueueBench.run(sources, Files.exists(nvcc) ? nvcc : null, new SystemLogger(), out);
        return Main.PASSED;
    }
}
