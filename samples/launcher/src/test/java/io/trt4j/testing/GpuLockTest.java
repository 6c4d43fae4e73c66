package io.trt4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the GPU, among processes and the threads of one. */
class GpuLockTest {
    private static final int SOON_MILLIS = 300;

    @TempDir
    Path folder;

    private Path path;
    private GpuLock here;

    @BeforeEach
    void makeALock() {
        path = folder.resolve("lock");
        here = new GpuLock(path, Duration.ZERO);
    }

    private GpuUser holder(String how) throws Exception {
        GpuUser holder = new GpuUser("hold", path.toString(), how);
        assertThat(holder.line()).isEqualTo("has it");
        return holder;
    }

    private CompletableFuture<Void> enter(boolean alone) {
        return CompletableFuture.runAsync(() -> here.enter(alone));
    }

    private static void assertWaits(CompletableFuture<?> future) {
        assertThatThrownBy(() -> future.get(SOON_MILLIS, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private static void assertEnters(CompletableFuture<?> future) {
        assertThat(future).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void severalProcessesShareIt() throws Exception {
        try (GpuUser other = holder("shared")) {
            assertEnters(enter(false));
            here.leave();
        }
    }

    @Test
    void whoWantsItAloneWaitsForOthers() throws Exception {
        CompletableFuture<Void> alone;
        try (GpuUser other = holder("shared")) {
            alone = enter(true);
            assertWaits(alone);
        }
        assertEnters(alone);
    }

    @Test
    void othersWaitForWhoHasItAlone() throws Exception {
        CompletableFuture<Void> shared;
        try (GpuUser other = holder("alone")) {
            shared = enter(false);
            assertWaits(shared);
        }
        assertEnters(shared);
    }

    @Test
    void threadsOfAProcessShareItAndGiveItBackTogether() throws Exception {
        here.enter(false);
        here.enter(false);
        here.leave();
        try (GpuUser other = new GpuUser("hold", path.toString(), "alone")) {
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
                try {
                    return other.line();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(GpuUser.look(path)).isEqualTo("somebody shared");
            assertWaits(line);
            here.leave();
            assertThat(line).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("has it");
        }
    }

    @Test
    void threadsOfAProcessExcludeEachOther() {
        here.enter(true);
        CompletableFuture<Void> alone = enter(true);
        CompletableFuture<Void> shared = enter(false);
        assertWaits(alone);
        assertThat(shared).isNotDone();
        here.leave();
        CompletableFuture.anyOf(alone, shared).join();
        here.leave();
        assertEnters(CompletableFuture.allOf(alone, shared));
    }

    /** Else who wants it alone would wait as long as others come. */
    @Test
    void nobodyEntersBeforeWhoHasWaitedLong() throws Exception {
        CompletableFuture<Void> shared;
        try (GpuUser first = holder("shared");
                GpuUser alone = new GpuUser("hold", path.toString(), "alone")) {
            shared = blocked();
            first.close();
            assertThat(alone.line()).isEqualTo("has it");
            assertWaits(shared);
        }
        assertEnters(shared);
    }

    /** Enters and leaves until that takes long. */
    private CompletableFuture<Void> blocked() throws Exception {
        for (int i = 0; i < 100; i++) {
            CompletableFuture<Void> shared = enter(false);
            try {
                shared.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return shared;
            }
            here.leave();
            Thread.sleep(50);
        }
        throw new AssertionError("others still enter");
    }

    @Test
    void aProcessEndsWhenNobodyHasItAlone() throws Exception {
        here.enter(true);
        try (GpuUser other = new GpuUser("end", path.toString())) {
            assertThat(other.line()).isEqualTo("ends");
            assertThat(other.process().waitFor(SOON_MILLIS, TimeUnit.MILLISECONDS))
                    .isFalse();
            here.leave();
            assertThat(other.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothingHappensWhileAProcessHasItAlone() throws Exception {
        Path log = Files.createFile(folder.resolve("log"));
        List<GpuUser> users = new ArrayList<>();
        for (String how : List.of("alone", "shared", "alone", "shared")) {
            users.add(new GpuUser("log", path.toString(), how, log.toString(), "25"));
        }
        for (GpuUser user : users) {
            assertThat(user.line()).isEqualTo("is ready");
        }
        for (GpuUser user : users) {
            user.process().getOutputStream().close();
        }
        for (GpuUser user : users) {
            user.close();
            assertThat(user.process().exitValue()).isZero();
        }
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(4 * 25 * 2);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("begin alone")) {
                assertThat(lines.get(i + 1)).isEqualTo(lines.get(i).replace("begin", "end"));
            }
        }
    }
}
