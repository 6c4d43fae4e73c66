package io.trt4j.samples.bench;

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
    /** Whether all that ran padded as it should. */
    boolean isRight() {
        return blocks.stream().flatMap(block -> block.rows().stream()).allMatch(row -> row.failure() == null);
    }
}
