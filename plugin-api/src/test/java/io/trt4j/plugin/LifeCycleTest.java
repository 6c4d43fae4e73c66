package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.AllocatorFlag;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How native plugins are copied, initialized, terminated, attached and freed. */
@ExtendWith(NothingIsLeft.class)
class LifeCycleTest {
    record Settings(int number) {}

    private static final class Attachable extends Probe<Settings> {
        RuntimeException failure;
        IGpuAllocator allocator;
        long cudnn;
        long cublas;

        Attachable(Settings state) {
            super(state);
        }

        @Override
        public void initialize() throws Exception {
            super.initialize();
            fail();
        }

        @Override
        public void attachToContext(long newCudnn, long newCublas, IGpuAllocator newAllocator) {
            calls.add("attach");
            cudnn = newCudnn;
            cublas = newCublas;
            allocator = newAllocator;
            fail();
        }

        @Override
        public void detachFromContext() {
            calls.add("detach");
            fail();
        }

        private void fail() {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private RuntimeException nextFails;
    private final List<Attachable> made = new ArrayList<>();
    private PluginRegistration<Settings> registration;

    @BeforeEach
    void register() {
        registration = Plugins.register("Trt4jTestLife", "1", Settings.class, this::make);
    }

    private Attachable make(Settings settings) {
        Attachable plugin = new Attachable(settings);
        plugin.failure = nextFails;
        made.add(plugin);
        return plugin;
    }

    @AfterEach
    void close() {
        registration.close();
    }

    private IPluginV2DynamicExt create() {
        return registration.create(new Settings(42));
    }

    @Test
    void aPluginThatCouldNotBeInitializedIsItsOwners() {
        var failing = Plugins.register("Trt4jFailing", "1", Settings.class, settings -> new Probe<>(settings) {
            @Override
            public void initialize() {
                throw new IllegalStateException("boom");
            }
        });
        var plugin = failing.create(new Settings(1));
        try {
            plugin.initialize(); // before 10, TensorRT is not told
        } catch (TensorRTException e) {
            assertThat(e).hasRootCauseMessage("boom");
        }
        failing.close();
        try (var others = Plugins.register("Trt4jOther", "1", Settings.class, Probe<Settings>::new)) {
            List<IPluginV2DynamicExt> living = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                living.add(others.create(new Settings(1)));
            }
            plugin.close();
            living.forEach(other -> assertThat(other.getNbOutputs()).isEqualTo(1));
            living.forEach(IPluginV2DynamicExt::close);
        }
    }

    @Test
    void initializeAndTerminateAreCalledInTurn() {
        try (var plugin = create()) {
            plugin.terminate();
            assertThat(plugin.initialize()).isZero();
            assertThat(plugin.initialize()).isZero();
            assertThat(made.getFirst().calls).containsExactly("initialize");
            plugin.terminate();
            plugin.terminate();
            assertThat(made.getFirst().calls).containsExactly("initialize", "terminate");
            assertThat(plugin.initialize()).isZero();
        }
        assertThat(made.getFirst().calls).containsExactly("initialize", "terminate", "initialize", "terminate");
    }

    @Test
    void oneNeverInitializedIsNeverTerminated() {
        create().close();
        assertThat(made.getFirst().calls).isEmpty();
    }

    @Test
    void aTerminatedOneIsNotTerminatedAgainWhenDestroyed() {
        try (var plugin = create()) {
            plugin.initialize();
            plugin.terminate();
        }
        assertThat(made.getFirst().calls).containsExactly("initialize", "terminate");
    }

