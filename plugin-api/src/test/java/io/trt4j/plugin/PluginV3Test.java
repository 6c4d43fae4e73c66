package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plugins of version 3, as TensorRT calls them: of version 3 from 10.0 on, of version 2 before. */
@SuppressWarnings("deprecation")
class PluginV3Test {
    private static final String NAME = "Trt4jTestTypedV3";

    record Fields(float factor, String mode) {}

    private final List<String> calls = new ArrayList<>();
    private int[] tactics = {};
    private int alias = -1;
    private int nbOutputs = 1;
    private long workspace;
    private String timingCacheId;
    private String metadata;
    private int combinations = 100;
    private Exception failure;

    private class Scale implements PluginV3<Fields> {
        private final Fields fields;

        Scale(Fields fields, TensorRTPhase phase) {
            this.fields = fields;
            calls.add(fields + " " + phase);
        }

        private void answer(String call) throws Exception {
            calls.add(call);
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public int getNbOutputs() {
            return nbOutputs;
        }

        @Override
        public int[] getValidTactics() {
            return tactics;
        }

        @Override
        public int getAliasedInput(int outputIndex) {
            return alias;
        }

        @Override
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            return workspace;
        }

        @Override
        public String getTimingCacheID() {
            return timingCacheId;
        }

        @Override
        public int getFormatCombinationLimit() {
            return combinations;
        }

        @Override
        public String getMetadataString() {
            return metadata;
        }

        @Override
        public void setTactic(int tactic) throws Exception {
            answer("tactic " + tactic);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) throws Exception {
            answer("configure " + in.length + " " + out.length);
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) throws Exception {
            answer("shape " + Arrays.toString(in[0].dims().d()));
        }

        @Override
        public void attachToContext(IGpuAllocator allocator, IErrorRecorder errorRecorder) throws Exception {
            answer("attach");
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream)
                throws Exception {
            answer("enqueue " + inputDesc.volume(0) + " " + inputs.get(0) + " " + outputs.get(0) + " " + workspace + " "
                    + stream);
        }

        @Override
        public void close() {
            calls.add("close " + fields.mode());
        }
    }

    private PluginV3Registration<Fields> register() {
        return Plugins.registerV3(NAME, "1", Fields.class, Scale::new);
    }

    private static PluginFieldCollection fields(float factor, String mode, Arena arena) {
        return new PluginFieldCollection(List.of(
                new PluginField("factor", arena.allocateFrom(JAVA_FLOAT, factor), PluginFieldType.kFLOAT32, 1),
                new PluginField("mode", arena.allocateFrom(mode), PluginFieldType.kCHAR, mode.length())));
    }

    private static PluginTensorDesc tensor(DataType type, long... dims) {
        return new PluginTensorDesc(Dims.of(dims), type, TensorFormat.kLINEAR, 1);
    }

    private static DynamicPluginTensorDesc dynamic(DataType type, long... dims) {
        return new DynamicPluginTensorDesc(tensor(type, dims), Dims.of(dims), Dims.of(dims), Dims.of(dims));
    }

    @Test
    void aNameIsRegisteredOnce() {
        try (var registration = register()) {
            assertThatThrownBy(this::register)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("Plugin " + NAME + ", version 1, namespace \"\", is registered already.");
        }
        register().close();
    }

