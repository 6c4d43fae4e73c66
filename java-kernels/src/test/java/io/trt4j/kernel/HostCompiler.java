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

    /** The translated kernels, compiled; empty where there is no g++. */
    static Optional<SymbolLookup> compile(List<Case> cases, Path folder, Arena arena)
            throws IOException, InterruptedException {
        StringBuilder program = new StringBuilder(STAND_INS);
        for (int i = 0; i < cases.size(); i++) {
            String source = cases.get(i).kernel().source();
            for (String[] ptx : PTX) {
                source = source.replace(ptx[0], ptx[1]);
            }
            program.append("namespace k%d {\n%s}\n%s".formatted(i, source, driver(cases.get(i), i)));
        }
        Path file = Files.writeString(folder.resolve("kernels.cpp"), program);
        Path library = folder.resolve("kernels.so");
        Process process;
        try {
            process = new ProcessBuilder(
                            "g++", "-O2", "-ffp-contract=off", "-shared", "-fPIC", "-o", library + "", file + "")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output.substring(0, Math.min(4000, output.length())));
        }
        return Optional.of(SymbolLookup.libraryLookup(library, arena));
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
                gridDim = {%d, 1, 1};
                blockDim = {%d, 1, 1};
                for (blockIdx.x = 0; blockIdx.x < gridDim.x; blockIdx.x++)
                    for (threadIdx.x = 0; threadIdx.x < blockDim.x; threadIdx.x++)
                        k%d::%s(%s);
            }
            """.formatted(
                        index,
                        String.join(", ", declared),
                        Case.COUNT / Case.THREADS,
                        Case.THREADS,
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
