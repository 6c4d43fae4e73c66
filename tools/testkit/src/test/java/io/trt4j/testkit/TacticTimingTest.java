package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice among tactics on the host engine, in every version of TensorRT. */
class TacticTimingTest {
    private static final String NAME = "Trt4jHostTactics";

    private final int before = NativeObjects.implemented();
    private final List<String> told = new ArrayList<>();
    /** How long a run takes in milliseconds, by tactic and number of elements. */
    private Map<Integer, Map<Long, Integer>> sleeps = Map.of();

    private int[] tactics = {7, 8, 9};
    private String fails = "";
    private long writes;

    record Nothing() {}

    private final class Copy implements PluginV3<Nothing> {
        private int tactic;

        @Override
        public int[] getValidTactics() {
            return tactics;
        }

        @Override
        public void setTactic(int chosen) {
            tell("tactic " + chosen);
            tactic = chosen;
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            tell("shape " + in[0].dims().d()[0]);
        }

        private void tell(String what) {
            told.add(what);
            if (fails.equals(what)) {
                throw new IllegalStateException(what + " fails");
            }
        }

        @Override
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            return 16;
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream)
                throws InterruptedException {
            assertThat(workspace).isNotZero();
            long n = inputDesc.volume(0);
            MemorySegment x = Calls.memory(inputs.get(0), 4 * n);
            tell("run " + tactic + " on " + (n == 0 ? 0 : x.get(JAVA_FLOAT, 0)));
            Calls.memory(outputs.get(0), 4 * n + writes).fill((byte) 0);
            Calls.memory(outputs.get(0), 4 * n).copyFrom(x);
            Thread.sleep(sleeps.getOrDefault(tactic, Map.of()).getOrDefault(n, 0));
        }
    }

    private PluginV3Registration<Nothing> register() {
        return Plugins.registerV3(NAME, "1", Nothing.class, (nothing, phase) -> new Copy());
    }

    private static HostProfile profile(int opt) {
        return new HostProfile().setDimensions("x", Dims.of(1), Dims.of(opt), Dims.of(9));
    }

    private static byte[] build(CallTrace trace, HostProfile... profiles) {
        HostNetwork network = new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of()))
                .addInput("x", DataType.kFLOAT, Dims.of(-1))
                .setOutputNames("y");
        List.of(profiles).forEach(network::addOptimizationProfile);
        return HostEngine.build(network, trace);
    }

    @BeforeEach
    void tacticsExist() {
        assumeTrue(TensorRT.version().major() >= 10, "tactics are in TensorRT 10.0 and newer");
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theFastestIsChosenAndKept() {
        sleeps = Map.of(7, Map.of(2L, 20), 9, Map.of(2L, 20));
        try (var registration = register()) {
            byte[] plan = build(new CallTrace(), profile(2));
            assertThat(told)
                    .containsExactly(
                            "tactic 7",
                            "shape 2",
                            "run 7 on 0.0",
                            "run 7 on 0.0",
                            "run 7 on 0.0",
                            "run 7 on 0.0",
                            "tactic 8",
                            "shape 2",
                            "run 8 on 0.0",
                            "run 8 on 0.0",
                            "run 8 on 0.0",
                            "run 8 on 0.0",
                            "tactic 9",
                            "shape 2",
                            "run 9 on 0.0",
                            "run 9 on 0.0",
                            "run 9 on 0.0",
                            "run 9 on 0.0",
                            "tactic 8");
            told.clear();
            try (HostEngine engine = HostEngine.deserialize(plan)) {
                assertThat(told).containsExactly("tactic 8");
            }
        }
    }

    /** As TensorRT 10.6 does. */
    @Test
    void theCallsComeInOrder() {
        tactics = new int[] {7, 8};
        sleeps = Map.of(7, Map.of(2L, 20));
        CallTrace trace = new CallTrace();
        try (var registration = register()) {
            build(trace, profile(2));
        }
        assertThat(CallTrace.order(trace.lines()).stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList())
                .containsSubsequence(
                        "configurePlugin",
                        "getValidTactics",
                        "setTactic",
                        "onShapeChange",
                        "enqueue",
                        "setTactic",
                        "onShapeChange",
                        "enqueue",
                        "setTactic",
                        "getFieldsToSerialize");
    }

    @Test
    void everyProfileHasATacticOfItsOwn() {
        tactics = new int[] {7, 8};
        sleeps = Map.of(7, Map.of(2L, 20), 8, Map.of(5L, 20));
        try (var registration = register()) {
            byte[] plan = build(new CallTrace(), profile(2), profile(5));
            told.clear();
            try (HostEngine engine = HostEngine.deserialize(plan)) {
                assertThat(told).containsExactly("tactic 8", "tactic 7");
            }
        }
    }

    @Test
    void oneTacticIsNotTimed() {
        tactics = new int[] {7};
        try (var registration = register()) {
            byte[] plan = build(new CallTrace(), profile(2));
            assertThat(told).containsExactly("tactic 7");
            told.clear();
            try (HostEngine engine = HostEngine.deserialize(plan)) {
                assertThat(told).containsExactly("tactic 7");
            }
        }
    }

    @Test
    void withoutTacticsNothingIsTimed() {
        tactics = new int[0];
        try (var registration = register()) {
            build(new CallTrace(), profile(2));
            assertThat(told).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tactic 8", "shape 2", "run 8 on 0.0"})
    void aTacticThatThrowsIsTheCause(String failing) {
        fails = failing;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(new CallTrace(), profile(2)))
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(failing + " fails");
        }
    }

    @Test
    void aTacticThatWritesOutOfBoundsIsRefused() {
        writes = 4;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(new CallTrace(), profile(2)))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME + ".enqueue wrote outside of the output y (8 bytes)");
        }
    }

    @Test
    void timesAreLogged() {
        sleeps = Map.of(7, Map.of(2L, 20), 8, Map.of(2L, 20));
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getLevel() + " " + line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.trt4j");
        Level level = logger.getLevel();
        logger.addHandler(handler);
        logger.setLevel(Level.FINE);
        try (var registration = register()) {
            build(new CallTrace(), profile(2));
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(level);
        }
        assertThat(logged).hasSize(4);
        assertThat(logged.get(0)).matches("FINE Plugin " + NAME + ": tactic 7 takes [2-9]\\d\\d\\d\\d(\\.\\d+)? µs\\.");
        assertThat(logged.get(3))
                .matches("FINE Plugin " + NAME
                        + ": of the tactics \\[7, 8, 9\\] the fastest is 9 with [0-9.]{1,9} µs\\.");
    }
}
