package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the cache in place of what was extracted, with an archive of a few bytes. */
class CacheFilesTest {
    private static final String NVRTC = "org/bytedeco/cuda/linux-x86_64/libnvrtc.so.12";

    @TempDir
    Path temp;

    private Path cache;
    private Path jar;

    @BeforeEach
    void archive() throws IOException {
        cache = temp.resolve("cache");
        jar = ExtractionTest.jar(temp.resolve("a.jar"), Map.of(NVRTC, "the compiler"));
    }

    private Path extract() throws IOException {
        return RedistArtifact.find(jar, NVRTC).extract(cache, CudaLibraries.NVRTC);
    }

    /** What a link leads to may change without a trace in the link. */
    @Test
    void aLinkIsReplacedThoughItLeadsToTheSame() throws IOException {
        Path file = extract();
        Path elsewhere = Files.move(file, temp.resolve("elsewhere"));
        Files.createSymbolicLink(file, elsewhere);
        assertThat(extract()).isEqualTo(file).hasContent("the compiler");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(elsewhere).hasContent("the compiler");
    }

    @Test
    void aFileThatIsCutOffIsReplacedThoughItsTimeIsTheSame() throws IOException {
        Path file = extract();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "the comp");
        Files.setLastModifiedTime(file, time);
        assertThat(extract()).isEqualTo(file).hasContent("the compiler");
    }

    /** What it leads to is the user's own, but another one may be put there. */
    @Test
    void aLinkThatAnotherUserHasPutThereIsRefused() throws IOException {
        assumeTrue(PrivateFolder.user() == 0, "only root can give files away");
        Path folder = extract().getParent();
        for (Path path : List.of(folder, cache)) {
            Path elsewhere = Files.move(path, temp.resolve("elsewhere"));
            Files.createSymbolicLink(path, elsewhere);
            assertThat(extract().getParent()).as("the user's own link").isEqualTo(folder);
            Files.setAttribute(path, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
            assertThatThrownBy(this::extract).hasMessageStartingWith(path + " belongs to user 65534");
            Files.delete(path);
            Files.move(elsewhere, path);
        }
    }

    @Test
    void aFolderIsReplaced() throws IOException {
        Path file = extract();
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(extract()).isEqualTo(file).hasContent("the compiler");
    }

    @Test
    void aFolderInPlaceOfTheManifestIsASentenceAndNothingIsLeft() throws IOException {
        Path folder = extract().getParent();
        Path manifest = folder.resolve(".manifest");
        Files.delete(manifest);
        Files.createDirectories(manifest.resolve("x"));
        assertThatThrownBy(this::extract)
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("the cache " + cache, "cannot be used", "-Dtrt4j.cache=FOLDER");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(Extraction.UNFINISHED));
        }
    }

    /** As in an image, whose files have other inodes than when the manifest was written. */
    @Test
    void aLayerOfAnImageServesAnotherUserWithoutBeingRead() throws Exception {
        assumeTrue(PrivateFolder.user() == 0, "only root can be another user");
        List<String> user = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path extracted = extract();
        Path layer = temp.resolve("layer");
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.toList()) {
                Path copy = layer.resolve(cache.relativize(file));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                Files.setPosixFilePermissions(
                        copy,
                        PosixFilePermissions.fromString(
                                Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        Path library = layer.resolve(cache.relativize(extracted));
        Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("r--------"));
        LibraryJvm jvm = new LibraryJvm().prefix(user.toArray(new String[0])).classPath(jar);
        List<String> reads = new ArrayList<>(user);
        reads.addAll(List.of("test", "-r", LibraryJvm.origin(LibraryProbe.class).toString()));
        assumeTrue(LibraryFilesTest.works(reads.toArray(new String[0])), "another user cannot read the classes");
        assertThat(jvm.run("extract", NVRTC, layer.toString(), "NVRTC"))
                .contains("extracted " + library)
                .doesNotContain("extracting");
    }
}
