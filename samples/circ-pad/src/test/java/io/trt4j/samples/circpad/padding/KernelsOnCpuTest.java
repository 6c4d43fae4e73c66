package io.trt4j.samples.circpad.padding;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.trt4j.samples.circpad.host.HostPad;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels' text, compiled by g++ and run on the CPU thread by thread: what they compute, with no GPU. */
class KernelsOnCpuTest {
    /** Around the output: must not be written. */
    private static final int GUARD = 64;

    private static MethodHandle launch;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, InterruptedException {
        for (String name : new String[] {"cuda-on-cpu.h", "circpad.cu"}) {
            try (InputStream in = Kernels.class.getResourceAsStream(name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
        Path library = folder.resolve("kernels.so");
        Process compiler = null;
        try {
            compiler = new ProcessBuilder(
                            "g++",
                            "-x",
                            "c++",
                            "-O1",
                            "-fPIC",
                            "-shared",
                            "-fno-strict-aliasing",
                            "cuda-on-cpu.h",
                            "-o",
                            library.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            abort("no g++: " + e.getMessage());
        }
        String words = new String(compiler.getInputStream().readAllBytes());
        assertThat(compiler.waitFor()).as(words).isZero();
        launch = Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup(library, Arena.global())
                                .find("launch")
                                .orElseThrow(),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void padsAsTheHostDoes(int elementSize) throws Throwable {
        Random random = new Random(elementSize);
        for (int i = 0; i < 400; i++) {
            long[] shape = random.ints(4, 1, i % 4 == 0 ? 40 : 7).asLongStream().toArray();
            int[] pads =
                    random.ints(8, 0, 1 + random.nextInt(i % 3 == 0 ? 20 : 3)).toArray();
            check(shape, new Padding(pads), elementSize, 0, 0);
        }
    }

    /** TensorRT's tensors are aligned; the kernels do not rely on it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void addressesNeedNotBeAligned(int elementSize) throws Throwable {
        for (int offset = 0; offset < 16; offset += elementSize) {
            check(new long[] {2, 3, 5, 17}, new Padding(new int[] {3, 2, 1, 1}), elementSize, offset, 0);
            check(new long[] {2, 3, 5, 17}, new Padding(new int[] {3, 2, 1, 1}), elementSize, 0, offset);
        }
    }

    @Test
    void rowsLongerThanABlocksShare() throws Throwable {
        check(new long[] {1, 2, 3, 5000}, new Padding(new int[] {70, 9999}), 2, 0, 0);
        check(new long[] {1, 2, 3, 4099}, new Padding(new int[] {1, 0, 7, 0}), 4, 0, 0);
    }

    private static void check(long[] shape, Padding padding, int elementSize, int inputOffset, int outputOffset)
            throws Throwable {
        PadShape pad = new PadShape(padding);
        assertThat(pad.set(shape[0], shape[1], shape[2], shape[3])).isTrue();
        long bytes = HostPad.bytes(padding.outputShape(shape), elementSize);
        assertThat(pad.elements() * elementSize).isEqualTo(bytes);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = arena.allocate(HostPad.bytes(shape, elementSize) + inputOffset, 16)
                    .asSlice(inputOffset);
            for (int i = 0; i < input.byteSize(); i++) {
                input.set(JAVA_BYTE, i, (byte) (i * 31 + i / 251));
            }
            MemorySegment expected = arena.allocate(bytes);
            HostPad.pad(input, expected, shape, padding, elementSize);
            MemorySegment memory = arena.allocate(bytes + 2 * GUARD, 16).fill((byte) 0x55);
            MemorySegment output = memory.asSlice(GUARD - outputOffset, bytes);
            MemorySegment parameters = arena.allocate(JAVA_INT, PadShape.PARAMETERS);
            for (int i = 0; i < PadShape.PARAMETERS; i++) {
                parameters.setAtIndex(JAVA_INT, i, pad.parameter(i));
            }
            int misaligned = (int)
                    launch.invokeExact(elementSize, Kernels.blocks(bytes), Kernels.THREADS, input, output, parameters);
            assertThat(misaligned).as("uses of memory that fault on a device").isZero();
            assertThat(output.mismatch(expected))
                    .as("%s padded by %s", Padding.text(shape), padding)
                    .isEqualTo(-1);
            output.fill((byte) 0x55);
            for (int i = 0; i < memory.byteSize(); i++) {
                assertThat(memory.get(JAVA_BYTE, i)).isEqualTo((byte) 0x55);
            }
        }
    }
}
