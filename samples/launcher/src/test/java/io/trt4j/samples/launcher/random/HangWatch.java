package io.trt4j.samples.launcher.random;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Ends the process when a call, or its end, takes so long that it has hung, and tells where each thread is. */
final class HangWatch {
    /** What takes as long has hung. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private final PrintStream out;
    private String what = "start";
    private long since = System.nanoTime();

    /** Begins to watch. */
    HangWatch(PrintStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("hang watch").start(this::watch);
    }

    /** Another call begins, and so the last has ended. */
    synchronized void begins(String call) {
        what = call;
        since = System.nanoTime();
    }

    private void watch() {
        while (!isTooLong()) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        out.println("FINDING it hangs: " + what);
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            out.println(thread);
            List.of(stack).forEach(frame -> out.println("    " + frame));
        });
        out.flush();
        Runtime.getRuntime().halt(3);
    }

    private synchronized boolean isTooLong() {
        return System.nanoTime() - since > LIMIT.toNanos();
    }
}
