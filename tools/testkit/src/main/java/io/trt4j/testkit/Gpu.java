package io.trt4j.testkit;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first GPU. Plugins run on copies of their tensors there, with the guards around them. Used by several threads, each of which
 * enqueues on a stream of its own.
 */
final class Gpu implements Processor, AutoCloseable {
    /** How a plugin is enqueued: by default once, between the copies to the device and back. */
    interface Way {
        /**
         * Enqueues a plugin.
         *
         * @param tensors to be uploaded before, and downloaded when all is done
         * @param stream which the plugin is given
         * @param enqueue calls the plugin's enqueue
         */
        void run(DeviceTensors tensors, CudaStream stream, Runnable enqueue);
    }

    private final CudaContext context = CudaContext.primary(0);

    CudaContext context() {
        return context;
    }

    @Override
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        try (CudaContext.Binding bound = context.bind()) {
            return work.get();
        }
    }

    @Override
    public long enqueue(PluginInstance plugin, EnqueueMemory memory) {
        long[] time = new long[1];
        enqueue(plugin, memory, (tensors, stream, enqueue) -> {
            tensors.upload();
            long start = System.nanoTime();
            enqueue.run();
            stream.synchronize();
            time[0] = System.nanoTime() - start;
            tensors.download();
        });
        return time[0];
    }

    /** This GPU, on which plugins are enqueued in another way. */
    Processor by(Way way) {
        return new Processor() {
            @Override
            public <T extends @Nullable Object> T call(Supplier<T> work) {
                return Gpu.this.call(work);
            }

            @Override
            public long enqueue(PluginInstance plugin, EnqueueMemory memory) {
                Gpu.this.enqueue(plugin, memory, way);
                return 0;
            }
        };
    }

    private void enqueue(PluginInstance plugin, EnqueueMemory memory, Way way) {
        try (CudaStream stream = CudaStream.create(context);
                DeviceTensors tensors = new DeviceTensors(context, memory);
                CudaStream.Use use = stream.use()) {
            EnqueueMemory.Arguments arguments = tensors.arguments(use.handle());
            way.run(tensors, stream, () -> plugin.enqueue(arguments));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
