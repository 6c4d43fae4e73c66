package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.IProgressMonitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuildMonitorTest {
    private final List<String> told = new ArrayList<>();

    private final IProgressMonitor listener = new IProgressMonitor() {
        @Override
        public void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps) {
            told.add(phaseName + " in " + parentPhase + " of " + nbSteps);
        }

        @Override
        public boolean stepComplete(String phaseName, int step) {
            told.add(phaseName + " " + step);
            return step < 1;
        }

        @Override
        public void phaseFinish(String phaseName) {
            told.add(phaseName + " done");
        }
    };

    @Test
    void passesEverythingOn() {
        BuildMonitor monitor = new BuildMonitor(listener);
        monitor.phaseStart("tactics", null, 2);
        assertThat(monitor.stepComplete("tactics", 0)).isTrue();
        monitor.phaseFinish("tactics");
        assertThat(told).containsExactly("tactics in null of 2", "tactics 0", "tactics done");
        assertThat(monitor.stopped()).isNull();
    }

    @Test
    void aListenerStopsTheBuildForGood() {
        BuildMonitor monitor = new BuildMonitor(listener);
        assertThat(monitor.stepComplete("tactics", 1)).isFalse();
        assertThat(monitor.stopped()).isEqualTo("tactics");
        assertThat(monitor.stepComplete("other", 0)).isFalse();
        assertThat(monitor.isCancelled()).isFalse();
    }

    @Test
    void cancellingStopsTheBuildWithoutAListenerToo() {
        BuildMonitor monitor = new BuildMonitor(null);
        monitor.phaseStart("tactics", null, 2);
        assertThat(monitor.stepComplete("tactics", 0)).isTrue();
        monitor.cancel();
        assertThat(monitor.stepComplete("tactics", 1)).isFalse();
        assertThat(monitor.stopped()).isNull();
    }
}
