package io.trt4j.cuda;

import static io.trt4j.cuda.jextract.nvrtc.nvrtc_h.C_INT;
import static io.trt4j.cuda.jextract.nvrtc.nvrtc_h.C_LONG;
import static io.trt4j.cuda.jextract.nvrtc.nvrtc_h.C_POINTER;

import io.trt4j.cuda.jextract.nvrtc.nvrtc_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.OwnThread;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * CUDA's compiler of kernels at run time. Needs {@code libnvrtc}, and no GPU. Methods may be called from any thread.
 */
public final class Nvrtc {
    private Nvrtc() {}

    /** The version of NVRTC, such as {@code 12.9}. */
    public static String version() {
        Libraries.load(CudaLibraries.NVRTC);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment major = arena.allocate(C_INT);
            MemorySegment minor = arena.allocate(C_INT);
            check("nvrtcVersion", nvrtc_h.nvrtcVersion(major, minor));
            return major.get(C_INT, 0) + "." + minor.get(C_INT, 0);
        }
    }

    /** The virtual architectures NVRTC compiles for, ascending: 90 stands for {@code --gpu-architecture=compute_90}. */
    public static int[] architectures() {
        Libraries.load(CudaLibraries.NVRTC);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(C_INT);
            check("nvrtcGetNumSupportedArchs", nvrtc_h.nvrtcGetNumSupportedArchs(count));
            MemorySegment numbers = arena.allocate(C_INT, count.get(C_INT, 0));
            check("nvrtcGetSupportedArchs", nvrtc_h.nvrtcGetSupportedArchs(numbers));
            return numbers.toArray(C_INT);
        }
    }

    /**
     * The architecture to compile for: the device's own, for machine code, where NVRTC knows it, else the nearest older
     * one, for PTX, which the driver translates.
     *
     * @param capability the device's, such as 90
     * @param known what NVRTC compiles for
     * @param version NVRTC's, for the message
     * @throws IllegalStateException if NVRTC knows only newer ones
     */
    static String target(int capability, int[] known, String version) {
        int best = Arrays.stream(known)
                .filter(architecture -> architecture <= capability)
                .max()
                .orElseThrow(() -> new IllegalStateException(
                        "NVRTC %s compiles for compute capability %s and newer, but the device has %s: use an older NVRTC."
                                .formatted(
                                        version,
                                        dotted(Arrays.stream(known).min().orElse(0)),
                                        dotted(capability))));
        return (best == capability ? "sm_" : "compute_") + best;
    }

    /** The compute capability of a device as architectures are numbered: 90 for 9.0. */
    static int capability(CudaDriver.Device device) {
        return 10 * device.computeMajor() + device.computeMinor();
    }

    /** A compute capability as it is written: 9.0 for 90. */
    static String dotted(int capability) {
        return capability / 10 + "." + capability % 10;
    }

    /** What tells the loaded NVRTC from others: builds of one version differ. */
    static String identity() {
        Path file = Libraries.load(CudaLibraries.NVRTC).path();
        try {
            return "%s %s %d %s"
                    .formatted(version(), file.getFileName(), Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return version() + " " + file; // deleted or replaced since it was loaded
        }
    }

    /**
     * Compiles CUDA C++ to what {@link CudaModule#load} takes. The headers of CUDA are looked for, after those folders that
     * the options name, in {@code include} below {@code CUDA_HOME} and {@code CUDA_PATH}, beside NVRTC, and in
     * {@code /usr/local/cuda}; {@code stdint.h}, {@code stddef.h}, {@code limits.h}, {@code float.h} and their C++ names are
     * always there. The compiler runs on a thread of its own, whose stack is as large as the text may need with its macros
     * expanded and its headers included.
     *
     * @param name what messages call it, such as {@code pad.cu}; quoted headers are looked for in its folder first
     * @param source the program
     * @param options NVRTC's options, such as {@code --gpu-architecture=compute_90}
     * @return machine code (a CUBIN) where the options name an architecture of devices, such as {@code sm_90}; else PTX,
     *     text in ASCII with a zero at its end
     * @throws NvrtcException if it does not compile, and the message has the compiler's log; or if it is nested so deep,
     *     or its macros become so much, that the compiler may need more than 1 GB of stack
     * @throws IllegalArgumentException if name, source or an option has a zero character
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is no NVRTC
     */
    public static byte[] compile(String name, String source, String... options) {
        Objects.requireNonNull(options, "The options are null.");
        return compile(Program.of(name, source, Arrays.asList(options)));
    }

    static byte[] compile(Program program) {
        Libraries.load(CudaLibraries.NVRTC);
        long stack = program.stack();
        if (stack > StackNeed.LIMIT) {
            throw NvrtcException.nested(program.name());
        }
        return OwnThread.call("NVRTC " + program.name(), stack, () -> compileHere(program));
    }

    private static byte[] compileHere(Program program) {
        String name = program.name();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment holder = arena.allocate(C_POINTER);
            check(
                    "nvrtcCreateProgram of " + name,
                    nvrtc_h.nvrtcCreateProgram(
                            holder,
                            arena.allocateFrom(program.source()),
                            arena.allocateFrom(name),
                            program.headers().size(),
                            texts(arena, program.headers().values()),
                            texts(arena, program.headers().keySet())));
            try {
                return compile(arena, holder.get(C_POINTER, 0), program);
            } finally {
                check("nvrtcDestroyProgram", nvrtc_h.nvrtcDestroyProgram(holder));
            }
        }
    }

    private static MemorySegment texts(Arena arena, Collection<String> texts) {
        MemorySegment pointers = arena.allocate(C_POINTER, texts.size());
        int i = 0;
        for (String text : texts) {
            pointers.setAtIndex(C_POINTER, i++, arena.allocateFrom(text));
        }
        return pointers;
    }

    private static byte[] compile(Arena arena, MemorySegment program, Program text) {
        String name = text.name();
        int options = text.options().size();
        int result = nvrtc_h.nvrtcCompileProgram(program, options, texts(arena, text.options()));
        if (result != nvrtc_h.NVRTC_SUCCESS()) {
            MemorySegment log = bytes(
                    arena,
                    "nvrtcGetProgramLog",
                    size -> nvrtc_h.nvrtcGetProgramLogSize(program, size),
                    target -> nvrtc_h.nvrtcGetProgramLog(program, target));
            String lines = NvrtcException.withLines(log.getString(0), name, text.source());
            throw NvrtcException.of("Compiling " + name, result, errorText(result), lines);
        }
        MemorySegment cubin = bytes(
                arena,
                "nvrtcGetCUBIN",
                size -> nvrtc_h.nvrtcGetCUBINSize(program, size),
                target -> nvrtc_h.nvrtcGetCUBIN(program, target));
        MemorySegment code = cubin.byteSize() > 0 // none for a virtual architecture
                ? cubin
                : bytes(
                        arena,
                        "nvrtcGetPTX",
                        size -> nvrtc_h.nvrtcGetPTXSize(program, size),
                        target -> nvrtc_h.nvrtcGetPTX(program, target));
        return code.toArray(ValueLayout.JAVA_BYTE);
    }

    /** What NVRTC gives in two calls, the first for the size. */
    private static MemorySegment bytes(
            Arena arena, String call, ToIntFunction<MemorySegment> askSize, ToIntFunction<MemorySegment> fill) {
        MemorySegment size = arena.allocate(C_LONG);
        check(call + "Size", askSize.applyAsInt(size));
        MemorySegment bytes = arena.allocate(size.get(C_LONG, 0));
        if (bytes.byteSize() == 0) {
            return bytes;
        }
        check(call, fill.applyAsInt(bytes));
        return bytes;
    }

    private static void check(String call, int result) {
        if (result != nvrtc_h.NVRTC_SUCCESS()) {
            throw NvrtcException.of(call, result, errorText(result), "");
        }
    }

    private static String errorText(int result) {
        return nvrtc_h.nvrtcGetErrorString(result).getString(0);
    }
}
