package io.trt4j.cli.model;

import io.trt4j.cli.Natives;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.PrintWriter;
import java.util.Optional;

/** The registry of plugins where no engine is built: TensorRT's if it is there, for which nothing is fetched, else trt4j's own. */
final class HostLibrary {
    private static final String PROPERTY = "trt4j.host";

    /** What trt4j's own registry stands for. */
    private static final String VERSION = "10.6";

    private HostLibrary() {}

    /** Finds TensorRT, or has the process do without, and says so. */
    static void prepare(Natives natives, PrintWriter out) {
        Optional<LoadedLibrary> nvinfer = System.getProperty(PROPERTY) != null
                ? Optional.empty()
                : natives.find(TensorRTLibraries.NVINFER).loaded();
        if (nvinfer.isEmpty() && System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, VERSION); // before anything asks for the version
        }
        out.println("JDK       " + Runtime.version() + ", " + System.getProperty("java.home"));
        out.println("TensorRT  "
                + nvinfer.map(library -> TensorRT.version() + ", " + library)
                        .orElse("none is used; plugins see version " + TensorRT.version()));
        CudaDriver.Report driver = CudaDriver.report();
        out.println("Device    "
                + (driver.hasDevice() ? driver.devices().getFirst() : "none can be used: " + driver.reason()));
    }
}
