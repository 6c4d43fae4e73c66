package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.IErrorRecorderNative;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/** A program that fills its heap in callbacks, on Java's threads and on another, and prints what went wrong. */
final class FullHeap {
    private static final List<Object> HEAP = new ArrayList<>();
    /** Kept: what only the log manager refers to is collected when memory is short, with its settings. */
    private static final Logger LOG = Logger.getLogger("io.trt4j");

    private static final Throwable[] TOLD = new Throwable[1];

    private FullHeap() {}

    public static void main(String[] args) throws Throwable {
        LOG.setUseParentHandlers(false);
        TensorRT.version();
        TensorRT.setUncaughtHandler((where, thrown) -> {
            TOLD[0] = thrown;
            HEAP.clear();
        });
        whereTensorRTAsksForTheLanguage();
        inEveryInterface();
        onAThreadOfItsOwn();
        System.out.println("survived");
    }

    /** What the program prints. */
    static String run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path")));
        String libraries = System.getProperty("trt4j.library.path");
        if (libraries != null) {
            command.add(1, "-Dtrt4j.library.path=" + libraries);
        }
        command.add(FullHeap.class.getName());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        return Files.readString(output).strip();
    }

    /** Takes all memory until {@link #HEAP} is cleared, as the handler does, and throws. */
    private static void fill() {
        for (int size = 1 << 20; size > 0; size = size >> 10) {
            try {
                while (true) {
                    HEAP.add(new byte[size]);
                }
            } catch (OutOfMemoryError e) {
                // smaller ones
            }
        }
        while (true) { // what the list could not grow by
            HEAP.set(0, new Object[] {HEAP.get(0)});
        }
    }

    /** No user's code is asked, and the heap is full before: {@code bsearch} calls a method, and needs no Java memory. */
    private static void whereTensorRTAsksForTheLanguage() throws Throwable {
        List<String> slots = IErrorRecorderNative.TYPE.slots.names();
        int language = slots.indexOf("IVersionedInterface.getAPILanguage");
        if (language < 0) {
            return; // before 10
        }
        MethodHandle search = Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().find("bsearch").orElseThrow(),
                        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
        long recorder = IErrorRecorderNative.TYPE
                .create((IErrorRecorder) Proxy.newProxyInstance(
                        FullHeap.class.getClassLoader(), new Class<?>[] {IErrorRecorder.class}, (self, m, a) -> 0))
                .address();
        MemorySegment vtable = Calls.memory(Calls.pointer(recorder), 1024);
        long alike = vtable.getAtIndex(JAVA_LONG, slots.indexOf("getNbErrors"));
        long asked = vtable.getAtIndex(JAVA_LONG, language);
        long found = (long) search.invokeExact(recorder, recorder, 1L, 1L, alike); // initializes what the JDK uses
        try {
            fill();
        } catch (OutOfMemoryError e) {
            found = (long) search.invokeExact(recorder, recorder, 1L, 1L, asked);
        }
        HEAP.clear();
        if (found != recorder) {
            System.out.println("the language is not C++");
        }
    }

    /** In one method of each interface: one that returns an object, if there is one. */
    private static void inEveryInterface() throws Throwable {
        for (Callback callback :
                CallbackTest.interfaces().filter(c -> !c.methods().isEmpty()).toList()) {
            Method method = callback.methods().stream()
                    .min(Comparator.comparing(m -> m.getReturnType().isPrimitive()))
                    .orElseThrow();
            var the = new CallbackTest.Case(callback, method);
            Reserve.refill();
            try (var made = new CallbackTest.Made(callback, (self, called, arguments) -> {
                fill();
                return null;
            })) {
                Object result = CallbackTest.callAsNativeCode(the, made.object());
                if (!CallbackTest.zero(method.getReturnType()).contains(result)) {
                    System.out.println(the + " returned " + result);
                }
            }
            expectTold(the.toString());
        }
    }

    private static void expectTold(String where) {
        if (!(TOLD[0] instanceof OutOfMemoryError)) {
            System.out.println("the handler was told of " + TOLD[0] + " in " + where);
        }
        TOLD[0] = null;
    }

    private static void onAThreadOfItsOwn() throws Throwable {
        NativeThreadTest.inThreads(1, () -> {}); // initializes what the waiting thread uses
        Reserve.refill();
        NativeThreadTest.inThreads(1, () -> {
            LockSupport.parkNanos(50_000_000); // until that waits
            fill();
        });
        expectTold("a thread that the JVM did not make");
    }
}
