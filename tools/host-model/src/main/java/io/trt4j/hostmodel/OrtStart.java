package io.trt4j.hostmodel;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Makes ONNX Runtime's environment on a thread of its own. ONNX Runtime matches the process's command line with a
 * {@code std::regex}, which recurses for each character: with the class path of a large project that used up the stack of a
 * usual thread, and ended the JVM.
 */
final class OrtStart {
    private OrtStart() {}

    static OrtEnvironment environment() {
        FutureTask<OrtEnvironment> task = new FutureTask<>(OrtEnvironment::getEnvironment);
        Thread thread = new Thread(null, task, "trt4j-onnxruntime", stackBytes(), false);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("ONNX Runtime cannot be loaded: " + e.getCause(), e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** ONNX Runtime 1.29 needs 270 bytes for each character. The system provides only what is used. */
    private static long stackBytes() {
        try {
            return (4L << 20) + 1024L * Files.readAllBytes(Path.of("/proc/self/cmdline")).length;
        } catch (IOException e) {
            return 64L << 20; // where there is no /proc
        }
    }
}
