package io.trt4j.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IKernelLaunchParams;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3QuickAOTBuild;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.ISymExpr;
import io.trt4j.tensorrt.ISymExprs;
import io.trt4j.tensorrt.PluginArgDataType;
import io.trt4j.tensorrt.PluginArgType;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.QuickPluginCreationRequest;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A quick plugin with one input and one output of the same type, half as long. It notes what it was told. */
class QuickPlugin implements IPluginV3, IPluginV3QuickCore, IPluginV3QuickRuntime {
    static final String NAME = "Halve";
    static final String PTX = ".version 8.0\n";

    /** Makes them. */
    static final class Creator implements IPluginCreatorV3Quick {
        final List<String> told = new ArrayList<>();
        RuntimeException failure;

        @Override
        public IPluginV3 createPlugin(
                String name,
                String nspace,
                PluginFieldCollection fc,
                TensorRTPhase phase,
                QuickPluginCreationRequest request) {
            told.add(name + " " + nspace + " " + phase + " " + request + " " + names(fc));
            return new QuickPlugin(new AheadOfTime(told, failure), told);
        }

        /** As versions before 10.9 ask. */
        @Override
        public IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase) {
            told.add(name + " " + nspace + " " + phase + " " + names(fc));
            return new QuickPlugin(new Build(told, failure), told);
        }

        private static List<String> names(PluginFieldCollection fields) {
            return fields.fields().stream().map(PluginField::name).toList();
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(
                    List.of(new PluginField("axis", MemorySegment.NULL, PluginFieldType.kINT32, 1)));
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
    }

    private final IPluginV3QuickBuild build;
    final List<String> told;

    private QuickPlugin(IPluginV3QuickBuild build, List<String> told) {
        this.build = build;
        this.told = told;
    }

    @Override
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        return type == PluginCapabilityType.kBUILD ? build : this;
    }

    @Override
    public IPluginV3 clone() {
        return new QuickPlugin(build, told);
    }

    @Override
    public void close() {
        told.add("closed");
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
        told.add("enqueue " + List.of(inputDesc, outputDesc, inputs, outputs, inputStrides, outputStrides) + " "
                + nbInputs + " " + nbOutputs + " " + stream);
        return 0;
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        return new PluginFieldCollection(
                List.of(new PluginField("kept", MemorySegment.NULL, PluginFieldType.kINT32, 0)));
    }

    /** The builder's part. */
    static class Build implements IPluginV3QuickBuild {
        final List<String> told;
        private final RuntimeException failure;

        Build(List<String> told, RuntimeException failure) {
            this.told = told;
            this.failure = failure;
        }

        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
            told.add("types " + List.of(inputTypes) + " of rank " + inputRanks[0]);
            outputTypes[0] = inputTypes[0];
            return 0;
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            IDimensionExpr half =
                    exprBuilder.operation(DimensionOperation.kFLOOR_DIV, inputs[0][0], exprBuilder.constant(2));
            outputs[0] = new IDimensionExpr[] {half};
            return 0;
        }

        @Override
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            told.add("configured " + in.length + " " + out.length + " " + in[0].max());
            return 0;
        }

        @Override
        public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return inOut.length == nbInputs + nbOutputs ? 2 : 0;
        }

        @Override
        public int getSupportedFormatCombinations(
                DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] supported) {
            if (failure != null) {
                throw failure;
            }
            for (int i = 0; i < supported.length; i++) {
                DataType type = i < nbInputs + nbOutputs ? DataType.kFLOAT : DataType.kHALF;
                supported[i] = new PluginTensorDesc(Dims.of(i), type, TensorFormat.kLINEAR, 1);
            }
            return 0;
        }

        @Override
        public int getNbOutputs() {
            return 1;
        }

        @Override
        public int getNbTactics() {
            return 2;
        }

        @Override
        public int getValidTactics(int[] tactics) {
            tactics[0] = 7;
            tactics[1] = 8;
            return 0;
        }

        @Override
        public String getTimingCacheID() {
            return "halved";
        }
    }

    /** Gives a kernel, too. */
    static final class AheadOfTime extends Build implements IPluginV3QuickAOTBuild {
        private String kernel = "none";

        AheadOfTime(List<String> told, RuntimeException failure) {
            super(told, failure);
        }

        @Override
        public int setTactic(int tactic) {
            kernel = "halve" + tactic;
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
            launchParams.setGridX(new Int32(inputs[0][0]));
            launchParams.setBlockX(new Int32(exprBuilder.constant(256)));
            extraArgs.setNbSymExprs(2);
            Int32 first = new Int32(exprBuilder.constant(11));
            extraArgs.setSymExpr(0, first);
            extraArgs.setSymExpr(1, new Int32(exprBuilder.constant(12)));
            told.add("launched for " + inOut.length + " tensors; it is set: "
                    + (extraArgs.getSymExpr(0) == first) + " " + extraArgs.setSymExpr(2, first) + " "
                    + launchParams.getGridY());
            return 0;
        }

        @Override
        public int getKernel(
                PluginTensorDesc[] in, PluginTensorDesc[] out, String[] kernelName, byte[][] compiledKernel) {
            kernelName[0] = kernel;
            compiledKernel[0] = PTX.getBytes(US_ASCII);
            return 0;
        }
    }

    /** An expression of dimensions that a kernel takes as 32 bits. */
    private static final class Int32 implements ISymExpr {
        private final MemorySegment expr;

        Int32(IDimensionExpr expr) {
            this.expr = MemorySegment.ofAddress(expr.address());
        }

        @Override
        public PluginArgType getType() {
            return PluginArgType.kINT;
        }

        @Override
        public PluginArgDataType getDataType() {
            return PluginArgDataType.kINT32;
        }

        @Override
        public MemorySegment getExpr() {
            return expr;
        }
    }
}
