// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * TensorRT's {@code class nvinfer1::IProgressMonitor}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 9.0.
 */
@SuppressWarnings("deprecation")
public interface IProgressMonitor {

    /**
     * <pre>{@code void IProgressMonitor::phaseStart(const char * phaseName, const char * parentPhase, int32_t nbSteps)}</pre>
     * Since TensorRT 9.0.
     */
    void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps);

    /**
     * <pre>{@code bool IProgressMonitor::stepComplete(const char * phaseName, int32_t step)}</pre>
     * Since TensorRT 9.0.
     */
    boolean stepComplete(String phaseName, int step);

    /**
     * <pre>{@code void IProgressMonitor::phaseFinish(const char * phaseName)}</pre>
     * Since TensorRT 9.0.
     */
    void phaseFinish(String phaseName);
}