    @Test
    void aRegistrationIsClosedOnce() {
        var registration = register();
        registration.close();
        registration.close();
        assertThatThrownBy(() -> registration.addTo(null, new Fields(1, "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Plugins.registerV3(NAME, "1", Fields.class, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The factory of the plugin " + NAME + " is null.");
    }

    @Test
    void anOutputThatIsNotThereIsNamedWherePluginsAreOfVersion2() {
        Fields fields = new Fields(1, "a");
        V3AsV2<Fields> adapted = V3AsV2.of(NAME, fields, new Scale(fields, TensorRTPhase.kBUILD));
        assertThatThrownBy(() -> adapted.getOutputDataType(1, new DataType[] {DataType.kFLOAT}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no output 1: there are 1, counted from 0.");
    }

    @Nested
    class WhereTensorRTHasThem {
        private final int before = ObjectTable.count();

        WhereTensorRTHasThem() {
            assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        }

        /** A plugin through its vtables. */
        private final class Native implements AutoCloseable {
            final PluginV3Registration<Fields> registration = register();
            final ObjectTable.Handle creator = IPluginCreatorV3OneNative.TYPE.create(
                    (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator(NAME, "1", ""));
            final Lifetime life = Lifetime.scope();
            final IPluginV3 plugin;
            final IPluginV3OneCore core;
            final IPluginV3OneBuild build;
            final IPluginV3OneRuntime runtime;

            Native(TensorRTPhase phase) {
                IPluginCreatorV3One creates = IPluginCreatorV3OneNative.TYPE.foreign(creator.address(), life);
                try (Arena arena = Arena.ofConfined()) {
                    plugin = creates.createPlugin("layer", fields(0.5f, "fast", arena), phase);
                } catch (RuntimeException e) {
                    end();
                    throw e;
                }
                core = (IPluginV3OneCore) PluginCapabilities.foreign(plugin, PluginCapabilityType.kCORE, life);
                build = (IPluginV3OneBuild) PluginCapabilities.foreign(plugin, PluginCapabilityType.kBUILD, life);
                runtime = (IPluginV3OneRuntime) PluginCapabilities.foreign(plugin, PluginCapabilityType.kRUNTIME, life);
            }

            private void end() {
                life.close();
                ObjectTable.free(creator);
                registration.close();
            }

            @Override
            public void close() {
                plugin.close();
                end();
            }
        }

        @Test
        void fieldsAndPhaseReachThePlugin() {
            try (Native n = new Native(TensorRTPhase.kRUNTIME)) {
                assertThat(n.core.getPluginName()).isEqualTo(NAME);
                assertThat(n.core.getPluginVersion()).isEqualTo("1");
                assertThat(n.core.getPluginNamespace()).isEmpty();
            }
            assertThat(calls).containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "close fast");
            assertThat(ObjectTable.count()).isEqualTo(before);
        }

        @Test
        void argumentsThatAreNullAreNamed() {
            try (var registration = register();
                    Arena arena = Arena.ofConfined()) {
                var creator = (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator(NAME, "1", "");
                try (IPluginV3 java = creator.createPlugin("layer", fields(1, "a", arena), TensorRTPhase.kRUNTIME)) {
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
                                    0, new DynamicPluginTensorDesc[] {dynamic(DataType.kFLOAT, 1), null}, 1, 1));
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
        void whatIsSavedMakesTheSamePlugin() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                List<PluginField> saved = n.runtime.getFieldsToSerialize().fields();
                assertThat(saved).extracting(PluginField::name).containsExactly("factor", "mode");
                assertThat(saved.getFirst().data().get(JAVA_FLOAT, 0)).isEqualTo(0.5f);
                calls.clear();
                n.plugin.clone().close();
                assertThat(calls).containsExactly("Fields[factor=0.5, mode=fast] kBUILD", "close fast");
            }
        }

        @Test
        void defaultsAreThoseOfAPointwisePlugin() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                DataType[] types = new DataType[1];
                n.build.getOutputDataTypes(types, new DataType[] {DataType.kHALF});
                assertThat(types).containsExactly(DataType.kHALF);
                assertThat(n.build).isNotInstanceOf(IPluginV3OneBuildV2.class);
                assertThat(n.build.supportsFormatCombination(
                                1,
                                new DynamicPluginTensorDesc[] {dynamic(DataType.kHALF, 2), dynamic(DataType.kHALF, 2)},
                                1,
                                1))
                        .isTrue();
                assertThat(n.build.supportsFormatCombination(
                                1,
                                new DynamicPluginTensorDesc[] {dynamic(DataType.kHALF, 2), dynamic(DataType.kFLOAT, 2)},
                                1,
                                1))
                        .isFalse();
                assertThat(n.build.getNbTactics()).isZero();
            }
        }

        @Test
        void enqueueSeesWhatTensorRTGives() throws Exception {
            try (Native n = new Native(TensorRTPhase.kRUNTIME);
                    Arena arena = Arena.ofConfined()) {
                n.runtime.setTactic(7);
                n.runtime.onShapeChange(
                        new PluginTensorDesc[] {tensor(DataType.kFLOAT, 2, 3)},
                        new PluginTensorDesc[] {tensor(DataType.kFLOAT, 2, 3)});
                MemorySegment desc = tensor(DataType.kFLOAT, 2, 3).allocate(arena);
                MemorySegment in = arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_LONG, 11);
                MemorySegment out = arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_LONG, 12);
                assertThat(n.runtime.enqueue(desc.address(), desc.address(), in.address(), out.address(), 13, 14))
                        .isZero();
                assertThat(calls.subList(1, calls.size()))
                        .containsExactly("tactic 7", "shape [2, 3]", "enqueue 6 11 12 13 14");
            }
        }

        @Test
        void aCopyIsAttached() {
            try (Native n = new Native(TensorRTPhase.kRUNTIME)) {
                calls.clear();
                n.runtime.attachToContext(null).close();
                assertThat(calls).containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "attach", "close fast");
            }
        }

