package io.trt4j.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Holds the stand-in at work until it is opened. */
final class Gate implements Runnable {
    private final CountDownLatch opened = new CountDownLatch(1);

    @Override
    public void run() {
        try {
            if (!opened.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The gate was not opened.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void open() {
        opened.countDown();
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It does not come true.");
            }
            Thread.sleep(1);
        }
    }
}
