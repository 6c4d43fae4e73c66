package io.trt4j.plugin.declare;

import io.trt4j.cuda.Kernel;
import io.trt4j.tensorrt.DataType;
import java.util.function.Function;

/** The words of a {@link PluginDeclaration}, for {@code import static}. */
public final class Declarations {
    private Declarations() {}

    /**
     * A plugin with no tensors and no work yet.
     *
     * @param name the plugin's name: an ONNX node's {@code op_type}
     * @param attributes the record of the plugin's attributes; see {@link io.trt4j.plugin.Plugins#register}
     * @throws IllegalArgumentException if a component cannot be an attribute
     */
    public static <A extends Record> PluginDeclaration<A> plugin(String name, Class<A> attributes) {
        return PluginDeclaration.of(name, attributes);
    }

    /** An input: its dimensions, or as an argument of a kernel its address. */
    public static TensorRef input(int index) {
        return new TensorRef(TensorRef.Kind.INPUT, index);
    }

    /** An output: its dimensions, or as an argument of a kernel its address. */
    public static TensorRef output(int index) {
        return new TensorRef(TensorRef.Kind.OUTPUT, index);
    }

    /** The workspace, as an argument of a kernel. */
    public static TensorRef workspace() {
        return new TensorRef(TensorRef.Kind.WORKSPACE, 0);
    }

    /** A number that is known now. */
    public static Dim constant(long value) {
        return new Dim.Constant(value);
    }

    /**
     * An attribute, as an argument of a kernel in its own type; in an expression it must be a whole number.
     *
     * @param component the name of the record's component
     */
    public static Dim attribute(String component) {
        return new Dim.Attribute(component, -1);
    }

    /** An element of an attribute that is an array; an attribute that is too short is refused when the plugin is made. */
    public static Dim attribute(String component, int index) {
        if (index < 0) {
            throw new IllegalArgumentException("The attribute " + component + " has no element " + index + ".");
        }
        return new Dim.Attribute(component, index);
    }

    /** The value of an element of a shape input, in the shapes of outputs only. */
    public static Dim shapeInput(int index, int element) {
        return new Dim.ShapeInput(index, element);
    }

    /**
     * The size of an output along one axis that depends on the data: the kernel writes it, into an output of its own. In the
     * shapes of outputs only; launches cannot use extents that it is part of, which are not known before.
     *
     * @param output the output that the size is written into: without dimensions, {@link Shape#scalar()}, of type kINT32 or, since
     *     TensorRT 10.6, kINT64
     * @param expected the size for which TensorRT optimizes
     * @param most the largest size, which memory is reserved for
     */
    public static Dim sizeTensor(int output, Dim expected, Dim most) {
        return new Dim.SizeTensor(output, expected, most);
    }

    /** The shape of an input. */
    public static Shape sameAs(int input) {
        return Shape.sameAs(input);
    }

    /** A shape of given dimensions, at most 8. */
    public static Shape shape(Dim... dims) {
        return Shape.of(dims);
    }

    /** A tensor of the type and format of one before it. */
    public static Tensor like(TensorRef other) {
        return Tensor.like(other);
    }

    /** A tensor of one of these types, linear. */
    public static Tensor tensor(DataType... types) {
        return Tensor.of(types);
    }

    /** A launch with a thread for each element of the first output, in blocks of 256. */
    public static Launch elementwise(Kernel kernel, Object... arguments) {
        return elementwise(KernelChoice.of(kernel), arguments);
    }

    /** A launch with a thread for each element of the first output, in blocks of 256. */
    public static Launch elementwise(KernelChoice kernel, Object... arguments) {
        return Launch.elementwise(kernel, arguments);
    }

    /** A launch with a block of 256 threads for each row of the first input: a row is what lies along its last axis. */
    public static Launch rows(Kernel kernel, Object... arguments) {
        return rows(KernelChoice.of(kernel), arguments);
    }

    /** A launch with a block of 256 threads for each row of the first input: a row is what lies along its last axis. */
    public static Launch rows(KernelChoice kernel, Object... arguments) {
        return Launch.rows(kernel, arguments);
    }

    /** A launch with a grid of its own: one block of 256 threads until {@link Launch#grid} and {@link Launch#block} say else. */
    public static Launch launch(Kernel kernel, Object... arguments) {
        return launch(KernelChoice.of(kernel), arguments);
    }

    /** A launch with a grid of its own: one block of 256 threads until {@link Launch#grid} and {@link Launch#block} say else. */
    public static Launch launch(KernelChoice kernel, Object... arguments) {
        return Launch.of(kernel, arguments);
    }

    /**
     * A kernel for each type that a tensor may have.
     *
     * @param kernels called when the plugin is registered, once for each of the types that the tensor is declared with
     */
    public static KernelChoice perType(TensorRef tensor, Function<DataType, ? extends Kernel> kernels) {
        return KernelChoice.perType(tensor, kernels);
    }
}
