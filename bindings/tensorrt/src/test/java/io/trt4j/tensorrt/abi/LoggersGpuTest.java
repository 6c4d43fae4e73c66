package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;

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
    /** TensorRT keeps the logger of the first object that is made in a process. */
    @Test
    void theLoggerThatTensorRTKeepsLogsWhenEverythingIsClosed() {
        List<String> logged = new ArrayList<>();
        IRuntime runtime = TensorRT.createInferRuntime((severity, message) -> logged.add(message));
        runtime.close();
        assertThat(NativeObjects.owned()).as("objects that are open").isZero();
        ILogger kept = TensorRT.getLogger();
        assertThat(kept).isNotNull();
        logged.clear();
        kept.log(ILogger.Severity.kINFO, "still here");
        assertThat(logged).containsExactly("still here");
    }
}
