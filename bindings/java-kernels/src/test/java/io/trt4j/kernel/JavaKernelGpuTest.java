package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.CudaModule;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.LaunchConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kernels were translated to does on the device what the methods do, bit for bit. */
@Tag("gpu")
class JavaKernelGpuTest {
    /** How far each function may be from the exact value, in units in the last place, as CUDA says; and Java's own 1. */
    private static final int[] ULPS = {1 + 1, 1 + 1, 2 + 1, 2 + 1, 2 + 3, 2 + 1};

    @BeforeAll
    static void needsADevice() {
        assumeTrue(CudaDriver.report().hasDevice(), "there is no GPU");
    }

    static List<Case> cases() {
        return Case.allOf(Corpus.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one) {
        try (CudaContext context = CudaContext.primary(0)) {
            assertThat(difference(context, one)).isEmpty();
        }
    }

    @Test
    void randomKernelsAgree(@TempDir Path folder) throws Exception {
        StringBuilder differences = new StringBuilder();
        try (CudaContext context = CudaContext.primary(0);
                URLClassLoader loader = RandomKernelsTest.compiled(22, 60, folder)) {
            for (Case one : Case.allOf(loader.loadClass("Random"))) {
                String difference = difference(context, one);
                differences.append(difference.isEmpty() ? "" : difference + "\n");
            }
        }
        assertThat(differences.toString()).isEmpty();
    }

    private static String difference(CudaContext context, Case one) {
        try (Arena memory = Arena.ofShared()) {
            Object[] expected = one.arguments(memory);
            Object[] actual = one.arguments(memory);
            one.runOnHost(expected);
            runOnDevice(context, one.kernel(), Case.GRID, actual);
            return one.difference(expected, actual);
        }
    }

    /** Runs a kernel on copies of the memory that is among its arguments, and copies those back. */
    private static void runOnDevice(CudaContext context, JavaKernel kernel, int[] grid, Object... arguments) {
        DeviceMemory[] copies = new DeviceMemory[arguments.length];
        CudaDriver.Device device = CudaDriver.report().devices().get(context.device());
        String architecture = "--gpu-architecture=sm_" + device.computeMajor() + device.computeMinor();
        try (CudaModule module = CudaModule.load(context, kernel.compile(architecture));
                CudaStream stream = CudaStream.create(context);
                CudaContext.Binding bound = context.bind()) {
            CudaKernel onDevice = module.kernel(kernel.name());
            KernelArguments values = onDevice.arguments();
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case MemorySegment host -> {
                        copies[i] = DeviceMemory.allocate(context, host.byteSize());
                        copies[i].copyFrom(host);
                        values.set(i, copies[i].address());
                    }
                    case Integer value -> values.set(i, value.intValue());
                    case Long value -> values.set(i, value.longValue());
                    case Float value -> values.set(i, value.floatValue());
                    case Double value -> values.set(i, value.doubleValue());
                    case Boolean value -> values.set(i, value.booleanValue());
                    case Byte value -> values.set(i, value.byteValue());
                    case Short value -> values.set(i, value.shortValue());
                    case Character value -> values.set(i, value.charValue());
                    default -> throw new IllegalArgumentException(arguments[i].toString());
                }
            }
            LaunchConfig config =
                    LaunchConfig.of(1, 1).withGrid(grid[0], grid[1], grid[2]).withBlock(grid[3], grid[4], grid[5]);
            onDevice.launch(stream.address(), config, values);
            stream.synchronize();
            for (int i = 0; i < arguments.length; i++) {
                if (copies[i] != null) {
                    copies[i].copyTo((MemorySegment) arguments[i]);
                }
            }
        } finally {
            for (DeviceMemory copy : copies) {
                if (copy != null) {
                    copy.close();
                }
            }
        }
    }

    @Test
    void functionsAreAsExactAsIsSaid() {
        int count = 1024;
        double[] in = IntStream.range(0, count).mapToDouble(i -> (i + 1) / 64.0).toArray();
        double[] expected = new double[ULPS.length * count];
        double[] actual = expected.clone();
        JavaKernel functions = JavaKernel.of(JavaKernelTest.class, "functions");
        MemorySegment input = MemorySegment.ofArray(in);
        functions.runOnHost(
                LaunchConfig.of(1, count), DoubleView.of(input), DoubleView.of(MemorySegment.ofArray(expected)));
        try (CudaContext context = CudaContext.primary(0)) {
            runOnDevice(context, functions, new int[] {1, 1, 1, count, 1, 1}, input, MemorySegment.ofArray(actual));
        }
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i]))
                    .as("function %d of %s", i % ULPS.length, in[i / ULPS.length])
                    .isLessThanOrEqualTo(ULPS[i % ULPS.length] * Math.ulp(expected[i]));
        }
    }
}
