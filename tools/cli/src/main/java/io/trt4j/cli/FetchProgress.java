package io.trt4j.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * Shows how much of a file another process has fetched, be it still under another name: of what grows in a folder, the
 * largest file. On a terminal there is a bar, elsewhere a line for every tenth of the file.
 */
final class FetchProgress implements AutoCloseable {
    private static final int COLUMNS = 100;
    private static final long MB = 1_000_000;
    private static final long INTERVAL_MS = 250;

    private final Path folder;
    private final long size;
    private final PrintWriter lines;
    private final Map<String, Long> before;
    private final long step;
    private final ProgressBar bar;
    private final Thread thread = Thread.ofVirtual().unstarted(this::watch);
    private long told;

    /**
     * Begins; what is in the folder now counts only if its size changes.
     *
     * @param folder need not exist yet
     * @param size of the file, in bytes; 0 where it is not known
     * @param lines where the lines go, if there is no terminal
     */
    FetchProgress(Path folder, long size, PrintWriter lines) {
        this(folder, size, lines, Terminal.is());
    }

    FetchProgress(Path folder, long size, PrintWriter lines, boolean terminal) {
        this.folder = folder;
        this.size = size;
        this.lines = lines;
        before = sizes();
        step = size == 0 ? 100 * MB : size / 10;
        bar = !terminal
                ? null
                : ProgressBar.builder()
                        .setTaskName("fetched")
                        .setInitialMax(size == 0 ? -1 : size)
                        .setUnit(" MB", MB)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                        .build();
    }

    /** Looks from now on, several times a second, until this is closed. */
    void start() {
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(INTERVAL_MS);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    /** Shows how much there is now. */
    synchronized void look() {
        Map<String, Long> now = sizes();
        now.entrySet().removeAll(before.entrySet());
        long bytes = now.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (bar != null) {
            bar.stepTo(bytes);
        } else if (bytes / step > told / step) {
            lines.println(String.format(
                    Locale.ROOT,
                    "fetched %,d%s MB",
                    bytes / MB,
                    size == 0 ? "" : String.format(Locale.ROOT, " of %,d", size / MB)));
        }
        told = Math.max(told, bytes);
    }

    /** Of the folder's files; empty where it does not exist. */
    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new HashMap<>();
        File[] files = folder.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
            sizes.put(file.getName(), file.length());
        }
        return sizes;
    }

    /** Shows how much there is at the end. */
    @Override
    public void close() {
        thread.interrupt();
        look();
        if (bar != null) {
            bar.close();
        }
    }
}
