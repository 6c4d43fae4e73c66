package io.trt4j.hostmodel;

import static io.trt4j.plugin.declare.Declarations.*;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.trt4j.kernel.CudaThread;
import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.IntView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.plugin.declare.Shape;
import io.trt4j.tensorrt.DataType;
import java.lang.foreign.MemorySegment;

/** The plugins of the tests, which standard operators do as well. */
final class TestPlugins {
    private TestPlugins() {}

    record Alpha(float alpha) {}

    record Nothing() {}

    static void leakyRelu(FloatView x, FloatView y, float alpha, int n) {
        int i = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
        if (i < n) {
            y.set(i, x.get(i) > 0 ? x.get(i) : alpha * x.get(i));
        }
    }

    /** LeakyRelu. */
    static final PluginDeclaration<Alpha> LEAKY = leaky("Trt4jLeaky");

    static PluginDeclaration<Alpha> leaky(String name) {
        return plugin(name, Alpha.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .launch(elementwise(
                        JavaKernel.of(TestPlugins.class, "leakyRelu"),
                        input(0),
                        output(0),
                        attribute("alpha"),
                        output(0).volume()));
    }

    /** Neg, of 16 bits. */
    static final PluginDeclaration<Nothing> NEGATE = plugin("Trt4jNegate", Nothing.class)
            .input(DataType.kHALF, DataType.kBF16)
            .output(sameAs(0))
            .enqueue(call -> {
                MemorySegment x = call.memory(input(0));
                for (long i = 0; i < x.byteSize() / Short.BYTES; i++) {
                    short negative = (short) (x.getAtIndex(JAVA_SHORT, i) ^ Short.MIN_VALUE);
                    call.memory(output(0)).setAtIndex(JAVA_SHORT, i, negative);
                }
            });

    static void positive(IntView x, IntView y, IntView count, int n) {
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (x.get(i) > 0) {
                y.set(found++, x.get(i));
            }
        }
        count.set(0, found);
    }

    /** The positive numbers of a vector, and how many they are. */
    static final PluginDeclaration<Nothing> POSITIVE = plugin("Trt4jPositive", Nothing.class)
            .input(DataType.kINT32)
            .output(shape(sizeTensor(1, input(0).dim(0).floorDiv(2), input(0).dim(0))))
            .output(Shape.scalar(), DataType.kINT32)
            .launch(launch(
                            JavaKernel.of(TestPlugins.class, "positive"),
                            input(0),
                            output(0),
                            output(1),
                            input(0).volume())
                    .block(1));

    /** The first elements of a vector, as many as its shape input says. */
    static final PluginDeclaration<Nothing> FIRST = plugin("Trt4jFirst", Nothing.class)
            .input(DataType.kINT32)
            .shapeInput()
            .output(shape(shapeInput(0, 0)))
            .enqueue(call -> {
                MemorySegment y = call.memory(output(0));
                y.copyFrom(call.memory(input(0)).asSlice(0, y.byteSize()));
            });

    /** Identity of whole numbers of 64 bits. */
    static final PluginDeclaration<Nothing> IDENTITY_64 = plugin("Trt4jIdentity64", Nothing.class)
            .input(DataType.kINT64)
            .output(sameAs(0))
            .enqueue(call -> call.memory(output(0)).copyFrom(call.memory(input(0))));
}
