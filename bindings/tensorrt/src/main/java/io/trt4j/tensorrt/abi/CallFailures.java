package io.trt4j.tensorrt.abi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a failed call is told: by the types above, of which this package knows none. */
public interface CallFailures {
    /** The exception of a call that failed. */
    RuntimeException exception(String message, @Nullable Throwable cause);

    /**
     * What to know of what TensorRT logged, as further sentences; empty for nothing.
     *
     * @param logged the errors
     * @param called the object, or the name of the function
     */
    String explain(List<String> logged, @Nullable Object called);
}
