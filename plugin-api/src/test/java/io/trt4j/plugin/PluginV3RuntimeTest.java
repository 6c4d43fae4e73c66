package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plugin of version 3 at work, as TensorRT 10.0 and newer calls it. */
@SuppressWarnings("deprecation")
class PluginV3RuntimeTest {
    private final ScaleV3 scale = new ScaleV3();

    @BeforeEach
    void whereTensorRTHasThem() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    @Test
    void enqueueSeesWhatTensorRTGives() throws Exception {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME);
                Arena arena = Arena.ofConfined()) {
            n.runtime.setTactic(7);
            n.runtime.onShapeChange(
                    new PluginTensorDesc[] {ScaleV3.tensor(DataType.kFLOAT, 2, 3)},
                    new PluginTensorDesc[] {ScaleV3.tensor(DataType.kFLOAT, 2, 3)});
            MemorySegment desc = ScaleV3.tensor(DataType.kFLOAT, 2, 3).allocate(arena);
            MemorySegment in = arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_LONG, 11);
            MemorySegment out = arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_LONG, 12);
            assertThat(n.runtime.enqueue(desc.address(), desc.address(), in.address(), out.address(), 13, 14))
                    .isZero();
            assertThat(scale.calls.subList(1, scale.calls.size()))
                    .containsExactly("tactic 7", "shape [2, 3]", "enqueue 6 11 12 13 14");
        }
    }

    @Test
    void argumentsThatAreNullAreNamed() {
        try (var registration = scale.register();
                Arena arena = Arena.ofConfined()) {
            var creator = (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator(ScaleV3.NAME, "1", "");
            try (IPluginV3 java =
                    creator.createPlugin("layer", ScaleV3.fields(1, "a", arena), TensorRTPhase.kRUNTIME)) {
                var ofRuntime = (IPluginV3OneRuntime) java.getCapabilityInterface(PluginCapabilityType.kRUNTIME);
                var ofBuild = (IPluginV3OneBuild) java.getCapabilityInterface(PluginCapabilityType.kBUILD);
                PluginTensorDesc[] none = {};
                isNamed("in", () -> ofRuntime.onShapeChange(null, none));
                isNamed("out", () -> ofRuntime.onShapeChange(none, null));
                isNamed("in", () -> ofBuild.configurePlugin(null, new DynamicPluginTensorDesc[0]));
                isNamed("inputTypes", () -> ofBuild.getOutputDataTypes(new DataType[1], null));
                isNamed("type", () -> java.getCapabilityInterface(null));
                isNamed(
                        "inOut[1]",
                        () -> ofBuild.supportsFormatCombination(
                                0, new DynamicPluginTensorDesc[] {ScaleV3.dynamic(DataType.kFLOAT, 1), null}, 1, 1));
                assertThatThrownBy(() -> ofBuild.supportsFormatCombination(0, new DynamicPluginTensorDesc[0], 1, 1))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("There is no tensor 0: there are 0, counted from 0.");
            }
        }
    }

    private void isNamed(String argument, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument + " is null.");
    }

    @Test
    void aCopyIsAttached() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME)) {
            scale.calls.clear();
            n.runtime.attachToContext(null).close();
            assertThat(scale.calls).containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "attach", "close fast");
        }
    }

    /** An engine tells the object that it made, and runs what is copied from that. */
    @Test
    void aCopyIsToldTheTactic() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME)) {
            n.runtime.setTactic(7);
            scale.calls.clear();
            n.runtime.attachToContext(null).close();
            assertThat(scale.calls)
                    .containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "tactic 7", "attach", "close fast");
        }
    }

    @Test
    void aCopyThatCannotBeAttachedIsClosed() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME)) {
            scale.failure = new java.io.IOException("no device");
            scale.calls.clear();
            assertThatThrownBy(() -> n.runtime.attachToContext(null))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(ScaleV3.NAME + ".attachToContext threw")
                    .hasCause(scale.failure);
            assertThat(scale.calls).last().isEqualTo("close fast");
        }
    }

    @Test
    void whatAMethodThrowsNamesThePlugin() {
        try (ScaleV3.Native n = scale.new Native(TensorRTPhase.kRUNTIME)) {
            scale.failure = new java.io.IOException("no kernel");
            assertThatThrownBy(() ->
                            n.build.configurePlugin(new DynamicPluginTensorDesc[0], new DynamicPluginTensorDesc[0]))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(ScaleV3.NAME + ".configurePlugin threw java.io.IOException: no kernel")
                    .hasCause(scale.failure);
        }
    }
}
