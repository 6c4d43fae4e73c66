package io.trt4j.bindings;

import io.trt4j.bindings.abi.Calls;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The system's {@code dlopen} and its kin. {@link SymbolLookup#libraryLookup(Path, Arena)} is not used because its
 * exception lacks the loader's words, which tell a user what is wrong with a file.
 */
final class DynamicLoader {
    // On Linux and on macOS. Linux's default is RTLD_LOCAL: symbols of one library are not seen by others.
    private static final int RTLD_NOW = 2;

    /** {@code struct Dl_info}: the file's name, its base address, the symbol's name, the symbol's address. */
    private static final MemoryLayout DL_INFO = MemoryLayout.sequenceLayout(4, ValueLayout.ADDRESS);

    private static DynamicLoader instance;

    // Not static: to make it is a restricted call, and get() explains the refusal of one.
    private final AddressLayout string =
            ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));
    private final MethodHandle dlopen;
    private final MethodHandle dlsym;
    private final MethodHandle dlerror;
    private final MethodHandle dladdr;
    private final MethodHandle dlclose;

    private DynamicLoader() {
        dlopen = function("dlopen", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        dlsym = function("dlsym", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        dlerror = function("dlerror", string);
        dladdr = function("dladdr", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        dlclose = function("dlclose", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * The loader of this system.
     *
     * @throws TensorRTException if the JVM refuses native access, or the system has no {@code dlopen}
     */
    static synchronized DynamicLoader get() {
        if (instance == null) {
            try {
                instance = new DynamicLoader();
            } catch (IllegalCallerException e) {
                throw new TensorRTException(
                        "This JVM refuses native access; start java with --enable-native-access=ALL-UNNAMED (trt4j on"
                                + " the class path) or --enable-native-access=io.trt4j.bindings (on the module path).",
                        e);
            }
        }
        return instance;
    }

    /** Loads a file (a path) or whatever the system finds under a bare name; throws the loader's own words. */
    MemorySegment open(String name) {
        try (Arena arena = Arena.ofConfined()) {
            var handle = (MemorySegment) dlopen.invokeExact(arena.allocateFrom(name), RTLD_NOW);
            if (handle.address() == 0) {
                var words = (MemorySegment) dlerror.invokeExact();
                throw new UnsatisfiedLinkError(words.address() == 0 ? "the loader gave no reason" : words.getString(0));
            }
            return handle;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** The symbols of a library that {@link #open} returned, and of the libraries it depends on. */
    SymbolLookup symbols(MemorySegment library) {
        return name -> {
            try (Arena arena = Arena.ofConfined()) {
                var symbol = (MemorySegment) dlsym.invokeExact(library, arena.allocateFrom(name));
                return symbol.address() == 0 ? Optional.empty() : Optional.of(symbol);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
        };
    }

    /** The file that a symbol was loaded from, as the loader names it. */
    Path fileOf(MemorySegment symbol) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(DL_INFO);
            if ((int) dladdr.invokeExact(symbol, info) == 0) {
                throw new IllegalStateException("dladdr does not know the symbol at " + symbol.address());
            }
            return Path.of(info.get(string, 0).getString(0));
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** Calls a function {@code int f(void)}. */
    int callInt(MemorySegment function) {
        try {
            return (int) Linker.nativeLinker()
                    .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT))
                    .invokeExact();
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** Gives up a library that turned out to be another than the one wanted. */
    void close(MemorySegment library) {
        try {
            int unused = (int) dlclose.invokeExact(library);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        MemorySegment address = linker.defaultLookup()
                .find(name)
                .orElseThrow(() -> new TensorRTException("This system, " + System.getProperty("os.name") + ", has no "
                        + name + ": trt4j loads libraries on Linux only."));
        return linker.downcallHandle(address, FunctionDescriptor.of(result, arguments));
    }
}
