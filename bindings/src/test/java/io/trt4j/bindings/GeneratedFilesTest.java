package io.trt4j.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tools/regenerate wrote is what is there: nothing edited by hand, nothing missing, nothing left over. */
class GeneratedFilesTest {
    private static final Path ROOT = Files.exists(Path.of("bindings")) ? Path.of("") : Path.of("..");

    @Test
    void areAsTheyWereWritten() throws Exception {
        TreeMap<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("bindings/src/main/c/generated.sha256"))) {
            written.put(line.substring(66), line.substring(0, 64));
        }
        TreeMap<String, String> found = new TreeMap<>();
        for (String place :
                new String[] {"c/trt4j_tensorrt.h", "c/tensorrt.symbols", "c/tensorrt.manifest", "generated", "jextract"
                }) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve("bindings/src/main").resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    found.put(
                            ROOT.toAbsolutePath()
                                    .relativize(file.toAbsolutePath())
                                    .toString(),
                            HexFormat.of().formatHex(digest));
                }
            }
        }
        assertThat(found).isEqualTo(written);
    }
}
