package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.internal.Callbacks;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IProfiler;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.natives.ElementSizes;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.IProfilerNative;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps whom alive, and until when. */
class LifetimeTest {
    private final int ownedBefore = NativeObjects.owned();
    private final int implementedBefore = NativeObjects.implemented();
    private final FailureLog log = new FailureLog();
    private final List<String> destroyed = new ArrayList<>();

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void nothingIsLeft() {
        log.close();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
    }

    private Thing thing(String name, Lifetime parent) {
        return Thing.owned(parent, () -> destroyed.add(name));
    }

    @Test
    void closingFreesOnce() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore + 1);
        thing.close();
        thing.close();
        assertThat(destroyed).containsExactly("thing");
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
    }

    @Test
    void aClosedObjectRefusesToBeUsed() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        thing.close();
        assertThatThrownBy(thing::address)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Thing was closed");
        assertThatThrownBy(thing::poke)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed");
    }

    @Test
    void childrenKeepTheirParentsAlive() {
        Thing parent = thing("parent", Lifetime.FOREVER);
        Thing child = thing("child", parent.itsLife());
        Thing grandchild = thing("grandchild", child.itsLife());

        parent.close();
        child.close();
        assertThat(destroyed).isEmpty();
        assertThatThrownBy(parent::address).isInstanceOf(IllegalStateException.class);
        assertThatCode(grandchild::poke).doesNotThrowAnyException();

        grandchild.close();
        assertThat(destroyed).containsExactly("grandchild", "child", "parent");
    }

    @Test
    void aParentOutlivesItsChildrenWhenTheyAreClosedFirst() {
        Thing parent = thing("parent", Lifetime.FOREVER);
        thing("child", parent.itsLife()).close();
        assertThat(destroyed).containsExactly("child");
        parent.poke();
        parent.close();
        assertThat(destroyed).containsExactly("child", "parent");
    }

    @Test
    void whatIsLentIsNotFreedByClosingIt() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        Thing lent = thing.lend();
        lent.close();
        assertThat(destroyed).isEmpty();
        lent.poke();
        thing.close();
        assertThatThrownBy(lent::poke).isInstanceOf(IllegalStateException.class);
    }

    /** Of any class, and every method returns its address. */
    private static long nativeObject() throws ReflectiveOperationException {
        long[] self = new long[1];
        self[0] = NativeStub.create(Arena.global(), () -> self[0]); // never freed: its vtable is remembered
        return self[0];
    }

    @Test
    void theBuilderThatANetworkLendsOutlivesTheNetwork() throws ReflectiveOperationException {
        long address = nativeObject();
        Lifetime life = Lifetime.owned(Lifetime.FOREVER);
        IBuilder builder = Wrapper.wrap(IBuilder.class, address, life);
        INetworkDefinition network = Wrapper.wrap(INetworkDefinition.class, address, Lifetime.owned(life));
        IBuilder lent = network.getBuilder();
        network.close();
        assertThat(lent.getNbDLACores()).isEqualTo((int) address);
        lent.close();
        assertThatCode(builder::reset).as("only lent").doesNotThrowAnyException();
        builder.close();
        assertThatThrownBy(lent::getNbDLACores)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("IBuilder was closed");
    }

    @Test
    void theEngineThatAContextLendsIsRefusedOnceTheEngineIsClosed() throws ReflectiveOperationException {
        long address = nativeObject();
        Lifetime life = Lifetime.owned(Lifetime.FOREVER);
        ICudaEngine engine = Wrapper.wrap(ICudaEngine.class, address, life);
        IExecutionContext context = Wrapper.wrap(IExecutionContext.class, address, Lifetime.owned(life));
        ICudaEngine lent = context.getEngine();
        assertThat(lent.getNbLayers()).isEqualTo((int) address);
        engine.close();
        assertThatThrownBy(lent::getNbLayers).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> context.getEngine().getNbLayers()).isInstanceOf(IllegalStateException.class);
        assertThat(NativeObjects.owned()).as("the context keeps it").isEqualTo(ownedBefore + 2);
        context.close();
    }

    @Test
    void aReplacedCallbackIsFreedWhenNothingUsesItsOwner() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        Lifetime life = thing.itsLife();
        IProfiler first = (layer, ms) -> {};
        long address = life.hold(1, "profiler", IProfilerNative.TYPE, first);
        assertThat(life.hold(1, "profiler", IProfilerNative.TYPE, first)).isEqualTo(address);

        thing.during(() -> {
            long second = life.hold(1, "profiler", IProfilerNative.TYPE, (layer, ms) -> {});
            assertThat(second).isNotEqualTo(address);
            assertThat(ObjectTable.find(address))
                    .as("until TensorRT has the new one")
                    .isSameAs(first);
        });
        assertThat(ObjectTable.find(address)).isNull();

        life.hold(2, "profiler", IProfilerNative.TYPE, first);
        assertThat(NativeObjects.implemented()).as("of two owners").isEqualTo(implementedBefore + 3);
        thing.during(() ->
                assertThat(life.hold(2, "profiler", IProfilerNative.TYPE, null)).isZero());
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 2);
        thing.close();
    }

    @Test
    void aReplacedCallbackOutlivesWhatWasMadeWithIt() {
        Thing runtime = thing("runtime", Lifetime.FOREVER);
        IProfiler first = (layer, ms) -> {};
        long address = runtime.itsLife().hold(1, "profiler", IProfilerNative.TYPE, first);
        Thing engine = thing("engine", runtime.itsLife());
        runtime.during(() -> runtime.itsLife().hold(1, "profiler", IProfilerNative.TYPE, (layer, ms) -> {}));
        runtime.poke();
        assertThat(ObjectTable.find(address)).as("the engine may call it").isSameAs(first);
        engine.close();
        assertThat(ObjectTable.find(address)).isNull();
        runtime.close();
    }

    @Test
    void anObjectThatIsClosedDuringACallIsFreedAfterIt() throws InterruptedException {
        Thing thing = thing("thing", Lifetime.FOREVER);
        thing.during(() -> {
            thing.close();
            Thread other = new Thread(thing::close);
            other.start();
            join(other);
            assertThat(destroyed).isEmpty();
            assertThatThrownBy(thing::poke).isInstanceOf(IllegalStateException.class);
        });
        assertThat(destroyed).containsExactly("thing");
    }

    @Test
    void anArgumentThatIsClosedDuringACallIsFreedAfterIt() {
        Thing builder = thing("builder", Lifetime.FOREVER);
        Thing network = thing("network", builder.itsLife());
        builder.during(
                () -> {
                    network.close();
                    builder.close();
                    assertThat(destroyed).isEmpty();
                },
                network);
        assertThat(destroyed).containsExactly("network", "builder");
    }

    @Test
    void closingWhileOtherThreadsCallFreesOnce() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            destroyed.clear();
            Thing thing = thing("thing", Lifetime.FOREVER);
            var closed = new AtomicBoolean();
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                callers.add(Thread.ofPlatform().start(() -> {
                    try {
                        while (!closed.get()) {
                            thing.poke();
                        }
                    } catch (IllegalStateException e) {
                        // closed
                    }
                }));
            }
            Thread closer = Thread.ofPlatform().start(thing::close);
            thing.close();
            join(closer);
            closed.set(true);
            callers.forEach(LifetimeTest::join);
            assertThat(destroyed).containsExactly("thing");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatOwnsMemoryOfItsParentsIsFreedWithIt() {
        Thing network = thing("network", Lifetime.FOREVER);
        Thing parser = Thing.owned(network.itsLife(), () -> destroyed.add("parser"));
        parser.itsLife().keepWithParent();
        parser.close();
        assertThat(destroyed).as("the network has its weights").isEmpty();
        assertThatThrownBy(parser::poke).isInstanceOf(IllegalStateException.class);
        network.poke();
        network.close();
        assertThat(destroyed).containsExactly("parser", "network");
    }

    @Test
    void aDestructorWhoseCallbackThrowsDoesNotKeepTheOthersFromRunning() {
        Error boom = new Error("boom");
        Thing network = thing("network", Lifetime.FOREVER);
        Thing first = Thing.owned(network.itsLife(), () -> destroyed.add("first"));
        Thing second = Thing.owned(network.itsLife(), () -> {
            throw boom;
        });
        first.itsLife().keepWithParent();
        second.itsLife().keepWithParent();
        first.close();
        second.close();
        assertThatThrownBy(network::close).hasCause(boom);
        assertThat(destroyed).containsExactly("first", "network");
    }

    /** Does something in as many calls as there may be. */
    private static void inTheDeepestCall(Runnable task) {
        List<NativeCall> calls = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                calls.add(TensorRTCalls.enter(Lifetime.FOREVER, "test"));
            }
            assertThatThrownBy(() -> TensorRTCalls.enter(Lifetime.FOREVER, "test"))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("100 deep");
            task.run();
        } finally {
            calls.reversed().forEach(NativeCall::exit);
        }
    }

    @Test
    void otherModulesAreToldOfCallbacks() {
        NativeCall.requireStack();
        assertThat(Callbacks.isInside()).isFalse();
        NativeCall call = TensorRTCalls.enter(Lifetime.FOREVER, "test");
        assertThat(Callbacks.isInside()).isTrue();
        call.exit();
        assertThat(Callbacks.isInside()).isFalse();
    }

    @Test
    void theDeepestCallEndsLikeTheOthers() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        Lifetime scope = Lifetime.scope();
        inTheDeepestCall(() -> {
            scope.close();
            assertThatThrownBy(thing::close).isInstanceOf(TensorRTException.class);
        });
        assertThat(scope.acquire()).isFalse();
        assertThat(Failures.insideUpcall()).isFalse();
        thing.close();
        assertThat(destroyed).containsExactly("thing");
    }

    @Test
    void anObjectThatWasNotMadeLeavesNothing() {
        List<NativeCall> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(TensorRTCalls.enter(Lifetime.FOREVER, "test"));
        }
        Lifetime unmade = calls.getLast().make(Lifetime.FOREVER);
        unmade.hold(0, "profiler", IProfilerNative.TYPE, (layer, ms) -> {});
        calls.reversed().forEach(NativeCall::exit);
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
        assertThat(Failures.insideUpcall()).isFalse();
    }

    @Test
    void memoryIsFreedWhenTheCallsThatMayReadItHaveReturned() throws InterruptedException {
        Thing thing = thing("thing", Lifetime.FOREVER);
        List<String> freed = new ArrayList<>();
        thing.during(() -> {
            GracePeriod.free(() -> freed.add("memory"));
            thing.poke();
            assertThat(freed).isEmpty();
        });
        assertThat(freed).containsExactly("memory");
        GracePeriod.free(() -> freed.add("at once"));
        assertThat(freed).containsExactly("memory", "at once");
        thing.close();
    }

    @Test
    void whatOwnsMemoryOfItsParentsKeepsItAlive() {
        Thing network = thing("network", Lifetime.FOREVER);
        Thing parser = Thing.owned(network.itsLife(), () -> destroyed.add("parser"));
        parser.itsLife().keepWithParent();
        network.close();
        parser.poke();
        assertThat(destroyed).isEmpty();
        parser.close();
        assertThat(destroyed).containsExactly("parser", "network");
    }

    @Test
    void whatAnObjectWasSetToLivesAsLongAsTheObject() {
        Thing config = thing("config", Lifetime.FOREVER);
        Thing cache = thing("cache", Lifetime.FOREVER);
        config.itsLife().keep(cache.itsLife());
        cache.close();
        assertThat(destroyed).isEmpty();
        config.close();
        assertThat(destroyed).containsExactly("config", "cache");
    }

    @Test
    void memoryThatWasLentCannotBeReadAfterwards() {
        Thing thing = thing("thing", Lifetime.FOREVER);
        MemorySegment native8 = Arena.global().allocate(8);
        MemorySegment lent = thing.itsLife().lend(MemorySegment.ofAddress(native8.address()), 8);
        assertThat(lent.byteSize()).isEqualTo(8);
        lent.set(ValueLayout.JAVA_LONG, 0, 42);
        assertThat(native8.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(42);
        thing.close();
        assertThatThrownBy(() -> lent.get(ValueLayout.JAVA_LONG, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anObjectIsFreedWhenNoCallReadsItsMemoryAnyMore() throws Throwable {
        List<String> whileItIsRead = new ArrayList<>();
        Thing[] closed = new Thing[1];
        Thing thing = Thing.owned(Lifetime.FOREVER, new Thing.Implementation() {
            @Override
            public void poke() {
                Thread closer = new Thread(closed[0]::close);
                closer.start();
                join(closer);
                whileItIsRead.addAll(destroyed);
            }

            @Override
            public void destroyed() {
                destroyed.add("thing");
            }
        });
        MemorySegment lent = thing.itsLife().lend(MemorySegment.ofAddress(thing.address()), 16);
        closed[0] = thing;
        FunctionDescriptor reads = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
        Linker.nativeLinker().downcallHandle(thing.function(), reads).invoke(lent);
        assertThat(whileItIsRead).isEmpty();
        Instant end = Instant.now().plusSeconds(30);
        while (destroyed.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(1);
        }
        assertThat(destroyed).containsExactly("thing");
        assertThat(lent.scope().isAlive()).isFalse();
    }

    @Test
    void memoryThatWasReplacedIsFreedOnceItHasBeenRead() {
        Thing refitter = thing("refitter", Lifetime.FOREVER);
        Lifetime life = refitter.itsLife();
        MemorySegment first = life.memory("bias").allocate(8);
        MemorySegment other = life.memory("kernel").allocate(8);
        MemorySegment second = life.memory("bias").allocate(8);
        assertThat(first.scope().isAlive()).as("may still be read").isTrue();
        life.settle();
        assertThat(first.scope().isAlive()).isFalse();
        assertThat(other.scope().isAlive()).isTrue();
        assertThat(second.scope().isAlive()).isTrue();
        refitter.close();
        assertThat(other.scope().isAlive()).isFalse();
        assertThat(second.scope().isAlive()).isFalse();
    }

    @Test
    void memoryThatAStreamReadsIsKeptUntilTheEnd() {
        Thing refitter = thing("refitter", Lifetime.FOREVER);
        Lifetime life = refitter.itsLife();
        MemorySegment first = life.memory("bias").allocate(8);
        life.settleNoMore();
        life.memory("bias");
        life.settle();
        assertThat(first.scope().isAlive()).isTrue();
        refitter.close();
        assertThat(first.scope().isAlive()).isFalse();
    }

    @Test
    void memoryIsKeptUntilTheEndOnceSomeWasLent() {
        Thing refitter = thing("refitter", Lifetime.FOREVER);
        Lifetime life = refitter.itsLife();
        MemorySegment first = life.memory("bias").allocate(8);
        MemorySegment lent = life.lend(MemorySegment.ofAddress(first.address()), 8);
        life.memory("bias");
        life.settle();
        assertThat(first.scope().isAlive()).isTrue();
        refitter.close();
        assertThat(lent.scope().isAlive()).isFalse();
        assertThat(first.scope().isAlive()).isFalse();
    }

    @Test
    void weightsAreCopiedUnlessTheirMemoryIsNeverFreed() {
        Thing network = thing("network", Lifetime.FOREVER);
        Weights kept;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3);
            kept = ElementSizes.keep(network.itsLife(), null, new Weights(DataType.kFLOAT, values, 3), "weights");
        }
        assertThat(kept.values().toArray(ValueLayout.JAVA_FLOAT)).containsExactly(1, 2, 3);
        Weights onHeap = new Weights(DataType.kINT8, MemorySegment.ofArray(new byte[] {4, 5}), 2);
        Weights copy = ElementSizes.keep(network.itsLife(), null, onHeap, "weights");
        assertThat(copy.values().isNative()).isTrue();
        assertThat(copy.values().toArray(ValueLayout.JAVA_BYTE)).containsExactly(4, 5);
        Weights global = new Weights(DataType.kHALF, Arena.global().allocate(4), 2);
        assertThat(ElementSizes.keep(network.itsLife(), null, global, "weights"))
                .isSameAs(global);
        network.close();
        assertThatThrownBy(() -> copy.values().get(ValueLayout.JAVA_BYTE, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void weightsOfMoreElementsThanTheirMemoryHasAreRefused() {
        Weights tooMany = new Weights(DataType.kFLOAT, Arena.ofAuto().allocate(8), 3);
        assertThatThrownBy(() -> ElementSizes.keep(Lifetime.FOREVER, null, tooMany, "kernelWeights"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kernelWeights has 8 bytes where 3 of kFLOAT are 12.");
        Weights nowhere = new Weights(DataType.kFLOAT, MemorySegment.NULL, 3);
        assertThatThrownBy(() -> ElementSizes.keep(Lifetime.FOREVER, null, nowhere, "kernelWeights"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kernelWeights has 3 elements, but its memory is a null pointer.");
        Weights negative = new Weights(DataType.kFLOAT, MemorySegment.NULL, -1);
        assertThatThrownBy(() -> ElementSizes.keep(Lifetime.FOREVER, null, negative, "kernelWeights"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kernelWeights has a negative number of elements, -1.");
    }

    @Test
    void heldCallbacksLiveUntilTheDestructorHasRun() {
        List<Object> atDestruction = new ArrayList<>();
        long[] held = new long[1];
        Thing thing = Thing.owned(Lifetime.FOREVER, () -> atDestruction.add(ObjectTable.find(held[0])));
        IProfiler profiler = (layer, ms) -> {};
        held[0] = thing.itsLife().hold(1, "profiler", IProfilerNative.TYPE, profiler);
        thing.close();
        assertThat(atDestruction).containsExactly(profiler);
        assertThat(ObjectTable.find(held[0])).isNull();
    }

    @Test
    void aLoggerOutlivesEverythingThatMayLog() {
        Thing builder = thing("builder", Lifetime.FOREVER);
        Thing other = thing("other", Lifetime.FOREVER);
        ILogger logger = (severity, message) -> {};
        long address = builder.itsLife().hold(1, "logger", ILoggerNative.TYPE, logger);
        builder.close();
        assertThat(ObjectTable.find(address)).as("TensorRT hands it to others").isSameAs(logger);
        other.close();
        assertThat(ObjectTable.find(address)).isNull();
    }

    @Test
    void theLoggerThatTensorRTKeepsIsNotFreed() {
        Thing builder = thing("builder", Lifetime.FOREVER);
        Thing other = thing("other", Lifetime.FOREVER);
        ILogger logger = (severity, message) -> {};
        long current = builder.itsLife().hold(1, "logger", ILoggerNative.TYPE, logger);
        long former = builder.itsLife().hold(2, "logger", ILoggerNative.TYPE, logger);
        builder.close();
        Loggers.freeAllBut(current);
        assertThat(ObjectTable.find(current)).isSameAs(logger);
        assertThat(ObjectTable.find(former)).isNull();
        other.close();
        assertThat(ObjectTable.find(current)).isNull();
    }

    @Test
    void aLoggerOutlivesTheDestructorOfTheLastThatMayLog() {
        Thing builder = thing("builder", Lifetime.FOREVER);
        ILogger logger = (severity, message) -> {};
        long address = builder.itsLife().hold(1, "logger", ILoggerNative.TYPE, logger);
        List<Object> atDestruction = new ArrayList<>();
        Thing last = Thing.owned(Lifetime.FOREVER, () -> atDestruction.add(ObjectTable.find(address)));
        builder.close();
        last.close();
        assertThat(atDestruction).containsExactly(logger);
        assertThat(ObjectTable.find(address)).isNull();
    }

    /** As the standard plugins' is, when they are registered with another one. */
    @Test
    void aLoggerThatIsReplacedForTheWholeProcessOutlivesEverythingThatMayLog() {
        ILogger logger = (severity, message) -> {};
        long address = Lifetime.FOREVER.hold(1, "logger", ILoggerNative.TYPE, logger);
        Thing builder = thing("builder", Lifetime.FOREVER);
        Lifetime.FOREVER.hold(1, "logger", ILoggerNative.TYPE, null);
        assertThat(ObjectTable.find(address)).isSameAs(logger);
        builder.close();
        assertThat(ObjectTable.find(address)).isNull();
    }

    @Test
    void whatADestructorsCallbackThrowsIsThrownByCloseAndEverythingIsFreed() {
        Error boom = new Error("boom");
        Thing parent = thing("parent", Lifetime.FOREVER);
        Thing child = Thing.owned(parent.itsLife(), () -> {
            throw boom;
        });
        child.itsLife().hold(1, "profiler", IProfilerNative.TYPE, (layer, ms) -> {});
        parent.close();
        assertThatThrownBy(child::close)
                .isInstanceOf(TensorRTException.class)
                .cause()
                .isSameAs(boom);
        assertThat(destroyed).containsExactly("parent");
    }

    @Test
    void aScopeEndsTheUseOfWhatAnUpcallWasGiven() {
        Lifetime scope = Lifetime.scope();
        assertThat(scope.acquire()).isTrue();
        scope.release();
        scope.close();
        assertThat(scope.acquire()).isFalse();
    }

    @Test
    void theEndOfAScopeWaitsForCallsOfOtherThreads() throws InterruptedException {
        Lifetime scope = Lifetime.scope();
        assertThat(scope.acquire()).isTrue();
        Thread closer = Thread.ofPlatform().start(scope::close);
        assertThat(closer.join(Duration.ofMillis(50))).isFalse();
        scope.release();
        closer.join();
    }
}
