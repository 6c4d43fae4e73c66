package io.trt4j.engine;

import io.trt4j.tensorrt.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Passes the progress of a build on, and stops it when it is cancelled or the listener says so. Called from any thread. */
final class BuildMonitor implements IProgressMonitor {
    private final @Nullable IProgressMonitor listener;
    private volatile boolean cancelled;
    private volatile @Nullable String stopped;

    BuildMonitor(@Nullable IProgressMonitor listener) {
        this.listener = listener;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** The phase in which the listener stopped the build; null if it did not. */
    @Nullable
    String stopped() {
        return stopped;
    }

    @Override
    public void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps) {
        if (listener != null) {
            listener.phaseStart(phaseName, parentPhase, nbSteps);
        }
    }

    @Override
    public boolean stepComplete(String phaseName, int step) {
        if (listener != null && !listener.stepComplete(phaseName, step)) {
            stopped = phaseName;
        }
        return !cancelled && stopped == null;
    }

    @Override
    public void phaseFinish(String phaseName) {
        if (listener != null) {
            listener.phaseFinish(phaseName);
        }
    }
}
