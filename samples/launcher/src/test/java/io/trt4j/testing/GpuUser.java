package io.trt4j.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that uses the GPU, or the lock of it. */
final class GpuUser implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    /** {@code hold LOCK alone|shared}, {@code end LOCK}, {@code log LOCK alone|shared FILE TIMES} or {@code look LOCK}. */
    GpuUser(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                GpuUser.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        process = builder.start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Process process() {
        return process;
    }

    /** The next line that it prints; null at its end. */
    String line() throws IOException {
        return lines.readLine();
    }

    /** Who has the GPU: {@code nobody}, {@code somebody shared} or {@code somebody alone}. */
    static String look(Path lock) throws IOException {
        try (GpuUser user = new GpuUser("look", lock.toString())) {
            return user.line();
        }
    }

    /** Lets it go on, and waits until it has ended. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("A process that does not end.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[1]);
        switch (args[0]) {
            case "hold" -> {
                new GpuLock(path, Duration.ZERO).enter(args[2].equals("alone"));
                System.out.println("has it");
                System.in.read(); // to the end; the system takes the lock back
            }
            case "end" -> {
                new GpuLock(path).takeAtExit();
                System.out.println("ends");
            }
            case "log" -> {
                System.out.println("is ready");
                System.in.read();
                log(new GpuLock(path), args[2], Path.of(args[3]), Integer.parseInt(args[4]));
            }
            case "look" -> System.out.println(seen(path));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Writes when it has the GPU, and when no more. */
    private static void log(GpuLock lock, String how, Path file, int times) throws Exception {
        String name = how + " " + ProcessHandle.current().pid() + "\n";
        for (int i = 0; i < times; i++) {
            lock.enter(how.equals("alone"));
            Files.writeString(file, "begin " + name, StandardOpenOption.APPEND);
            Thread.sleep(2);
            Files.writeString(file, "end " + name, StandardOpenOption.APPEND);
            lock.leave();
        }
    }

    private static String seen(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            try (FileLock alone = channel.tryLock(GpuLock.DEVICE, 1, false)) {
                if (alone != null) {
                    return "nobody";
                }
            }
            try (FileLock shared = channel.tryLock(GpuLock.DEVICE, 1, true)) {
                return shared == null ? "somebody alone" : "somebody shared";
            }
        }
    }
}
