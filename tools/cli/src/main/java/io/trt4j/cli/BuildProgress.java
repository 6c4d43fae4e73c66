package io.trt4j.cli;

import io.trt4j.tensorrt.IProgressMonitor;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * Shows how far a build is: on a terminal a bar for each outermost phase, with the step of the phase inside it;
 * elsewhere a line when an outermost phase begins.
 */
public final class BuildProgress implements IProgressMonitor, AutoCloseable {
    private static final int COLUMNS = 100;

    private record Phase(boolean inner, int steps) {}

    private final PrintWriter lines;
    private final boolean terminal;
    private final Map<String, Phase> phases = new HashMap<>();
    private ProgressBar bar;

    /** @param lines where the lines go, if there is no terminal */
    public BuildProgress(PrintWriter lines) {
        this(lines, Terminal.is());
    }

    BuildProgress(PrintWriter lines, boolean terminal) {
        this.lines = lines;
        this.terminal = terminal;
    }

    @Override
    public synchronized void phaseStart(String phaseName, String parentPhase, int nbSteps) {
        boolean inner = parentPhase != null;
        phases.put(phaseName, new Phase(inner, nbSteps));
        if (!inner && !terminal) {
            lines.println(phaseName + " ...");
        } else if (!inner) {
            close();
            bar = ProgressBar.builder()
                    .setTaskName(phaseName)
                    .setInitialMax(nbSteps)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                    .hideEta()
                    .build();
        }
    }

    @Override
    public synchronized boolean stepComplete(String phaseName, int step) {
        Phase phase = phases.get(phaseName);
        if (bar != null && phase != null && phase.inner) {
            bar.setExtraMessage(phaseName + " " + (step + 1) + "/" + phase.steps);
        } else if (bar != null) {
            bar.stepTo(step + 1);
        }
        return true; // go on
    }

    @Override
    public synchronized void phaseFinish(String phaseName) {
        Phase phase = phases.remove(phaseName);
        if (bar != null && phase != null) {
            bar.setExtraMessage("");
            if (!phase.inner) {
                bar.stepTo(phase.steps);
                close();
            }
        }
    }

    /** Ends the bar, which a build that fails leaves unfinished. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
