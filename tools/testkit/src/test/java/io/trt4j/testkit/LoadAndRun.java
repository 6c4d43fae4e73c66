package io.trt4j.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Loads an engine of the test plugin from a file and runs it: a program of its own. */
final class LoadAndRun {
    private LoadAndRun() {}

    public static void main(String[] args) throws Exception {
        try (TestCreator creator = new TestCreator();
                HostEngine engine = HostEngine.deserialize(Files.readAllBytes(Path.of(args[0])));
                HostExecutionContext context = engine.createExecutionContext()) {
            Fixture.runAndCheck(context, 1);
            System.out.println("right after loading, configured " + creator.configured.size() + " times");
        }
    }
}
