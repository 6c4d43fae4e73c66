package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.jextract.tensorrt_h;
import java.util.ArrayList;
import java.util.List;

/**
 * Native loggers that nobody holds any more. TensorRT keeps the first one it is given for the whole process, and hands it
 * to builders, runtimes and refitters that were made with another; so they are freed when nothing is left that may log,
 * but for the one that TensorRT still has.
 */
public final class Loggers {
    private static final List<ObjectTable.Handle> RETIRED = new ArrayList<>();

    private Loggers() {}

    /** How many loggers are kept only because TensorRT may still log with them. */
    public static int count() {
        synchronized (RETIRED) {
            return RETIRED.size();
        }
    }

    /** Frees a callback: a logger when nothing is left that may log, anything else now. */
    static void free(ObjectTable.Handle callback) {
        if (ObjectTable.find(callback.address()) != null && UpcallType.isKeptByTensorRT(callback)) {
            synchronized (RETIRED) {
                RETIRED.add(callback);
            }
            freeUnused();
        } else {
            ObjectTable.free(callback);
        }
    }

    /** Frees the loggers if no owned objects are left. */
    static void freeUnused() {
        synchronized (RETIRED) {
            if (Lifetime.count() == 0 && !RETIRED.isEmpty()) {
                freeAllBut(tensorrt_h.getLogger());
            }
        }
    }

    /** Frees them but for the one that TensorRT has, by its address. */
    static void freeAllBut(long current) {
        synchronized (RETIRED) {
            RETIRED.removeIf(logger -> {
                boolean free = logger.address() != current;
                if (free) {
                    ObjectTable.free(logger);
                }
                return free;
            });
        }
    }
}
