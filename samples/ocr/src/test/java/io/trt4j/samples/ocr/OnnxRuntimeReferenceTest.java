package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Greedy CTC decoding, step by step. */
class OnnxRuntimeReferenceTest {
    @Test
    void equalNeighboursAreOneAndBlanksNone() {
        float[] likelihoods = {
            0.9f, 0.05f, 0.05f, // blank
            0.1f, 0.2f, 0.7f, // 2
            0.1f, 0.1f, 0.8f, // the same
            0.6f, 0.3f, 0.1f, // blank
            0.2f, 0.2f, 0.6f, // 2 again
            0.1f, 0.5f, 0.4f // 1
        };
        Reading reading = OnnxRuntimeReference.decode(likelihoods, 3);
        assertThat(reading.classes()).isEqualTo(List.of(2, 2, 1));
        assertThat(reading.score()).isEqualTo((0.7 + 0.8 + 0.6 + 0.5) / 4, within(1e-6));
        assertThat(reading.text(List.of("", "a", "b"))).isEqualTo("bba");
        float[] best = {0.9f, 0.7f, 0.8f, 0.6f, 0.6f, 0.5f};
        float[] blank = {0.9f, 0.1f, 0.1f, 0.6f, 0.2f, 0.1f};
        assertThat(Reading.of(new int[] {2, 2, 1}, best, blank)).isEqualTo(reading);
    }

    @Test
    void nothingButBlanksIsNoText() {
        assertThat(OnnxRuntimeReference.decode(new float[] {0.9f, 0.1f, 0.5f, 0.5f}, 2))
                .isEqualTo(new Reading(List.of(), 0));
    }

    @Test
    void otherCharactersAreAnInfiniteError() {
        Reading right = new Reading(List.of(1, 2), 0.5);
        assertThat(new Reading(List.of(1, 2), 0.75).error(right)).isEqualTo(0.25);
        assertThat(new Reading(List.of(1), 0.5).error(right)).isInfinite();
    }
}
