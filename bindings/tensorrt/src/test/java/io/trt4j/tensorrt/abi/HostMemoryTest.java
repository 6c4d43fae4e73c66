package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.onnxparser.IParser;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Memory of the host that TensorRT gives or is given. */
class HostMemoryTest {
    private static final long SIZE = 1000;

    private final MemorySegment bytes = Arena.global().allocate(SIZE + 1);

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    /** One whose destructor does nothing. */
    private IHostMemory hostMemory(long data, long size) throws ReflectiveOperationException {
        long address = NativeStub.create(Arena.global(), () -> 0, () -> 0, () -> data, () -> size, () -> 0);
        return Wrapper.wrap(IHostMemory.class, address, Lifetime.owned(Lifetime.FOREVER));
    }

    @Test
    void theDataHasItsSize() throws ReflectiveOperationException {
        bytes.set(JAVA_BYTE, SIZE - 1, (byte) 7);
        try (IHostMemory memory = hostMemory(bytes.address(), SIZE)) {
            MemorySegment data = memory.data();
            assertThat(data.byteSize()).isEqualTo(SIZE);
            assertThat(data.get(JAVA_BYTE, SIZE - 1)).isEqualTo((byte) 7);
            assertThatThrownBy(() -> data.get(JAVA_BYTE, SIZE)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        long large = 5L << 30;
        try (IHostMemory memory = hostMemory(bytes.address(), large)) {
            assertThat(memory.data().byteSize()).isEqualTo(large);
        }
        try (IHostMemory memory = hostMemory(0, 0)) {
            assertThat(memory.data().byteSize()).isZero();
        }
    }

    @Test
    void theDataIsRefusedAfterClose() throws ReflectiveOperationException {
        IHostMemory memory = hostMemory(bytes.address(), SIZE);
        MemorySegment data = memory.data();
        memory.close();
        assertThatThrownBy(() -> data.get(JAVA_BYTE, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> data.toArray(JAVA_BYTE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(memory::data)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("IHostMemory was closed");
        assertThatThrownBy(memory::size).isInstanceOf(IllegalStateException.class);
    }

    /** What a call does with memory that only its argument leads to. */
    private interface Call {
        void with(MemorySegment argument);
    }

    /** Calls until the call is compiled, which forgets what it does not need; then collects garbage inside. */
    private static void expectReachable(Stub stub, Call call) {
        for (int i = 0; i < 10_000; i++) {
            call.with(Arena.ofAuto().allocate(16));
        }
        for (int i = 0; i < 10; i++) {
            MemorySegment[] argument = {Arena.ofAuto().allocate(16)};
            var scope = new WeakReference<>(argument[0].scope());
            boolean[] alive = new boolean[1];
            stub.meanwhile = () -> {
                stub.meanwhile = () -> {};
                System.gc();
                alive[0] = scope.get() != null;
            };
            call.with(take(argument));
            assertThat(alive[0]).as("reachable in the call").isTrue();
        }
    }

    private static MemorySegment take(MemorySegment[] from) {
        MemorySegment taken = from[0];
        from[0] = null;
        return taken;
    }

    private static final class Stub {
        final long address;
        Runnable meanwhile = () -> {};

        Stub() throws ReflectiveOperationException {
            long[] self = new long[1];
            self[0] = NativeStub.create(Arena.global(), () -> {
                meanwhile.run();
                return self[0];
            });
            address = self[0];
        }
    }

    @Test
    void anArgumentIsReachableUntilTheCallReturns() throws ReflectiveOperationException {
        Stub stub = new Stub();
        IRuntime runtime = Wrapper.wrap(IRuntime.class, stub.address, Lifetime.FOREVER);
        expectReachable(stub, memory -> runtime.deserializeCudaEngine(memory).close());
        IExecutionContext context = Wrapper.wrap(IExecutionContext.class, stub.address, Lifetime.FOREVER);
        expectReachable(stub, context::executeV2);
        expectReachable(stub, memory -> context.setTensorAddress("x", memory));
        IParser parser = Wrapper.wrap(IParser.class, stub.address, Lifetime.FOREVER);
        expectReachable(stub, parser::parse);
    }

    private static WeakReference<?> give(IExecutionContext context, String tensor) {
        MemorySegment memory = Arena.ofAuto().allocate(16);
        assertThat(context.setTensorAddress(tensor, memory)).isTrue();
        return new WeakReference<>(memory.scope());
    }

    private static boolean isCollected(WeakReference<?> memory) {
        for (int i = 0; i < 20 && memory.get() != null; i++) {
            System.gc();
        }
        return memory.get() == null;
    }

    @Test
    void aTensorsMemoryIsReachableUntilItHasOtherMemoryOrTheContextIsClosed() throws ReflectiveOperationException {
        long stub = NativeStub.create(Arena.global(), () -> 1); // never freed: its vtable is remembered
        WeakReference<?> last;
        try (IExecutionContext context =
                Wrapper.wrap(IExecutionContext.class, stub, Lifetime.owned(Lifetime.FOREVER))) {
            WeakReference<?> first = give(context, "x");
            WeakReference<?> other = give(context, "y");
            assertThat(isCollected(first)).isFalse();
            last = give(context, "x");
            assertThat(isCollected(first)).isTrue();
            assertThat(isCollected(other)).isFalse();
            assertThat(isCollected(last)).isFalse();
            assertThat(context.getDebugSync()).isTrue();
        }
        assertThat(isCollected(last)).isTrue();
    }
}
