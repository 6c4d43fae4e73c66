package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Modules, kernels and their arguments. */
class CudaModuleTest {
    private static final String SOURCE = """
        extern "C" __global__ void store(double* out, long long n, int i, float f, double d) {
            out[0] = n;
            out[1] = i;
            out[2] = f;
            out[3] = d;
        }
        """;

    @Test
    void argumentsAreCheckedByIndex() {
        KernelArguments arguments = new KernelArguments("k", new int[] {8, 4});
        assertThat(arguments.set(0, 1L).set(1, 1)).isSameAs(arguments);
        assertThatThrownBy(() -> arguments.set(2, 1f)).hasMessage("There is no parameter 2: the kernel k has 2.");
        assertThatThrownBy(() -> arguments.set(-1, 1d)).hasMessage("There is no parameter -1: the kernel k has 2.");
    }

    @Test
    void argumentsAreCheckedBySize() {
        KernelArguments arguments = new KernelArguments("k", new int[] {8, 4, 2, 1, 12});
        arguments.set(0, 1d).set(1, 1f).set(2, 'c').set(3, true).set(4, MemorySegment.ofArray(new int[3]));
        assertThatThrownBy(() -> arguments.set(0, 1))
                .hasMessage("Parameter 0 of the kernel k has 8 bytes, but an int has 4: give a value of the parameter's"
                        + " type.");
        assertThatThrownBy(() -> arguments.set(1, 1L)).hasMessageContaining("has 4 bytes, but a long has 8");
        assertThatThrownBy(() -> arguments.set(2, (byte) 1)).hasMessageContaining("has 2 bytes, but a byte has 1");
        assertThatThrownBy(() -> arguments.set(4, MemorySegment.ofArray(new int[2])))
                .hasMessageContaining("has 12 bytes, but the struct has 8");
    }

    @Test
    void whereSizesAreNotKnownTheValuesDecide() {
        KernelArguments arguments = new KernelArguments("k", null);
        assertThat(arguments.set(0, 1).set(1, 1L).set(0, 2d).count()).isEqualTo(-1);
        assertThatThrownBy(() -> arguments.set(1024, 1))
                .hasMessage("There is no parameter 1024: the kernel k has at most 1024.");
        assertThatThrownBy(() -> arguments.set(0, MemorySegment.ofArray(new byte[17])))
                .hasMessageContaining("cannot be a struct of 17 bytes");
    }

    @Test
    void ptxTellsTheSizesOfParameters() {
        String source = """
            struct S { double d; int i[3]; };
            extern "C" __global__ void all(double* p, S s, short h, bool b, float f) { if (b) *p = s.d + s.i[0] + h + f; }
            extern "C" __global__ void allOfNothing() {}
            """;
        byte[] ptx = Nvrtc.compile("a.cu", source, "--gpu-architecture=compute_80");
        assertThat(KernelParameters.ofImage(ptx, "all")).containsExactly(8, 24, 2, 1, 4);
        assertThat(KernelParameters.ofImage(ptx, "allOfNothing")).isEmpty();
        assertThat(KernelParameters.ofImage(ptx, "al")).isNull();
    }

    @Test
    void argumentsTakeLittleMemory() throws IOException {
        List<KernelArguments> kept = new ArrayList<>();
        long before = residentBytes();
        for (int i = 0; i < 20_000; i++) {
            kept.add(new KernelArguments("k", new int[] {8, 8, 4, 4}).set(3, i));
        }
        assertThat(residentBytes() - before).as("%d of them", kept.size()).isLessThan(20_000 * 10_000L);
    }

    private static long residentBytes() throws IOException {
        Path statistics = Path.of("/proc/self/statm");
        assumeTrue(Files.exists(statistics), "this system does not tell");
        return 4096 * Long.parseLong(Files.readString(statistics).split(" ")[1]);
    }

    @Nested
    @Tag("gpu")
    class WithADevice {
        @BeforeEach
        void device() {
            assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
        }

        private static byte[] ptx() {
            return Nvrtc.compile("store.cu", SOURCE, "--gpu-architecture=compute_80");
        }

        private static void launch(CudaStream stream, CudaKernel kernel, KernelArguments arguments) {
            try (var bound = stream.context().bind()) {
                kernel.launch(stream.address(), LaunchConfig.of(1, 1), arguments);
            }
        }

