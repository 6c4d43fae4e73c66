package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders of a cache are used. */
class PrivateFolderTest {
    private static final int NOBODY = 65534;

    @TempDir
    Path temp;

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void foldersAreMadeForTheirUserAlone() throws IOException {
        PrivateFolder.create(temp.resolve("a/b"));
        assertThat(mode(temp.resolve("a"))).isEqualTo("rwx------");
        assertThat(mode(temp.resolve("a/b"))).isEqualTo("rwx------");
        assertThatCode(() -> PrivateFolder.create(temp.resolve("a/b"))).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatCannotBeMadeSaysWhyAndWhatToDo() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> PrivateFolder.create(file))
                .hasMessage("the folder " + file + " cannot be made (" + file
                        + " is not a folder): name another folder with -Dtrt4j.cache=FOLDER");
        assertThatThrownBy(() -> PrivateFolder.create(file.resolve("below")))
                .hasMessageContaining("cannot be made (" + file.resolve("below") + ": Not a directory)");
    }

    @Test
    void whatOthersCanWriteIsRefused() throws IOException {
        for (String mode : new String[] {"rwxrwx---", "rwx----w-", "rwxrwxrwx"}) {
            Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString(mode));
            assertThatThrownBy(() -> PrivateFolder.create(temp))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll(temp + " can be written by other users", "chmod go-w", "-Dtrt4j.cache");
        }
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatCode(() -> PrivateFolder.create(temp)).doesNotThrowAnyException();
    }

    @Test
    void onlyTheUsersAndRootsAreUsed() {
        assertThat(PrivateFolder.refusal(1000, 040755, 1000)).isNull();
        assertThat(PrivateFolder.refusal(0, 040755, 1000)).isNull();
        assertThat(PrivateFolder.refusal(0, 0120777, 1000))
                .as("a link has no mode")
                .isNull();
        assertThat(PrivateFolder.refusal(1001, 040700, 1000))
                .contains("belongs to user 1001", "user 1000", "-Dtrt4j.cache=FOLDER");
        assertThat(PrivateFolder.refusal(1001, 0120777, 1000)).contains("belongs to user 1001");
        assertThat(PrivateFolder.refusal(1000, 040700, 0)).contains("belongs to user 1000");
    }

    @Test
    void whatAnotherUserMadeIsRefused() throws IOException {
        assumeTrue(PrivateFolder.user() == 0, "only root can give files away");
        Path target = Files.createDirectory(temp.resolve("target"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), target);
        assertThatCode(() -> PrivateFolder.require(link)).doesNotThrowAnyException();
        Files.setAttribute(target, "unix:uid", NOBODY);
        assertThatThrownBy(() -> PrivateFolder.require(link)).hasMessageContaining(link + " belongs to user 65534");
        Files.setAttribute(target, "unix:uid", 0);
        Files.setAttribute(link, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        assertThatThrownBy(() -> PrivateFolder.require(link)).hasMessageContaining(link + " belongs to user 65534");
        Files.setAttribute(temp, "unix:uid", NOBODY);
        assertThatThrownBy(() -> PrivateFolder.create(temp)).hasMessageContaining(temp + " belongs to user 65534");
    }

    @Test
    void theUserIsTheOneWhoOwnsNewFiles() throws IOException {
        assertThat(PrivateFolder.user()).isEqualTo(Files.getAttribute(temp, "unix:uid"));
    }
}
