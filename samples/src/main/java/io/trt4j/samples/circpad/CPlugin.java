package io.trt4j.samples.circpad;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.bindings.Libraries;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.TensorRT;
import io.trt4j.samples.CannotRunException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The padding plugin in C ({@code samples/c-baseline}), compiled with the machine's C compiler: what the Java one is
 * measured against.
 */
final class CPlugin {
    static final String NAME = "CircPadC";

    private final SymbolLookup library;

    private CPlugin(SymbolLookup library) {
        this.library = library;
    }

    /**
     * Compiles and loads it.
     *
     * @param source the folder of {@code circpad.c}
     * @param include the folder of {@code trt4j_tensorrt.h}
     * @throws IllegalStateException with the compiler's words, if there is none or it refuses
     */
    static CPlugin compile(Path source, Path include, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("cc", "-O2", "-shared", "-fPIC", "-I", include.toString()));
        command.addAll(List.of(flags));
        command.add(source.resolve("circpad.c").toString());
        return new CPlugin(build(command));
    }

    /** Builds a shared library with a compiler's command line, to which the output is added, and loads it. */
    private static SymbolLookup build(List<String> command) throws IOException, InterruptedException {
        if (TensorRT.version().major() != 10) {
            throw new CannotRunException("the plugin in C has the vtables of TensorRT 10, but " + TensorRT.version()
                    + " is loaded; choose another with --natives.");
        }
        Path target = Files.createTempDirectory("trt4j-c-baseline").resolve("libcircpad.so");
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("-o", target.toString()));
        Process process;
        try {
            process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IllegalStateException("The plugin in C needs a compiler: " + e.getMessage() + ".", e);
        }
        String words = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The plugin in C does not compile: " + words);
        }
        return SymbolLookup.libraryLookup(target, Arena.global());
    }

    /**
     * A stand-in for {@code cuLaunchKernel} that launches the kernels as a C++ program does that has them linked in:
     * through CUDA's run-time library. Built with {@code nvcc}.
     */
    static MemorySegment launchThroughRuntime(Path nvcc) throws IOException, InterruptedException {
        Path source = Files.createTempDirectory("trt4j-c-baseline").resolve("launch.cu");
        Files.writeString(source, Kernels.SOURCE + """
            // function is 0 for FP32, 1 for FP16.
            extern "C" int launch(void* function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX,
                unsigned blockY, unsigned blockZ, unsigned shared, cudaStream_t stream, void** arguments, void** extra)
            {
                const void* kernel = function ? (const void*) circPadFp16 : (const void*) circPadFp32;
                return cudaLaunchKernel(kernel, dim3(gridX, gridY, gridZ), dim3(blockX, blockY, blockZ), arguments,
                    shared, stream);
            }
            """);
        List<String> command =
                List.of(nvcc.toString(), "-O2", "-arch=native", "-shared", "-Xcompiler", "-fPIC", source.toString());
        return build(command).find("launch").orElseThrow();
    }

    private Object call(String function, MemoryLayout result, MemoryLayout[] parameters, Object... arguments) {
        FunctionDescriptor descriptor =
                result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
        try {
            return Linker.nativeLinker()
                    .downcallHandle(library.find(function).orElseThrow(), descriptor)
                    .invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** The address of its creator, whose plugins launch the given kernels through the driver. */
    long creator(JcudaKernel kernel) {
        MemorySegment launch =
                Libraries.load(Library.CUDA).lookup().find("cuLaunchKernel").orElseThrow();
        return creator(launch, kernel.function(4), kernel.function(2));
    }

    /**
     * The address of its creator, whose plugins launch kernels through a function.
     *
     * @param launch with the parameters of {@code cuLaunchKernel}
     */
    long creator(MemorySegment launch, long fp32, long fp16) {
        return ((MemorySegment) call(
                        "circpad_creator",
                        ADDRESS,
                        new MemoryLayout[] {JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG},
                        TensorRT.version().number(),
                        launch,
                        fp32,
                        fp16))
                .address();
    }

    /** Calls {@code enqueueV3} n times from C; returns nanoseconds for each. */
    double measure(long context, long stream, int n) {
        return (double) call(
                "circpad_measure",
                JAVA_DOUBLE,
                new MemoryLayout[] {JAVA_LONG, JAVA_LONG, JAVA_INT},
                context,
                stream,
                n);
    }

    /** Writes what TensorRT calls from now on into a file; needs the flag {@code -DCIRCPAD_TRACE}. */
    void trace(Path file) {
        try (Arena arena = Arena.ofConfined()) {
            call("circpad_trace", null, new MemoryLayout[] {ADDRESS}, arena.allocateFrom(file.toString()));
        }
    }

    /** Writes a line of the caller's into the trace. */
    void mark(String text) {
        try (Arena arena = Arena.ofConfined()) {
            call("circpad_mark", null, new MemoryLayout[] {ADDRESS}, arena.allocateFrom(text));
        }
    }
}
