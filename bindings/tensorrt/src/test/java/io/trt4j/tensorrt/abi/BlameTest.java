package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.IErrorRecorderNative;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which call a plugin's failure on a thread of TensorRT's own belongs to, where several engines and contexts run. */
class BlameTest {
    private static final Error BOOM = new Error("boom");

    private final FailureLog log = new FailureLog();
    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<ObjectTable.Handle> plugins = new ArrayList<>();

    private IRuntime runtime;
    private final Stub stub = new Stub();

    @BeforeEach
    void makeRuntime() {
        TensorRT.version();
        TensorRT.setUncaughtHandler((where, thrown) -> told.add(thrown));
        runtime = Wrapper.wrap(IRuntime.class, stub.address, Lifetime.owned(Lifetime.FOREVER));
        open.add(runtime);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
        plugins.forEach(ObjectTable::free);
        TensorRT.setUncaughtHandler((where, thrown) -> {});
        log.close();
    }

    /** A native object whose methods do what it is told. */
    private static final class Stub {
        final long address;
        volatile LongSupplier method = () -> 0;

        Stub() {
            try {
                address = NativeStub.create(Arena.global(), () -> method.getAsLong()); // its vtable is remembered
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Stands for a plugin that fails in one of its methods. */
    private static final class Failing implements IErrorRecorder {
        @Override
        public int getNbErrors() {
            return 0;
        }

        @Override
        public ErrorCode getErrorCode(int errorIdx) {
            return ErrorCode.kSUCCESS;
        }

        @Override
        public String getErrorDesc(int errorIdx) {
            return "";
        }

        @Override
        public boolean hasOverflowed() {
            return false;
        }

        @Override
        public void clear() {
            throw BOOM;
        }

        @Override
        public boolean reportError(ErrorCode val, String desc) {
            return false;
        }

        @Override
        public int incRefCount() {
            return 1;
        }

        @Override
        public int decRefCount() {
            return 0;
        }
    }

    /** An engine, and the plugin that TensorRT makes while it loads it. */
    private final class Engine {
        final ICudaEngine object;
        ObjectTable.Handle plugin;

        Engine() {
            stub.method = () -> {
                plugin = IErrorRecorderNative.TYPE.create(new Failing());
                return stub.address;
            };
            object = runtime.deserializeCudaEngine(new byte[1]);
            plugins.add(plugin);
            open.add(object);
        }
    }

    /** A context, and the copy of its engine's plugin that TensorRT makes for it. */
    private final class Context {
        private final Stub itself = new Stub();
        final IExecutionContext object;
        ObjectTable.Handle plugin;

        Context(Engine engine) {
            stub.method = () -> {
                plugin = IErrorRecorderNative.TYPE.create(new Failing(), engine.plugin.address());
                return itself.address;
            };
            object = engine.object.createExecutionContext();
            plugins.add(plugin);
            open.add(object);
        }

        /** What a call throws during which something happens, or null. */
        Throwable enqueue(Task meanwhile) {
            itself.method = () -> {
                try {
                    meanwhile.run();
                    return 1;
                } catch (Throwable t) {
                    throw new AssertionError(t);
                }
            };
            Throwable thrown = catchThrowable(() -> object.enqueueV3(NativeStreams.create(8192)));
            itself.method = () -> 0;
            return thrown;
        }
    }

    private interface Task {
        void run() throws Throwable;
    }

    /** As TensorRT calls a plugin on a thread of its own. */
    private static void fail(ObjectTable.Handle plugin) throws Throwable {
        int clear = IErrorRecorderNative.TYPE.slots.names().indexOf("clear");
        MemorySegment function =
                Calls.memory(Calls.pointer(plugin.address()), 1024).getAtIndex(ADDRESS, clear);
        NativeThreadTest.inThreads(1, function, plugin.address());
    }

    private void expect(Throwable blamed) {
        assertThat(blamed).isInstanceOf(TensorRTException.class).hasCause(BOOM);
        assertThat(told).isEmpty();
    }

    /** What each of two calls throws that go on at the same time, of which the first one's plugin fails. */
    private static List<Throwable> atOnce(Context failing, Context other, ObjectTable.Handle plugin)
            throws InterruptedException {
        CyclicBarrier both = new CyclicBarrier(2);
        Throwable[] thrown = new Throwable[2];
        Thread second = Thread.ofPlatform()
                .start(() -> thrown[1] = other.enqueue(() -> {
                    both.await();
                    both.await();
                }));
        thrown[0] = failing.enqueue(() -> {
            both.await();
            fail(plugin);
            both.await();
        });
        second.join();
        return Arrays.asList(thrown);
    }

    @Test
    void ofTwoEnginesTheOneWhosePluginFailed() throws InterruptedException {
        Context one = new Context(new Engine());
        Context other = new Context(new Engine());
        for (int i = 0; i < 20; i++) {
            List<Throwable> thrown = atOnce(one, other, one.plugin);
            expect(thrown.get(0));
            assertThat(thrown.get(1)).isNull();
            thrown = atOnce(other, one, other.plugin);
            expect(thrown.get(0));
            assertThat(thrown.get(1)).isNull();
        }
    }

    @Test
    void ofTwoContextsTheOneWhosePluginFailed() throws InterruptedException {
        Engine engine = new Engine();
        Context one = new Context(engine);
        Context other = new Context(engine);
        List<Throwable> thrown = atOnce(one, other, one.plugin);
        expect(thrown.get(0));
        assertThat(thrown.get(1)).isNull();
    }

    @Test
    void theOnlyContextOfAnEngineWhosePluginFailed() throws InterruptedException {
        Engine engine = new Engine();
        List<Throwable> thrown = atOnce(new Context(engine), new Context(new Engine()), engine.plugin);
        expect(thrown.get(0));
        assertThat(thrown.get(1)).isNull();
    }

    @Test
    void noneOfTwoContextsWhereTheirEnginesPluginFailed() throws InterruptedException {
        Engine engine = new Engine();
        assertThat(atOnce(new Context(engine), new Context(engine), engine.plugin))
                .containsOnlyNulls();
        assertThat(told).containsExactly(BOOM);
    }

    @Test
    void neverAnotherEnginesCallWhereTheOnesWhosePluginFailedIsOver() {
        Context one = new Context(new Engine());
        Context other = new Context(new Engine());
        assertThat(one.enqueue(() -> {})).isNull();
        assertThat(other.enqueue(() -> fail(one.plugin))).isNull();
        assertThat(told).containsExactly(BOOM);
        assertThat(one.enqueue(() -> {})).as("a later call").isNull();
    }
}