    @Test
    void aCloneEqualsItsOriginalAndIsItsOwn() {
        try (var plugin = create()) {
            plugin.setPluginNamespace("größer");
            try (var clone = plugin.clone()) {
                assertThat(clone).isNotEqualTo(plugin);
                assertThat(clone.getPluginNamespace()).isEqualTo("größer");
                assertThat(clone.getPluginType()).isEqualTo(plugin.getPluginType());
                assertThat(clone.getTensorRTVersion()).isEqualTo(plugin.getTensorRTVersion());
                clone.setPluginNamespace("other");
                assertThat(plugin.getPluginNamespace()).isEqualTo("größer");
            }
            assertThat(made).hasSize(2);
            assertThat(made.get(1)).isNotSameAs(made.get(0));
            assertThat(made.get(1).state()).isEqualTo(made.get(0).state());
            assertThat(made).allSatisfy(p -> assertThat(p.calls).isEmpty());
            assertThat(plugin.getPluginType()).as("outlives its clone").isEqualTo("Trt4jTestLife");
        }
    }

    @Test
    void aCloneOfAnInitializedOneIsBornInitialized() {
        var plugin = create();
        plugin.initialize();
        var clone = plugin.clone();
        var cloneOfClone = clone.clone();
        plugin.terminate();
        var cloneOfTerminated = plugin.clone();
        plugin.close();
        assertThat(made.get(0).calls).containsExactly("initialize", "terminate");
        assertThat(made.get(1).calls).containsExactly("initialize");
        clone.initialize();
        clone.close();
        assertThat(made.get(1).calls).containsExactly("initialize", "terminate");
        cloneOfClone.terminate();
        cloneOfClone.close();
        assertThat(made.get(2).calls).containsExactly("initialize", "terminate");
        cloneOfTerminated.close();
        assertThat(made.get(3).calls).isEmpty();
    }

    @Test
    void aPluginWhoseInitializeThrewMayTryAgain() {
        try (var plugin = create()) {
            made.getFirst().failure = new IllegalStateException("boom");
            assertThatThrownBy(plugin::initialize)
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(made.getFirst().failure);
            made.getFirst().failure = null;
            assertThat(plugin.initialize()).isZero();
        }
        assertThat(made.getFirst().calls).containsExactly("initialize", "initialize", "terminate");
    }

    /** TensorRT 10.6 never destroys those. */
    @Test
    void aPluginWhoseInitializeThrewIsFreedWithItsRegistration() {
        assumeTrue(RawPlugin.INITIALIZE_FAILED != 0, "this TensorRT does not hear of it, and destroys them");
        var plugin = create();
        RawPlugin copy = new RawPlugin(RawPlugin.of(plugin).copy());
        made.get(1).failure = new IllegalStateException("boom");
        assertThat(copy.initialize()).isNotZero();
        assertThatThrownBy(RawPlugin::check).hasCause(made.get(1).failure);
        plugin.close();
        int before = NativeObjects.implemented();
        registration.close();
        RawPlugin.check(); // ends the test's call, during which the creator may be read
        assertThat(NativeObjects.implemented())
                .as("without the creator and the copy")
                .isEqualTo(before - 2);
    }

