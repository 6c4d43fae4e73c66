package io.trt4j.kernel;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles what kernels were translated to for the CPU, by g++ with stand-ins for what CUDA adds to C++. */
final class HostCompiler {
    private static final String STAND_INS = """
        #include <cmath>
        #include <cstring>
        #define __global__
        #define __device__
        #define __forceinline__ inline
        static struct { unsigned int x, y, z; } threadIdx, blockIdx, blockDim, gridDim;
        template <typename To, typename From> static To sameBits(From from) {
            To to;
            std::memcpy(&to, &from, sizeof to);
            return to;
        }
        static float __int_as_float(int a) { return sameBits<float>(a); }
        static int __float_as_int(float a) { return sameBits<int>(a); }
        static double __longlong_as_double(long long a) { return sameBits<double>(a); }
        static long long __double_as_longlong(double a) { return sameBits<long long>(a); }
        """;

    /** PTX, and what does the same in g++. */
    private static final String[][] PTX = {
        {"asm(\"cvt.f32.f16 %0, %1;\" : \"=f\"(r) : \"h\"((short) a));", "r = (float) sameBits<_Float16>((short) a);"},
        {"asm(\"cvt.rn.f16.f32 %0, %1;\" : \"=h\"(r) : \"f\"(a));", "r = sameBits<short>((_Float16) a);"}
    };

    private HostCompiler() {}

    /** Called by code that is compiled to check itself where it does what C++ leaves undefined. */
    private static final String UNDEFINED = """
        extern "C" {
            int undefined = 0;
            void __ubsan_handle_add_overflow(void*, void*, void*) { undefined++; }
            void __ubsan_handle_sub_overflow(void*, void*, void*) { undefined++; }
            void __ubsan_handle_mul_overflow(void*, void*, void*) { undefined++; }
            void __ubsan_handle_negate_overflow(void*, void*) { undefined++; }
            void __ubsan_handle_divrem_overflow(void*, void*, void*) { undefined++; }
            void __ubsan_handle_shift_out_of_bounds(void*, void*, void*) { undefined++; }
            void __ubsan_handle_float_cast_overflow(void*, void*) { undefined++; }
        }
        """;

    /**
     * The translated kernels, compiled; empty where there is no g++.
     *
     * @param checks whether they are to count in a variable {@code undefined} what C++ leaves undefined
     */
    static Optional<SymbolLookup> compile(List<Case> cases, boolean checks, Path folder, Arena arena)
            throws IOException, InterruptedException {
        StringBuilder program = new StringBuilder(STAND_INS).append(checks ? UNDEFINED : "");
        for (int i = 0; i < cases.size(); i++) {
            String source = cases.get(i).kernel().source();
            for (String[] ptx : PTX) {
                source = source.replace(ptx[0], ptx[1]);
            }
            program.append("namespace k%d {\n%s}\n%s".formatted(i, source, driver(cases.get(i), i)));
        }
        String name = checks ? "checked" : "fast";
        Path file = Files.writeString(folder.resolve(name + ".cpp"), program);
        Path object = folder.resolve(name + ".o");
        Path library = folder.resolve(name + ".so");
        String sanitizers = "-fsanitize=signed-integer-overflow,shift,integer-divide-by-zero,float-cast-overflow";
        List<String> options = checks ? List.of("-O0", sanitizers) : List.of("-O2");
        // Linked without the sanitizers, whose library is not needed.
        boolean done = run(options, "-ffp-contract=off", "-fPIC", "-c", "-o", object.toString(), file.toString())
                && run(List.of(), "-shared", "-o", library.toString(), object.toString());
        return done ? Optional.of(SymbolLookup.libraryLookup(library, arena)) : Optional.empty();
    }

    /** Runs g++; false where there is none. */
    private static boolean run(List<String> options, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("g++"));
        command.addAll(options);
        command.addAll(List.of(more));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return false;
        }
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output.substring(0, Math.min(4000, output.length())));
        }
        return true;
    }

    private static String driver(Case one, int index) {
        List<String> declared = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (Class<?> parameter : one.parameters()) {
            declared.add(c(parameter) + " a" + declared.size());
            passed.add("a" + passed.size());
        }
        return """
            extern "C" void run%d(%s) {
                gridDim = {%d, %d, %d};
                blockDim = {%d, %d, %d};
                for (blockIdx.x = 0; blockIdx.x < gridDim.x; blockIdx.x++)
                for (blockIdx.y = 0; blockIdx.y < gridDim.y; blockIdx.y++)
                for (blockIdx.z = 0; blockIdx.z < gridDim.z; blockIdx.z++)
                for (threadIdx.x = 0; threadIdx.x < blockDim.x; threadIdx.x++)
                for (threadIdx.y = 0; threadIdx.y < blockDim.y; threadIdx.y++)
                for (threadIdx.z = 0; threadIdx.z < blockDim.z; threadIdx.z++)
                    k%d::%s(%s);
            }
            """.formatted(
                        index,
                        String.join(", ", declared),
                        Case.GRID[0],
                        Case.GRID[1],
                        Case.GRID[2],
                        Case.GRID[3],
                        Case.GRID[4],
                        Case.GRID[5],
                        index,
                        one.kernel().name(),
                        String.join(", ", passed));
    }

    private static String c(Class<?> parameter) {
        return switch (parameter.getSimpleName()) {
            case "boolean" -> "bool";
            case "byte" -> "signed char";
            case "char" -> "unsigned short";
            case "long" -> "long long";
            case "ByteView" -> "signed char*";
            case "ShortView", "HalfView" -> "short*";
            case "IntView" -> "int*";
            case "LongView" -> "long long*";
            case "FloatView" -> "float*";
            case "DoubleView" -> "double*";
            default -> parameter.getSimpleName();
        };
    }

    /** Runs a compiled kernel. */
    static void run(SymbolLookup library, Case one, int index, Object[] arguments) throws Throwable {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = switch (arguments[i]) {
                case MemorySegment m -> ValueLayout.ADDRESS;
                case Boolean b -> ValueLayout.JAVA_BOOLEAN;
                case Byte b -> ValueLayout.JAVA_BYTE;
                case Short s -> ValueLayout.JAVA_SHORT;
                case Character c -> ValueLayout.JAVA_CHAR;
                case Long l -> ValueLayout.JAVA_LONG;
                case Float f -> ValueLayout.JAVA_FLOAT;
                case Double d -> ValueLayout.JAVA_DOUBLE;
                default -> ValueLayout.JAVA_INT;
            };
        }
        MethodHandle run = Linker.nativeLinker()
                .downcallHandle(library.find("run" + index).orElseThrow(), FunctionDescriptor.ofVoid(layouts));
        run.invokeWithArguments(arguments);
    }
}
