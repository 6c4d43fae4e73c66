package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.StackPointers;
import io.trt4j.onnxparser.IParser;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much stack TensorRT takes until it calls back: less than a call is sure to have, {@link #MAX}. */
class StackDepthTest {
    /** What is kept for TensorRT's frames of the stack that a call must have; {@link Attack} takes as much. */
    static final int MAX = 64 << 10;

    record Fields(float x) {}

    /** The deepest point that a thread has been seen at below where this was made. */
    static final class Depth {
        private final Thread thread = Thread.currentThread();
        private final long top = StackPointers.get();
        private long deepest = top;

        void measure() {
            if (Thread.currentThread() == thread) {
                deepest = Math.min(deepest, StackPointers.get());
            }
        }

        /** In bytes. */
        long get() {
            return top - deepest;
        }
    }

    @BeforeEach
    void needsLibraries() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "the stack pointer is not known");
        assumeTrue(!Builds.isBefore10(), "before 10 the libraries need cuBLAS");
    }

    /** A registration that measures where a plugin is made. */
    static AutoCloseable register(int version, Depth depth) {
        if (version == 2) {
            return Plugins.register("StackDepth", "1", Fields.class, fields -> {
                depth.measure();
                return new Probe<>(fields);
            });
        }
        return Plugins.registerV3("StackDepth", "1", Fields.class, (fields, phase) -> {
            depth.measure();
            return (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> depth.measure();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theParserMakesAPlugin(int version) throws Exception {
        byte[] model = Onnx.withoutInput(Onnx.node("StackDepth", "y", List.of(Onnx.attribute("x", 2f))), 1, 8);
        Depth depth = new Depth();
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope();
                var registration = register(version, depth)) {
            IParser parser = EmptyNetwork.parser(arena, life);
            parser.parse(model);
        }
        assertThat(depth.get()).isBetween(1L << 10, (long) MAX);
    }

    @Test
    void aFailureIsLogged() {
        Logger logger = Logger.getLogger("io.trt4j");
        List<Depth> inThePlugin = new ArrayList<>();
        Handler handler = new StreamHandler(OutputStream.nullOutputStream(), new SimpleFormatter() {
            @Override
            public String format(LogRecord logged) {
                inThePlugin.getFirst().measure();
                return super.format(logged);
            }
        });
        logger.addHandler(handler);
        try (var registration = Attack.register(() -> {
                    inThePlugin.add(new Depth());
                    throw new IllegalStateException("boom");
                });
                IPluginV2DynamicExt plugin = registration.create(Attack.SETTINGS)) {
            assertThatThrownBy(plugin::getNbOutputs).hasMessageContaining("boom");
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(inThePlugin).hasSize(1);
        assertThat(inThePlugin.getFirst().get()).isBetween(100L, (long) MAX);
    }

    @Test
    void theStandardPluginsAreRegisteredWithALogger() {
        Depth depth = new Depth();
        TensorRT.initLibNvInferPlugins((severity, message) -> depth.measure(), "StackDepth");
        assertThat(depth.get()).isBetween(1L << 10, (long) MAX);
        TensorRT.initLibNvInferPlugins((severity, message) -> {}, "StackDepth");
    }
}
