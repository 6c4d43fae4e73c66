package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is used for the first time near the end of a thread's stack can be used later all the same. */
class StackGuardTest {
    private static final Path GENERATED = (Files.exists(Path.of("bindings"))
                    ? Path.of("bindings/tensorrt")
                    : Path.of(""))
            .resolve("src/main/generated");
    private static final Pattern GETTER =
            Pattern.compile("acquire\\(\\);\\s+try \\{[^}]*?Signatures\\.(\\w+)\\.HANDLE");
    private static final int FRAMES = 600;

    /** Is given the names of classes that getters use. */
    interface Use extends Consumer<Set<String>> {}

    static final class AsksForStack implements Use {
        @Override
        public void accept(Set<String> signatures) {
            NativeCall.requireStack();
        }
    }

    static final class SetsAHandler implements Use, BiConsumer<String, Throwable> {
        @Override
        public void accept(Set<String> signatures) {
            TensorRT.setUncaughtHandler(this);
        }

        @Override
        public void accept(String where, Throwable thrown) {}
    }

    /** What generated getters use that do not ask for stack. */
    static final class CallsGetters implements Use {
        CallsGetters() {
            NativeCall.requireStack(); // as whatever gave the objects did
            TensorRTCalls.prepareGetters();
        }

        @Override
        public void accept(Set<String> signatures) {
            try {
                for (String name : signatures) {
                    Class.forName(name);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Set<String> signatures() {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GENERATED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                GETTER.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> found.add("io.trt4j.tensorrt.natives.Signatures$" + m.group(1)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(classes = {AsksForStack.class, SetsAHandler.class, CallsGetters.class})
    @Execution(ExecutionMode.CONCURRENT)
    void whatIsFirstUsedNearTheEndOfAStackWorksLater(Class<? extends Use> type) throws Exception {
        Set<String> signatures = signatures();
        assertThat(signatures).isNotEmpty();
        Set<String> linked = new TreeSet<>(signatures);
        linked.add(TensorRT.class.getName());
        linked.add(TensorRTCalls.class.getName());
        linked.addAll(packageOf(Calls.class));
        linked.addAll(packageOf(NativeCall.class));
        for (int frames = 0; frames < FRAMES; frames += 5) {
            try (URLClassLoader anew = anew(linked)) {
                var constructor = anew.loadClass(type.getName()).getDeclaredConstructor();
                constructor.setAccessible(true);
                @SuppressWarnings("unchecked") // a Use of the other loader
                var use = (Consumer<Set<String>>) constructor.newInstance();
                int above = frames;
                Thread thread =
                        new Thread(null, () -> useNearTheEnd(use, signatures, above), "near the end", 256 << 10);
                thread.start();
                thread.join();
                assertThatCode(() -> use.accept(signatures))
                        .as("after it was used %d frames above the end", frames)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** Overflows the stack, and uses something so many frames above where that happened. */
    private static int useNearTheEnd(Consumer<Set<String>> use, Set<String> signatures, int frames) {
        int above;
        try {
            above = useNearTheEnd(use, signatures, frames) + 1;
        } catch (StackOverflowError e) {
            above = 0;
        }
        if (above == frames) {
            try {
                use.accept(signatures);
            } catch (VirtualMachineError e) {
                // A stack overflow, as in any recursion, or an InternalError that the JDK makes of it.
            }
        }
        return above;
    }

    /** The classes of a type's package, which is in a folder or a jar. */
    private static List<String> packageOf(Class<?> type) throws Exception {
        Path origin = Path.of(origin(type).toURI());
        try (FileSystem jar = Files.isDirectory(origin) ? null : FileSystems.newFileSystem(origin)) {
            Path root = jar == null ? origin : jar.getPath("/");
            try (Stream<Path> files =
                    Files.list(root.resolve(type.getPackageName().replace('.', '/')))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class"))
                        .map(file -> type.getPackageName() + "." + file.substring(0, file.length() - 6))
                        .toList();
            }
        }
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The bindings once more: linked, since what fails before initialization can be tried again, but not initialized. */
    private static URLClassLoader anew(Set<String> linked) throws Exception {
        var loader = new URLClassLoader(
                Stream.of(Calls.class, CudaDriver.class, NativeCall.class, StackGuardTest.class)
                        .map(StackGuardTest::origin)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
        for (String name : linked) {
            loader.loadClass(name).getDeclaredMethods(); // which links it
        }
        return loader;
    }
}
