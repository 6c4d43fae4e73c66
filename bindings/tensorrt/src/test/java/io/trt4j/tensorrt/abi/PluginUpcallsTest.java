package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginResource;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.natives.IPluginCreatorInterfaceNative;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import io.trt4j.tensorrt.natives.InterfaceInfos;
import io.trt4j.tensorrt.natives.PluginArrays;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plugins of version 3 written in Java, and their creators, as C++ sees them. */
class PluginUpcallsTest {
    private static final String NAME = "Trt4jTestV3";

    private final List<String> calls = new ArrayList<>();
    private RuntimeException failure;
    private int status;

    @BeforeEach
    void needsVersionTen() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    /** All that a plugin is, in one object. */
    private class Everything implements IPluginV3, IPluginV3OneCore, IPluginV3OneBuildV2, IPluginV3OneRuntime {
        private final float factor;

        Everything(float factor) {
            this.factor = factor;
        }

        private int answer(String call) {
            calls.add(call);
            if (failure != null) {
                throw failure;
            }
            return status;
        }

        @Override
        public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            return this;
        }

        @Override
        public IPluginV3 clone() {
            answer("clone");
            return new Everything(factor);
        }

        @Override
        public void close() {
            calls.add("close");
        }

        @Override
        public String getPluginName() {
            return NAME;
        }

        @Override
        public String getPluginVersion() {
            return "3";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }

        @Override
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            return answer("configure " + Arrays.toString(in) + Arrays.toString(out));
        }

        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
            Arrays.fill(outputTypes, inputTypes[0]);
            return answer("types " + Arrays.toString(inputTypes));
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            return answer("shapes");
        }

        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return answer("supports " + pos + " of " + inOut.length) == 0;
        }

        @Override
        public int getNbOutputs() {
            return answer("outputs") + 2;
        }

        @Override
        public int getNbTactics() {
            return 2;
        }

        @Override
        public int getValidTactics(int[] tactics) {
            tactics[0] = 7;
            tactics[1] = 9;
            return answer("tactics");
        }

        @Override
        public String getTimingCacheID() {
            return "größe";
        }

        @Override
        public int getAliasedInput(int outputIndex) {
            return outputIndex - 1;
        }

        @Override
        public int setTactic(int tactic) {
            return answer("tactic " + tactic);
        }

        @Override
        public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            return answer("shapes changed " + in.length + " " + out.length);
        }

        @Override
        public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
            return answer(
                    "enqueue %d %d %d %d %d %d".formatted(inputDesc, outputDesc, inputs, outputs, workspace, stream));
        }

        @Override
        public IPluginV3 attachToContext(IPluginResourceContext context) {
            answer("attach " + context);
            return clone();
        }

        @Override
        public PluginFieldCollection getFieldsToSerialize() {
            MemorySegment data = Arena.ofAuto().allocateFrom(JAVA_FLOAT, factor);
            return new PluginFieldCollection(List.of(new PluginField("factor", data, PluginFieldType.kFLOAT32, 1)));
        }
    }

    private final IPluginCreatorV3One creator = new IPluginCreatorV3One() {
        @Override
        public IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase) {
            calls.add("create " + name + " " + phase);
            if (failure != null) {
                throw failure;
            }
            return fc.fields().isEmpty()
                    ? null
                    : new Everything(fc.fields().getFirst().data().get(JAVA_FLOAT, 0));
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(
                    List.of(new PluginField("factor", MemorySegment.NULL, PluginFieldType.kFLOAT32, 1)));
        }

        @Override
        public String getPluginName() {
            return NAME;
        }

        @Override
        public String getPluginVersion() {
            return "3";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    };

    private static PluginFieldCollection factor(float value, Arena arena) {
        return new PluginFieldCollection(
                List.of(new PluginField("factor", arena.allocateFrom(JAVA_FLOAT, value), PluginFieldType.kFLOAT32, 1)));
    }

    @Test
    void aCreatorInJavaIsRegisteredAndFound() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        int before = ObjectTable.count();
        assertThat(registry.registerCreator(creator, "")).isTrue();
        assertThat(registry.registerCreator(creator, "")).as("again").isFalse();
        assertThat(registry.getCreator(NAME, "3", "")).isSameAs(creator);
        assertThat(registry.getAllCreators()).contains(creator);
        assertThat(TensorRT.getPluginCreator(NAME, "3", "")).as("of version 2").isNull();
        assertThat(registry.deregisterCreator(creator)).isTrue();
        assertThat(registry.getCreator(NAME, "3", "")).isNull();
        assertThat(registry.deregisterCreator(creator)).as("again").isFalse();
        assertThat(ObjectTable.count()).isEqualTo(before);
    }

    /** The creator through its vtable. */
    private IPluginCreatorV3One nativeCreator() {
        long address =
                IPluginCreatorV3OneNative.TYPE.create(creator, Lifetime.FOREVER).address();
        assertThat(InterfaceInfos.of(address, Lifetime.FOREVER).kind()).isEqualTo("PLUGIN CREATOR_V3ONE");
        assertThat(IPluginCreatorInterfaceNative.TYPE.of(address, Lifetime.FOREVER))
                .isSameAs(creator);
        return (IPluginCreatorV3One) IPluginCreatorInterfaceNative.TYPE.foreign(address, Lifetime.FOREVER);
    }

    @Test
    void aCreatorMakesPlugins() {
        IPluginCreatorV3One made = nativeCreator();
        assertThat(made).isInstanceOf(NativeObject.class);
        assertThat(made.getPluginName()).isEqualTo(NAME);
        assertThat(made.getFieldNames().fields()).extracting(PluginField::name).containsExactly("factor");
        IPluginV3 plugin;
        try (Arena arena = Arena.ofConfined()) {
            plugin = made.createPlugin("layer", factor(0.5f, arena), TensorRTPhase.kRUNTIME);
        }
        assertThat(plugin).isInstanceOf(NativeObject.class);
        try (plugin) {
            assertThat(plugin.getCapabilityInterface(PluginCapabilityType.kCORE))
                    .isInstanceOf(Everything.class);
        }
        assertThat(calls).containsExactly("create layer kRUNTIME", "close");
    }

    @Test
    void fieldNamesAreTheSameMemoryEachTime() {
        long address =
                IPluginCreatorV3OneNative.TYPE.create(creator, Lifetime.FOREVER).address();
        long first = PluginArrays.keep(address, "getFieldNames", creator.getFieldNames());
        assertThat(PluginArrays.keep(address, "getFieldNames", creator.getFieldNames()))
                .isEqualTo(first);
    }

    @Test
    void whatACreatorThrowsIsTheCause() {
        failure = new IllegalStateException("no");
        IPluginCreatorV3One made = nativeCreator();
        assertThatThrownBy(() -> made.createPlugin("layer", new PluginFieldCollection(List.of()), TensorRTPhase.kBUILD))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("IPluginCreatorV3One.createPlugin threw")
                .hasCause(failure);
    }

    @Test
    void aCreatorThatReturnsNullIsNamed() {
        IPluginCreatorV3One made = nativeCreator();
        assertThatThrownBy(() -> made.createPlugin("layer", new PluginFieldCollection(List.of()), TensorRTPhase.kBUILD))
                .isInstanceOf(TensorRTException.class)
                .hasStackTraceContaining("IPluginCreatorV3One.createPlugin returned null.");
    }

    /** A plugin, and its capabilities through their vtables. */
    private final class Native implements AutoCloseable {
        final long address = IPluginV3Native.TYPE
                .create(new Everything(0.5f), Lifetime.FOREVER)
                .address();
        final IPluginV3 plugin = IPluginV3Native.own(address, Lifetime.owned(Lifetime.FOREVER));
        final IPluginV3OneCore core = (IPluginV3OneCore) capability(PluginCapabilityType.kCORE);
        final IPluginV3OneBuild build = (IPluginV3OneBuild) capability(PluginCapabilityType.kBUILD);
        final IPluginV3OneRuntime runtime = (IPluginV3OneRuntime) capability(PluginCapabilityType.kRUNTIME);

        private IPluginCapability capability(PluginCapabilityType type) {
            return PluginCapabilities.foreign(plugin, type, Lifetime.FOREVER);
        }

        @Override
        public void close() {
            plugin.close();
        }
    }

    private static DynamicPluginTensorDesc desc(long... dims) {
        PluginTensorDesc now = new PluginTensorDesc(Dims.of(dims), DataType.kHALF, TensorFormat.kLINEAR, 0.25f);
        return new DynamicPluginTensorDesc(now, Dims.of(dims), Dims.of(dims), Dims.of(dims));
    }

    @Test
    void eachCapabilityIsAnObjectOfItsOwn() {
        try (Native n = new Native()) {
            assertThat(List.of(n.core, n.build, n.runtime)).doesNotHaveDuplicates();
            assertThat(n.core.getPluginName()).isEqualTo(NAME);
            assertThat(n.core.getPluginVersion()).isEqualTo("3");
            assertThat(n.build).isInstanceOf(IPluginV3OneBuildV2.class);
            assertThat(((IPluginV3OneBuildV2) n.build).getAliasedInput(1)).isZero();
            assertThat(n.capability(PluginCapabilityType.kCORE)).isEqualTo(n.core);
        }
    }

    @Test
    void arraysReachThePluginWhole() {
        DynamicPluginTensorDesc in = desc(2, 3);
        DynamicPluginTensorDesc out = desc(4);
        try (Native n = new Native()) {
            assertThat(n.build.configurePlugin(
                            new DynamicPluginTensorDesc[] {in, out}, new DynamicPluginTensorDesc[] {out}))
                    .isZero();
            DataType[] types = new DataType[2];
            assertThat(n.build.getOutputDataTypes(types, new DataType[] {DataType.kINT8, DataType.kHALF}))
                    .isZero();
            assertThat(types).containsOnly(DataType.kINT8);
            assertThat(n.build.supportsFormatCombination(1, new DynamicPluginTensorDesc[] {in, out, out}, 1, 2))
                    .isTrue();
            int[] tactics = new int[2];
            assertThat(n.build.getValidTactics(tactics)).isZero();
            assertThat(tactics).containsExactly(7, 9);
            assertThat(n.build.getTimingCacheID()).isEqualTo("größe");
            assertThat(n.build.getMetadataString()).isNull();
            assertThat(n.build.getFormatCombinationLimit()).isEqualTo(100);
            assertThat(n.runtime.enqueue(1, 2, 3, 4, 5, 6)).isZero();
            assertThat(n.runtime.onShapeChange(new PluginTensorDesc[] {in.desc()}, new PluginTensorDesc[0]))
                    .isZero();
            assertThat(n.runtime
                            .getFieldsToSerialize()
                            .fields()
                            .getFirst()
                            .data()
                            .get(JAVA_FLOAT, 0))
                    .isEqualTo(0.5f);
        }
        assertThat(calls)
                .containsExactly(
                        "configure " + List.of(in, out) + List.of(out),
                        "types [kINT8, kHALF]",
                        "supports 1 of 2",
                        "tactics",
                        "enqueue 1 2 3 4 5 6",
                        "shapes changed 1 0",
                        "close");
    }

    @Test
    void aNullPointerIsRefused() {
        try (Native n = new Native()) {
            assertThatThrownBy(() -> n.runtime.enqueue(0, 2, 3, 4, 5, 6))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("inputDesc is a null pointer.");
            assertThatThrownBy(() -> n.runtime.enqueue(1, 2, 3, 0, 5, 6)).hasMessage("outputs is a null pointer.");
            assertThat(n.runtime.enqueue(1, 2, 3, 4, 0, 0))
                    .as("no workspace, the default stream")
                    .isZero();
        }
    }

    @Test
    void aTypeThatIsNotKnownIsNotSupported() {
        try (Native n = new Native();
                Arena arena = Arena.ofConfined()) {
            MemorySegment descs = arena.allocate(DynamicPluginTensorDesc.layout(), 2);
            desc(1).write(descs, arena);
            desc(1).write(descs.asSlice(DynamicPluginTensorDesc.layout().byteSize()), arena);
            assertThat(PluginArrays.areKnown(descs.address(), 2, DynamicPluginTensorDesc.layout()))
                    .isTrue();
            long type = PluginTensorDesc.layout()
                    .byteOffset(java.lang.foreign.MemoryLayout.PathElement.groupElement("type"));
            descs.set(
                    java.lang.foreign.ValueLayout.JAVA_INT,
                    DynamicPluginTensorDesc.layout().byteSize() + type,
                    99);
            assertThat(PluginArrays.areKnown(descs.address(), 2, DynamicPluginTensorDesc.layout()))
                    .isFalse();
            assertThat(PluginArrays.areKnown(descs.address(), 1, DynamicPluginTensorDesc.layout()))
                    .as("what is not asked about")
                    .isTrue();
        }
    }

    @Test
    void aStatusIsPassedOn() {
        status = 5;
        try (Native n = new Native()) {
            DataType[] types = new DataType[1];
            assertThat(n.build.getOutputDataTypes(types, new DataType[] {DataType.kINT8}))
                    .isEqualTo(5);
            assertThat(types).as("not filled").containsOnlyNulls();
            assertThat(n.runtime.setTactic(7)).isEqualTo(5);
        }
    }

    @Test
    void whatAMethodThrowsIsTheCause() {
        failure = new IllegalStateException("no");
        try (Native n = new Native()) {
            assertThatThrownBy(() -> n.runtime.enqueue(1, 2, 3, 4, 5, 6))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("IPluginV3OneRuntime.enqueue threw")
                    .hasCause(failure);
            assertThatThrownBy(n.build::getNbOutputs).hasCause(failure);
            assertThatThrownBy(n.plugin::clone).hasCause(failure);
        }
    }

    @Test
    void anOutputThatIsNotFilledIsNamed() {
        IPluginV3 plugin = new Everything(1) {
            @Override
            public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
                return 0;
            }
        };
        long address = IPluginV3Native.TYPE.create(plugin, Lifetime.FOREVER).address();
        try (IPluginV3 owned = IPluginV3Native.own(address, Lifetime.owned(Lifetime.FOREVER))) {
            IPluginV3OneBuild build = (IPluginV3OneBuild)
                    PluginCapabilities.foreign(owned, PluginCapabilityType.kBUILD, Lifetime.FOREVER);
            assertThatThrownBy(() -> build.getOutputDataTypes(new DataType[1], new DataType[1]))
                    .isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> build.getOutputDataTypes(new DataType[1], new DataType[] {DataType.kHALF}))
                    .isInstanceOf(TensorRTException.class)
                    .hasStackTraceContaining("outputTypes[0] is null.");
        }
    }

    @Test
    void aCapabilityOfTheWrongTypeIsNamed() {
        IPluginV3 plugin = new Everything(1) {
            @Override
            public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
                return new IPluginCapability() {};
            }
        };
        long address = IPluginV3Native.TYPE.create(plugin, Lifetime.FOREVER).address();
        try (IPluginV3 owned = IPluginV3Native.own(address, Lifetime.owned(Lifetime.FOREVER))) {
            assertThatThrownBy(() -> owned.getCapabilityInterface(PluginCapabilityType.kBUILD))
                    .isInstanceOf(TensorRTException.class)
                    .hasStackTraceContaining("which does not implement IPluginV3OneBuild.");
        }
    }

    @Test
    void copiesAreClosedByTheirOwner() {
        int before = ObjectTable.count();
        try (Native n = new Native()) {
            try (IPluginV3 copy = n.plugin.clone();
                    IPluginV3 attached = n.runtime.attachToContext(null)) {
                assertThat(copy).isNotEqualTo(n.plugin);
                assertThat(attached).isNotEqualTo(copy);
            }
            assertThat(calls).containsExactly("clone", "attach null", "clone", "close", "close");
        }
        assertThat(ObjectTable.count()).isEqualTo(before);
    }

    /** TensorRT does not expect a null pointer: it gets a plugin that fails. */
    @Test
    void aCopyThatCannotBeMadeFails() {
        try (Native n = new Native();
                Arena arena = Arena.ofConfined()) {
            failure = new IllegalStateException("no copy");
            VirtualObject plugin = IPluginV3Native.TYPE.methods("clone").at(n.address);
            long copy = call(plugin);
            failure = null;
            try (IPluginV3 failed = IPluginV3Native.own(copy, Lifetime.owned(Lifetime.FOREVER))) {
                IPluginV3OneRuntime runtime = (IPluginV3OneRuntime)
                        PluginCapabilities.foreign(failed, PluginCapabilityType.kRUNTIME, Lifetime.FOREVER);
                assertThatThrownBy(() -> runtime.enqueue(1, 2, 3, 4, 5, 6))
                        .hasStackTraceContaining("This copy of a plugin could not be made.");
                assertThatThrownBy(() -> runtime.onShapeChange(new PluginTensorDesc[0], new PluginTensorDesc[0]))
                        .isInstanceOf(TensorRTException.class);
            }
        }
    }

    /** Calls a method as TensorRT does. */
    private static long call(VirtualObject object) {
        try {
            return (long) io.trt4j.tensorrt.natives.Signatures.J_J.HANDLE.invokeExact(object.method(0), object.address);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /** A resource that tells what happens to it. */
    private final class Resource implements IPluginResource {
        @Override
        public int release() {
            calls.add("release");
            return status;
        }

        @Override
        public IPluginResource clone() {
            calls.add("clone");
            return new Resource();
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }

    @Test
    void theRegistryKeepsOneCopyOfAResource() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        Resource given = new Resource();
        IPluginResource kept = registry.acquirePluginResource("trt4j key", given);
        assertThat(kept).isInstanceOf(Resource.class).isNotSameAs(given);
        assertThat(registry.acquirePluginResource("trt4j key", new Resource())).isSameAs(kept);
        assertThat(registry.releasePluginResource("trt4j key")).isZero();
        assertThat(calls).containsExactly("clone");
        assertThat(registry.releasePluginResource("trt4j key")).isZero();
        assertThat(calls).containsExactly("clone", "release", "close");
        assertThat(registry.releasePluginResource("trt4j key"))
                .as("released too often")
                .isNotZero();
    }

    @Test
    void theStatusOfAReleaseIsWhatTheRegistrySees() {
        status = 5;
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        registry.acquirePluginResource("trt4j status", new Resource());
        assertThat(registry.releasePluginResource("trt4j status")).isNotZero();
        assertThat(calls).contains("release");
        status = 0;
        registry.releasePluginResource("trt4j status"); // whether it is still kept is TensorRT's choice
    }
}
