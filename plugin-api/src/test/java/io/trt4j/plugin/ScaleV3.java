package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plugin of version 3 that notes what it is called with, and answers as a test sets it. */
final class ScaleV3 {
    static final String NAME = "Trt4jTestTypedV3";

    record Fields(float factor, String mode) {}

    final List<String> calls = new ArrayList<>();
    int[] tactics = {};
    int alias = -1;
    int nbOutputs = 1;
    long workspace;
    String timingCacheId;
    String metadata;
    int combinations = 100;
    Exception failure;

    final class Scale implements PluginV3<Fields> {
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

    PluginV3Registration<Fields> register() {
        return Plugins.registerV3(NAME, "1", Fields.class, Scale::new);
    }

    static PluginFieldCollection fields(float factor, String mode, Arena arena) {
        return new PluginFieldCollection(List.of(
                new PluginField("factor", arena.allocateFrom(JAVA_FLOAT, factor), PluginFieldType.kFLOAT32, 1),
                new PluginField("mode", arena.allocateFrom(mode), PluginFieldType.kCHAR, mode.length())));
    }

    static PluginTensorDesc tensor(DataType type, long... dims) {
        return new PluginTensorDesc(Dims.of(dims), type, TensorFormat.kLINEAR, 1);
    }

    static DynamicPluginTensorDesc dynamic(DataType type, long... dims) {
        return new DynamicPluginTensorDesc(tensor(type, dims), Dims.of(dims), Dims.of(dims), Dims.of(dims));
    }

    /** A plugin through its vtables. */
    final class Native implements AutoCloseable {
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
}