    /** TensorRT 10.6 ends the process when clone gives null. */
    @Test
    void aCopyThatCannotBeMadeFailsInAllThatCanFail() {
        try (Arena arena = Arena.ofConfined();
                var plugin = create()) {
            plugin.initialize();
            nextFails = new IllegalStateException("boom");
            assertThatThrownBy(plugin::clone)
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(nextFails);
            RawPlugin copy = new RawPlugin(RawPlugin.of(plugin).copy());
            assertThatThrownBy(RawPlugin::check).hasCause(nextFails);
            nextFails = null;
            RawPlugin copyOfCopy = new RawPlugin(copy.copy());
            for (RawPlugin failed : List.of(copy, copyOfCopy)) {
                assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("This copy of a plugin could not be made.");
                assertThat(failed.initialize()).isEqualTo(RawPlugin.INITIALIZE_FAILED);
                assertThat(failed.enqueue(0, 0, 0, 0, 0, 0)).isEqualTo(-1);
                long desc = arena.allocate(PluginTensorDesc.layout()).address();
                assertThat(failed.supportsFormatCombination(0, desc, 1, 1)).isFalse();
                assertThat(failed.getSerializationSize()).isZero();
                assertThat(failed.getNbOutputs()).isEqualTo(1);
            }
            copyOfCopy.destroy();
            copy.destroy();
            assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("This copy of a plugin could not be made.");
        }
        assertThat(made.get(0).calls).containsExactly("initialize", "terminate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"destroy", "~", "~delete"})
    void everyWayToFreeItDoes(String how) {
        int before = NativeObjects.implemented();
        try (var plugin = create()) {
            plugin.initialize();
            RawPlugin copy = new RawPlugin(RawPlugin.of(plugin).copy());
            assertThat(NativeObjects.implemented()).isEqualTo(before + 2);
            for (int i = 0; i < 2; i++) { // the second time finds nothing to free
                switch (how) {
                    case "destroy" -> copy.destroy();
                    default -> copy.delete(how.equals("~delete"));
                }
                assertThat(NativeObjects.implemented()).isEqualTo(before + 1);
                assertThat(made.get(1).calls).containsExactly("initialize", "terminate");
            }
            assertThat(made.get(0).calls).containsExactly("initialize");
        }
    }

    /** An allocator that is not Java's, so that Java sees a proxy of it: nothing but a vtable of nothing. */
    private static long foreignAllocator(Arena arena) {
        MemorySegment object = arena.allocate(ADDRESS);
        object.set(ADDRESS, 0, arena.allocate(ADDRESS, 16));
        return object.address();
    }

    @Test
    void anAttachedOneHasAnAllocatorUntilItIsDetached() {
        try (Arena arena = Arena.ofConfined();
                var plugin = create()) {
            RawPlugin raw = RawPlugin.of(plugin);
            Attachable attachable = made.getFirst();
            raw.attachToContext(1, 2, foreignAllocator(arena));
            assertThat(attachable.cudnn).isEqualTo(1);
            assertThat(attachable.cublas).isEqualTo(2);
            IGpuAllocator allocator = attachable.allocator;
            assertThat(allocator).isNotNull();
            raw.detachFromContext();
            assertThatThrownBy(() -> allocator.allocate(1, 1, Set.of())).isInstanceOf(IllegalStateException.class);
            raw.attachToContext(0, 0, 0);
            assertThat(attachable.allocator).isNull();
            raw.attachToContext(0, 0, foreignAllocator(arena));
            IGpuAllocator second = attachable.allocator;
            plugin.close(); // attached still
            assertThatThrownBy(() -> second.allocate(1, 1, Set.of())).isInstanceOf(IllegalStateException.class);
            assertThat(attachable.calls).containsExactly("attach", "detach", "attach", "attach");
        }
    }

    @Test
    void anAllocatorOfJavaIsTheVeryObject() {
        List<Long> allocated = new ArrayList<>();
        IGpuAllocator allocator = new IGpuAllocator() {
            @Override
            public long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
                allocated.add(size);
                return 256;
            }

            @Override
            public boolean deallocate(long memory) {
                return memory == 256;
            }
        };
        try (var plugin = create()) {
            plugin.attachToContext(0, 0, allocator);
            assertThat(made.getFirst().allocator).isSameAs(allocator);
            plugin.detachFromContext();
        }
    }

    @Test
    void anAllocatorIsTakenBackThoughDetachThrows() {
        try (Arena arena = Arena.ofConfined();
                var plugin = create()) {
            RawPlugin raw = RawPlugin.of(plugin);
            Attachable attachable = made.getFirst();
            raw.attachToContext(0, 0, foreignAllocator(arena));
            attachable.failure = new IllegalStateException("boom");
            raw.detachFromContext();
            assertThatThrownBy(RawPlugin::check).hasCause(attachable.failure);
            assertThatThrownBy(() -> attachable.allocator.allocate(1, 1, Set.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }
}
