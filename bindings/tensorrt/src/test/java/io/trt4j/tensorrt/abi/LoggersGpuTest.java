package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gpu")
class LoggersGpuTest {
    private final List<String> logged = new ArrayList<>();

    private void assertThatItLogs(ILogger logger) {
        logged.clear();
        logger.log(ILogger.Severity.kINFO, "still here");
        assertThat(logged).containsExactly("still here");
    }

    /** TensorRT has the logger of the first object that is made in a process; 10.6 has none when that is closed. */
    @Test
    void theLoggerThatTensorRTHasLogsAsLongAsItHasIt() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        try (IRuntime runtime = TensorRT.createInferRuntime((severity, message) -> logged.add(message))) {
            ILogger had = TensorRT.getLogger();
            assertThat(had).as("the logger while the runtime is open").isNotNull();
            assertThatItLogs(had);
            assertThat(runtime.getNbDLACores()).isNotNegative();
        }
        assertThat(NativeObjects.owned()).as("objects that are open").isZero();
        ILogger kept = TensorRT.getLogger();
        if (kept != null) {
            assertThatItLogs(kept);
        }
    }
}
