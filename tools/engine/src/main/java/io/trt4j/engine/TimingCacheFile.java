package io.trt4j.engine;

import io.trt4j.engine.SealedFile.Kind;
import io.trt4j.engine.SealedFile.Refused;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A timing cache of TensorRT in a file that several threads and processes read and add to. */
final class TimingCacheFile {
    private final Path file;
    private final String maker;
    private final Consumer<String> warnings;

    /**
     * @param maker the TensorRT and the device whose times it has
     * @param warnings told what is wrong with the file, a sentence each
     */
    TimingCacheFile(Path file, String maker, Consumer<String> warnings) {
        this.file = file;
        this.maker = maker;
        this.warnings = warnings;
    }

    /** What the file has; nothing if it is not there or of no use. */
    byte[] read() {
        byte[] read = readUnlessForeign();
        return read == null ? new byte[0] : read;
    }

    /** What the file has; null if it is no timing cache, and therefore is not to be written. */
    private byte @Nullable [] readUnlessForeign() {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (Arena arena = Arena.ofConfined();
                InputStream in = new BufferedInputStream(new FileInputStream(file.toFile()))) {
            if (!SealedFile.follows(in, Kind.TIMING_CACHE)) {
                warnings.accept(
                        "The timing cache " + file + " is neither read nor written: it is a file of another kind.");
                return null;
            }
            SealedFile sealed = SealedFile.read(in, Files.size(file), Kind.TIMING_CACHE, arena);
            if (!sealed.label().equals(maker)) {
                warnings.accept("The timing cache " + file + " is replaced: it is of " + sealed.label()
                        + ", and this is " + maker + ".");
                return new byte[0];
            }
            return sealed.content().toArray(ValueLayout.JAVA_BYTE);
        } catch (Refused e) {
            warnings.accept("The timing cache " + file + " is replaced: " + e.getMessage() + ".");
            return new byte[0];
        } catch (IOException e) {
            warnings.accept("The timing cache " + file + " is not used, since it cannot be read: " + e + ".");
            return null;
        }
    }

    /**
     * Replaces what the file has by what is made of it, while no other thread or process does so. What goes wrong is a warning: an
     * engine that took minutes to build is not lost for it.
     *
     * @param merge given what is there now, which is empty if there is nothing of use
     */
    void update(UnaryOperator<byte[]> merge) {
        try (KeyLock lock = KeyLock.acquire(lockFile(), holder -> {})) {
            IOException failure = lock.failure();
            if (failure != null) {
                throw failure;
            }
            byte[] now = readUnlessForeign();
            if (now != null) {
                new SealedFile(maker, MemorySegment.ofArray(merge.apply(now))).write(file, Kind.TIMING_CACHE);
            }
        } catch (IOException e) {
            warnings.accept("The timing cache " + file + " is not written: " + e + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            warnings.accept("The timing cache " + file
                    + " is not written: the thread was interrupted while another thread or process wrote it.");
        }
    }

    /** Made here, so that those who may write the timing cache may lock it, too. */
    private Path lockFile() throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path lock = absolute.resolveSibling(absolute.getFileName() + KeyLock.SUFFIX);
        try {
            Files.createFile(lock);
        } catch (FileAlreadyExistsException e) {
            // It is never deleted.
        }
        return lock;
    }
}
