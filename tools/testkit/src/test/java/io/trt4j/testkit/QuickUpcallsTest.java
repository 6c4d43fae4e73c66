package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IKernelLaunchParams;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3QuickAOTBuild;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.ISymExprs;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.QuickPluginCreationRequest;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.VirtualObject;
import io.trt4j.tensorrt.natives.IPluginCapabilityNative;
import io.trt4j.tensorrt.natives.IPluginCreatorV3QuickNative;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import io.trt4j.tensorrt.natives.IPluginV3QuickBuildNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import io.trt4j.tensorrt.natives.Signatures;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What TensorRT may do with a quick plugin that a caller in Java would not, or cannot. */
class QuickUpcallsTest {
    private static final List<String> TOLD = new ArrayList<>();

    private final int before = NativeObjects.implemented();
    private final Lifetime life = Lifetime.scope();
    private String failing = "";

    @BeforeEach
    void needsQuickPlugins() {
        assumeFalse(LoadedVersion.isBefore(10, 6), "it has no quick plugins");
        TOLD.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        life.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private void at(String method) {
        if (failing.equals(method)) {
            throw new IllegalStateException("thrown in " + method);
        }
    }

    /** A plugin whose parts are objects of their own, so that it does not look like a quick one. */
    private final class Parted implements IPluginV3 {
        private final Parts parts = new Parts();

        @Override
        public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            at("getCapabilityInterface " + type);
            return type == PluginCapabilityType.kBUILD ? build() : parts;
        }

        private IPluginV3QuickBuild build() {
            return LoadedVersion.isBefore(10, 9) ? parts.build : parts.aheadOfTime;
        }

        @Override
        public IPluginV3 clone() {
            at("clone");
            return new Parted();
        }

        @Override
        public void close() {}
    }

    private class Build implements IPluginV3QuickBuild {
        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
            return 0;
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            return 0;
        }

