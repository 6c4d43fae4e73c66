package io.trt4j.tensorrt;

import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Methods;
import io.trt4j.tensorrt.natives.TensorRTCalls;

/**
 * A C++ object that its user closes. Closing twice is closing once. What was made from an object keeps it alive: an
 * engine closed before its contexts is freed with the last of them. One that TensorRT only lends (such as {@code
 * IExecutionContext.getEngine()}) is not freed by closing it.
 *
 * <p>An object may be closed in any order, from any thread and while it is being called: it is freed when nothing uses it
 * any more.
 */
@SuppressWarnings("exports") // the members for generated types, which alone extend it
public abstract class NativeResource extends NativeObject implements AutoCloseable {
    /** An object that its life frees by a method. */
    protected NativeResource(long address, Lifetime life, Methods destructor) {
        super(address, life);
        life.adopt(this, address, destructor, TensorRTCalls.FAILURES);
    }

    /** Frees the object, once nothing made from it is left. */
    @Override
    public void close() {
        if (life().isOf(this)) {
            life().close();
        }
    }
}
