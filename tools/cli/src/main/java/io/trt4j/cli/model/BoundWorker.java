package io.trt4j.cli.model;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.engine.BoundRun;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A thread's runs with tensors that stay on the device, each enqueued by itself or all the same CUDA graph. */
final class BoundWorker implements Measurement.Worker {
    private final Deque<AutoCloseable> owned = new ArrayDeque<>();
    private final BoundRun bound;
    private final CudaStream stream;
    private CudaGraph graph;

    BoundWorker(
            CudaContext cuda,
            Session session,
            Map<String, HostTensor> inputs,
            Map<String, HostTensor> outputs,
            boolean inGraph) {
        boolean done = false;
        try {
            owned.push(cuda.bind());
            BoundTensors tensors = own(BoundTensors.of(cuda, session.inputs(), inputs, outputs));
            stream = own(CudaStream.create(cuda));
            bound = own(session.bind(tensors.inputs(), tensors.outputs()));
            if (inGraph) {
                bound.enqueue(stream); // what is captured next allocates nothing
                stream.synchronize();
                graph = own(CudaGraph.capture(stream, () -> bound.enqueue(stream)));
            }
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private <T extends AutoCloseable> T own(T resource) {
        owned.push(resource);
        return resource;
    }

    @Override
    public void run() {
        if (graph == null) {
            bound.run();
        } else {
            graph.launch(stream);
            stream.synchronize();
        }
    }

    @Override
    public void close() {
        while (!owned.isEmpty()) {
            try {
                owned.pop().close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
