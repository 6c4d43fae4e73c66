package io.trt4j.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Loads an engine of {@link TestModel} and runs it, in a process of its own. */
final class EngineProcess {
    private EngineProcess() {}

    /** What a process makes of rows. */
    static String run(Path engine, float[] x) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EngineProcess.class.getName(),
                engine.toString()));
        for (float value : x) {
            command.add("" + value);
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        return output.strip() + " status " + process.waitFor();
    }

    /** Prints what the engine makes of the rows in the arguments. */
    public static void main(String[] arguments) throws Exception {
        float[] x = new float[arguments.length - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = Float.parseFloat(arguments[i + 1]);
        }
        try (Engine engine = Engine.load(Path.of(arguments[0]));
                Session session = engine.session()) {
            HostTensor y = session.run(Map.of("x", HostTensor.of(x, x.length / TestModel.IN, TestModel.IN)))
                    .get("y");
            System.out.println(Arrays.toString(y.floats()));
        }
    }
}
