package io.trt4j.samples.scatteradd;

import static io.trt4j.plugin.declare.Declarations.*;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.plugin.declare.Call;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import java.lang.foreign.MemorySegment;

/** y[index[i]] += updates[i], in the memory of the first input. An index that is not one of y's elements is left out. */
public record ScatterAddPlugin() {
    static final String TEXT = """
        extern "C" __global__ void scatterAdd(
                float* y, const int* index, const float* updates, long long count, long long n) {
            long long i = (long long)blockIdx.x * blockDim.x + threadIdx.x;
            if (i < count && index[i] >= 0 && index[i] < n) atomicAdd(y + index[i], updates[i]);
        }
        """;
    private static final SourceKernel KERNEL =
            KernelSource.of("scatter-add.cu", TEXT).kernel("scatterAdd");

    public static final PluginDeclaration<ScatterAddPlugin> DECLARATION = plugin("ScatterAdd", ScatterAddPlugin.class)
            .input(DataType.kFLOAT)
            .input(DataType.kINT32)
            .input(DataType.kFLOAT)
            .outputInPlaceOf(0)
            .launch(launch(
                            KERNEL,
                            output(0),
                            input(1),
                            input(2),
                            input(1).volume(),
                            output(0).volume())
                    .over(input(1).volume()))
            .onHost(ScatterAddPlugin::onHost);

    private static void onHost(Call<ScatterAddPlugin> call) {
        MemorySegment y = call.memory(output(0));
        MemorySegment index = call.memory(input(1));
        MemorySegment updates = call.memory(input(2));
        for (long i = 0; i < call.inputDesc().volume(1); i++) {
            int at = index.getAtIndex(JAVA_INT, i);
            if (at >= 0 && at < call.outputDesc().volume(0)) {
                y.setAtIndex(JAVA_FLOAT, at, y.getAtIndex(JAVA_FLOAT, at) + updates.getAtIndex(JAVA_FLOAT, i));
            }
        }
    }
}
