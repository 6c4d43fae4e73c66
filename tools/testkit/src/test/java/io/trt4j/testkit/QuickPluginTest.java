package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorInterface;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3QuickAOTBuild;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.ISymExpr;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginArgDataType;
import io.trt4j.tensorrt.PluginArgType;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.QuickPluginCreationRequest;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.IPluginCreatorInterfaceNative;
import io.trt4j.tensorrt.natives.IPluginCreatorV3QuickNative;
import io.trt4j.tensorrt.natives.IPluginV3QuickAOTBuildNative;
import io.trt4j.tensorrt.natives.ISymExprNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A quick plugin in Java: in the loaded version's registry, and called through its vtable as TensorRT would. */
class QuickPluginTest {
    private static final PluginFieldCollection FIELDS =
            new PluginFieldCollection(List.of(new PluginField("axis", MemorySegment.NULL, PluginFieldType.kINT32, 0)));

    private final int before = NativeObjects.implemented();
    private final Lifetime life = Lifetime.scope();
    private final QuickPlugin.Creator creator = new QuickPlugin.Creator();
    private boolean registered;

    @AfterEach
    void nothingIsLeft() {
        if (registered) {
            assertThat(TensorRT.getPluginRegistry().deregisterCreator(creator)).isTrue();
            assertThat(TensorRT.getPluginRegistry().getCreator(QuickPlugin.NAME, "1", ""))
                    .isNull();
        }
        life.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private IPluginCreatorV3Quick registered() {
        assumeFalse(LoadedVersion.isBefore(10, 6), "it has no quick plugins");
        registered = TensorRT.getPluginRegistry().registerCreator(creator, "");
        assertThat(registered).isTrue();
        return (IPluginCreatorV3Quick) JavaCreators.foreign(IPluginCreatorInterfaceNative.TYPE, creator);
    }

    private <T extends IPluginCapability> T capability(IPluginV3 plugin, PluginCapabilityType type, Class<T> of) {
        IPluginCapability found = PluginCapabilities.foreign(plugin, type, life);
        assertThat(found).isInstanceOf(of).isInstanceOf(NativeObject.class);
        return of.cast(found);
    }

    private static PluginTensorDesc tensor(long extent) {
        return new PluginTensorDesc(Dims.of(extent), DataType.kFLOAT, TensorFormat.kLINEAR, 1);
    }

    private static DynamicPluginTensorDesc range(long most) {
        return new DynamicPluginTensorDesc(tensor(-1), Dims.of(1), Dims.of(most), Dims.of(2));
    }

    @Test
    void aCreatorIsRegisteredFoundAndAskedForItsFields() {
        IPluginCreatorV3Quick foreign = registered();
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        assertThat(registry.getCreator(QuickPlugin.NAME, "1", "")).isSameAs(creator);
        assertThat(registry.getAllCreators()).contains(creator);
        assertThat(registry.registerCreator(new QuickPlugin.Creator(), ""))
                .as("another of the name")
                .isFalse();
        assertThat(foreign).isInstanceOf(NativeObject.class);
        assertThat(List.of(foreign.getPluginName(), foreign.getPluginVersion(), foreign.getPluginNamespace()))
                .containsExactly(QuickPlugin.NAME, "1", "");
        PluginField field = foreign.getFieldNames().fields().getFirst();
        assertThat(field.name()).isEqualTo("axis");
        assertThat(field.type()).isEqualTo(PluginFieldType.kINT32);
        assertThat(field.length()).isEqualTo(1);
    }

    @Test
    void aVersionBeforeHasNoQuickPlugins() {
        assumeTrue(LoadedVersion.isBefore(10, 6), "it has");
        assertThatThrownBy(() -> IPluginCreatorV3QuickNative.TYPE.create(creator))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("IPluginCreatorV3Quick is in TensorRT 10 since 10.6, 11; " + TensorRT.version()
                        + " is loaded.");
        assertThatThrownBy(() -> TensorRT.getPluginRegistry().registerCreator((IPluginCreatorInterface) creator, ""))
                .isInstanceOf(TensorRTException.class)
                .hasMessageEndingWith(TensorRT.version() + " is loaded.");
    }

    @Test
    void aVersionBeforeHasNoKernelsOfPlugins() {
        assumeTrue(LoadedVersion.isBefore(10, 9), "it has");
        assertThatThrownBy(() ->
                        IPluginV3QuickAOTBuildNative.TYPE.create(new QuickPlugin.AheadOfTime(new ArrayList<>(), null)))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("IPluginV3QuickAOTBuild is in TensorRT 10 since 10.9, 11; " + TensorRT.version()
                        + " is loaded.");
    }

    @Test
    void aPluginIsCreatedAsTheVersionAsks() {
        IPluginCreatorV3Quick foreign = registered();
        created(foreign).close();
        boolean asked = !LoadedVersion.isBefore(10, 9);
        assertThat(creator.told)
                .containsExactly("layer here kBUILD " + (asked ? "kPREFER_AOT " : "") + "[axis]", "closed");
        assertThatThrownBy(() -> {
                    if (asked) {
                        foreign.createPlugin("layer", "here", FIELDS, TensorRTPhase.kBUILD);
                    } else {
                        foreign.createPlugin(
                                "layer", "here", FIELDS, TensorRTPhase.kBUILD, QuickPluginCreationRequest.kUNKNOWN);
                    }
                })
                .isInstanceOf(TensorRTException.class)
                .hasMessage("IPluginCreatorV3Quick.createPlugin(name, nspace, fc, phase"
                        + (asked
                                ? ") is in TensorRT 10.6 until 10.9; "
                                : ", quickPluginCreationRequest) is in TensorRT 10.9" + " and newer; ")
                        + TensorRT.version() + " is loaded.");
    }

    private IPluginV3 created(IPluginCreatorV3Quick foreign) {
        return LoadedVersion.isBefore(10, 9)
                ? foreign.createPlugin("layer", "here", FIELDS, TensorRTPhase.kBUILD)
                : foreign.createPlugin(
                        "layer", "here", FIELDS, TensorRTPhase.kBUILD, QuickPluginCreationRequest.kPREFER_AOT);
    }

    @Test
    void whatTheBuilderAsksIsWhatJavaAnswers() {
        try (IPluginV3 plugin = created(registered());
                NativeExprBuilder exprs = new NativeExprBuilder()) {
            IPluginV3QuickBuild build = capability(plugin, PluginCapabilityType.kBUILD, IPluginV3QuickBuild.class);
            assertThat(build.getNbOutputs()).isEqualTo(1);
            DataType[] types = new DataType[1];
            assertThat(build.getOutputDataTypes(types, new DataType[] {DataType.kHALF}, new int[] {3}))
                    .isZero();
            assertThat(types).containsExactly(DataType.kHALF);
            assertThat(build.configurePlugin(
                            new DynamicPluginTensorDesc[] {range(5)}, new DynamicPluginTensorDesc[] {range(2)}))
                    .isZero();
            assertThat(creator.told).contains("types [kHALF] of rank 3", "configured 1 1 " + Dims.of(5));
            IDimensionExpr[][] outputs = new IDimensionExpr[1][];
            assertThat(build.getOutputShapes(
                            exprs.inputs(List.of(Dims.of(9))), new IDimensionExpr[0][], outputs, exprs.builder()))
                    .isZero();
            assertThat(outputs[0][0].getConstantValue()).isEqualTo(4);
            int[] tactics = new int[build.getNbTactics()];
            assertThat(build.getValidTactics(tactics)).isZero();
            assertThat(tactics).containsExactly(7, 8);
            assertThat(build.getAliasedInput(0)).isEqualTo(-1);
            assertThat(build.getTimingCacheID()).isEqualTo("halved");
            assertThat(build.getMetadataString()).isNull();
        }
    }

    @Test
    void allCombinationsOfFormatsAreGivenAtOnce() {
        try (IPluginV3 plugin = created(registered())) {
            IPluginV3QuickBuild build = capability(plugin, PluginCapabilityType.kBUILD, IPluginV3QuickBuild.class);
            DynamicPluginTensorDesc[] inOut = {range(5), range(2)};
            assertThat(build.getNbSupportedFormatCombinations(inOut, 1, 1)).isEqualTo(2);
            PluginTensorDesc[] supported = new PluginTensorDesc[4];
            assertThat(build.getSupportedFormatCombinations(inOut, 1, 1, supported))
                    .isZero();
            assertThat(supported)
                    .extracting(PluginTensorDesc::type)
                    .containsExactly(DataType.kFLOAT, DataType.kFLOAT, DataType.kHALF, DataType.kHALF);
            assertThat(supported)
                    .extracting(PluginTensorDesc::dims)
                    .containsExactly(Dims.of(0), Dims.of(1), Dims.of(2), Dims.of(3));
            assertThatThrownBy(() -> build.getSupportedFormatCombinations(inOut, 1, 1, new PluginTensorDesc[3]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An array of 3 descriptions is no whole number of combinations of 1 inputs and 1"
                            + " outputs.");
            assertThatThrownBy(() -> build.getNbSupportedFormatCombinations(inOut, 2, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("inOut has 2 elements, but there are 3 tensors.");
        }
    }

    @Test
    void whatJavaThrowsIsTheCauseWhereThePluginWasCalled() {
        creator.failure = new IllegalStateException("no combination");
        try (IPluginV3 plugin = created(registered())) {
            IPluginV3QuickBuild build = capability(plugin, PluginCapabilityType.kBUILD, IPluginV3QuickBuild.class);
            assertThatThrownBy(() -> build.getSupportedFormatCombinations(
                            new DynamicPluginTensorDesc[] {range(5), range(2)}, 1, 1, new PluginTensorDesc[2]))
                    .hasRootCause(creator.failure);
        }
    }

    @Test
    void theKernelAndItsLaunchAreGivenAndKept() {
        assumeFalse(LoadedVersion.isBefore(10, 9), "it has no kernels of plugins");
        try (IPluginV3 plugin = created(registered());
                NativeExprBuilder exprs = new NativeExprBuilder();
                NativeLaunch launch = new NativeLaunch()) {
            IPluginV3QuickAOTBuild build =
                    capability(plugin, PluginCapabilityType.kBUILD, IPluginV3QuickAOTBuild.class);
            DynamicPluginTensorDesc[] inOut = {range(5), range(2)};
            IDimensionExpr[][] inputs = exprs.inputs(List.of(Dims.of(9)));
            assertThat(build.getLaunchParams(inputs, inOut, 1, 1, launch.params(), launch.extraArgs(), exprs.builder()))
                    .isZero();
            assertThat(creator.told).contains("launched for 2 tensors; it is set: true false null");
            assertThat(launch.given).containsOnlyKeys("GridX", "BlockX", "0", "1");
            // After the call, as TensorRT reads them.
            assertThat(expr(launch, "GridX")).isEqualTo(inputs[0][0].address());
            assertThat(exprs.find(expr(launch, "BlockX"))).isEqualTo(new Expr.Constant(256));
            assertThat(exprs.find(expr(launch, "0"))).isEqualTo(new Expr.Constant(11));
            assertThat(exprs.find(expr(launch, "1"))).isEqualTo(new Expr.Constant(12));

            assertThat(build.setTactic(8)).isZero();
            String[] name = new String[1];
            byte[][] kernel = new byte[1][];
            PluginTensorDesc[] tensors = {tensor(5)};
            assertThat(build.getKernel(tensors, tensors, name, kernel)).isZero();
            assertThat(name).containsExactly("halve8");
            assertThat(kernel[0]).asString().isEqualTo(QuickPlugin.PTX);
            assertThatThrownBy(() -> build.getKernel(tensors, tensors, new String[2], kernel))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("kernelName has 2 elements, but one is needed for what the plugin gives.");
        }
    }

    private long expr(NativeLaunch launch, String name) {
        ISymExpr expr = ISymExprNative.TYPE.foreign(launch.given.get(name), life);
        assertThat(expr.getType()).isEqualTo(PluginArgType.kINT);
        assertThat(expr.getDataType()).isEqualTo(PluginArgDataType.kINT32);
        return expr.getExpr().address();
    }

    @Test
    void thePluginIsExecutedAndSaved() {
        try (IPluginV3 plugin = created(registered())) {
            IPluginV3QuickRuntime runtime =
                    capability(plugin, PluginCapabilityType.kRUNTIME, IPluginV3QuickRuntime.class);
            assertThat(runtime.setTactic(7)).isZero();
            assertThat(runtime.enqueue(1, 2, 3, 4, 5, 6, 7, 8, 9)).isZero();
            assertThat(creator.told).contains("enqueue [1, 2, 3, 4, 5, 6] 7 8 9");
            assertThat(runtime.getFieldsToSerialize().fields().getFirst().name())
                    .isEqualTo("kept");
            IPluginV3QuickCore core = capability(plugin, PluginCapabilityType.kCORE, IPluginV3QuickCore.class);
            assertThat(core.getPluginName()).isEqualTo(QuickPlugin.NAME);
        }
    }

    /** Of both kinds at once. */
    private abstract static class Both implements IPluginV3OneCore, IPluginV3QuickCore {}

    @Test
    void aCapabilityOfTwoKindsIsRefused() {
        assumeFalse(LoadedVersion.isBefore(10, 6), "it has no quick plugins");
        Both both = new Both() {
            @Override
            public String getPluginName() {
                return "";
            }

            @Override
            public String getPluginVersion() {
                return "";
            }

            @Override
            public String getPluginNamespace() {
                return "";
            }
        };
        assertThatThrownBy(() -> PluginCapabilities.hold(0, PluginCapabilityType.kCORE, both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(
                        ", which implements both IPluginV3OneCore and IPluginV3QuickCore: return an object that"
                                + " implements one of them.");
    }
}
