package io.trt4j.samples.unique;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.samples.runner.Workflow;
import io.trt4j.tensorrt.NativeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin, where it needs no GPU. */
class UniqueTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theHostEngineSortsAndDropsRepetitions(Workflow workflow) {
        assertThat(Unique.example(500).run(workflow, false)).isZero();
    }
}
