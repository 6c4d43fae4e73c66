package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of plugins of version 3 in an engine whose record has changed since: defaults are for nodes, not for engines. */
class SavedV3FieldsTest {
    private static final String NAME = "Trt4jTestSavedV3";

    record Fields(float factor, float bias, Optional<Float> limit) {}

    private final List<Fields> made = new ArrayList<>();
    private PluginV3Registration<Fields> registration;

    @BeforeEach
    void register() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        registration = Plugins.registerV3(NAME, "1", "", new Fields(1, 0, Optional.empty()), (fields, phase) -> {
            made.add(fields);
            return (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {};
        });
    }

    @AfterEach
    void close() {
        if (registration != null) {
            registration.close();
        }
    }

    private static void create(TensorRTPhase phase, String... names) {
        PluginFieldCollection fields = new PluginFieldCollection(Arrays.stream(names)
                .map(name ->
                        new PluginField(name, Arena.ofAuto().allocateFrom(JAVA_FLOAT, 7f), PluginFieldType.kFLOAT32, 1))
                .toList());
        IPluginCreatorV3One creator =
                (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator(NAME, "1", "");
        creator.createPlugin("layer", fields, phase);
    }

    @Test
    void whatANodeLacksIsTheDefault() {
        create(TensorRTPhase.kBUILD, "factor");
        assertThat(made).containsExactly(new Fields(7, 0, Optional.empty()));
    }

    @Test
    void whatAnEngineLacksIsRefused() {
        create(TensorRTPhase.kRUNTIME, "factor", "bias");
        assertThat(made).containsExactly(new Fields(7, 7, Optional.empty()));
        assertThatThrownBy(() -> create(TensorRTPhase.kRUNTIME, "factor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(NAME + ": the field bias is missing; it is a float (kFLOAT32). Given were [factor].");
    }

    @Test
    void whatAnEngineHasAndTheRecordLacksIsRefused() {
        assertThatThrownBy(() -> create(TensorRTPhase.kRUNTIME, "factor", "bias", "offset"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(NAME + ": the saved data has [offset], which the plugin's record lacks; its components are"
                        + " [factor, bias, limit].");
    }
}
