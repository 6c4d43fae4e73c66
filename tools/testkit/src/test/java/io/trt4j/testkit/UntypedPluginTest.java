package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.Version;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin of version 3 that answers TensorRT's calls itself, as those in C++ do, on the host engine. */
class UntypedPluginTest {
    private static final String NAME = "Trt4jHostUntyped";
    private static final long BYTES = 8;

    private final List<Integer> set = new ArrayList<>();
    private int before;
    private int[] tactics = {};
    private int nbTactics;
    private String fails = "";
    private boolean noShapes;
    /** For each output the input whose memory it shares; null for a plugin that has no such method. */
    private int[] aliases;

    private class Copy implements IPluginV3, IPluginV3OneCore, IPluginV3OneBuild, IPluginV3OneRuntime {
        private int status(String method) {
            return fails.equals(method) ? 5 : 0;
        }

        @Override
        public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            return this;
        }

        @Override
        public IPluginV3 clone() {
            return copy();
        }

        @Override
        public void close() {}

        @Override
        public String getPluginName() {
            return NAME;
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
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            return status("configurePlugin");
        }

        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
            Arrays.fill(outputTypes, inputTypes[0]);
            return 0;
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            if (!noShapes) {
                Arrays.fill(outputs, inputs[0]);
            }
            return status("getOutputShapes");
        }

        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return inOut[pos].desc().type() == DataType.kFLOAT;
        }

        @Override
        public int getNbOutputs() {
            return aliases == null ? 1 : aliases.length;
        }

        @Override
        public int getNbTactics() {
            return nbTactics;
        }

        @Override
        public int getValidTactics(int[] valid) {
            System.arraycopy(tactics, 0, valid, 0, valid.length);
            return status("getValidTactics");
        }

        @Override
        public int setTactic(int tactic) {
            set.add(tactic);
            return status("setTactic");
        }

        @Override
        public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            return status("onShapeChange");
        }

        @Override
        public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
            Calls.memory(Calls.pointer(outputs), BYTES).copyFrom(Calls.memory(Calls.pointer(inputs), BYTES));
            return status("enqueue");
        }

        @Override
        public IPluginV3 attachToContext(IPluginResourceContext context) {
            return clone();
        }

        @Override
        public PluginFieldCollection getFieldsToSerialize() {
            return new PluginFieldCollection(List.of());
        }
    }

    private final class Aliasing extends Copy implements IPluginV3OneBuildV2 {
        @Override
        public int getAliasedInput(int outputIndex) {
            return aliases[outputIndex];
        }
    }

    private Copy copy() {
        return aliases == null ? new Copy() : new Aliasing();
    }

    private final IPluginCreatorV3One creator = new IPluginCreatorV3One() {
        @Override
        public IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase) {
            return copy();
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(List.of());
        }

        @Override
        public String getPluginName() {
            return NAME;
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    };

    @BeforeEach
    void register() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        before = NativeObjects.implemented();
        assertThat(TensorRT.getPluginRegistry().registerCreator(creator, "")).isTrue();
    }

    @AfterEach
    void deregister() {
        if (TensorRT.version().major() >= 10) {
            TensorRT.getPluginRegistry().deregisterCreator(creator);
            assertThat(NativeObjects.implemented()).isEqualTo(before);
        }
    }

    private static byte[] build(String... outputs) {
        return HostEngine.build(new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of()))
                .addInput("x", DataType.kFLOAT, Dims.of(BYTES / Float.BYTES))
                .setOutputNames(outputs.length == 0 ? new String[] {"y"} : outputs));
    }

    private void refused(String message) {
        assertThatThrownBy(() -> build()).isInstanceOf(TensorRTException.class).hasMessage(message);
    }

    @Test
    void itRunsWithItsFastestTactic() {
        tactics = new int[] {3, 4};
        nbTactics = 2;
        byte[] plan = build();
        int chosen = set.getLast();
        assertThat(set).containsExactly(3, 4, chosen);
        set.clear();
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThat(set).containsExactly(chosen);
            float[] y = new float[2];
            context.setTensorAddress("x", MemorySegment.ofArray(new float[] {1, 2}));
            context.setTensorAddress("y", MemorySegment.ofArray(y));
            context.enqueue();
            assertThat(y).containsExactly(1, 2);
        }
    }

    @Test
    void tacticsThatTensorRTRefusesAreRefused() {
        nbTactics = 2;
        tactics = new int[] {3, 0};
        refused(NAME + ".getValidTactics gave [3, 0]; the numbers of tactics are positive, and no two the same.");
        tactics = new int[] {3, 3};
        refused(NAME + ".getValidTactics gave [3, 3]; the numbers of tactics are positive, and no two the same.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000})
    void aNumberOfTacticsThatMakesNoSenseIsRefused(int count) {
        nbTactics = count;
        refused(NAME + ".getNbTactics returned " + count + "; a plugin has 0 to 10000 tactics here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"getOutputShapes", "configurePlugin", "getValidTactics", "setTactic", "onShapeChange", "enqueue"
            })
    void aStatusThatIsNotSuccessEndsTheBuild(String method) {
        nbTactics = 2;
        tactics = new int[] {3, 4};
        fails = method;
        refused(NAME + "." + method + " returned 5, which is not success.");
    }

    @Test
    void anOutputWithoutAShapeIsRefused() {
        noShapes = true;
        assertThatThrownBy(() -> build()).isInstanceOf(TensorRTException.class).hasMessageContaining("getOutputShapes");
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1})
    void anAliasOfNoInputIsRefused(int wrong) {
        assumeTrue(TensorRT.version().compareTo(new Version(10, 3, 0)) >= 0, "aliasing is in TensorRT 10.3 and newer");
        aliases = new int[] {wrong};
        refused(NAME + ".getAliasedInput says that output 0 shares the memory of input " + wrong
                + ", but there are 1 inputs; -1 stands for none.");
    }

    @Test
    void anInputIsOfOneOutputOnly() {
        assumeTrue(TensorRT.version().compareTo(new Version(10, 3, 0)) >= 0, "aliasing is in TensorRT 10.3 and newer");
        aliases = new int[] {0, -1, 0};
        assertThatThrownBy(() -> build("a", "b", "c"))
                .isInstanceOf(TensorRTException.class)
                .hasMessage(NAME + ".getAliasedInput says that output 2 shares the memory of input 0, which an output"
                        + " before it shares already.");
    }
}
