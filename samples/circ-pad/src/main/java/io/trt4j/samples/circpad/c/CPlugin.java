package io.trt4j.samples.circpad.c;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cli.CannotRunException;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;

/**
 * The padding plugin in C ({@code circpad.c}), compiled with the machine's C compiler and loaded by TensorRT's
 * registry: what the Java ones are measured against. Registered until it is closed; its plugins must be gone then.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
public final class CPlugin implements PadCreator {
    private final Path file;
    private final SymbolLookup symbols;
    private final MemorySegment handle;

    private CPlugin(Path file, SymbolLookup symbols, MemorySegment handle) {
        this.file = file;
        this.symbols = symbols;
        this.handle = handle;
    }

    /**
     * Compiles and loads it.
     *
     * @param image the compiled {@linkplain io.trt4j.samples.circpad.padding.Kernels kernels}, as
     *     {@code cuModuleLoadData} takes them
     * @param flags of the compiler, besides those that are needed
     * @throws CannotRunException if it does not compile, or TensorRT does not load it
     */
    public static CPlugin load(byte[] image, String... flags) {
        Path file = CBaseline.plugin(image, flags);
        // Opened by us too, it stays in the process when TensorRT, which may still look at names in it, unloads it.
        SymbolLookup symbols = SymbolLookup.libraryLookup(file, Arena.global());
        MemorySegment handle = TensorRT.getPluginRegistry().loadLibrary(file.toString());
        if (handle.equals(MemorySegment.NULL)) {
            throw new CannotRunException("TensorRT cannot load the plugin in C, " + file + ".");
        }
        return new CPlugin(file, symbols, handle);
    }

    /** The library that was loaded; it goes with the JVM. */
    public Path file() {
        return file;
    }

    /** A plugin, which the caller closes; a network copies it. */
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
    public ILayer addTo(INetworkDefinition network, Padding padding, ITensor input) {
        try (IPluginV2 pad = create(padding)) {
            return network.addPluginV2(new ITensor[] {input}, pad);
        }
    }

    @Override
    public String description() {
        return "IPluginV2DynamicExt, in C";
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
