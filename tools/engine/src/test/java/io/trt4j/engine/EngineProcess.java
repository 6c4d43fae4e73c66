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

    /** What a session makes of rows; a zero has no sign, since a kernel may give either. */
    static float[] run(Session session, float[] x) {
        float[] y = session.run(Map.of("x", HostTensor.of(x, x.length / TestModel.IN, TestModel.IN)))
                .get("y")
                .floats();
        for (int i = 0; i < y.length; i++) {
            y[i] += 0f;
        }
        return y;
    }

    /** Prints what the engine makes of the rows in the arguments. */
    public static void main(String[] arguments) throws Exception {
        float[] x = new float[arguments.length - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = Float.parseFloat(arguments[i + 1]);
        }
        try (Engine engine = Engine.load(Path.of(arguments[0]));
                Session session = engine.session()) {
            System.out.println(Arrays.toString(run(session, x)));
        }
    }
}
