package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose files are used. */
class OwnFilesTest {
    @TempDir
    Path temp;

    @Test
    void onlyTheUsersAndRootsAreUsed() {
        assertThat(OwnFiles.refusal(1000, 0100600, 1000)).isNull();
        assertThat(OwnFiles.refusal(0, 040755, 1000)).isNull();
        assertThat(OwnFiles.refusal(0, 0120777, 1000)).as("a link has no mode").isNull();
        assertThat(OwnFiles.refusal(1001, 040700, 1000))
                .isEqualTo("it belongs to user 1001, neither to user 1000, who runs this process, nor to root");
        assertThat(OwnFiles.refusal(1001, 0120777, 1000)).isNotNull();
        assertThat(OwnFiles.refusal(1000, 0100600, 0)).isNotNull();
        assertThat(OwnFiles.refusal(1000, 0100620, 1000)).isEqualTo("other users can write it, since its mode is 0620");
        assertThat(OwnFiles.refusal(1000, 0100602, 1000)).isEqualTo("other users can write it, since its mode is 0602");
    }

    @Test
    void theUserIsTheOneWhoOwnsNewFiles() throws IOException {
        assertThat(OwnFiles.user()).isEqualTo(Files.getAttribute(temp, "unix:uid"));
    }

    @Test
    void reasonsAreWords() {
        assertThat(OwnFiles.reason(new AccessDeniedException("/a"))).isEqualTo("no permission for /a");
        assertThat(OwnFiles.reason(new FileSystemException("/a", null, "Read-only file system")))
                .isEqualTo("/a: Read-only file system");
        assertThat(OwnFiles.reason(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(OwnFiles.reason(new IOException())).isEqualTo("java.io.IOException");
    }
}