        @Test
        void aKernelGetsItsArguments() {
            double[] result = new double[4];
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx())) {
                CudaKernel kernel = module.kernel("store");
                assertThat(kernel.address()).isNotZero();
                KernelArguments arguments = kernel.arguments().set(0, memory.address());
                launch(
                        stream,
                        kernel,
                        arguments.set(1, 1L << 40).set(2, -7).set(3, 0.5f).set(4, Math.PI));
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).containsExactly(1L << 40, -7, 0.5, Math.PI);
                // Copied by the launch: changing them afterwards changes nothing.
                launch(stream, kernel, arguments.set(1, -3L).set(2, 8));
                arguments.set(1, 0L).set(2, 0);
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).containsExactly(-3, 8, 0.5, Math.PI);
            }
        }

        @Test
        void argumentsThatWereForgottenAreRefused() {
            double[] result = {1, 1, 1, 1};
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx())) {
                memory.copyFrom(MemorySegment.ofArray(result));
                CudaKernel kernel = module.kernel("store");
                KernelArguments one = kernel.arguments().set(0, memory.address());
                assertThatThrownBy(() -> launch(stream, kernel, one))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("The kernel store has 5 parameters, but argument 1 is not set.");
                assertThatThrownBy(() -> kernel.arguments().setAll(memory))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("The kernel store has 5 parameters, but got 1 arguments.");
            }
        }

        @Test
        void ptxNeedsNoZeroAtItsEnd() {
            byte[] ptx = ptx();
            assertThat(ptx).endsWith((byte) 0);
            try (var context = CudaContext.primary(0);
                    var module = CudaModule.load(context, Arrays.copyOf(ptx, ptx.length - 1))) {
                assertThat(module.kernel("store").address()).isNotZero();
            }
        }

        @Test
        void whatTheDriverRefusesIsNamed() {
            try (var context = CudaContext.primary(0)) {
                for (String bad : new String[] {"", "not PTX"}) {
                    assertThatThrownBy(() -> CudaModule.load(context, bad.getBytes(StandardCharsets.UTF_8)))
                            .isInstanceOf(CudaException.class)
                            .hasMessageContaining("cuModuleLoadData");
                }
                try (var module = CudaModule.load(context, ptx())) {
                    assertThatThrownBy(() -> module.kernel("load"))
                            .isInstanceOf(CudaException.class)
                            .hasMessageContaining("CUDA_ERROR_NOT_FOUND");
                }
            }
        }

        @Test
        void aKernelEndsWithItsModule() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context)) {
                var module = CudaModule.load(context, ptx());
                CudaKernel kernel = module.kernel("store");
                module.close();
                module.close();
                assertThatThrownBy(() -> launch(stream, kernel, kernel.arguments()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageEndingWith("is closed.");
                assertThatThrownBy(() -> module.kernel("store")).isInstanceOf(IllegalStateException.class);
            }
        }

        @Test
        void aWrongLaunchIsAnException() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx());
                    var bound = context.bind()) {
                CudaKernel kernel = module.kernel("store");
                KernelArguments arguments = kernel.arguments().setAll(memory, 1L, 2, 3f, 4d);
                LaunchConfig config = LaunchConfig.of(1, 1).withSharedBytes(1 << 30);
                assertThatThrownBy(() -> kernel.launch(stream.address(), config, arguments))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("call allowDynamicShared(1073741824) before");
                assertThatThrownBy(() -> kernel.allowDynamicShared(1 << 30))
                        .isInstanceOf(CudaException.class)
                        .hasMessageContaining("cuFuncSetAttribute of 1073741824 bytes");
            }
        }

        @Test
        void launchingAllocatesNothing() {
            int calls = 5_000;
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx());
                    var bound = context.bind()) {
                CudaKernel kernel = module.kernel("store");
                KernelArguments arguments = kernel.arguments().set(0, memory.address());
                LaunchConfig config = LaunchConfig.of(1, 1);
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                long fewest = Long.MAX_VALUE;
                while (fewest >= calls && System.nanoTime() < end) { // the first rounds are not compiled yet
                    long before = threads.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < calls; i++) {
                        arguments.set(1, (long) i).set(2, i).set(3, 1f).set(4, 1d);
                        kernel.launch(stream.address(), config, arguments);
                    }
                    fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
                    stream.synchronize();
                }
                assertThat(fewest).as("bytes of %d launches", calls).isLessThan(calls);
            }
        }
    }
}
