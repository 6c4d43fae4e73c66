package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of CUDA that methods of TensorRT are given. The streams here are none of the driver, and never destroyed. */
class StreamsTest {
    private final int ownedBefore = NativeObjects.owned();
    private final List<Integer> usesInCalls = new ArrayList<>();
    private CudaStream one;
    private CudaStream other;

    @BeforeEach
    void make() throws ReflectiveOperationException {
        TensorRT.version();
        one = stream();
        other = stream();
    }

    @AfterEach
    void nothingIsLeft() throws ReflectiveOperationException {
        assertThat(uses(one)).isZero();
        assertThat(uses(other)).isZero();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
    }

    /** One that is in use, so that closing it does not destroy it. */
    private static CudaStream stream() throws ReflectiveOperationException {
        Constructor<CudaContext> context =
                CudaContext.class.getDeclaredConstructor(int.class, MemorySegment.class, boolean.class);
        context.setAccessible(true);
        Constructor<CudaStream> stream = CudaStream.class.getDeclaredConstructor(CudaContext.class, long.class);
        stream.setAccessible(true);
        CudaStream made = stream.newInstance(context.newInstance(0, MemorySegment.ofAddress(4096), true), 8192);
        assertThat(made.use().handle()).isEqualTo(8192);
        return made;
    }

    /** How many use it besides this test. */
    private static int uses(CudaStream stream) throws ReflectiveOperationException {
        Field field = CudaStream.class.getSuperclass().getDeclaredField("uses");
        field.setAccessible(true);
        return (((AtomicInteger) field.get(stream)).get() & Integer.MAX_VALUE) - 1;
    }

    /** An object whose methods note how many use the first stream. */
    private <T extends NativeResource> T object(Class<T> type) throws ReflectiveOperationException {
        // never freed: its vtable is remembered
        long address = NativeStub.create(Arena.global(), () -> {
            try {
                usesInCalls.add(uses(one));
            } catch (ReflectiveOperationException e) {
                usesInCalls.add(-1);
            }
            return 1;
        });
        return Wrapper.wrap(type, address, Lifetime.owned(Lifetime.FOREVER));
    }

    @Test
    void aStreamIsInUseUntilTheCallReturns() throws ReflectiveOperationException {
        try (IExecutionContext context = object(IExecutionContext.class)) {
            assertThat(context.enqueueV3(one)).isTrue();
            context.setOptimizationProfileAsync(0, one);
            assertThat(usesInCalls).containsExactly(1, 1);
            assertThat(uses(one)).isZero();
        }
    }

    @Test
    void aClosedStreamAndNullAreRefused() throws ReflectiveOperationException {
        one.close();
        try (IExecutionContext context = object(IExecutionContext.class);
                IBuilderConfig config = object(IBuilderConfig.class)) {
            for (Runnable call : List.<Runnable>of(
                    () -> context.enqueueV3(one),
                    () -> context.setOptimizationProfileAsync(0, one),
                    () -> context.setAuxStreams(new CudaStream[] {other, one}),
                    () -> config.setProfileStream(one))) {
                assertThatThrownBy(call::run)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("CudaStream 0x2000 is closed.");
            }
            assertThatThrownBy(() -> context.enqueueV3(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("stream is null.");
            assertThatThrownBy(() -> config.setProfileStream(null)).hasMessage("stream is null.");
            assertThatThrownBy(() -> context.setAuxStreams((CudaStream[]) null)).hasMessage("auxStreams is null.");
            assertThatThrownBy(() -> context.setAuxStreams(new CudaStream[] {other, null}))
                    .hasMessage("auxStreams[1] is null.");
            assertThat(usesInCalls).isEmpty();
        }
    }

    @Test
    void streamsThatAreUsedLaterAreKeptUntilThereAreOthersOrTheEnd() throws ReflectiveOperationException {
        IBuilderConfig config = object(IBuilderConfig.class);
        config.setProfileStream(one);
        config.setProfileStream(one);
        assertThat(uses(one)).isEqualTo(1);
        config.setProfileStream(other);
        assertThat(uses(one)).isZero();
        assertThat(uses(other)).isEqualTo(1);
        try (IExecutionContext context = object(IExecutionContext.class)) {
            context.setAuxStreams(new CudaStream[] {one, other});
            one.close();
            assertThat(uses(one)).isEqualTo(1);
            assertThat(uses(other)).isEqualTo(2);
        }
        assertThat(uses(one)).isZero();
        config.close();
        assertThat(uses(other)).isZero();
        assertThatThrownBy(() -> config.setProfileStream(other)).hasMessageStartingWith("IBuilderConfig was closed");
    }
}
