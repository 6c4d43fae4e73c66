package io.trt4j.ffm;

import io.trt4j.ffm.internal.Calls;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The system's {@code dlopen} and its kin. {@link SymbolLookup#libraryLookup(Path, Arena)} is not used because its
 * exception lacks the loader's words, which tell a user what is wrong with a file.
 */
final class DynamicLoader {
    // On Linux and on macOS. Linux's default is RTLD_LOCAL: symbols of one library are not seen by others.
    private static final int RTLD_NOW = 2;

    /** {@code struct Dl_info}: the file's name, its base address, the symbol's name, the symbol's address. */
    private static final MemoryLayout DL_INFO = MemoryLayout.sequenceLayout(4, ValueLayout.ADDRESS);

    /** {@code struct statvfs} where {@code long} has 64 bits, and the offset of its flags. */
    private static final MemoryLayout STATVFS = MemoryLayout.sequenceLayout(16, ValueLayout.JAVA_LONG);

    private static final long FLAGS = 72;
    private static final long NOEXEC = 8;

    private static @Nullable DynamicLoader instance;

    // Not static: to make it is a restricted call, and get() explains the refusal of one.
    private final AddressLayout string =
            ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));
    private final MethodHandle dlopen;
    private final MethodHandle dlsym;
    private final MethodHandle dlerror;
    private final MethodHandle dladdr;
    private final MethodHandle dlclose;
    private final MethodHandle statvfs;

    private DynamicLoader() {
        dlopen = function("dlopen", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        dlsym = function("dlsym", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        dlerror = function("dlerror", string);
        dladdr = function("dladdr", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        dlclose = function("dlclose", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        statvfs = function("statvfs", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * The loader of this system.
     *
     * @throws NativeException if the JVM refuses native access, or the system has no {@code dlopen}
     */
    static synchronized DynamicLoader get() {
        if (instance == null) {
            try {
                instance = new DynamicLoader();
            } catch (IllegalCallerException e) {
                throw new NativeException(
                        "This JVM refuses native access; start java with --enable-native-access=ALL-UNNAMED (trt4j on"
                            + " the class path) or --enable-native-access=io.trt4j.ffm,io.trt4j.cuda,io.trt4j.tensorrt"
                            + " (on the module path).",
                        e);
            }
        }
        return instance;
    }

    /** Loads a file; throws the loader's own words without the file's name. */
    MemorySegment open(Path file) {
        return open(bytes(file.toAbsolutePath()));
    }

    /** Loads whatever the system finds under a bare name; throws the loader's own words without the name. */
    MemorySegment open(String name) {
        return open(name.getBytes(StandardCharsets.US_ASCII));
    }

    private MemorySegment open(byte[] name) {
        try (Arena arena = Arena.ofConfined()) {
            var handle = (MemorySegment) dlopen.invokeExact(string(arena, name), RTLD_NOW);
            if (handle.address() == 0) {
                var words = (MemorySegment) dlerror.invokeExact();
                throw new UnsatisfiedLinkError(
                        words.address() == 0 ? "the loader gave no reason" : without(name, bytes(words)));
            }
            return handle;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** What the loader says without the name it begins with, in the encoding it is said in. */
    private static String without(byte[] name, byte[] words) {
        boolean named = words.length > name.length + 2 && Arrays.mismatch(name, words) == name.length;
        int start = named ? name.length + 2 : 0; // ": "
        return new String(words, start, words.length - start, Charset.forName(System.getProperty("native.encoding")));
    }

    /** Whether no file in a folder can be loaded, since its file system is mounted so. */
    boolean forbidsLoading(Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(STATVFS);
            return (int) statvfs.invokeExact(string(arena, bytes(folder.toAbsolutePath())), result) == 0
                    && (result.get(ValueLayout.JAVA_LONG, FLAGS) & NOEXEC) != 0;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /**
     * The bytes of an absolute path as the system has them. Its text does not tell: a name that is none in the
     * encoding of Java, which depends on the locale, has other characters there. Its URI has every byte.
     */
    static byte[] bytes(Path path) {
        String uri = path.toUri().getRawPath();
        var bytes = new ByteArrayOutputStream(uri.length());
        // A folder's URI ends with a slash more than its path.
        for (int i = 0; i < uri.length() - (uri.length() > 1 && uri.endsWith("/") ? 1 : 0); i++) {
            boolean escaped = uri.charAt(i) == '%';
            bytes.write(escaped ? HexFormat.fromHexDigits(uri, i + 1, i + 3) : uri.charAt(i));
            i += escaped ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    /** The path of these bytes, made absolute. */
    private static Path path(byte[] bytes) {
        var uri = new StringBuilder("file://");
        if (bytes.length == 0 || bytes[0] != '/') {
            uri.append(Path.of("").toUri().getRawPath());
        }
        for (byte b : bytes) {
            uri.append(b == '/' ? "/" : "%" + HexFormat.of().toHexDigits(b));
        }
        return Path.of(URI.create(uri.toString()));
    }

    private static byte[] bytes(MemorySegment text) {
        long length = 0;
        while (text.get(ValueLayout.JAVA_BYTE, length) != 0) {
            length++;
        }
        return text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
    }

    private static MemorySegment string(Arena arena, byte[] bytes) {
        MemorySegment text = arena.allocate(bytes.length + 1L); // zeroed
        MemorySegment.copy(bytes, 0, text, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return text;
    }

    /** The symbols of a library that {@link #open} returned, and of the libraries it depends on. */
    SymbolLookup symbols(MemorySegment library) {
        return name -> {
            if (name.indexOf('\0') >= 0) {
                return Optional.empty(); // the system would look for what comes before it
            }
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
            return path(bytes(info.get(string, 0)));
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
                .orElseThrow(() -> new NativeException("This system, " + System.getProperty("os.name") + ", has no "
                        + name + ": trt4j loads libraries on Linux only."));
        return linker.downcallHandle(address, FunctionDescriptor.of(result, arguments));
    }
}
