package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Threads that want one engine. */
class EngineCacheWaitTest extends CacheFixture {
    @Test
    void manyThreadsBuildEachEngineOnce() throws Exception {
        var begin = new CountDownLatch(1);
        List<FutureTask<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String model = "model " + i % 4;
            var task = new FutureTask<>(() -> {
                begin.await();
                return get(model);
            });
            all.add(task);
            (i % 8 < 4 ? Thread.ofVirtual() : Thread.ofPlatform()).start(task);
        }
        begin.countDown();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).get()).isEqualTo(Keys.content("model " + i % 4, SIZE));
        }
        assertThat(builds).hasValue(4);
    }

    @Test
    void differentEnginesAreBuiltAtTheSameTime() throws Exception {
        var both = new CountDownLatch(2);
        List<FutureTask<byte[]>> all = new ArrayList<>();
        for (String model : List.of("a", "b")) {
            all.add(start(new FutureTask<>(() -> Keys.bytes(cache.get(Keys.key(model), () -> {
                both.countDown();
                both.await();
                return build(model);
            })))));
        }
        for (FutureTask<byte[]> task : all) {
            assertThat(task.get()).hasSize(SIZE);
        }
    }

    @Test
    void whoWaitsIsToldAtOnceAndAgain() throws Exception {
        var builder = new Builder("a");
        EngineCache impatient = cache.reminder(Duration.ofMillis(1));
        FutureTask<byte[]> waits = start(
                new FutureTask<>(() -> Keys.bytes(impatient.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt))));
        awaitTold(2);
        String sentence = "Waiting for another thread of this process, which builds the engine "
                + Keys.key("a").brief();
        assertThat(told).element(0).isEqualTo(sentence + ".");
        assertThat(told).element(1).asString().matches(sentence + ", for [0-9]+ s now\\.");
        builder.goOn.countDown();
        assertThat(waits.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(builder.task.get()).isEqualTo(Keys.content("a", SIZE));
    }

    @Test
    void afterABuildThatFailedTheNextOneBuilds() throws Exception {
        var builder = new Builder("a");
        builder.failure = new IllegalStateException("no memory");
        FutureTask<byte[]> waits = start(new FutureTask<>(() -> get("a")));
        awaitTold(1);
        builder.goOn.countDown();
        assertThatThrownBy(builder.task::get).hasRootCauseMessage("no memory");
        assertThat(waits.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(1);
    }

    @Test
    void whatWasWrongWithAFileThatIsGoneIsNotToldAgain() throws Exception {
        get("a");
        Files.writeString(file("a"), "damaged");
        var builder = new Builder("a");
        FutureTask<byte[]> waits = start(new FutureTask<>(() -> get("a")));
        awaitTold(2);
        assertThat(told).element(0).asString().contains("is not used, since");
        Files.delete(file("a"));
        builder.failure = new IllegalStateException("no memory");
        builder.goOn.countDown();
        assertThat(waits.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(told.stream().filter(sentence -> sentence.contains("is not used, since"))).hasSize(1);
    }

    @Test
    void aWaitEndsByInterrupt() throws Exception {
        var builder = new Builder("a");
        var waits = new FutureTask<>(() -> cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt));
        Thread thread = Thread.ofPlatform().start(waits);
        awaitTold(1);
        thread.interrupt();
        assertThatThrownBy(waits::get).hasCauseInstanceOf(InterruptedException.class);
        builder.goOn.countDown();
        assertThat(builder.task.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).as("the wait took no lock along").hasValue(1);
    }

    @Test
    void anInterruptThatComesWithTheEngineDoesNotLoseIt() throws Exception {
        SerializedPlan plan = cache.get(Keys.key("a"), () -> {
            Thread.currentThread().interrupt();
            return build("a");
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Keys.bytes(plan)).isEqualTo(Keys.content("a", SIZE));
        assertThat(Keys.bytes(cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt)))
                .hasSize(SIZE);
    }

    @Test
    void aBuildThatAsksForItselfIsRefused() throws Exception {
        SerializedPlan plan = cache.get(Keys.key("a"), () -> {
            assertThatThrownBy(() -> get("a"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The build of an engine asks for the same engine.");
            assertThat(isTaken("a")).as("the refusal gave the lock up").isTrue();
            return build("a");
        });
        assertThat(Keys.bytes(plan)).hasSize(SIZE);
        assertThat(isTaken("a")).isFalse();
    }

    private boolean isTaken(String model) {
        var task = new FutureTask<>(() -> {
            try (KeyLock lock = KeyLock.tryAcquire(lock(model))) {
                return lock == null;
            }
        });
        start(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBuildMayAskForAnotherEngine() throws Exception {
        assertThat(Keys.bytes(cache.get(Keys.key("a"), () -> cache.get(Keys.key("b"), () -> build("b")))))
                .isEqualTo(Keys.content("b", SIZE));
    }
}
