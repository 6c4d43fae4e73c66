package io.trt4j.ffm;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Looks for the libraries its arguments name, as {@code NVRTC} or {@code NVRTC:12} for a major version, in a JVM of its
 * own, and prints what came of it; or extracts one: {@code extract RESOURCE CACHE LIBRARY}, or {@code hold} and stays; or
 * has the {@code lock} of a file until its input ends; or asks the system's loader for names: {@code open NAME ...}; or calls one, twice: {@code plugins}, or where another was
 * opened: {@code beside FILE}, or in an {@code interrupted} thread; or by several class
 * loaders at once: {@code loaders NUMBER LIBRARY}; or tells the {@code cache} or the {@code driver}.
 */
final class LibraryProbe {
    private LibraryProbe() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("cache")) {
            System.out.println("cache " + Libraries.cache());
            return;
        }
        if (arguments[0].equals("driver")) {
            System.out.println("driver " + CudaDriver.report());
            return;
        }
        if (arguments[0].equals("interrupted")) {
            Thread.currentThread().interrupt();
            System.out.println("version " + TensorRT.version() + ", interrupted " + Thread.interrupted());
            return;
        }
        if (arguments[0].equals("loaders")) {
            loadAtOnce(Integer.parseInt(arguments[1]), arguments[2]);
            return;
        }
        if (arguments[0].equals("extract") || arguments[0].equals("hold")) {
            Library library = library(arguments[3]);
            System.out.println(
                    "extracted " + RedistArtifact.find(arguments[1]).extract(Path.of(arguments[2]), library));
            if (arguments[0].equals("hold")) {
                Thread.sleep(Duration.ofDays(1));
            }
            return;
        }
        if (arguments[0].equals("lock")) {
            try (var channel = FileChannel.open(
                            Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.println(lock.isValid() ? "locked" : "");
                System.in.read();
            }
            return;
        }
        if (arguments[0].equals("open")) {
            Stream.of(arguments).skip(1).forEach(LibraryProbe::open);
            return;
        }
        if (arguments[0].equals("beside")) {
            open(arguments[1]);
            registerPlugins();
            return;
        }
        if (arguments[0].equals("plugins")) {
            registerPlugins();
            registerPlugins();
            return;
        }
        for (String name : arguments) {
            if (name.contains(":")) {
                Library library = library(name.split(":")[0]);
                LibraryReport report = Libraries.report(library, Integer.parseInt(name.split(":")[1]));
                report.attempts().forEach(attempt -> System.out.println(name + " tried " + attempt));
                report.loaded().ifPresent(loaded -> System.out.println(name + " loaded " + loaded));
                continue;
            }
            Library library = library(name);
            LibraryReport report = Libraries.report(library);
            report.attempts().forEach(attempt -> System.out.println(name + " tried " + attempt));
            report.loaded().ifPresent(loaded -> System.out.println(name + " loaded " + loaded));
            try {
                if (Libraries.load(library) != Libraries.load(library)) {
                    System.out.println(name + " was loaded twice");
                }
            } catch (NativeException e) {
                System.out.println(name + " threw " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }

    private static Library library(String name) {
        return switch (name) {
            case "NVINFER" -> TensorRTLibraries.NVINFER;
            case "NVONNXPARSER" -> TensorRTLibraries.NVONNXPARSER;
            case "NVINFER_PLUGIN" -> TensorRTLibraries.NVINFER_PLUGIN;
            case "CUDA" -> CudaLibraries.CUDA;
            case "NVRTC" -> CudaLibraries.NVRTC;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Loads a library by several class loaders, each with two threads, all at the same moment. */
    private static void loadAtOnce(int loaders, String library) throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        var start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 2 * loaders; i += 2) {
            var loader = new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
            var main = loader.loadClass(LibraryProbe.class.getName()).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            for (int thread = 0; thread < 2; thread++) {
                threads.add(new Thread(() -> {
                    try {
                        start.await();
                        main.invoke(null, (Object) new String[] {library});
                    } catch (Exception e) {
                        e.printStackTrace(System.out);
                    }
                }));
            }
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void open(String name) {
        try {
            DynamicLoader.get().open(name);
            System.out.println("opened " + name);
        } catch (UnsatisfiedLinkError e) {
            System.out.println("not found: " + name);
        }
    }

    private static void registerPlugins() {
        try {
            System.out.println("registered: " + TensorRT.initLibNvInferPlugins(new SystemLogger(), ""));
        } catch (NativeException e) {
            System.out.println("plugins threw " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
