package io.trt4j.cuda;

import static io.trt4j.bindings.jextract.nvrtc.nvrtc_h.C_INT;
import static io.trt4j.bindings.jextract.nvrtc.nvrtc_h.C_LONG;
import static io.trt4j.bindings.jextract.nvrtc.nvrtc_h.C_POINTER;

import io.trt4j.bindings.Libraries;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.jextract.nvrtc.nvrtc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.ToIntFunction;

/**
 * CUDA's compiler of kernels at run time. Needs {@code libnvrtc}, and no GPU. Methods may be called from any thread.
 */
public final class Nvrtc {
    private Nvrtc() {}

    /** The version of NVRTC, such as {@code 12.9}. */
    public static String version() {
        Libraries.load(Library.NVRTC);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment major = arena.allocate(C_INT);
            MemorySegment minor = arena.allocate(C_INT);
            check("nvrtcVersion", nvrtc_h.nvrtcVersion(major, minor), "");
            return major.get(C_INT, 0) + "." + minor.get(C_INT, 0);
        }
    }

    /** The virtual architectures NVRTC compiles for, ascending: 90 stands for {@code --gpu-architecture=compute_90}. */
    public static int[] architectures() {
        Libraries.load(Library.NVRTC);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(C_INT);
            check("nvrtcGetNumSupportedArchs", nvrtc_h.nvrtcGetNumSupportedArchs(count), "");
            MemorySegment numbers = arena.allocate(C_INT, count.get(C_INT, 0));
            check("nvrtcGetSupportedArchs", nvrtc_h.nvrtcGetSupportedArchs(numbers), "");
            return numbers.toArray(C_INT);
        }
    }

    /**
     * Compiles CUDA C++ to PTX.
     *
     * @param source the program
     * @param name what messages call it, such as {@code pad.cu}
     * @param options NVRTC's options, such as {@code --gpu-architecture=compute_90}
     * @return the PTX as text in ASCII with the zero at its end that {@code cuModuleLoadData} wants
     * @throws NvrtcException if it does not compile; the message has the compiler's log
     * @throws io.trt4j.bindings.LibraryNotFoundException if there is no NVRTC
     */
    public static byte[] compile(String source, String name, String... options) {
        Libraries.load(Library.NVRTC);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment holder = arena.allocate(C_POINTER);
            MemorySegment text = arena.allocateFrom(source);
            MemorySegment title = arena.allocateFrom(name);
            MemorySegment none = MemorySegment.NULL;
            check("nvrtcCreateProgram of " + name, nvrtc_h.nvrtcCreateProgram(holder, text, title, 0, none, none), "");
            try {
                return ptx(arena, holder.get(C_POINTER, 0), name, options);
            } finally {
                check("nvrtcDestroyProgram", nvrtc_h.nvrtcDestroyProgram(holder), "");
            }
        }
    }

    private static byte[] ptx(Arena arena, MemorySegment program, String name, String... options) {
        MemorySegment arguments = arena.allocate(C_POINTER, options.length);
        for (int i = 0; i < options.length; i++) {
            arguments.setAtIndex(C_POINTER, i, arena.allocateFrom(options[i]));
        }
        int result = nvrtc_h.nvrtcCompileProgram(program, options.length, arguments);
        if (result != nvrtc_h.NVRTC_SUCCESS()) {
            MemorySegment log = bytes(
                    arena,
                    "nvrtcGetProgramLog",
                    size -> nvrtc_h.nvrtcGetProgramLogSize(program, size),
                    target -> nvrtc_h.nvrtcGetProgramLog(program, target));
            check("Compiling " + name, result, log.getString(0));
        }
        return bytes(
                        arena,
                        "nvrtcGetPTX",
                        size -> nvrtc_h.nvrtcGetPTXSize(program, size),
                        target -> nvrtc_h.nvrtcGetPTX(program, target))
                .toArray(ValueLayout.JAVA_BYTE);
    }

    /** What NVRTC gives in two calls, the first for the size. */
    private static MemorySegment bytes(
            Arena arena, String call, ToIntFunction<MemorySegment> askSize, ToIntFunction<MemorySegment> fill) {
        MemorySegment size = arena.allocate(C_LONG);
        check(call + "Size", askSize.applyAsInt(size), "");
        MemorySegment bytes = arena.allocate(size.get(C_LONG, 0));
        check(call, fill.applyAsInt(bytes), "");
        return bytes;
    }

    private static void check(String call, int result, String log) {
        if (result != nvrtc_h.NVRTC_SUCCESS()) {
            throw new NvrtcException(
                    call, result, nvrtc_h.nvrtcGetErrorString(result).getString(0), log);
        }
    }
}
