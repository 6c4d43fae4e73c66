package io.trt4j.samples.circpad;

import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.LoadedLibrary;
import io.trt4j.bindings.SystemLogger;
import io.trt4j.samples.Main;
import io.trt4j.samples.Natives;
import io.trt4j.samples.Relaunch;
import java.io.PrintWriter;
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
        footer = "Needs a GPU and a C compiler.")
public final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CudaDriver.requireDevice();
        PrintWriter out = spec.commandLine().getOut();
        LoadedLibrary nvinfer = natives.require(Library.NVINFER, out);
        if (Relaunch.isNeeded(nvinfer, spec.commandLine().getErr())) {
            return Relaunch.STATUS;
        }
        natives.require(Library.NVRTC, out);
        EnqueueBench.run(new SystemLogger(), out);
        return Main.PASSED;
    }
}
