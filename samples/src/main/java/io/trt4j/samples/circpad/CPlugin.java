package io.trt4j.samples.circpad;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.bindings.TensorRT;
import io.trt4j.samples.CannotRunException;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The padding plugin in C ({@code samples/c-baseline}), compiled with the machine's C compiler and loaded by TensorRT's
 * registry: what the Java ones are measured against. Registered until it is closed; its plugins must be gone then.
 */
public final class CPlugin implements PadCreator {
    /** What is compiled, and what that includes; the build puts both beside this class. */
    private static final List<String> SOURCES = List.of("circpad.c", "trt4j_tensorrt.h");

    private final SymbolLookup symbols;
    private final MemorySegment handle;

    private CPlugin(SymbolLookup symbols, MemorySegment handle) {
        this.symbols = symbols;
        this.handle = handle;
    }

    /**
     * Compiles and loads it.
     *
     * @param image the compiled {@linkplain Kernels kernels}, as {@code cuModuleLoadData} takes them
     * @param flags of the compiler, besides those that are needed
     * @throws CannotRunException with the compiler's words, if there is none or it refuses
     */
    static CPlugin load(byte[] image, String... flags) {
        Path file = compile(image, flags);
        // Opened by us too, it stays in the process when TensorRT, which may still look at names in it, unloads it.
        SymbolLookup symbols = SymbolLookup.libraryLookup(file, Arena.global());
        MemorySegment handle = TensorRT.getPluginRegistry().loadLibrary(file.toString());
        if (handle.equals(MemorySegment.NULL)) {
            throw new CannotRunException("TensorRT cannot load the plugin in C, " + file + ".");
        }
        return new CPlugin(symbols, handle);
    }

    /** Compiles it into a file, which is deleted when the JVM exits. */
    static Path compile(byte[] image, String... flags) {
        if (TensorRT.version().major() != 10) {
            throw new CannotRunException("the plugin in C has the vtables of TensorRT 10, but " + TensorRT.version()
                    + " is loaded; choose another with --natives.");
        }
        try {
            Path folder = temporary(Files.createTempDirectory("trt4j-c-baseline"));
            for (String source : SOURCES) {
                try (InputStream in = CPlugin.class.getResourceAsStream(source)) {
                    Files.copy(in, temporary(folder.resolve(source)));
                }
            }
            Path kernels = Files.write(temporary(folder.resolve("circpad.image")), image);
            Path library = temporary(folder.resolve("libcircpad.so"));
            List<String> command = new ArrayList<>(List.of("cc", "-O2", "-shared", "-fPIC", "-I", folder.toString()));
            command.add("-DTENSORRT_VERSION=" + TensorRT.version().number());
            command.add("-DCIRCPAD_IMAGE=\"" + kernels + "\"");
            command.addAll(List.of(flags));
            command.addAll(List.of(folder.resolve("circpad.c").toString(), "-ldl", "-o", library.toString()));
            run(command);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files are deleted in the opposite order: a folder after what is in it. */
    private static Path temporary(Path path) {
        path.toFile().deleteOnExit();
        return path;
    }

    private static void run(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new CannotRunException("the plugin in C needs a compiler: " + e.getMessage() + ".", e);
        }
        String words = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        try {
            if (process.waitFor() != 0) {
                throw new CannotRunException("the plugin in C does not compile: " + words.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("compiling the plugin in C was interrupted.", e);
        }
    }

    @Override
    public IPluginV2 create(Padding padding) {
        int[] pads = padding.pads();
        try (Arena arena = Arena.ofConfined()) {
            PluginField field =
                    new PluginField("pads", arena.allocateFrom(JAVA_INT, pads), PluginFieldType.kINT32, pads.length);
            return TensorRT.getPluginCreator(CircPadPlugin.NAME, CircPadPlugin.VERSION, "")
                    .createPlugin("pad", new PluginFieldCollection(List.of(field)));
        }
    }

    @Override
    public void close() {
        TensorRT.getPluginRegistry().deregisterLibrary(handle);
    }

    private Object call(String function, MemoryLayout result, MemoryLayout[] parameters, Object... arguments) {
        FunctionDescriptor descriptor =
                result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
        try {
            return Linker.nativeLinker()
                    .downcallHandle(symbols.find(function).orElseThrow(), descriptor)
                    .invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Calls {@code enqueueV3} n times from C; returns nanoseconds for each. */
    public double measure(long context, long stream, int n) {
        return (double) call(
                "circpad_measure",
                JAVA_DOUBLE,
                new MemoryLayout[] {JAVA_LONG, JAVA_LONG, JAVA_INT},
                context,
                stream,
                n);
    }

    /** Calls {@code enqueueV3} from C, once for each number of {@code nanos}, which becomes how long that call took. */
    public void measureEach(long context, long stream, long[] nanos) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment each = arena.allocate(JAVA_LONG, nanos.length);
            call(
                    "circpad_measure_each",
                    null,
                    new MemoryLayout[] {JAVA_LONG, JAVA_LONG, JAVA_INT, ADDRESS},
                    context,
                    stream,
                    nanos.length,
                    each);
            MemorySegment.copy(each, JAVA_LONG, 0, nanos, 0, nanos.length);
        }
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
