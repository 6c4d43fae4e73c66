package io.trt4j.bench;

import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.TensorFormat;
import org.openjdk.jmh.annotations.Benchmark;

/** The number of an enum's constant: the same in all versions, and of an enum that TensorRT 11 numbers anew. */
public class EnumBenchmark extends Timed {
    // Not final: a constant's number would be computed by the compiler.
    private TensorFormat plain = TensorFormat.kLINEAR;
    private BuilderFlag renumbered = BuilderFlag.kVERSION_COMPATIBLE;

    @Benchmark
    public int plain() {
        return plain.value();
    }

    @Benchmark
    public int renumbered() {
        return renumbered.value();
    }
}