        @Override
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            return 0;
        }

        @Override
        public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            TOLD.add("input " + inOut[0].desc().dims() + " " + inOut[0].desc().type());
            at("getNbSupportedFormatCombinations");
            if (failing.equals("type")) {
                TOLD.add("output " + inOut[1].desc().type());
            }
            if (failing.equals("format")) {
                TOLD.add("output " + inOut[1].desc().format());
            }
            return 3;
        }

        @Override
        public int getSupportedFormatCombinations(
                DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] combinations) {
            if (failing.equals("unset")) {
                combinations[0] = inOut[0].desc();
                combinations[1] = inOut[1].desc();
            } else {
                PluginTensorDesc one = new PluginTensorDesc(inOut[1].max(), DataType.kHALF, TensorFormat.kLINEAR, 1);
                combinations[0] = one;
                combinations[1] = one;
            }
            return 0;
        }

        @Override
        public int getNbOutputs() {
            return 1;
        }
    }

    private final class AheadOfTime extends Build implements IPluginV3QuickAOTBuild {
        private IKernelLaunchParams kept;
        private int tactic;

        @Override
        public int setTactic(int chosen) {
            at("setTactic");
            tactic = chosen;
            return 0;
        }

        @Override
        public int getLaunchParams(
                IDimensionExpr[][] inputs,
                DynamicPluginTensorDesc[] inOut,
                int nbInputs,
                int nbOutputs,
                IKernelLaunchParams launchParams,
                ISymExprs extraArgs,
                IExprBuilder exprBuilder) {
            kept = launchParams;
            TOLD.add("launch " + inputs.length + " of " + inputs[0].length + " " + inputs[0][0].getConstantValue()
                    + " for " + nbInputs + " and " + nbOutputs + ": "
                    + inOut[0].desc().dims() + " "
                    + inOut[1].max() + " " + exprBuilder.constant(5).getConstantValue() + " "
                    + extraArgs.getNbSymExprs() + " " + launchParams.getSharedMem());
            at("getLaunchParams");
            return 0;
        }

        @Override
        public int getKernel(
                PluginTensorDesc[] in, PluginTensorDesc[] out, String[] kernelName, byte[][] compiledKernel) {
            TOLD.add("kernel for " + in[0].type() + in[0].dims() + " " + out[0].type() + out[0].dims());
            at("getKernel");
            if (!failing.equals("kernelName")) {
                kernelName[0] = "kernel" + tactic;
            }
            if (!failing.equals("compiledKernel")) {
                compiledKernel[0] = ("code" + tactic).getBytes(US_ASCII);
            }
            return 0;
        }
    }

    private final class Parts implements IPluginV3QuickCore, IPluginV3QuickRuntime {
        final Build build = new Build();
        final AheadOfTime aheadOfTime = new AheadOfTime();

        @Override
        public String getPluginName() {
            return "Parted";
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }

        @Override
        public int enqueue(
                long inputDesc,
                long outputDesc,
                long inputs,
                long outputs,
                long inputStrides,
                long outputStrides,
                int nbInputs,
                int nbOutputs,
                long stream) {
            return 0;
        }

        @Override
        public PluginFieldCollection getFieldsToSerialize() {
            return new PluginFieldCollection(List.of());
        }
    }

    private IPluginV3 created(IPluginV3 plugin) {
        return IPluginV3Native.own(IPluginV3Native.TYPE.create(plugin).address(), Lifetime.owned(Lifetime.FOREVER));
    }

    private static PluginTensorDesc tensor(long extent) {
        return new PluginTensorDesc(Dims.of(extent), DataType.kFLOAT, TensorFormat.kLINEAR, 1);
    }

    private static DynamicPluginTensorDesc range(long most) {
        return new DynamicPluginTensorDesc(tensor(-1), Dims.of(1), Dims.of(most), Dims.of(2));
    }

    /** An input and an output, of which the output's type and format are not set. */
    private static MemorySegment inOut(Arena arena) {
        MemorySegment both = arena.allocate(DynamicPluginTensorDesc.layout(), 2);
        long size = DynamicPluginTensorDesc.layout().byteSize();
        range(5).write(both.asSlice(0, size), arena);
        range(7).write(both.asSlice(size, size), arena);
        for (String number : List.of("type", "format")) {
            both.set(JAVA_INT, size + PluginTensorDesc.layout().byteOffset(PathElement.groupElement(number)), -1);
        }
        return both;
    }

    private int combinations(IPluginV3 plugin, MemorySegment inOut) {
        VirtualObject build = IPluginV3QuickBuildNative.TYPE
                .methods("getNbSupportedFormatCombinations")
                .at(address(plugin, PluginCapabilityType.kBUILD));
        try {
            return (int) Signatures.I_JJII.HANDLE.invokeExact(build.method(0), build.address, inOut.address(), 1, 1);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    private static int supported(IPluginV3 plugin, MemorySegment inOut, MemorySegment combinations) {
        VirtualObject build = IPluginV3QuickBuildNative.TYPE
                .methods("getSupportedFormatCombinations")
                .at(address(plugin, PluginCapabilityType.kBUILD));
        try {
            return (int) Signatures.I_JJIIJI.HANDLE.invokeExact(
                    build.method(0), build.address, inOut.address(), 1, 1, combinations.address(), 1);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /** What TensorRT gets from {@code getCapabilityInterface}. */
    private static long address(IPluginV3 plugin, PluginCapabilityType type) {
        VirtualObject object =
                IPluginV3Native.TYPE.methods("getCapabilityInterface").at(((NativeObject) plugin).address());
        try {
            return (long) Signatures.J_JI.HANDLE.invokeExact(object.method(0), object.address, type.value());
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Test
    void typesAndFormatsThatAreNotSetAreRefusedOnlyWhereTheyAreRead() {
        try (IPluginV3 plugin = created(new Parted());
                Arena arena = Arena.ofConfined()) {
            MemorySegment inOut = inOut(arena);
            assertThat(combinations(plugin, inOut)).isEqualTo(3);
            assertThat(TOLD).containsExactly("input " + Dims.of(-1) + " kFLOAT");
            MemorySegment given = arena.allocate(PluginTensorDesc.layout(), 2);
            assertThat(supported(plugin, inOut, given)).isZero();
            assertThat(PluginTensorDesc.read(given.asSlice(0, PluginTensorDesc.layout())))
                    .isEqualTo(new PluginTensorDesc(Dims.of(7), DataType.kHALF, TensorFormat.kLINEAR, 1));
            for (String read : List.of("type", "format")) {
                failing = read;
                assertThat(combinations(plugin, inOut)).as(read).isEqualTo(-1);
            }
            failing = "unset";
            assertThat(supported(plugin, inOut, given)).isEqualTo(-1);
        }
        PluginTensorDesc unset = new PluginTensorDesc(Dims.of(1), null, null, 1);
        assertThatThrownBy(unset::type)
                .isInstanceOf(TensorRTException.class)
                .hasMessage(
                        "PluginTensorDesc.type is not set. In what TensorRT gave, it is not set yet, or is a DataType"
                                + " that is not known here.");
        assertThatThrownBy(unset::format)
                .isInstanceOf(TensorRTException.class)
                .hasMessageStartingWith("PluginTensorDesc.format is not set. ");
        assertThat(unset).hasToString("PluginTensorDesc[dims=" + Dims.of(1) + ", type=null, format=null, scale=1.0]");
    }

    private IPluginCapability standIn(IPluginV3 plugin, PluginCapabilityType type) {
        long address = address(plugin, type);
        assertThat(address).as("no null pointer").isNotZero();
        return IPluginCapabilityNative.TYPE.foreign(address, life);
    }

    /** The builder first asks what a plugin is, and goes by that. */
    @Test
    void aCapabilityThatCannotBeGivenIsAQuickOneOfAPluginThatWasQuickBefore() {
        try (IPluginV3 plugin = created(new Parted())) {
            address(plugin, PluginCapabilityType.kCORE);
            for (PluginCapabilityType type : PluginCapabilityType.values()) {
                failing = "getCapabilityInterface " + type;
                switch (standIn(plugin, type)) {
                    case IPluginV3QuickCore core ->
                        assertThat(core.getPluginName()).isEmpty();
                    case IPluginV3QuickBuild build -> assertFails(build::getNbOutputs);
                    case IPluginV3QuickRuntime runtime -> assertFails(() -> runtime.enqueue(1, 1, 1, 1, 1, 1, 1, 1, 1));
                    default -> throw new AssertionError(type);
                }
                assertThat(address(plugin, type)).as("the same again").isEqualTo(address(plugin, type));
            }
            failing = "clone";
            assertThatThrownBy(plugin::clone).hasRootCauseMessage("thrown in clone");
        }
    }

    private static void assertFails(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(TensorRTException.class)
                .hasRootCauseMessage("The plugin's getCapabilityInterface threw.");
    }

    /** TensorRT took it for another kind: were it given a quick capability now, it would call the wrong methods. */
    @Test
    void aPluginThatFailedBeforeItWasKnownToBeQuickIsNeverQuick() {
        try (IPluginV3 plugin = created(new Parted())) {
            failing = "getCapabilityInterface kCORE";
            assertThat(standIn(plugin, PluginCapabilityType.kCORE)).isInstanceOf(IPluginV3OneCore.class);
            failing = "";
            assertThat(standIn(plugin, PluginCapabilityType.kBUILD)).isInstanceOf(IPluginV3OneBuild.class);
            assertThatThrownBy(() -> PluginCapabilities.foreign(plugin, PluginCapabilityType.kBUILD, life))
                    .hasRootCauseMessage("getCapabilityInterface threw when it was called before, and TensorRT was told"
                            + " that this is no quick plugin.");
        }
    }

    @Test
    void aCopyThatCannotBeMadeIsQuickToo() throws Throwable {
        try (IPluginV3 plugin = created(new Parted())) {
            address(plugin, PluginCapabilityType.kCORE);
            failing = "clone";
            VirtualObject object = IPluginV3Native.TYPE.methods("clone").at(((NativeObject) plugin).address());
            long copy = (long) Signatures.J_J.HANDLE.invokeExact(object.method(0), object.address);
            try (IPluginV3 failed = IPluginV3Native.own(copy, Lifetime.owned(Lifetime.FOREVER))) {
                IPluginCapability build = standIn(failed, PluginCapabilityType.kBUILD);
                assertThatThrownBy(((IPluginV3QuickBuild) build)::getNbOutputs)
                        .hasRootCauseMessage("This copy of a plugin could not be made.");
            }
        }
    }

    private static void needsKernels() {
        assumeFalse(LoadedVersion.isBefore(10, 9), "it has no kernels of plugins");
    }

    private IPluginV3QuickAOTBuild aheadOfTime(IPluginV3 plugin) {
        return (IPluginV3QuickAOTBuild) PluginCapabilities.foreign(plugin, PluginCapabilityType.kBUILD, life);
    }

    private static int launch(IPluginV3QuickAOTBuild build, NativeExprBuilder exprs, NativeLaunch launch) {
        return build.getLaunchParams(
                exprs.inputs(List.of(Dims.of(9, 4))),
                new DynamicPluginTensorDesc[] {range(5), range(7)},
                1,
                1,
                launch.params(),
                launch.extraArgs(),
                exprs.builder());
    }

    @Test
    void aPluginThatItsCreatorDoesNotMakeIsAQuickOneThatFails() throws Throwable {
        ObjectTable.Handle creator = IPluginCreatorV3QuickNative.TYPE.create(new NoPlugins());
        try {
            VirtualObject object =
                    IPluginCreatorV3QuickNative.TYPE.methods("createPlugin").at(creator.address());
            int runtime = TensorRTPhase.kRUNTIME.value();
            long unmade = LoadedVersion.isBefore(10, 9)
                    ? (long)
                            Signatures.J_JJJJI.HANDLE.invokeExact(object.method(0), object.address, 0L, 0L, 0L, runtime)
                    : (long) Signatures.J_JJJJII.HANDLE.invokeExact(
                            object.method(0), object.address, 0L, 0L, 0L, runtime, 0);
            try (IPluginV3 failed = IPluginV3Native.own(unmade, Lifetime.owned(Lifetime.FOREVER))) {
                IPluginCapability build = standIn(failed, PluginCapabilityType.kBUILD);
                assertThatThrownBy(((IPluginV3QuickBuild) build)::getNbOutputs)
                        .hasRootCauseMessage("The quick plugin could not be made.");
                IPluginCapability atRuntime = standIn(failed, PluginCapabilityType.kRUNTIME);
                assertThat(((IPluginV3QuickRuntime) atRuntime).setTactic(1)).isZero();
            }
        } finally {
            ObjectTable.free(creator);
        }
    }

    /** Makes none. */
    private static final class NoPlugins implements IPluginCreatorV3Quick {
        @Override
        public IPluginV3 createPlugin(
                String name,
                String nspace,
                PluginFieldCollection fc,
                TensorRTPhase phase,
                QuickPluginCreationRequest quickPluginCreationRequest) {
            throw new IllegalStateException("thrown in createPlugin");
        }

        @Override
        public IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase) {
            throw new IllegalStateException("thrown in createPlugin");
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(List.of());
        }

        @Override
        public String getPluginName() {
            return "NoPlugins";
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    }

    @Test
    void aKernelIsAskedForWithTheTensors() {
        needsKernels();
        Parted parted = new Parted();
        try (IPluginV3 plugin = created(parted);
                NativeExprBuilder exprs = new NativeExprBuilder();
                NativeLaunch launch = new NativeLaunch()) {
            IPluginV3QuickAOTBuild build = aheadOfTime(plugin);
            assertThat(build.getNbOutputs())
                    .as("a method of the interface it extends")
                    .isEqualTo(1);
            assertThat(launch(build, exprs, launch)).isZero();
            assertThat(TOLD)
                    .containsExactly("launch 1 of 2 9 for 1 and 1: " + Dims.of(-1) + " " + Dims.of(7) + " 5 0 null");
            assertThatThrownBy(parted.parts.aheadOfTime.kept::getGridX)
                    .as("used after the call")
                    .isInstanceOf(IllegalStateException.class);
            assertThat(build.setTactic(6)).isZero();
            String[] name = new String[1];
            byte[][] code = new byte[1][];
            TOLD.clear();
            assertThat(build.getKernel(
                            new PluginTensorDesc[] {tensor(5)}, new PluginTensorDesc[] {tensor(7)}, name, code))
                    .isZero();
            assertThat(TOLD).containsExactly("kernel for kFLOAT" + Dims.of(5) + " kFLOAT" + Dims.of(7));
            assertThat(name[0] + " " + new String(code[0], US_ASCII)).isEqualTo("kernel6 code6");
        }
    }

    @Test
    void whatTheMethodsForAKernelThrowIsTheCause() {
        needsKernels();
        try (IPluginV3 plugin = created(new Parted());
                NativeExprBuilder exprs = new NativeExprBuilder();
                NativeLaunch launch = new NativeLaunch()) {
            IPluginV3QuickAOTBuild build = aheadOfTime(plugin);
            PluginTensorDesc[] tensors = {tensor(5)};
            failing = "getLaunchParams";
            assertThatThrownBy(() -> launch(build, exprs, launch)).hasRootCauseMessage("thrown in getLaunchParams");
            failing = "setTactic";
            assertThatThrownBy(() -> build.setTactic(1)).hasRootCauseMessage("thrown in setTactic");
            failing = "getKernel";
            assertThatThrownBy(() -> build.getKernel(tensors, tensors, new String[1], new byte[1][]))
                    .hasRootCauseMessage("thrown in getKernel");
            failing = "kernelName";
            assertThatThrownBy(() -> build.getKernel(tensors, tensors, new String[1], new byte[1][]))
                    .hasStackTraceContaining("kernelName");
            failing = "compiledKernel";
            assertThatThrownBy(() -> build.getKernel(tensors, tensors, new String[1], new byte[1][]))
                    .hasStackTraceContaining("compiledKernel");
        }
    }
}
