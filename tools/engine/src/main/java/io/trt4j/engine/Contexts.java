package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.tensorrt.IExecutionContext;
import java.util.List;

/** What a session needs of the engine that it runs. Thread-safe. */
interface Contexts {
    /** What events and messages call the engine. */
    String name();

    /** The inputs and outputs, in the engine's order. */
    List<TensorInfo> tensors();

    /** The CUDA context that the engine is loaded in. */
    CudaContext cuda();

    /**
     * Makes an execution context with a profile, which the caller closes. Called by a platform thread for which {@link
     * #cuda()} is current.
     *
     * @throws IllegalStateException if the engine is closed
     */
    IExecutionContext createContext(int profile);

    /** Tells that a session was made, which the engine is to close before it closes itself. */
    void opened(Session session);

    /** Tells that a session is closed; may come more than once. */
    void closed(Session session);
}
