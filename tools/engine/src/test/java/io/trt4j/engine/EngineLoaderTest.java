package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.Dims;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineLoaderTest {
    private static final Profile X = Profile.of("x", Dims.of(1), Dims.of(2), Dims.of(4));

    private static Profile n(long... values) {
        return X.andValues("n", values, values, values);
    }

    private static TensorInfo.Range only(long... values) {
        return new TensorInfo.Range(Dims.of(values), Dims.of(values), Dims.of(values));
    }

    @Test
    void theValuesOfAShapeInputAreThoseOfItsProfiles() {
        assertThat(EngineLoader.values("n", List.of(n(1), n(2)), 2)).containsExactly(only(1), only(2));
    }

    @Test
    void noneAreKnownWhereThoseOfOneProfileAreNot() {
        assertThat(EngineLoader.values("n", List.of(X, n(2)), 2)).isEmpty();
        assertThat(EngineLoader.values("n", List.of(n(new long[9]), n(2)), 2)).isEmpty();
        assertThat(EngineLoader.values("n", List.of(n(2)), 2)).isEmpty();
        assertThat(EngineLoader.values("n", List.of(), 1)).isEmpty();
    }
}
