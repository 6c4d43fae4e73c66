package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.engine.SealedFile.Kind;
import io.trt4j.engine.SealedFile.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that tell whether they are whole; {@link EngineFileTest} damages them. */
class SealedFileTest {
    private static final String LABEL = "TensorRT 10.6.0, Größe";

    @TempDir
    Path folder;

    private static SealedFile sealed(int size) {
        return new SealedFile(LABEL, MemorySegment.ofArray(Keys.content("a", size)));
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasWritten(Kind kind) throws Exception {
        Path file = folder.resolve("file");
        sealed(100_000).write(file, kind);
        assertThat(file).hasSize(sealed(100_000).size());
        try (Arena arena = Arena.ofConfined()) {
            SealedFile read = SealedFile.read(file, kind, arena);
            assertThat(read.label()).isEqualTo(LABEL);
            assertThat(read.content().toArray(ValueLayout.JAVA_BYTE)).isEqualTo(Keys.content("a", 100_000));
            assertThat(read.content().address() % 64).as("alignment").isZero();
        }
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void kindsAreToldApart() throws Exception {
        Path file = folder.resolve("file");
        sealed(10).write(file, Kind.TIMING_CACHE);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(SealedFile.follows(new ByteArrayInputStream(bytes), Kind.TIMING_CACHE))
                .isTrue();
        assertThat(SealedFile.follows(new ByteArrayInputStream(bytes), Kind.ENGINE))
                .isFalse();
        assertThat(SealedFile.follows(new ByteArrayInputStream(new byte[3]), Kind.ENGINE))
                .isFalse();
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> SealedFile.read(file, Kind.ENGINE, arena))
                    .isInstanceOf(Refused.class)
                    .hasMessage("it is a file of another kind");
        }
    }

    @Test
    void lookingAtAStreamTakesNothingFromIt() throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(Keys.content("a", 100));
        assertThat(SealedFile.follows(in, Kind.ENGINE)).isFalse();
        try (Arena arena = Arena.ofConfined()) {
            assertThat(SealedFile.content(in, 100, arena).toArray(ValueLayout.JAVA_BYTE))
                    .isEqualTo(Keys.content("a", 100));
            assertThatThrownBy(() -> SealedFile.content(in, 1, arena)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLabelIsNoLongerThanIsReasonable() throws Exception {
        Path file = folder.resolve("file");
        sealed(10).write(file, Kind.ENGINE);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 20, 24, (byte) 0x7f);
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(
                            () -> SealedFile.read(new ByteArrayInputStream(bytes), Long.MAX_VALUE, Kind.ENGINE, arena))
                    .isInstanceOf(Refused.class)
                    .hasMessageEndingWith("its header says otherwise");
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() {
        assertThatThrownBy(() -> sealed(1).write(folder.resolve("none").resolve("file"), Kind.ENGINE))
                .isInstanceOf(NoSuchFileException.class);
        Path taken = folder.resolve("taken");
        assertThat(taken.resolve("in").toFile().mkdirs()).isTrue();
        assertThatThrownBy(() -> sealed(1).write(taken, Kind.ENGINE)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
    }
}
