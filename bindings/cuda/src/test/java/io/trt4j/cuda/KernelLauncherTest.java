package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Launches as a graph of one node. */
class KernelLauncherTest {
    @Test
    void argumentsTellWhenTheyChange() {
        KernelArguments arguments = new KernelArguments("k", new int[] {8, 4});
        int first = arguments.version();
        arguments.set(0, 0L).set(0, 0d).set(1, 0f).set(1, 0);
        assertThat(arguments.version()).isEqualTo(first);
        arguments.set(1, 1f);
        int second = arguments.version();
        assertThat(second).isNotEqualTo(first);
        arguments.set(1, 1f);
        assertThat(arguments.version()).isEqualTo(second);
        arguments.set(1, Float.floatToRawIntBits(1f) + 1);
        assertThat(arguments.version()).isNotEqualTo(second);
    }

    @Test
    void whereSizesAreNotKnownAnIntChangesAllThatALongMayHaveSet() {
        KernelArguments arguments = new KernelArguments("k", null).set(0, 7L | 5L << 32);
        int before = arguments.version();
        arguments.set(0, 7);
        assertThat(arguments.version()).isNotEqualTo(before);
    }

    @Nested
    @Tag("gpu")
    class WithADevice {
        private static final String SOURCE = """
            extern "C" __global__ void count(unsigned* out, int i, float f) {
                if (i + f > 0) atomicAdd(out, (unsigned) (i + f));
            }
            """;

        private CudaContext context;
        private CudaContext.Binding bound;
        private CudaStream stream;
        private DeviceMemory memory;
        private CudaModule module;
        private KernelArguments arguments;
        private KernelLauncher launcher;

        @BeforeEach
        void launcher() {
            assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
            context = CudaContext.primary(0);
            bound = context.bind();
            stream = CudaStream.create(context);
            memory = DeviceMemory.allocate(context, 4);
            memory.fill((byte) 0);
            module = CudaModule.load(context, Nvrtc.compile("count.cu", SOURCE, "--gpu-architecture=compute_80"));
            CudaKernel kernel = module.kernel("count");
            arguments = kernel.arguments().setAll(memory, 0, 0f);
            launcher = kernel.launcher(arguments);
        }

        @AfterEach
        void close() {
            if (context != null) {
                launcher.close();
                module.close();
                memory.close();
                stream.close();
                bound.close();
                context.close();
            }
        }

        private int counted() {
            stream.synchronize();
            int[] result = {0};
            memory.copyTo(MemorySegment.ofArray(result));
            return result[0];
        }

        @Test
        void eachLaunchHasTheArgumentsAndShapeOfItsTime() {
            arguments.set(1, 1).set(2, 0.5f);
            launcher.launch(stream.address());
            assertThat(counted()).isEqualTo(1);
            launcher.launch(stream.address()); // nothing changed
            arguments.set(2, 9.5f);
            launcher.config(LaunchConfig.of(2, 4)
                            .withGrid(2, 3, 1)
                            .withBlock(4, 1, 5)
                            .withSharedBytes(1024))
                    .launch(stream.address());
            arguments.set(1, 1000); // too late for the launch before
            assertThat(counted()).isEqualTo(2 + 2 * 3 * 4 * 5 * 10);
            launcher.config(LaunchConfig.of(1, 1)).launch(stream.address());
            assertThat(counted()).isEqualTo(2 + 120 * 10 + 1009);
        }

        @Test
        void launchesIntoACapturingStreamBecomePartOfItsGraph() {
            arguments.set(1, 7);
            launcher.config(LaunchConfig.of(3, 1));
            try (CudaGraph graph = CudaGraph.capture(stream, () -> launcher.launch(stream.address()))) {
                assertThat(counted()).isZero();
                arguments.set(1, 100);
                launcher.launch(stream.address());
                graph.launch(stream);
                graph.launch(stream);
                assertThat(counted()).isEqualTo(300 + 2 * 21);
            }
        }

        @Test
        void twoLaunchersMayShareArguments() {
            try (KernelLauncher other = module.kernel("count").launcher(arguments)) {
                arguments.set(1, 5);
                launcher.launch(stream.address());
                other.launch(stream.address());
                assertThat(counted()).isEqualTo(10);
            }
        }

        @Test
        void whatTheDeviceCannotDoIsAnExceptionAndTheNextLaunchWorks() {
            arguments.set(1, 2);
            assertThatThrownBy(() -> launcher.config(LaunchConfig.of(1, 1).withSharedBytes(1 << 20)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("allowDynamicShared(1048576)");
            launcher.config(LaunchConfig.of(1, 1)).launch(stream.address());
            assertThat(counted()).isEqualTo(2);
        }

        @Test
        void aLauncherEndsWithItselfOrItsModule() {
            KernelLauncher other = module.kernel("count").launcher(arguments);
            other.close();
            other.close();
            assertThatThrownBy(() -> other.launch(stream.address()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is closed.");
            CudaKernel kernel = module.kernel("count");
            module.close();
            assertThatThrownBy(() -> kernel.launcher(arguments))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is closed.");
            assertThatThrownBy(() -> launcher.launch(stream.address()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is closed.");
        }

        @Test
        void launchingAllocatesNothing() {
            int calls = 5_000;
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            long fewest = Long.MAX_VALUE;
            while (fewest >= calls && System.nanoTime() < end) { // the first rounds are not compiled yet
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < calls; i++) {
                    arguments.set(1, i / 2).set(2, 1f);
                    launcher.launch(stream.address());
                }
                fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
                stream.synchronize();
            }
            assertThat(fewest).as("bytes of %d launches", calls).isLessThan(calls);
        }
    }
}
