package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ProfilingVerbosity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BuildOptionsTest {
    private static final Consumer<IBuilderConfig> NOTHING = config -> {};

    /** Each decides the engine. */
    private static final List<UnaryOperator<BuildOptions>> DECIDING = List.of(
            options -> options.flags(BuilderFlag.kREFIT),
            options -> options.flags(BuilderFlag.kREFIT, BuilderFlag.kDEBUG),
            BuildOptions::stronglyTyped,
            options -> options.profile(Profile.of("x", Dims.of(1))),
            options -> options.profile(Profile.of("x", Dims.of(2))),
            options -> options.profile(Profile.of("x", Dims.of(1))).profile(Profile.of("x", Dims.of(2))),
            options -> options.workspaceLimit(1),
            options -> options.optimizationLevel(0),
            options -> options.profilingVerbosity(ProfilingVerbosity.kDETAILED),
            options -> options.configure("a", NOTHING),
            options -> options.configure("b", NOTHING));

    @Test
    void whatDecidesTheEngineIsInTheKey() {
        List<String> keys = DECIDING.stream()
                .map(change -> change.apply(BuildOptions.defaults()).key())
                .toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .doesNotContain(BuildOptions.defaults().key());
    }

    @Test
    void equalOptionsHaveOneKeyHoweverTheyWereMade() {
        assertThat(BuildOptions.defaults()
                        .flags(BuilderFlag.kREFIT)
                        .flags(BuilderFlag.kDEBUG)
                        .key())
                .isEqualTo(BuildOptions.defaults()
                        .flags(BuilderFlag.kDEBUG, BuilderFlag.kREFIT)
                        .key());
    }

    @Test
    void whereAndHowItIsBuiltIsNotInTheKey() {
        BuildOptions options =
                BuildOptions.defaults().device(1).timingCache(Path.of("times")).progress(new BuildMonitor(null));
        assertThat(options.key()).isEqualTo(BuildOptions.defaults().key());
        assertThat(options.device()).isEqualTo(1);
        assertThat(options.timingCache()).isEqualTo(Path.of("times"));
        assertThat(options.progress()).isNotNull();
    }

    @Test
    void eachMethodLeavesTheOptionsAsTheyWere() {
        String before = BuildOptions.defaults().toString();
        BuildOptions all = BuildOptions.defaults();
        for (UnaryOperator<BuildOptions> change : DECIDING) {
            BuildOptions changed = change.apply(all);
            assertThat(changed.key()).isNotEqualTo(all.key());
            all = changed;
        }
        assertThat(BuildOptions.defaults()).hasToString(before);
        assertThat(all.flags()).containsExactlyInAnyOrder(BuilderFlag.kREFIT, BuilderFlag.kDEBUG);
        assertThat(all.profiles()).hasSize(4);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> BuildOptions.defaults().workspaceLimit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A workspace limit is more than 0 bytes, not 0.");
        assertThatThrownBy(() -> BuildOptions.defaults().optimizationLevel(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An optimization level is from 0 to 5, not 6.");
        assertThatThrownBy(() -> BuildOptions.defaults().device(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Devices are numbered from 0; there is no -1.");
    }
}
