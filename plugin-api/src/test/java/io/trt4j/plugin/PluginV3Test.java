package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plugins of version 3, registered and made from fields: of version 3 from TensorRT 10.0 on, of version 2 before. */
@SuppressWarnings("deprecation")
class PluginV3Test {
    private final ScaleV3 scale = new ScaleV3();

    @Test
    void aNameIsRegisteredOnce() {
        try (var registration = scale.register()) {
            assertThatThrownBy(scale::register)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("Plugin " + ScaleV3.NAME + ", version 1, namespace \"\", is registered already.");
        }
        scale.register().close();
    }

    @Test
    void aRegistrationIsClosedOnce() {
        var registration = scale.register();
        registration.close();
        registration.close();
        assertThatThrownBy(() -> registration.addTo(null, new ScaleV3.Fields(1, "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Plugins.registerV3(ScaleV3.NAME, "1", ScaleV3.Fields.class, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The factory of the plugin " + ScaleV3.NAME + " is null.");
    }

    @Nested
    class WhereTensorRTHasThem {
        private final int before = ObjectTable.count();

        WhereTensorRTHasThem() {
            assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        }

        @Test
        void fieldsAndPhaseReachThePlugin() {
            try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME)) {
                assertThat(n.core.getPluginName()).isEqualTo(ScaleV3.NAME);
                assertThat(n.core.getPluginVersion()).isEqualTo("1");
                assertThat(n.core.getPluginNamespace()).isEmpty();
            }
            assertThat(scale.calls).containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "close fast");
            assertThat(ObjectTable.count()).isEqualTo(before);
        }

        @Test
        void whatIsSavedMakesTheSamePlugin() {
            try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
                List<PluginField> saved = n.runtime.getFieldsToSerialize().fields();
                assertThat(saved).extracting(PluginField::name).containsExactly("factor", "mode");
                assertThat(saved.getFirst().data().get(JAVA_FLOAT, 0)).isEqualTo(0.5f);
                scale.calls.clear();
                n.plugin.clone().close();
                assertThat(scale.calls).containsExactly("Fields[factor=0.5, mode=fast] kBUILD", "close fast");
            }
        }

        @Test
        void aFieldThatIsMissingIsNamed() {
            try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kBUILD)) {
                IPluginCreatorV3One creator = IPluginCreatorV3OneNative.TYPE.foreign(n.creator.address(), n.life);
                assertThatThrownBy(() -> creator.createPlugin(
                                "layer", new PluginFieldCollection(List.of()), TensorRTPhase.kBUILD))
                        .isInstanceOf(TensorRTException.class)
                        .hasStackTraceContaining(ScaleV3.NAME + ", layer layer: the field factor is missing");
            }
        }
    }
}
