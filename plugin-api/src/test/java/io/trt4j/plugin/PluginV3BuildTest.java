package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plugin of version 3 tells the builder of TensorRT 10.0 and newer. */
@SuppressWarnings("deprecation")
class PluginV3BuildTest {
    private final ScaleV3 scale = new ScaleV3();

    @BeforeEach
    void whereTensorRTHasThem() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    @Test
    void defaultsAreThoseOfAPointwisePlugin() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            DataType[] types = new DataType[1];
            n.build.getOutputDataTypes(types, new DataType[] {DataType.kHALF});
            assertThat(types).containsExactly(DataType.kHALF);
            assertThat(n.build).isNotInstanceOf(IPluginV3OneBuildV2.class);
            assertThat(n.build.supportsFormatCombination(
                            1,
                            new DynamicPluginTensorDesc[] {
                                ScaleV3.dynamic(DataType.kHALF, 2), ScaleV3.dynamic(DataType.kHALF, 2)
                            },
                            1,
                            1))
                    .isTrue();
            assertThat(n.build.supportsFormatCombination(
                            1,
                            new DynamicPluginTensorDesc[] {
                                ScaleV3.dynamic(DataType.kHALF, 2), ScaleV3.dynamic(DataType.kFLOAT, 2)
                            },
                            1,
                            1))
                    .isFalse();
            assertThat(n.build.getNbTactics()).isZero();
        }
    }

    @Test
    void whatAPluginSaysOfItselfReachesTheBuilder() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            assertThat(n.build.getTimingCacheID()).isNull();
            assertThat(n.build.getMetadataString()).isNull();
            scale.timingCacheId = "größe";
            scale.metadata = "factor 0.5";
            scale.combinations = 7;
            assertThat(n.build.getTimingCacheID()).isEqualTo("größe");
            assertThat(n.build.getMetadataString()).isEqualTo("factor 0.5");
            assertThat(n.build.getFormatCombinationLimit()).isEqualTo(7);
        }
    }

    @Test
    void tacticsAreGivenInOrder() {
        scale.tactics = new int[] {3, 4};
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            int[] valid = new int[n.build.getNbTactics()];
            assertThat(n.build.getValidTactics(valid)).isZero();
            assertThat(valid).containsExactly(3, 4);
        }
    }

    @Test
    void aTacticThatIsZeroOrTwiceIsRefused() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            scale.tactics = new int[] {3, 0};
            assertThatThrownBy(n.build::getNbTactics)
                    .hasMessageContaining(ScaleV3.NAME + ".getNbTactics threw ")
                    .hasMessageContaining("The number of a custom tactic is positive, not 0.");
            scale.tactics = new int[] {3, 3};
            assertThatThrownBy(n.build::getNbTactics)
                    .hasMessageContaining(ScaleV3.NAME + ".getNbTactics threw ")
                    .hasMessageContaining("The tactic 3 is given twice.");
        }
    }

    @Test
    void aliasedOutputsNeedTensorRT10_3() {
        scale.alias = 0;
        boolean has = TensorRT.version().compareTo(Version.parse("10.3")) >= 0;
        assumeTrue(has);
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            assertThat(((IPluginV3OneBuildV2) n.build).getAliasedInput(0)).isZero();
        }
    }

    @Test
    void aliasesThatCannotBeAreRefused() {
        assumeTrue(TensorRT.version().compareTo(Version.parse("10.3")) >= 0);
        scale.alias = -2;
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            n.build.getOutputDataTypes(new DataType[1], new DataType[] {DataType.kHALF});
            refusesAlias(n, 0, "Output 0 cannot share the memory of input -2: there are 1 inputs");
            scale.alias = 1;
            refusesAlias(n, 0, "Output 0 cannot share the memory of input 1: there are 1 inputs");
            scale.alias = 0;
            scale.nbOutputs = 2;
            refusesAlias(n, 1, "Outputs 0 and 1 cannot both share the memory of input 0.");
        }
    }

    private void refusesAlias(ScaleV3.Native n, int output, String message) {
        assertThatThrownBy(() -> ((IPluginV3OneBuildV2) n.build).getAliasedInput(output))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining(ScaleV3.NAME + ".getAliasedInput threw ")
                .hasMessageContaining(message);
    }

    @Test
    void answersThatMakeNoSenseAreRefused() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
            scale.workspace = -5;
            assertThatThrownBy(() ->
                            n.build.getWorkspaceSize(new DynamicPluginTensorDesc[0], new DynamicPluginTensorDesc[0]))
                    .hasStackTraceContaining("-5 bytes of workspace");
            assertThatThrownBy(() -> n.build.getOutputDataTypes(new DataType[2], new DataType[] {DataType.kHALF}))
                    .hasStackTraceContaining("There are 2 outputs, but 1 types of outputs.");
            scale.nbOutputs = 0;
            assertThatThrownBy(n.build::getNbOutputs)
                    .hasMessageContaining(ScaleV3.NAME + ".getNbOutputs threw ")
                    .hasMessageContaining("at least one output, not 0");
        }
        assertThatThrownBy(() -> scale.new Native(TensorRTPhase.kBUILD))
                .isInstanceOf(TensorRTException.class)
                .hasStackTraceContaining("at least one output, not 0");
        assertThat(scale.calls).last().as("what was half made").isEqualTo("close fast");
    }
}
