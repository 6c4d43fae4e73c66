package io.trt4j.bench;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.VirtualObject;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import io.trt4j.tensorrt.natives.Signatures;
import java.util.List;

/** The runtime capability of a plugin of version 3, as TensorRT has it. */
final class RuntimeV3 implements AutoCloseable {
    private static final int RUNTIME = PluginCapabilityType.kRUNTIME.value();

    private record None() {}

    private final PluginV3Registration<None> registration;
    private final Lifetime life = Lifetime.scope();
    private final IPluginV3 plugin;
    private final IPluginV3OneRuntime runtime;
    private final VirtualObject asked;

    /** One that has been told of one input and one output. */
    RuntimeV3(String name, PluginV3<None> work) {
        registration = Plugins.registerV3(name, "1", None.class, (none, phase) -> work);
        IPluginCreatorV3One creator =
                (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator(name, "1", "");
        IPluginV3 made = creator.createPlugin(name, new PluginFieldCollection(List.of()), TensorRTPhase.kRUNTIME);
        plugin = IPluginV3Native.own(IPluginV3Native.TYPE.create(made).address(), Lifetime.owned(Lifetime.FOREVER));
        asked = IPluginV3Native.TYPE.methods("getCapabilityInterface").at(((NativeObject) plugin).address());
        runtime = (IPluginV3OneRuntime) PluginCapabilities.foreign(plugin, PluginCapabilityType.kRUNTIME, life);
        PluginTensorDesc[] tensor = {
            new PluginTensorDesc(Dims.of(100, 2, 32, 32), DataType.kFLOAT, TensorFormat.kLINEAR, 1)
        };
        runtime.onShapeChange(tensor, tensor);
    }

    static RuntimeV3 empty() {
        return new RuntimeV3("Trt4jBenchEmptyV3", (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {});
    }

    static RuntimeV3 reading() {
        long[] read = new long[1]; // kept so that reading it cannot be left out
        return new RuntimeV3(
                "Trt4jBenchReadingV3",
                (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> read[0] = inputDesc.volume(0)
                        + inputDesc.type(0).value()
                        + outputDesc.volume(0)
                        + inputs.get(0)
                        + outputs.get(0));
    }

    /** Asks the plugin for the capability, as TensorRT does before each enqueue. */
    long ask() {
        try {
            return (long) Signatures.J_JI.HANDLE.invokeExact(asked.method(0), asked.address, RUNTIME);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    long address() {
        return ((NativeObject) runtime).address();
    }

    @Override
    public void close() {
        life.close();
        plugin.close();
        registration.close();
    }
}
