package io.trt4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What a process is doing, in a file that is there after it crashed. Told by any thread; in other processes it is not kept. */
final class Progress {
    private static final int SIZE = 4096;

    /** Mapped memory is the system's, and so outlives the process. */
    private static @Nullable MappedByteBuffer file;

    private static String step = "";
    private static String circumstance = "";

    private static final ThreadLocal<String> CALL = ThreadLocal.withInitial(() -> "");

    private Progress() {}

    /** Keeps from now on in a file what this process does. */
    static synchronized void to(Path path) {
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file = channel.map(MapMode.READ_WRITE, 0, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells what is so from now on, whatever is done. */
    static synchronized void circumstance(String what) {
        circumstance = ", " + what;
    }

    /** Tells what is about to be done. */
    static synchronized void step(String what) {
        step = what;
        write(what);
    }

    /** Tells which method of a plugin is about to be called for that. */
    static void call(String method) {
        CALL.set(method);
        writeCall(method);
    }

    private static synchronized void writeCall(String method) {
        if (file != null) {
            write(step + ", in " + method);
        }
    }

    /** The method that the calling thread told last. */
    static String lastCall() {
        return CALL.get();
    }

    private static void write(String text) {
        MappedByteBuffer to = file;
        if (to != null) {
            byte[] bytes = (text + circumstance).getBytes(StandardCharsets.UTF_8);
            int length = Math.min(bytes.length, SIZE - 1);
            to.put(0, bytes, 0, length);
            to.put(length, (byte) 0);
        }
    }

    /** What the process was doing; empty if it did not tell. */
    static String read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.max(0, text.indexOf('\0')));
    }
}
