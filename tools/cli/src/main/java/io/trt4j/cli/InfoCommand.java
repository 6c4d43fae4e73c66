package io.trt4j.cli;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Library;
import io.trt4j.ffm.LibraryReport;
import io.trt4j.ffm.LoadAttempt;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code info}: what was found on this machine, and what can run here. Fetches nothing. */
@Command(
        name = "info",
        description = "Prints which libraries and devices were found, what was tried, and what can run here. Fetches"
                + " nothing.")
public final class InfoCommand implements SubCommand {
    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Spec
    private CommandSpec spec;

    private static final List<Library> ALL = List.of(
            TensorRTLibraries.NVINFER,
            TensorRTLibraries.NVONNXPARSER,
            TensorRTLibraries.NVINFER_PLUGIN,
            CudaLibraries.CUDA,
            CudaLibraries.NVRTC);

    private final Map<Library, LibraryReport> libraries = new HashMap<>();
    private PrintWriter out;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", " + System.getProperty("java.home"));
        out.println("System " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", LD_LIBRARY_PATH "
                + Optional.ofNullable(System.getenv("LD_LIBRARY_PATH")).orElse("is not set"));
        for (Library library : ALL) {
            LibraryReport report = natives.find(library);
            libraries.put(library, report);
            print(report);
        }
        CudaDriver.Report driver = CudaDriver.report();
        out.println();
        out.println(
                driver.hasDevice() ? "Devices, CUDA " + driver.versionText() + ":" : "No device: " + driver.reason());
        driver.devices().forEach(device -> out.println("  " + device));
        out.println();
        out.println("What can run here:");
        ServiceLoader.load(SubCommand.class).stream()
                .flatMap(command -> command.get().uses().stream())
                .sorted(Comparator.comparing(SubCommand.Use::usage))
                .forEach(use -> print(use.usage(), hindrance(use)));
        return Main.PASSED;
    }

    private void print(LibraryReport report) {
        Library library = report.library();
        out.println();
        out.println(library.baseName() + ": "
                + report.loaded()
                        .map(loaded -> loaded
                                + (library == TensorRTLibraries.NVINFER ? ", TensorRT " + TensorRT.version() : ""))
                        .orElse("not found"));
        for (LoadAttempt attempt : report.attempts()) {
            out.println("  " + attempt);
        }
    }

    private void print(String what, String hindrance) {
        out.println("  " + what + ": " + (hindrance.isEmpty() ? "yes" : hindrance));
    }

    private String hindrance(SubCommand.Use use) {
        return use.onDevice() && !CudaDriver.report().hasDevice() ? "no, there is no device" : missing(use.libraries());
    }

    /** Empty if nothing is missing. */
    private String missing(List<Library> needed) {
        StringBuilder text = new StringBuilder();
        for (Library library : needed) {
            if (libraries.get(library).loaded().isEmpty()) {
                Optional<String> fetchable = natives.fetchable(
                        library == TensorRTLibraries.NVONNXPARSER ? TensorRTLibraries.NVINFER : library);
                text.append(text.isEmpty() ? "" : "; ");
                text.append(fetchable
                        .map(artifact -> "yes, when it has fetched " + artifact)
                        .orElse("no, " + library.baseName() + " is missing"));
            }
        }
        return text.toString();
    }
}
