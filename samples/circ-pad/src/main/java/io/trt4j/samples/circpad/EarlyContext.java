package io.trt4j.samples.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The first device's primary context, asked for before anything needs it: the driver takes a while to make one, in which
 * libraries can be loaded. While this is open, whoever asks for it again need not wait for more than that.
 */
final class EarlyContext implements AutoCloseable {
    private final FutureTask<CudaContext> context =
            new FutureTask<>(() -> CudaDriver.report().hasDevice() ? CudaContext.primary(0) : null);

    EarlyContext() {
        Thread.ofPlatform().daemon().start(context);
    }

    @Override
    public void close() {
        try {
            CudaContext made = context.get();
            if (made != null) {
                made.close();
            }
        } catch (ExecutionException e) {
            // Whoever needed it was told the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
