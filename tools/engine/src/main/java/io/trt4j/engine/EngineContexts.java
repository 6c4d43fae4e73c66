package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.engine.EngineLoader.Loaded;
import io.trt4j.tensorrt.ExecutionContextAllocationStrategy;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The execution contexts of an engine, and the sessions that have them. */
final class EngineContexts implements Contexts, AutoCloseable {
    private final String name;
    private final Loaded loaded;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    EngineContexts(String name, Loaded loaded) {
        this.name = name;
        this.loaded = loaded;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<TensorInfo> tensors() {
        return loaded.tensors();
    }

    @Override
    public CudaContext cuda() {
        return loaded.cuda();
    }

    @Override
    public IExecutionContext createContext(int profile) {
        try {
            IExecutionContext context = create();
            boolean done = false;
            try {
                select(context, profile);
                done = true;
                return context;
            } finally {
                if (!done) {
                    context.close();
                }
            }
        } catch (TensorRTException e) {
            long needed = loaded.contexts().get(profile);
            if (DeviceShortage.isOne(e) || cuda().memoryInfo().free() < needed) {
                throw new EngineLoadException(
                        "An execution context of %s with profile %d needs %s. %s"
                                .formatted(name, profile, Sizes.text(needed), DeviceShortage.text(cuda())),
                        true,
                        e);
            }
            throw e;
        }
    }

    /** With several profiles, one that takes memory for the profile that is selected; before TensorRT 10 for the greatest. */
    private IExecutionContext create() {
        ICudaEngine engine = loaded.engine();
        return loaded.contexts().size() > 1 && TensorRT.version().major() >= 10
                ? engine.createExecutionContext(ExecutionContextAllocationStrategy.kON_PROFILE_CHANGE)
                : engine.createExecutionContext();
    }

    private void select(IExecutionContext context, int profile) {
        if (context.getOptimizationProfile() == profile) {
            return;
        }
        try (CudaStream stream = CudaStream.create(cuda())) {
            if (!context.setOptimizationProfileAsync(profile, stream)) {
                throw new TensorRTException(
                        "TensorRT does not select profile %d of %s; its log says why.".formatted(profile, name));
            }
            stream.synchronize();
        }
    }

    @Override
    public void opened(Session session) {
        sessions.add(session);
        if (closed.get()) {
            session.close();
            throw closedException();
        }
    }

    private IllegalStateException closedException() {
        return new IllegalStateException("The engine " + name + " is closed.");
    }

    void requireOpen() {
        if (closed.get()) {
            throw closedException();
        }
    }

    @Override
    public void closed(Session session) {
        sessions.remove(session);
    }

    /** Closes the sessions, then what was loaded; a second call does nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            Closing.all(List.copyOf(sessions));
        } finally {
            loaded.close();
        }
    }
}
