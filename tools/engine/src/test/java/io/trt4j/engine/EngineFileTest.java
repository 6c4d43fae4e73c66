package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of the cache is whole, of the key that is asked for, and the user's, or it is not believed. */
class EngineFileTest {
    private static final CacheKey KEY = Keys.key("a");
    private static final int SIZE = 100;

    @TempDir
    Path temp;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void writeAFile() throws IOException {
        file = EngineFile.of(temp, KEY);
        write(KEY, "a", SIZE);
        whole = Files.readAllBytes(file);
    }

    private void write(CacheKey key, String model, int size) throws IOException {
        try (SerializedPlan plan = Keys.plan(model, size)) {
            EngineFile.write(EngineFile.of(temp, key), key, plan.bytes());
            assertThat(EngineFile.of(temp, key)).hasSize(EngineFile.size(key, plan.bytes()));
        }
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> EngineFile.read(file, KEY))
                .isInstanceOf(SealedFile.Refused.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 1_000_000})
    void whatIsWrittenIsRead(int size) throws Exception {
        write(KEY, "a", size);
        assertThat(Keys.bytes(EngineFile.read(file, KEY))).isEqualTo(Keys.content("a", size));
    }

    @Test
    void theFileSaysWhatItsKeyIsMadeOf() {
        assertThat(new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("trt4j engine")
                .contains(KEY.describe());
    }

    @Test
    void aPlanCannotBeWrittenAndEndsWhenItIsClosed() throws Exception {
        SerializedPlan plan = EngineFile.read(file, KEY);
        assertThat(plan.bytes().isReadOnly()).isTrue();
        assertThat(plan.bytes().isNative()).isTrue();
        plan.close();
        assertThat(plan.bytes().scope().isAlive()).isFalse();
    }

    @Test
    void anyChangedByteIsFound() throws IOException {
        for (int i = 0; i < whole.length; i++) {
            for (int bits : new int[] {1, 0x80, 0xff}) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) bits;
                Files.write(file, changed);
                assertThatThrownBy(() -> EngineFile.read(file, KEY))
                        .as("byte %d", i)
                        .isInstanceOf(SealedFile.Refused.class);
            }
        }
    }

    @Test
    void aFileThatIsCutOffAnywhereIsFound() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> EngineFile.read(file, KEY))
                    .as("%d bytes", length)
                    .isInstanceOf(SealedFile.Refused.class);
        }
    }

    @Test
    void whatFollowsAFileIsFound() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertRefused("it has " + (whole.length + 1) + " bytes, and its header says otherwise");
        byte[] twice = Arrays.copyOf(whole, 2 * whole.length);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        Files.write(file, twice);
        assertRefused("its header says otherwise");
    }

    @Test
    void aFileOfAnotherKeyIsFound() throws IOException {
        CacheKey other = Keys.key("b");
        write(other, "b", SIZE);
        Files.move(EngineFile.of(temp, other), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused("it has the engine of another key");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Files.writeString(file, "");
        assertRefused("it is shorter than its header says");
        Files.writeString(file, "ftrt".repeat(100));
        assertRefused("it is a file of another kind");
        byte[] later = whole.clone();
        later[19] = 2;
        Files.write(file, later);
        assertRefused("its format is 2, not 1");
        byte[] changed = whole.clone();
        changed[whole.length - 40]++;
        Files.write(file, changed);
        assertRefused("its content is not what was written");
    }

    @Test
    void aFileThatIsSparseAndVastIsNotReadToItsEnd() throws IOException {
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertRefused("it has " + (1L << 40) + " bytes");
    }

    @Test
    void onlyRegularFilesAreRead() throws Exception {
        Path elsewhere = Files.move(file, temp.resolve("elsewhere"));
        Files.createSymbolicLink(file, elsewhere);
        assertRefused("it is not a regular file");
        Files.delete(file);
        Files.createDirectory(file);
        assertRefused("it is not a regular file");
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        assertRefused("it is not a regular file");
        write(KEY, "a", SIZE);
        assertThat(Keys.bytes(EngineFile.read(file, KEY))).isEqualTo(Keys.content("a", SIZE));
    }

    @Test
    void anEmptyFolderIsReplacedAndAFullOneIsNot() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        write(KEY, "a", SIZE);
        assertThat(file).isRegularFile();
        Files.delete(file);
        Files.createFile(Files.createDirectory(file).resolve("in it"));
        assertThatThrownBy(() -> write(KEY, "a", SIZE)).isInstanceOf(IOException.class);
        try (var files = Files.list(temp)) {
            assertThat(files).as("nothing unfinished").containsExactly(file);
        }
    }

    @Test
    void anInterruptEndsReadingAndNotWriting() throws Exception {
        Thread.currentThread().interrupt();
        write(KEY, "a", SIZE + 1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThatThrownBy(() -> EngineFile.read(file, KEY)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(Keys.bytes(EngineFile.read(file, KEY))).hasSize(SIZE + 1);
    }
}
