package io.trt4j.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cache of one test, and what it was told and built. */
@Timeout(300)
abstract class CacheFixture {
    static final int SIZE = 1000;

    @TempDir
    Path temp;

    final Queue<String> told = new ConcurrentLinkedQueue<>();
    final AtomicInteger builds = new AtomicInteger();
    Path folder;
    EngineCache cache;

    @BeforeEach
    void makeACache() {
        folder = temp.resolve("engines");
        cache = EngineCache.of(folder).listener(told::add);
    }

    static SerializedPlan mustNotBeBuilt() {
        throw new AssertionError("it is built");
    }

    SerializedPlan build(String model) {
        builds.incrementAndGet();
        return Keys.plan(model, SIZE);
    }

    byte[] get(String model) throws InterruptedException {
        return get(cache, model);
    }

    byte[] get(EngineCache from, String model) throws InterruptedException {
        return Keys.bytes(from.get(Keys.key(model), () -> build(model)));
    }

    Path file(String model) {
        return EngineFile.of(folder, Keys.key(model));
    }

    Path lock(String model) {
        return folder.resolve(Keys.key(model).hex() + KeyLock.SUFFIX);
    }

    static <T> FutureTask<T> start(FutureTask<T> task) {
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    /** A thread that is in the build of a model until it is told to go on. */
    final class Builder {
        final CountDownLatch builds = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final FutureTask<byte[]> task;
        volatile RuntimeException failure;

        Builder(String model) throws InterruptedException {
            task = start(new FutureTask<>(() -> Keys.bytes(cache.get(Keys.key(model), () -> {
                builds.countDown();
                goOn.await();
                if (failure != null) {
                    throw failure;
                }
                return build(model);
            }))));
            builds.await();
        }
    }

    void awaitTold(int sentences) throws InterruptedException {
        while (told.size() < sentences) {
            Thread.sleep(5);
        }
    }

    long sizeOf(String model) throws IOException {
        return Files.size(file(model));
    }

    static long sizeOfOne() {
        try (SerializedPlan plan = Keys.plan("a", SIZE)) {
            return EngineFile.size(Keys.key("a"), plan.bytes());
        }
    }
}
