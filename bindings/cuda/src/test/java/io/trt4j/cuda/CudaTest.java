package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.NativeException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CudaTest {
    @Test
    void withoutADeviceThereIsNoContext() {
        assumeFalse(CudaDriver.report().hasDevice(), "this machine has a GPU");
        assertThatThrownBy(() -> CudaContext.primary(0))
                .isInstanceOf(NativeException.class)
                .hasMessageStartingWith("This needs a GPU");
    }

    @Nested
    @Tag("gpu")
    class WithADevice {
        @BeforeEach
        void device() {
            assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
        }

        @Test
        void memoryGivesBackWhatItGot() {
            float[] values = {1, 2.5f, -3};
            float[] result = new float[3];
            try (var context = CudaContext.primary(0);
                    var memory = DeviceMemory.allocate(context, 12)) {
                memory.copyFrom(MemorySegment.ofArray(values));
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).isEqualTo(values);
                memory.fill((byte) 0x41);
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment host = arena.allocate(12);
                    memory.copyTo(host);
                    assertThat(host.toArray(ValueLayout.JAVA_BYTE)).containsOnly(0x41);
                }
                assertThatThrownBy(() -> memory.copyFrom(MemorySegment.ofArray(new float[4])))
                        .hasMessage("Cannot copy 16 bytes: the device memory has 12.");
            }
        }

        @Test
        void partsOfMemoryAreCopied() {
            byte[] content = new byte[6];
            byte[] part = new byte[2];
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 6);
                    var other = DeviceMemory.allocate(context, 4)) {
                memory.fill((byte) 1);
                memory.copyFrom(MemorySegment.ofArray(new byte[] {2, 3}), 3);
                memory.copyTo(MemorySegment.ofArray(content));
                assertThat(content).containsExactly(1, 1, 1, 2, 3, 1);
                memory.copyTo(MemorySegment.ofArray(part), 4);
                assertThat(part).containsExactly(3, 1);
                other.fill((byte) 9);
                other.copyTo(memory, 3, stream);
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(content));
                assertThat(content).containsExactly(9, 9, 9, 2, 3, 1);
                assertThatThrownBy(() -> memory.copyTo(MemorySegment.ofArray(part), 5))
                        .hasMessage("Cannot copy 2 bytes at 5: the device memory has 6.");
                assertThatThrownBy(() -> memory.copyFrom(MemorySegment.ofArray(part), -1))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> memory.copyTo(other, 5, stream))
                        .hasMessage("Cannot copy 5 bytes: the device memory has 4.");
            }
        }

        @Test
        void childrenOutliveTheContextsCloseAndCloseOnce() {
            var context = CudaContext.primary(0);
            var memory = DeviceMemory.allocate(context, 4);
            context.close();
            context.close();
            memory.fill((byte) 1);
            memory.close();
            memory.close();
            assertThatThrownBy(memory::address)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is closed.");
        }

        @Test
        void wrongNumbersGetOneSentence() {
            assertThatThrownBy(() -> CudaContext.primary(99)).hasMessageStartingWith("There is no device 99: ");
            try (var context = CudaContext.primary(0)) {
                assertThatThrownBy(() -> DeviceMemory.allocate(context, 0)).hasMessageContaining("at least 1 byte");
                assertThatThrownBy(() -> DeviceMemory.allocate(context, 1L << 60))
                        .isInstanceOfSatisfying(CudaException.class, e -> {
                            assertThat(e.code()).isEqualTo(cuda_h.CUDA_ERROR_OUT_OF_MEMORY());
                            assertThat(e.name()).isEqualTo("CUDA_ERROR_OUT_OF_MEMORY");
                        });
            }
        }

        @Test
        void aBindingBelongsToItsThread() throws Exception {
            try (var context = CudaContext.primary(0);
                    var binding = context.bind()) {
                Throwable[] thrown = new Throwable[2];
                Thread other = Thread.ofPlatform().start(() -> thrown[0] = failure(binding::close));
                other.join();
                Thread virtual = Thread.ofVirtual().start(() -> thrown[1] = failure(context::bind));
                virtual.join();
                assertThat(thrown[0]).isInstanceOf(IllegalStateException.class);
                assertThat(thrown[1]).isInstanceOf(IllegalStateException.class).hasMessageContaining("virtual thread");
            }
        }

        @Test
        void eventsMeasureWorkInAStream() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 1 << 20);
                    var start = CudaEvent.create(context);
                    var end = CudaEvent.create(context)) {
                start.record(stream);
                fill(memory, stream, 7);
                end.record(stream);
                end.synchronize();
                assertThat(end.millisecondsSince(start)).isPositive();
                stream.synchronize();
                assertThat(stream.isDone()).isTrue();
            }
        }

        @Test
        void aGraphReplaysWhatWasCaptured() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 4)) {
                memory.fill((byte) 0);
                byte[] content = new byte[4];
                assertThat(CudaStream.isCapturing(stream.address())).isFalse();
                try (var graph = CudaGraph.capture(stream, () -> {
                    assertThat(CudaStream.isCapturing(stream.address())).isTrue();
                    fill(memory, stream, 7);
                })) {
                    memory.copyTo(MemorySegment.ofArray(content));
                    assertThat(content)
                            .as("nothing is done while it is captured")
                            .containsOnly(0);
                    graph.launch(stream);
                    stream.synchronize();
                    memory.copyTo(MemorySegment.ofArray(content));
                    assertThat(content).containsOnly(7);
                    memory.fill((byte) 0);
                    try (var bound = context.bind()) {
                        graph.launch(stream.address());
                    }
                    stream.synchronize();
                    memory.copyTo(MemorySegment.ofArray(content));
                    assertThat(content).containsOnly(7);
                }
            }
        }

        @Test
        void aCaptureThatThrowsLeavesTheStreamUsable() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 4)) {
                assertThatThrownBy(() -> CudaGraph.capture(stream, () -> {
                            throw new ArithmeticException("on purpose");
                        }))
                        .hasMessage("on purpose");
                assertThatThrownBy(() -> CudaGraph.capture(stream, stream::synchronize))
                        .isInstanceOf(CudaException.class);
                fill(memory, stream, 1);
                stream.synchronize();
            }
        }

        private void fill(DeviceMemory memory, CudaStream stream, int value) {
            try (var bound = stream.context().bind()) {
                CudaException.check(
                        "cuMemsetD8Async",
                        cuda_h.cuMemsetD8Async(memory.address(), (byte) value, memory.size(), stream.handle()));
            }
        }

        private static Throwable failure(Runnable action) {
            try {
                action.run();
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        }
    }
}
