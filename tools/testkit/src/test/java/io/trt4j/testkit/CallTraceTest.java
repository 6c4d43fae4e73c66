package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.Dims;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTraceTest extends Fixture {
    private static List<String> recording() throws IOException {
        try (InputStream recording = CallTraceTest.class.getResourceAsStream("tensorrt-10.6-calls.txt")) {
            return new String(recording.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Does on the host engine what the recorded program did inside TensorRT. */
    @Test
    void theHostEngineCallsAsTensorRTDoes() throws IOException {
        CallTrace trace = new CallTrace();
        byte[] plan = HostEngine.build(network(Dims.of(2, 3)), trace);
        try (HostEngine engine = HostEngine.deserialize(plan, trace);
                HostExecutionContext context = engine.createExecutionContext()) {
            runAndCheck(context, 1);
            runAndCheck(context, 2);
            engine.createExecutionContext().close();
        }
        HostNetwork dynamic = network(Dims.of(-1, 3));
        for (int i = 1; i <= 3; i++) {
            dynamic.addOptimizationProfile(
                    new HostProfile().setDimensions("x", Dims.of(1, 3), Dims.of(i, 3), Dims.of(i + 1, 3)));
        }
        plan = HostEngine.build(dynamic, trace);
        try (HostEngine engine = HostEngine.deserialize(plan, trace);
                HostExecutionContext context = engine.createExecutionContext()) {
            for (int i = 0; i < 3; i++) {
                context.setOptimizationProfile(i);
                context.setInputShape("x", Dims.of(1, 3));
                runAndCheck(context, 1);
                runAndCheck(context, 2);
                context.setInputShape("x", Dims.of(2, 3));
                runAndCheck(context, 3);
            }
            engine.createExecutionContext().close();
        }
        assertThat(CallTrace.order(trace.lines())).containsExactlyElementsOf(CallTrace.order(recording()));
    }

    @Test
    void everySwapInTheRecordingIsAnotherOrder() throws IOException {
        List<String> order = CallTrace.order(recording());
        assertThat(CallTrace.order(order)).isEqualTo(order);
        for (int i = 1; i < order.size(); i++) {
            List<String> swapped = new ArrayList<>(order);
            Collections.swap(swapped, i - 1, i);
            if (!sameOfACopy(order.get(i - 1), order.get(i))) {
                assertThat(CallTrace.order(swapped)).isNotEqualTo(order);
            }
        }
    }

    /** Whether both lines are the same method, one that all copies of a context are called by. */
    private static boolean sameOfACopy(String first, String second) {
        String method = first.substring(first.indexOf(' '));
        return method.matches(" (attachToContext|detachFromContext|destroy)") && second.endsWith(method);
    }

    @Test
    void repeatsAreNoOrder() {
        List<String> lines = List.of(
                "// by hand",
                "",
                "# nothing",
                "# build",
                "1 supportsFormatCombination(0)",
                "1 supportsFormatCombination(12)",
                "1 getWorkspaceSize x4",
                "# build",
                "1 getWorkspaceSize",
                "# run",
                "1 getWorkspaceSize",
                "1 clone -> 2",
                "2 getWorkspaceSize",
                "1 getWorkspaceSize",
                "# end");
        assertThat(CallTrace.order(lines))
                .containsExactly(
                        "# build",
                        "1 supportsFormatCombination",
                        "1 getWorkspaceSize",
                        "# run",
                        "1 getWorkspaceSize",
                        "1 clone -> 2",
                        "2 getWorkspaceSize",
                        "1 getWorkspaceSize");
    }

    @Test
    void theCopiesOfAContextHaveNoOrder() {
        List<String> lines = List.of(
                "# end",
                "11 destroy",
                "2 destroy",
                "3 destroy x2",
                "3 detachFromContext",
                "2 detachFromContext",
                "2 destroy");
        assertThat(CallTrace.order(lines))
                .containsExactly(
                        "# end",
                        "2 destroy",
                        "3 destroy",
                        "11 destroy",
                        "2 detachFromContext",
                        "3 detachFromContext",
                        "2 destroy");
    }

    @Test
    void asText() {
        CallTrace trace = new CallTrace();
        int plugin = trace.made();
        trace.heading("build");
        trace.heading("build");
        trace.called(plugin, "getWorkspaceSize");
        trace.called(plugin, "getWorkspaceSize");
        int clone = trace.cloned(plugin);
        trace.called(clone, "enqueue");
        trace.heading("end");
        assertThat(trace).hasToString("# build\n1 getWorkspaceSize x2\n1 clone -> 2\n2 enqueue\n# end");
        assertThat(trace.methods(plugin)).containsExactly("getWorkspaceSize", "clone -> 2");
        assertThat(trace.plugins()).isEqualTo(2);
    }
}
