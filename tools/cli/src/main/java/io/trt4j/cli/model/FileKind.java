package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by how it begins. */
enum FileKind {
    /** An engine: a plan of TensorRT, or what {@link io.trt4j.engine.Engine#save} or a cache wrote. */
    ENGINE,
    /** Anything else, which may be a model. */
    OTHER;

    private static final String PLAN = "ftrt";
    private static final String SAVED = "trt4j engine\r\n";

    /** @throws CannotRunException if it cannot be read */
    static FileKind of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(SAVED.length()), StandardCharsets.ISO_8859_1);
            return start.startsWith(PLAN) || start.equals(SAVED) ? ENGINE : OTHER;
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + OutputFiles.reason(e), e);
        }
    }
}
