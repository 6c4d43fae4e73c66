package io.trt4j.bench.circpad;

import java.util.List;
import java.util.Map;

/**
 * All that was measured.
 *
 * @param machine what it was measured on, by name
 * @param starts of programs; empty if that was left out
 * @param notRun what this machine cannot run, and why
 */
record Report(Map<String, String> machine, List<Block> blocks, List<Start> starts, Map<String, String> notRun) {
    /** How many milliseconds longer than the program in C one takes; null where that did not run. */
    Double ours(Start start) {
        return starts.stream()
                .filter(base -> base.backend().equals(Start.BASE))
                .findFirst()
                .map(base -> start.milliseconds() - base.milliseconds())
                .orElse(null);
    }

    /** Whether all that ran padded as it should. */
    boolean isRight() {
        return blocks.stream().flatMap(block -> block.rows().stream()).allMatch(row -> row.failure() == null);
    }
}
