package io.trt4j.engine;

import io.trt4j.engine.SealedFile.Kind;
import io.trt4j.engine.SealedFile.Refused;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** An engine in a file of the cache: a {@link SealedFile} whose label is the key. */
final class EngineFile {
    static final String SUFFIX = ".engine";

    private EngineFile() {}

    static Path of(Path folder, CacheKey key) {
        return folder.resolve(key.hex() + SUFFIX);
    }

    private static SealedFile sealed(CacheKey key, MemorySegment engine) {
        return new SealedFile(key.toString(), engine);
    }

    /** How large the file is. */
    static long size(CacheKey key, MemorySegment engine) {
        return sealed(key, engine).size();
    }

    /**
     * Writes the file of a key, for its user alone, and replaces what is there. An interrupt changes nothing.
     *
     * @throws IOException if it is not written; then nothing is left of it
     */
    static void write(Path file, CacheKey key, MemorySegment engine) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file); // a file cannot take the place of a folder
        }
        Path unfinished = Files.createTempFile(file.getParent(), key.hex() + ".", SealedFile.UNFINISHED);
        sealed(key, engine).write(unfinished, file, Kind.ENGINE);
    }

    /**
     * Reads the file of a key into memory of its own.
     *
     * @throws Refused if a file is there that is not whole, not of this key, or not the user's
     * @throws IOException if it cannot be read
     * @throws InterruptedException if the thread is interrupted
     */
    static SerializedPlan read(Path file, CacheKey key) throws Refused, IOException, InterruptedException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("it is not a regular file"); // of a pipe, reading would not end
        }
        String refusal = OwnFiles.refusal(file);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        Arena arena = Arena.ofShared();
        boolean done = false;
        try (InputStream in = new Interruptible(new FileInputStream(file.toFile()))) {
            SealedFile sealed = SealedFile.read(in, Files.size(file), Kind.ENGINE, arena);
            if (!sealed.label().equals(key.toString())) {
                throw new Refused("it has the engine of another key");
            }
            done = true;
            return new SerializedPlan(sealed.content(), arena::close);
        } catch (InterruptedIOException e) {
            Thread.interrupted();
            throw new InterruptedException(e.getMessage());
        } finally {
            if (!done) {
                arena.close();
            }
        }
    }

    /** A file whose reading an interrupt ends. */
    private static final class Interruptible extends FilterInputStream {
        Interruptible(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted while an engine was read from the cache");
            }
            return super.read(bytes, offset, length);
        }
    }
}
