package io.trt4j.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Another process that wants an engine. Its arguments are the folder, the model, the size of the engine, and what its
 * build waits for: "go" for a line of its input, "nothing". It prints what it is told and does, one a line.
 */
final class CacheProcess {
    private CacheProcess() {}

    public static void main(String[] arguments) throws Exception {
        String model = arguments[1];
        int size = Integer.parseInt(arguments[2]);
        EngineCache cache = EngineCache.of(Path.of(arguments[0]))
                .listener(sentence -> System.out.println("told: " + sentence))
                .reminder(Duration.ofMillis(50));
        boolean[] built = new boolean[1];
        byte[] engine = Keys.bytes(cache.get(Keys.key(model), () -> {
            System.out.println("building");
            built[0] = true;
            if (arguments[3].equals("go")) {
                awaitLine();
            }
            return Keys.plan(model, size);
        }));
        boolean right = Arrays.equals(engine, Keys.content(model, size));
        System.out.println((built[0] ? "built" : "found") + (right ? "" : " something else"));
    }

    private static void awaitLine() {
        try {
            new BufferedReader(new InputStreamReader(System.in)).readLine();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