        /** An engine tells the object that it made, and runs what is copied from that. */
        @Test
        void aCopyIsToldTheTactic() {
            try (Native n = new Native(TensorRTPhase.kRUNTIME)) {
                n.runtime.setTactic(7);
                calls.clear();
                n.runtime.attachToContext(null).close();
                assertThat(calls)
                        .containsExactly("Fields[factor=0.5, mode=fast] kRUNTIME", "tactic 7", "attach", "close fast");
            }
        }

        @Test
        void aCopyThatCannotBeAttachedIsClosed() {
            try (Native n = new Native(TensorRTPhase.kRUNTIME)) {
                failure = new java.io.IOException("no device");
                calls.clear();
                assertThatThrownBy(() -> n.runtime.attachToContext(null))
                        .isInstanceOf(TensorRTException.class)
                        .hasMessageContaining(NAME + ".attachToContext threw")
                        .hasCause(failure);
                assertThat(calls).last().isEqualTo("close fast");
            }
        }

        @Test
        void whatAMethodThrowsNamesThePlugin() {
            try (Native n = new Native(TensorRTPhase.kRUNTIME)) {
                failure = new java.io.IOException("no kernel");
                assertThatThrownBy(() ->
                                n.build.configurePlugin(new DynamicPluginTensorDesc[0], new DynamicPluginTensorDesc[0]))
                        .isInstanceOf(TensorRTException.class)
                        .hasMessageContaining(NAME + ".configurePlugin threw java.io.IOException: no kernel")
                        .hasCause(failure);
            }
        }

