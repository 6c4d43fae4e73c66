package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.EngineChoice;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what is in an ONNX model or an engine. */
@Command(
        name = "inspect",
        sortOptions = false,
        description = "Prints the inputs, outputs and operators of an ONNX model, the plugins that it wants and whether"
                + " they are registered, and the files that its weights lie in; or the inputs, outputs and layers of an"
                + " engine, which needs a GPU.",
        footer = "Exit status: 0 printed, 2 cannot.")
public final class InspectCommand implements SubCommand {
    @Parameters(paramLabel = "FILE", description = "A model or an engine; which of them, its content tells.")
    private Path file;

    @Mixin
    private ModelPlugins plugins;

    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Option(names = "--verbose", description = "Shows TensorRT's log, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public List<Use> uses() {
        return List.of(
                new Use("inspect MODEL.onnx", false, List.of()),
                new Use("inspect ENGINE", true, List.of(TensorRTLibraries.NVINFER)));
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogLines.verbose();
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean isEngine = FileKind.of(file) == FileKind.ENGINE;
        if (isEngine) {
            requireTensorRt(out);
        } else {
            HostLibrary.prepare(natives, out);
        }
        try (ModelPlugins.Registered registered = plugins.register()) {
            if (isEngine) {
                EngineText.print(file, out);
            } else {
                ModelText.print(file, out);
            }
        } catch (IllegalArgumentException | UncheckedIOException e) { // they say what is wrong with the file
            throw new CannotRunException(e.getMessage(), e);
        }
        return Main.PASSED;
    }

    private void requireTensorRt(PrintWriter out) {
        CudaDriver.Report driver = CudaDriver.report();
        if (!driver.hasDevice()) {
            throw new CannotRunException(file
                    + " is an engine, which only TensorRT on a GPU can read, and none can be used: " + driver.reason());
        }
        LoadedLibrary nvinfer =
                natives.require(TensorRTLibraries.NVINFER, spec.commandLine().getErr());
        natives.findUnlessFetched(CudaLibraries.NVRTC); // for plugins with kernels
        EngineChoice.print(out, nvinfer, null);
    }
}
