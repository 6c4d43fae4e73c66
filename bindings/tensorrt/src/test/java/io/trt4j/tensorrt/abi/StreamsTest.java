package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
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
        one = NativeStreams.create(8192);
        other = NativeStreams.create(8200);
    }

    @AfterEach
    void nothingIsLeft() throws ReflectiveOperationException {
        assertThat(NativeStreams.uses(one)).isZero();
        assertThat(NativeStreams.uses(other)).isZero();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
    }

    /** An object whose methods note how many use the first stream. */
    private <T extends NativeResource> T object(Class<T> type) throws ReflectiveOperationException {
        // never freed: its vtable is remembered
        long address = NativeStub.create(Arena.global(), () -> {
            try {
                usesInCalls.add(NativeStreams.uses(one));
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
            assertThat(NativeStreams.uses(one)).isZero();
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
            assertThatThrownBy(() -> context.setAuxStreams(null)).hasMessage("auxStreams is null.");
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
        assertThat(NativeStreams.uses(one)).isEqualTo(1);
        config.setProfileStream(other);
        assertThat(NativeStreams.uses(one)).isZero();
        assertThat(NativeStreams.uses(other)).isEqualTo(1);
        assertThat(usesInCalls)
                .as("TensorRT has the old one until it has the new one")
                .containsExactly(1, 2, 1);
        try (IExecutionContext context = object(IExecutionContext.class)) {
            context.setAuxStreams(new CudaStream[] {one, other});
            one.close();
            assertThat(NativeStreams.uses(one)).isEqualTo(1);
            assertThat(NativeStreams.uses(other)).isEqualTo(2);
        }
        assertThat(NativeStreams.uses(one)).isZero();
        config.close();
        assertThat(NativeStreams.uses(other)).isZero();
        assertThatThrownBy(() -> config.setProfileStream(other)).hasMessageStartingWith("IBuilderConfig was closed");
    }
}
