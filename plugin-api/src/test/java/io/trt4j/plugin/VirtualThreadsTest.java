package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many virtual threads that call TensorRT, and are called back, at once. */
@ExtendWith(NothingIsLeft.class)
class VirtualThreadsTest {
    private static final String NAME = "Trt4jTestVirtual";
    private static final int THREADS = 1000;

    record Settings(int number) {}

    /** Answers with its number, and fails with it where that is a multiple of ten. */
    private static final class Numbered extends Probe<Settings> {
        Numbered(Settings settings) {
            super(settings);
        }

        @Override
        public int getNbOutputs() {
            if (!Thread.currentThread().isVirtual()) {
                throw new AssertionError("not the thread that called");
            }
            if (state().number() % 10 == 0) {
                throw new IllegalStateException("failed in " + state().number());
            }
            Thread.yield();
            return state().number();
        }
    }

    /** What a thread sees of its own plugin: made by the registry, copied, asked, saved and loaded again. */
    private static String seen(IPluginCreator creator, int number) {
        try (Arena arena = Arena.ofConfined();
                IPluginV2 plugin = creator.createPlugin("layer", fields(arena, number));
                IPluginV2 copy = plugin.clone()) {
            MemorySegment saved = arena.allocate(copy.getSerializationSize());
            copy.serialize(saved);
            Thread.yield();
            try (IPluginV2 loaded = creator.deserializePlugin("layer", saved)) {
                return plugin.getNbOutputs() + " " + copy.getNbOutputs() + " " + loaded.getNbOutputs() + " "
                        + loaded.getPluginType();
            }
        } catch (TensorRTException e) {
            return e.getCause().getMessage();
        }
    }

    private static PluginFieldCollection fields(Arena arena, int number) {
        return new PluginFieldCollection(
                List.of(new PluginField("number", arena.allocateFrom(JAVA_INT, number), PluginFieldType.kINT32, 1)));
    }

    private static String expected(int number) {
        return number % 10 == 0 ? "failed in " + number : number + " " + number + " " + number + " " + NAME;
    }

    @Test
    void eachGetsItsOwnAnswersAndFailures() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> threads = new ArrayList<>();
        try (var registration = Plugins.register(NAME, "1", Settings.class, Numbered::new)) {
            IPluginCreator creator = NativeCreators.get(NAME, "1", "");
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < THREADS; i++) {
                    int number = i;
                    threads.add(pool.submit(() -> {
                        start.await();
                        return seen(creator, number);
                    }));
                }
                start.countDown();
            }
        }
        for (int i = 0; i < THREADS; i++) {
            assertThat(threads.get(i).get()).isEqualTo(expected(i));
        }
    }
}
