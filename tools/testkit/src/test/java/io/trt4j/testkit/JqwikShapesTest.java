package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.report.KitReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Shapes that an arbitrary of jqwik makes, as docs/test-kit.md has it. */
class JqwikShapesTest {
    private static final int GENERATIONS = 1000;

    /** Extents of 1 to 64 whose product is 64, which patterns cannot say. */
    private static final Arbitrary<List<Dims>> SHAPES =
            Arbitraries.integers().between(0, 6).map(log -> List.of(Dims.of(1L << log, 64L >> log)));

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    private static List<String> seen(long seed) {
        SEEN.clear();
        KitReport report = PluginTestKit.of("Trt4jJqwik")
                .registeredBy(() -> Plugins.register("Trt4jJqwik", "1", ScalePlugin.Scale.class, ScalePlugin::new))
                .attributes(Map.of("factor", 3))
                .input("x", DataType.kFLOAT, "1..8..64x1..8..64")
                .shapes(random -> SHAPES.generator(GENERATIONS)
                        .next(new Random(random.nextLong()))
                        .value())
                .reference((inputs, outputs) -> {
                    SEEN.add(HostTensorDesc.text(inputs.getFirst().dims()));
                    for (int i = 0; i < inputs.getFirst().size(); i++) {
                        outputs.getFirst().set(i, 3 * inputs.getFirst().get(i));
                    }
                })
                .only(20)
                .seed(seed)
                .inProcess()
                .verify();
        assertThat(report.text()).contains("13 shapes");
        return List.copyOf(SEEN);
    }

    @Test
    void theKitsSeedRepeatsThem() {
        List<String> shapes = seen(1);
        List<String> random = shapes.subList(3, shapes.size()); // after the least, usual and greatest
        assertThat(random)
                .hasSize(10)
                .allMatch(shape -> Arrays.stream(shape.split("x"))
                                .mapToInt(Integer::parseInt)
                                .reduce(1, (a, b) -> a * b)
                        == 64);
        assertThat(random.stream().distinct().count()).isGreaterThan(2);
        assertThat(seen(1)).isEqualTo(shapes);
        assertThat(seen(2)).isNotEqualTo(shapes);
    }
}
