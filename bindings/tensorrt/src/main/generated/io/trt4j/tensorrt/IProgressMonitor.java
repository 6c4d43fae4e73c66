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
 * Is told how far a build has come, and may stop it. Phases may lie within each other. Set by
 * {@link IBuilderConfig#setProgressMonitor}.
 *
 * <p>TensorRT's {@code class nvinfer1::IProgressMonitor}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 9.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_progress_monitor.html">{@code nvinfer1::v_1_0::IProgressMonitor}</a>
 */
@SuppressWarnings("deprecation")
public interface IProgressMonitor {

    /**
     * Called when a phase begins.
     * <pre>{@code void IProgressMonitor::phaseStart(const char * phaseName, const char * parentPhase, int32_t nbSteps)}</pre>
     * Since TensorRT 9.0.
     *
     * @param phaseName unique among the phases that are going on
     * @param parentPhase the phase it is part of, null if it is not part of one
     * @param nbSteps how many steps it has, more than 0
     */
    void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps);

    /**
     * Called when a step of a phase is done.
     * <pre>{@code bool IProgressMonitor::stepComplete(const char * phaseName, int32_t step)}</pre>
     * Since TensorRT 9.0.
     *
     * @param step from 0 to the phase's number of steps - 1
     * @return true to go on, false to stop the build
     */
    boolean stepComplete(String phaseName, int step);

    /**
     * Called when a phase has ended, perhaps before all its steps were reported.
     * <pre>{@code void IProgressMonitor::phaseFinish(const char * phaseName)}</pre>
     * Since TensorRT 9.0.
     */
    void phaseFinish(String phaseName);
}
