package io.trt4j.bench;

import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.TensorRT;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A call of TensorRT by the bindings, whose slot the loaded version chose, beside the same one by hand. */
public class CallBenchmark extends Timed {
    private IPluginRegistry registry;
    private long address;

    @Setup
    public void findRegistry() {
        ByHand.requireTensorRT10();
        registry = TensorRT.getPluginRegistry();
        address = registry.address();
    }

    @Benchmark
    public boolean byHand() {
        return ByHand.isParentSearchEnabled(address);
    }

    @Benchmark
    public boolean byBindings() {
        return registry.isParentSearchEnabled();
    }
}
