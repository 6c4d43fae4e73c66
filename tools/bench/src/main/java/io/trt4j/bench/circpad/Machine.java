package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is measured on. */
final class Machine {
    private static final Path DRIVER = Path.of("/proc/driver/nvidia/version");
    private static final Pattern VERSION = Pattern.compile("\\s(\\d+(\\.\\d+)+)\\s");

    private Machine() {}

    /** In words, by name. */
    static Map<String, String> describe(LoadedLibrary nvinfer) {
        CudaDriver.Report cuda = CudaDriver.report();
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        machine.put(
                "device",
                cuda.devices().isEmpty() ? "none" : cuda.devices().getFirst().toString());
        machine.put("driver", driver() + ", CUDA " + cuda.versionText());
        machine.put("TensorRT", TensorRT.version() + ", " + nvinfer);
        machine.put("JDK", Runtime.version() + ", " + System.getProperty("java.vm.name"));
        machine.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        return machine;
    }

    private static String driver() {
        try {
            Matcher version = VERSION.matcher(Files.readString(DRIVER));
            return version.find() ? version.group(1) : "of an unknown version";
        } catch (IOException e) {
            return "of an unknown version";
        }
    }
}