        @Test
        void whatAPluginSaysOfItselfReachesTheBuilder() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                assertThat(n.build.getTimingCacheID()).isNull();
                assertThat(n.build.getMetadataString()).isNull();
                timingCacheId = "größe";
                metadata = "factor 0.5";
                combinations = 7;
                assertThat(n.build.getTimingCacheID()).isEqualTo("größe");
                assertThat(n.build.getMetadataString()).isEqualTo("factor 0.5");
                assertThat(n.build.getFormatCombinationLimit()).isEqualTo(7);
            }
        }

        @Test
        void tacticsAreGivenInOrder() {
            tactics = new int[] {3, 4};
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                int[] valid = new int[n.build.getNbTactics()];
                assertThat(n.build.getValidTactics(valid)).isZero();
                assertThat(valid).containsExactly(3, 4);
            }
        }

        @Test
        void aTacticThatIsZeroOrTwiceIsRefused() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                tactics = new int[] {3, 0};
                assertThatThrownBy(n.build::getNbTactics)
                        .hasMessageContaining(NAME + ".getNbTactics threw ")
                        .hasMessageContaining("The number of a custom tactic is positive, not 0.");
                tactics = new int[] {3, 3};
                assertThatThrownBy(n.build::getNbTactics)
                        .hasMessageContaining(NAME + ".getNbTactics threw ")
                        .hasMessageContaining("The tactic 3 is given twice.");
            }
        }

        @Test
        void aliasedOutputsNeedTensorRT10_3() {
            alias = 0;
            boolean has = TensorRT.version().compareTo(io.trt4j.tensorrt.Version.parse("10.3")) >= 0;
            assumeTrue(has);
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                assertThat(((IPluginV3OneBuildV2) n.build).getAliasedInput(0)).isZero();
            }
        }

        @Test
        void aliasesThatCannotBeAreRefused() {
            assumeTrue(TensorRT.version().compareTo(io.trt4j.tensorrt.Version.parse("10.3")) >= 0);
            alias = -2;
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                n.build.getOutputDataTypes(new DataType[1], new DataType[] {DataType.kHALF});
                refusesAlias(n, 0, "Output 0 cannot share the memory of input -2: there are 1 inputs");
                alias = 1;
                refusesAlias(n, 0, "Output 0 cannot share the memory of input 1: there are 1 inputs");
                alias = 0;
                nbOutputs = 2;
                refusesAlias(n, 1, "Outputs 0 and 1 cannot both share the memory of input 0.");
            }
        }

        private void refusesAlias(Native n, int output, String message) {
            assertThatThrownBy(() -> ((IPluginV3OneBuildV2) n.build).getAliasedInput(output))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME + ".getAliasedInput threw ")
                    .hasMessageContaining(message);
        }

        @Test
        void answersThatMakeNoSenseAreRefused() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                workspace = -5;
                assertThatThrownBy(() -> n.build.getWorkspaceSize(
                                new DynamicPluginTensorDesc[0], new DynamicPluginTensorDesc[0]))
                        .hasStackTraceContaining("-5 bytes of workspace");
                assertThatThrownBy(() -> n.build.getOutputDataTypes(new DataType[2], new DataType[] {DataType.kHALF}))
                        .hasStackTraceContaining("There are 2 outputs, but 1 types of outputs.");
                nbOutputs = 0;
                assertThatThrownBy(n.build::getNbOutputs)
                        .hasMessageContaining(NAME + ".getNbOutputs threw ")
                        .hasMessageContaining("at least one output, not 0");
            }
            assertThatThrownBy(() -> new Native(TensorRTPhase.kBUILD))
                    .isInstanceOf(TensorRTException.class)
                    .hasStackTraceContaining("at least one output, not 0");
            assertThat(calls).last().as("what was half made").isEqualTo("close fast");
        }

        @Test
        void aFieldThatIsMissingIsNamed() {
            try (Native n = new Native(TensorRTPhase.kBUILD)) {
                IPluginCreatorV3One creator = IPluginCreatorV3OneNative.TYPE.foreign(n.creator.address(), n.life);
                assertThatThrownBy(() -> creator.createPlugin(
                                "layer", new PluginFieldCollection(List.of()), TensorRTPhase.kBUILD))
                        .isInstanceOf(TensorRTException.class)
                        .hasStackTraceContaining(NAME + ", layer layer: the field factor is missing");
            }
        }
    }

    @Nested
    class WhereTensorRTLacksThem {
        WhereTensorRTLacksThem() {
            assumeFalse(TensorRT.version().major() >= 10, "IPluginV2DynamicExt is what there is before TensorRT 10.0");
        }

        private IPluginV2 create() {
            try (Arena arena = Arena.ofConfined()) {
                return NativeCreators.get(NAME, "1", "").createPlugin("layer", fields(0.5f, "fast", arena));
            }
        }

        @Test
        void thePluginIsOfVersion2() {
            try (var registration = register();
                    IPluginV2 plugin = create()) {
                RawPlugin raw = RawPlugin.of(plugin);
                assertThat(plugin.getPluginType()).isEqualTo(NAME);
                assertThat(plugin.getNbOutputs()).isEqualTo(1);
                raw.initialize();
                new RawPlugin(raw.copy()).destroy();
            }
            assertThat(calls)
                    .containsExactly(
                            "Fields[factor=0.5, mode=fast] kBUILD",
                            "Fields[factor=0.5, mode=fast] kBUILD",
                            "close fast",
                            "close fast");
        }

        @Test
        void whatVersion2CannotExpressIsRefused() {
            try (var registration = register()) {
                tactics = new int[] {1};
                assertThatThrownBy(this::create)
                        .isInstanceOf(TensorRTException.class)
                        .hasStackTraceContaining(
                                "The plugin " + NAME + " chooses among tactics, which needs TensorRT 10.0");
                tactics = new int[] {};
                alias = 0;
                assertThatThrownBy(this::create).hasStackTraceContaining("an output that shares an input's memory");
                assertThatThrownBy(() -> registration.addTo(
                                null,
                                new Fields(1, "a"),
                                new io.trt4j.tensorrt.ITensor[0],
                                new io.trt4j.tensorrt.ITensor[1]))
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("is given shape inputs, which needs TensorRT 10.0");
            }
        }
    }
}
