package io.trt4j.samples.circpad.padding;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.shape;

import io.trt4j.plugin.declare.Dim;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import java.util.Arrays;

/**
 * The same as {@link CircPadV3}, declared: TensorRT sees no difference, and loads an engine of either with the other. A
 * backend's declaration is {@link #declaration()} and how it pads. The record is the attributes of the ONNX node.
 *
 * @param pads for all {@value #RANK} dimensions; 0 for those that are not given
 */
public record CircPadShort(int[] pads) {
    private static final int RANK = 4;

    public CircPadShort {
        pads = Arrays.copyOf(new Padding(pads).pads(), 2 * RANK);
    }

    /** All but the work. */
    public static PluginDeclaration<CircPadShort> declaration() {
        return plugin(CircPadPlugin.NAME, CircPadShort.class)
                .version(CircPadPlugin.VERSION)
                .input(DataType.kFLOAT, DataType.kHALF)
                .output(shape(padded(0), padded(1), padded(2), padded(3)));
    }

    /** What the {@linkplain Kernels kernels} are given, in the order of their parameters. */
    public static Object[] arguments() {
        return new Object[] {
            input(0),
            output(0),
            input(0).dim(0),
            input(0).dim(1),
            input(0).dim(2),
            input(0).dim(3),
            output(0).rows(),
            output(0).dim(1),
            output(0).dim(2),
            output(0).dim(3),
            shift(0),
            shift(1),
            shift(2),
            shift(3)
        };
    }

    private static Dim before(int axis) {
        return attribute("pads", 2 * (RANK - 1 - axis));
    }

    private static Dim after(int axis) {
        return attribute("pads", 2 * (RANK - 1 - axis) + 1);
    }

    private static Dim padded(int axis) {
        return input(0).dim(axis).plus(before(axis)).plus(after(axis));
    }

    /** {@link Kernels#shift}: what lies between the amount before and the next multiple of the extent. */
    private static Dim shift(int axis) {
        Dim extent = input(0).dim(axis);
        return before(axis).ceilDiv(extent).times(extent).minus(before(axis));
    }
}
