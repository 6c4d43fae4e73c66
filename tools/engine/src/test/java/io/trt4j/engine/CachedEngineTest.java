package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedEngineTest extends CacheFixture {
    private final List<String> tries = new ArrayList<>();

    private CachedEngine engine() {
        return new CachedEngine(cache, Keys.key("a"), () -> build("a"));
    }

    private static EngineLoadException refusal(boolean isShortage) {
        return new EngineLoadException("it is of another TensorRT", isShortage, null);
    }

    private String load(SerializedPlan plan) {
        tries.add("try");
        return plan.bytes().byteSize() + " bytes";
    }

    private String refuse(boolean isShortage) {
        tries.add("try");
        throw refusal(isShortage);
    }

    @Test
    void isBuiltOnceAndFoundThen() throws Exception {
        assertThat(engine().load(this::load)).isEqualTo(SIZE + " bytes");
        assertThat(engine().load(this::load)).isEqualTo(SIZE + " bytes");
        assertThat(builds).hasValue(1);
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatWasBuiltJustNowAndCannotBeLoadedIsNotBuiltAgain() {
        assertThatExceptionOfType(EngineLoadException.class)
                .isThrownBy(() -> engine().load(plan -> refuse(false)))
                .withMessage("it is of another TensorRT");
        assertThat(builds).hasValue(1);
        assertThat(tries).hasSize(1);
    }

    @Test
    void oneOfTheCacheThatCannotBeLoadedIsBuiltAgainOnce() throws Exception {
        get("a");
        assertThat(engine().<String>load(plan -> tries.isEmpty() ? refuse(false) : load(plan)))
                .isEqualTo(SIZE + " bytes");
        assertThat(builds).hasValue(2);
        assertThat(told)
                .containsExactly("The file " + file("a")
                        + " is deleted, since TensorRT does not load it: it is of another TensorRT.");
        assertThat(file("a")).exists();
        tries.clear();
        assertThatExceptionOfType(EngineLoadException.class).isThrownBy(() -> engine().load(plan -> refuse(false)));
        assertThat(builds).hasValue(3);
        assertThat(tries).hasSize(2);
    }

    @Test
    void oneForWhichMemoryIsShortIsKept() throws Exception {
        get("a");
        assertThatExceptionOfType(EngineLoadException.class).isThrownBy(() -> engine().load(plan -> refuse(true)));
        assertThat(builds).hasValue(1);
        assertThat(file("a")).exists();
    }
}
