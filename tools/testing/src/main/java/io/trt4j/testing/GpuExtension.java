package io.trt4j.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests with the tag {@code gpu} run while no test of another process has the GPU for itself. Those that carry {@code
 * gpu-alone} as well, since they measure time or the device's free memory, have it for themselves. A class keeps the GPU until
 * its last test has ended; a process has it, too, while it ends, since that frees memory of the device.
 *
 * <p>What tests start is not concerned: it has the GPU together with its test.
 */
public final class GpuExtension implements BeforeAllCallback, BeforeEachCallback {
    static final String TAG = "gpu";
    static final String ALONE = "gpu-alone";

    /** Made on first use. */
    private static final class Gpu {
        static final Path PATH = Path.of(
                System.getProperty("java.io.tmpdir"),
                "trt4j-gpu-" + System.getProperty("user.name").replaceAll("\\W", "_") + ".lock");
        static final GpuLock LOCK = new GpuLock(PATH);

        static {
            LOCK.takeAtExit();
        }
    }

    /** The GPU, while a class or a test has it. */
    private static final class Hold implements AutoCloseable {
        private boolean alone;
        private boolean held;

        Hold(boolean alone) {
            take(alone);
        }

        private void take(boolean alone) {
            Gpu.LOCK.enter(alone);
            this.alone = alone;
            held = true;
        }

        void change(boolean alone) {
            close();
            take(alone);
        }

        @Override
        public void close() {
            if (held) {
                held = false;
                Gpu.LOCK.leave();
            }
        }
    }

    /** The file by which processes exclude each other. */
    static Path path() {
        return Gpu.PATH;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        take(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        take(context);
    }

    private static void take(ExtensionContext context) {
        boolean alone = context.getTags().contains(ALONE);
        if (!alone && !context.getTags().contains(TAG)) {
            return;
        }
        if (alone && context.getExecutionMode() == ExecutionMode.CONCURRENT) {
            throw new ExtensionConfigurationException(
                    context.getDisplayName() + " cannot have the GPU for itself and be concurrent with other tests.");
        }
        ExtensionContext.Store store = context.getStore(ExtensionContext.Namespace.create(GpuExtension.class));
        Hold outer = store.get(Hold.class, Hold.class);
        if (outer == null) {
            store.put(Hold.class, new Hold(alone));
        } else if (alone && !outer.alone) {
            outer.change(true);
            store.put(ALONE, (AutoCloseable) () -> outer.change(false));
        }
    }
}
