package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.engine.SealedFile.DamagedException;
import io.trt4j.engine.SealedFile.Kind;
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
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final String MAKER = "TensorRT 10.6.0, Größe";

    @TempDir
    Path folder;

    private byte[] written(int size) throws IOException {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 7);
        }
        Path file = folder.resolve("file");
        new SealedFile(MAKER, MemorySegment.ofArray(content)).write(file, Kind.ENGINE);
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 200_000})
    void givesBackWhatWasWritten(int size) throws Exception {
        byte[] all = written(size);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment read = SealedFile.readAll(folder.resolve("file"), arena);
            assertThat(read.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(all);
            assertThat(SealedFile.isMarked(read, Kind.ENGINE)).isTrue();
            assertThat(SealedFile.isMarked(read, Kind.TIMING_CACHE)).isFalse();
            SealedFile sealed = SealedFile.open(read);
            assertThat(sealed.maker()).isEqualTo(MAKER);
            assertThat(sealed.content().byteSize()).isEqualTo(size);
            assertThat(sealed.content().address() % 64).isZero();
            assertThat(sealed.content().toArray(ValueLayout.JAVA_BYTE))
                    .isEqualTo(Arrays.copyOfRange(all, all.length - size, all.length));
        }
        assertThat(folder).isDirectoryContaining("glob:**/file");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void noticesEveryDamagedByte() throws IOException {
        byte[] all = written(100);
        for (int i = 8; i < all.length; i++) {
            byte[] damaged = all.clone();
            damaged[i] ^= 16;
            assertThatThrownBy(() -> SealedFile.open(MemorySegment.ofArray(damaged)))
                    .as("byte " + i)
                    .isInstanceOf(DamagedException.class);
        }
    }

    @Test
    void noticesWhatIsCutOffOrAdded() throws IOException {
        byte[] all = written(100);
        for (int length = 8; length <= all.length + 3; length++) {
            byte[] other = Arrays.copyOf(all, length);
            if (length != all.length) {
                assertThatThrownBy(() -> SealedFile.open(MemorySegment.ofArray(other)))
                        .as("length " + length)
                        .isInstanceOf(DamagedException.class);
            }
        }
    }

    @Test
    void otherFilesAreNotMarked() {
        assertThat(SealedFile.isMarked(MemorySegment.ofArray(new byte[0]), Kind.ENGINE)).isFalse();
        assertThat(SealedFile.isMarked(MemorySegment.ofArray(new byte[100]), Kind.ENGINE)).isFalse();
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() {
        Path nowhere = folder.resolve("none").resolve("file");
        assertThatThrownBy(() -> new SealedFile(MAKER, MemorySegment.ofArray(new byte[1])).write(nowhere, Kind.ENGINE))
                .isInstanceOf(NoSuchFileException.class);
        Path taken = folder.resolve("taken");
        assertThat(taken.resolve("in").toFile().mkdirs()).isTrue();
        assertThatThrownBy(() -> new SealedFile(MAKER, MemorySegment.ofArray(new byte[1])).write(taken, Kind.ENGINE))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
    }

    @Test
    void anInterruptedThreadReadsAndWrites() throws Exception {
        Thread.currentThread().interrupt();
        try (Arena arena = Arena.ofConfined()) {
            byte[] all = written(100);
            assertThat(SealedFile.readAll(folder.resolve("file"), arena).byteSize()).isEqualTo(all.length);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
