package io.trt4j.onnxparser;

import static io.trt4j.onnxparser.OnnxModel.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.onnxparser.ModelContents.ExternalData;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told of a model without the parser. */
class ModelContentsTest {
    private static OnnxModel entry(String key, String value) {
        return new OnnxModel().text(1, key).text(2, value);
    }

    private static OnnxModel external(String name, String location) {
        return new OnnxModel()
                .text(8, name)
                .message(13, entry("location", location))
                .number(14, 1);
    }

    @Test
    void tellsTheOperatorsOfAllNodesOnce() {
        OnnxModel branch = new OnnxModel().message(1, node("Inner"));
        OnnxModel graph = new OnnxModel()
                .message(1, node("Add"))
                .message(1, node("If").message(5, new OnnxModel().message(6, branch)))
                .message(1, node("Add"));
        OnnxModel function = new OnnxModel().text(1, "F").message(7, node("OfAFunction"));
        ModelContents contents = ModelContents.of(OnnxModel.of(graph, function));
        assertThat(contents.hasGraph()).isTrue();
        assertThat(contents.operators()).containsExactly("Add", "If", "Inner", "OfAFunction");
        assertThat(contents.externalData()).isEmpty();
    }

    @Test
    void tellsWhereWeightsLie() {
        OnnxModel whole = external("w", "weights.bin");
        OnnxModel part = external("v", "sub/more.bin")
                .message(13, entry("offset", "4096"))
                .message(13, entry("length", "16"))
                .message(13, entry("checksum", "ab"));
        OnnxModel inNode = node("Constant").message(5, new OnnxModel().message(5, external("c", "c.bin")));
        OnnxModel graph = new OnnxModel().message(5, whole).message(5, part).message(1, inNode);
        assertThat(ModelContents.of(OnnxModel.of(graph)).externalData())
                .containsExactly(
                        new ExternalData("w", "weights.bin", 0, -1),
                        new ExternalData("v", "sub/more.bin", 4096, 16),
                        new ExternalData("c", "c.bin", 0, -1));
    }

    @Test
    void aNumberThatIsNoneIsOneThatNoFileHas() {
        OnnxModel tensor = external("w", "weights.bin").message(13, entry("offset", "-4"));
        OnnxModel graph = new OnnxModel().message(5, tensor);
        assertThat(ModelContents.of(OnnxModel.of(graph)).externalData())
                .containsExactly(new ExternalData("w", "weights.bin", Long.MAX_VALUE, -1));
    }

    @Test
    void weightsInTheModelAreNotExternal() {
        try (Arena arena = Arena.ofConfined()) {
            byte[] model = OnnxModel.ofTwoWeights(new float[] {1, 2}, new float[] {3, 4}, arena)
                    .toArray(ValueLayout.JAVA_BYTE);
            assertThat(ModelContents.of(model))
                    .isEqualTo(new ModelContents(true, List.of("Constant", "Add"), List.of()));
        }
    }

    @Test
    void whatIsNoModelHasNoGraph() {
        assertThat(ModelContents.of(new byte[0]).hasGraph()).isFalse();
        assertThat(ModelContents.of("This is text.".getBytes(StandardCharsets.UTF_8))
                        .hasGraph())
                .isFalse();
    }

    @Test
    void takesAnyBytes() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(ModelContents.of(bytes)).isNotNull();
        }
    }
}
