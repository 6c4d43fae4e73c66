package io.trt4j.cli;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRT;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options of a sample that say who calls its plugin: TensorRT on a GPU, or the host engine; and with which libraries. */
public final class EngineChoice {
    private enum Choice {
        AUTO,
        TENSORRT,
        HOST
    }

    @Option(
            names = "--engine",
            paramLabel = "auto|tensorrt|host",
            defaultValue = "auto",
            description = "Who calls the plugin; auto is TensorRT where there is a GPU, else the host engine.")
    private Choice engine;

    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    /** Whether the option leaves the choice to the machine. */
    public boolean isAuto() {
        return engine == Choice.AUTO;
    }

    /** Whether the option asks for TensorRT. */
    public boolean isTensorRT() {
        return engine == Choice.TENSORRT;
    }

    /** Whether the option asks for the host engine. */
    public boolean isHost() {
        return engine == Choice.HOST;
    }

    /** Which libraries are used. */
    public Natives natives() {
        return natives;
    }

    /**
     * Chooses; true for TensorRT, which needs a device.
     *
     * @throws CannotRunException if the option asks for TensorRT and there is no device
     */
    public boolean onDevice() {
        CudaDriver.Report driver = CudaDriver.report();
        if (isTensorRT() && !driver.hasDevice()) {
            throw new CannotRunException("--engine tensorrt needs a GPU, and none can be used: " + driver.reason());
        }
        return !isHost() && driver.hasDevice();
    }

    /**
     * Prints what a sample runs with.
     *
     * @param nvrtc null if it is not used
     */
    public static void print(PrintWriter out, LoadedLibrary nvinfer, LoadedLibrary nvrtc) {
        out.println("JDK       " + Runtime.version() + ", " + System.getProperty("java.home"));
        out.println("TensorRT  " + TensorRT.version() + ", " + nvinfer);
        if (nvrtc != null) {
            out.println("NVRTC     " + nvrtc);
        }
        CudaDriver.Report driver = CudaDriver.report();
        out.println("Device    "
                + (driver.hasDevice() ? driver.devices().getFirst() : "none can be used: " + driver.reason()));
    }
}
