package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the destructors of TensorRT's libraries from running when the process exits. They call loggers, error recorders
 * and plugins that are written in Java when there is no JVM any more, wait for locks of threads that have stopped, and
 * free what threads inside TensorRT are using.
 *
 * <p>Two ways lead out of a JVM, and both end in {@code _exit} then, with the status that the process was going to end
 * with:
 *
 * <ul>
 *   <li>{@code System.exit}, {@code Runtime.halt} and signals: the JVM calls {@code exit} of the C library. The one place
 *       in libjvm that holds the address of that function is given the address of {@code _exit}.
 *   <li>{@code main} returns: the launcher does so too. The C library runs exit handlers in the reverse order in which they
 *       were registered, so a shutdown hook registers one that ends the process before it gets to any destructor, and
 *       goes on doing so until then.
 * </ul>
 *
 * <p>Shutdown hooks of the JVM run as ever, and the streams of C are flushed by one of them; other exit handlers of C
 * libraries do not run.
 */
public final class ProcessExit {
    /** The system property that, set to {@code run}, lets the destructors of native libraries run. */
    private static final String PROPERTY = "trt4j.native.destructors";

    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final long PAGE = 4096;
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int SIGEV_THREAD = 2;
    /** Nanoseconds between two registrations. */
    private static final long PERIOD = 2_000_000;

    private static final System.Logger LOG = System.getLogger("io.trt4j");

    private static boolean done;

    private ProcessExit() {}

    /** Has the process end without destructors, from now on. */
    public static synchronized void skipDestructors() {
        if (!done) {
            done = true;
            if (!System.getProperty(PROPERTY, "").equals("run")) {
                replaceExit();
                register(); // before the first use in a hook, for which there may be no memory
                hook();
            }
        }
    }

    private static void hook() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(ProcessExit::mainMayHaveReturned, "trt4j-exit"));
        } catch (IllegalStateException e) {
            register(); // the JVM is shutting down already
        }
    }

    /**
     * Registers the exit handler. If {@code main} has returned, a timer of the C library does so again every few
     * milliseconds until the process ends: threads inside TensorRT go on meanwhile, and register destructors.
     */
    private static void mainMayHaveReturned() {
        Reserve.release();
        register();
        boolean returned = Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("DestroyJavaVM"));
        if (returned) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment event = arena.allocate(64, 8); // struct sigevent: on_exit(_exit, …) in a thread
                event.set(ADDRESS, 0, Native.EXIT_NOW);
                event.set(JAVA_INT, 12, SIGEV_THREAD);
                event.set(ADDRESS, 16, Native.symbol("on_exit"));
                MemorySegment timer = arena.allocate(ADDRESS);
                MemorySegment interval = arena.allocateFrom(JAVA_LONG, 0, PERIOD, 0, PERIOD); // struct itimerspec
                int failed = (int) Native.TIMER_CREATE.invokeExact(CLOCK_MONOTONIC, event, timer);
                if (failed == 0) {
                    failed = (int)
                            Native.TIMER_SETTIME.invokeExact(timer.get(ADDRESS, 0), 0, interval, MemorySegment.NULL);
                }
                if (failed != 0) {
                    LOG.log(System.Logger.Level.WARNING, "The C library has no timer for the end of the process.");
                }
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
        }
    }

    private static void register() {
        try {
            int failed = (int) Native.ON_EXIT.invokeExact(Native.EXIT_NOW.address(), 0L)
                    | (int) Native.FLUSH.invokeExact(0L);
            if (failed != 0) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The C library cannot register an exit handler, or flush streams.");
            }
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** A word of memory, and whether it can be written. */
    private record Place(long address, boolean writable) {}

    /** Has libjvm call {@code _exit} for {@code exit}, if it can be told where it keeps the address. */
    private static void replaceExit() {
        List<Place> places = new ArrayList<>();
        try { // read at once, which an interrupt does not end
            String maps = new String(Files.readAllBytes(MAPS), StandardCharsets.ISO_8859_1);
            for (String line : maps.split("\n")) {
                if (line.endsWith("/libjvm.so") && line.matches("\\S+ r[-w]-p .*")) {
                    places.addAll(places(line));
                }
            }
        } catch (IOException e) {
            return; // the exit handlers remain
        }
        if (places.size() == 1) {
            write(places.getFirst());
        }
    }

    private static List<Place> places(String mapping) {
        String[] parts = mapping.split("[- ]", 3); // from, to, permissions and the rest
        long end = Long.parseUnsignedLong(parts[1], 16);
        List<Place> places = new ArrayList<>();
        for (long at = Long.parseUnsignedLong(parts[0], 16); at < end; at += Long.BYTES) {
            if (Calls.pointer(at) == Native.EXIT.address()) {
                places.add(new Place(at, parts[2].startsWith("rw")));
            }
        }
        return places;
    }

    private static void write(Place place) {
        long page = place.address & -PAGE;
        if (place.writable || protect(page, PROT_READ | PROT_WRITE)) {
            Calls.MEMORY.set(JAVA_LONG, place.address, Native.EXIT_NOW.address());
            if (!place.writable) {
                protect(page, PROT_READ);
            }
        }
    }

    private static boolean protect(long page, int protection) {
        try {
            return (int) Native.MPROTECT.invokeExact(page, PAGE, protection) == 0;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static final class Native {
        static final MemorySegment EXIT = symbol("exit");
        static final MemorySegment EXIT_NOW = symbol("_exit");
        /** {@code int on_exit(void (*function)(int status, void* argument), void* argument)}. */
        static final MethodHandle ON_EXIT = handle("on_exit", JAVA_LONG, JAVA_LONG);
        /** {@code int fflush(FILE* stream)}. */
        static final MethodHandle FLUSH = handle("fflush", JAVA_LONG);
        /** {@code int mprotect(void* address, size_t length, int protection)}. */
        static final MethodHandle MPROTECT = handle("mprotect", JAVA_LONG, JAVA_LONG, JAVA_INT);
        /** {@code int timer_create(clockid_t clock, struct sigevent* event, timer_t* timer)}. */
        static final MethodHandle TIMER_CREATE = handle("timer_create", JAVA_INT, ADDRESS, ADDRESS);
        /** {@code int timer_settime(timer_t timer, int flags, struct itimerspec* new, struct itimerspec* old)}. */
        static final MethodHandle TIMER_SETTIME = handle("timer_settime", ADDRESS, JAVA_INT, ADDRESS, ADDRESS);

        private static MemorySegment symbol(String name) {
            return Linker.nativeLinker()
                    .defaultLookup()
                    .find(name)
                    .or(() -> SymbolLookup.libraryLookup("librt.so.1", Arena.global())
                            .find(name)) // timers before 2.34
                    .orElseThrow(() -> new UnsatisfiedLinkError("The C library has no " + name + "."));
        }

        private static MethodHandle handle(String name, MemoryLayout... arguments) {
            return Linker.nativeLinker().downcallHandle(symbol(name), FunctionDescriptor.of(JAVA_INT, arguments));
        }
    }
}
