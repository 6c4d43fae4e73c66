package io.trt4j.plugin.declare;

import io.trt4j.cuda.Kernel;
import io.trt4j.tensorrt.DataType;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds, before a plugin is registered, what is wrong in its declaration. */
final class Checks {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);
    private static final Set<Class<?>> OTHER =
            Set.of(float.class, double.class, boolean.class, Float.class, Double.class, Boolean.class, DataType.class);
    private static final int MAX_THREADS = 1024;

    /** What a part of a declaration is, which decides on what is known there. */
    enum Kind {
        SHAPE,
        LAUNCH,
        OTHER
    }

    private final String plugin;
    private final Attributes.Types attributes;
    private final List<Tensor> inputs;
    private final List<PluginDeclaration.Output> outputs;
    private final int shapeInputs;
    private String part = "";
    private Kind kind = Kind.OTHER;

    Checks(
            String plugin,
            Attributes.Types attributes,
            List<Tensor> inputs,
            List<PluginDeclaration.Output> outputs,
            int shapeInputs) {
        this.plugin = plugin;
        this.attributes = attributes;
        this.inputs = inputs;
        this.outputs = outputs;
        this.shapeInputs = shapeInputs;
    }

    /** Does something for a part of the declaration, which messages name. */
    void part(String name, Kind partKind, Runnable check) {
        part = name;
        kind = partKind;
        try {
            check.run();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw e instanceof Wrong ? e : wrong(e.getMessage(), e);
        }
    }

    /** What is wrong, with its place. */
    private static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Wrong(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw wrong(otherwise, null);
        }
    }

    private Wrong wrong(@Nullable String what, @Nullable Throwable cause) {
        String end = what == null || what.endsWith(".") ? "" : ".";
        return new Wrong("Plugin " + plugin + ", " + part + ": " + what + end, cause);
    }

    /** That a tensor's types and formats are its own or those of one before it. */
    void requireTypes(Tensor tensor, int position) {
        requireBefore(tensor.typeOf(), position, "type");
        requireBefore(tensor.formatOf(), position, "format");
    }

    private void requireBefore(@Nullable TensorRef other, int position, String what) {
        if (other != null) {
            boolean isInput = other.kind() == TensorRef.Kind.INPUT;
            require(isInput ? other.index() < inputs.size() : other.index() < outputs.size(), "there is no " + other);
            require(
                    (isInput ? other.index() : inputs.size() + other.index()) < position,
                    "it has the " + what + " of " + other + ", which is not before it");
        }
    }

    void requireCombinations(List<List<DataType>> combinations) {
        int tensors = inputs.size() + outputs.size();
        for (List<DataType> combination : combinations) {
            require(
                    combination.size() == tensors,
                    combination + " has " + combination.size() + " types, but there are " + tensors
                            + " inputs and outputs");
        }
    }

    void requireTensor(TensorRef tensor) {
        switch (tensor.kind()) {
            case INPUT ->
                require(
                        tensor.index() < inputs.size(),
                        "there is no " + tensor + ": " + inputs.size() + " inputs are declared");
            case OUTPUT -> {
                require(kind != Kind.SHAPE, "the shape of an output cannot depend on " + tensor);
                require(
                        tensor.index() < outputs.size(),
                        "there is no " + tensor + ": " + outputs.size() + " outputs are declared");
            }
            case WORKSPACE -> {}
        }
    }

    /** That extents are not those that a launch is yet to write the size of; TensorRT does not say what they are until then. */
    void requireExtents(Dim dim, TensorRef tensor, Predicate<Shape> hasSize) {
        requireTensor(tensor);
        require(
                kind != Kind.LAUNCH
                        || tensor.kind() != TensorRef.Kind.OUTPUT
                        || !hasSize.test(outputs.get(tensor.index()).shape()),
                dim
                        + " may depend on a size that a kernel writes, so it is not known in a launch: use extents of"
                        + " inputs, as over(input(0).volume()) does");
    }

    void requireLaunch(Dim dim) {
        require(kind != Kind.SHAPE, dim + " is known in launches only");
    }

    void requireShapeInput(Dim dim, int input) {
        require(kind == Kind.SHAPE, dim + " is known in the shapes of outputs only");
        require(
                input >= 0 && input < shapeInputs,
                "there is no shape input " + input + ": " + shapeInputs + " are declared");
    }

    void requireSizeTensor(Dim dim, int output) {
        require(kind == Kind.SHAPE, dim + " is known in the shapes of outputs only");
        require(
                output >= 0 && output < outputs.size(),
                "there is no output " + output + " for the size: " + outputs.size() + " are declared");
        PluginDeclaration.Output size = outputs.get(output);
        require(
                size.shape().isScalar()
                        && List.of(DataType.kINT32, DataType.kINT64)
                                .containsAll(size.tensor().types())
                        && !size.tensor().types().isEmpty(),
                "output " + output + " holds a size, so it must be a scalar of type kINT32 or kINT64");
    }

    void requireWhole(Dim.Attribute attribute) {
        Class<?> type = attributes.require(attribute);
        require(
                WHOLE.contains(type),
                attribute + " is used as a whole number, but its type is " + type.getSimpleName());
    }

    void requireScalar(Dim.Attribute attribute) {
        Class<?> type = attributes.require(attribute);
        require(
                WHOLE.contains(type) || OTHER.contains(type) || type.isEnum(),
                attribute + " cannot be the argument of a kernel: its type is " + type.getSimpleName());
    }

    void requireBlock(int[] block) {
        long threads = (long) block[0] * block[1] * block[2];
        require(
                block[0] > 0 && block[1] > 0 && block[2] > 0 && threads <= MAX_THREADS,
                "a block has at least 1 and at most " + MAX_THREADS + " threads, not " + block[0] + " × " + block[1]
                        + " × " + block[2]);
    }

    /** That a kernel whose parameters are known takes the arguments. */
    void requireParameters(Kernel kernel, List<Class<?>> types, List<Object> arguments) {
        require(
                types.size() == arguments.size(),
                kernel + " has " + types.size() + " parameters, but " + arguments.size() + " arguments are declared");
        for (int i = 0; i < types.size(); i++) {
            Class<?> given = type(arguments.get(i));
            Class<?> wanted = types.get(i);
            boolean fits = given == wanted
                    || arguments.get(i) instanceof Dim
                            && given == null
                            && (wanted == int.class || wanted == long.class);
            require(
                    fits,
                    kernel + " wants " + wanted.getSimpleName() + " as its parameter " + i + ", but "
                            + (arguments.get(i) instanceof Dim dim ? dim : "the argument") + " is "
                            + (given == null ? "an int or a long" : "of type " + given.getSimpleName()));
        }
    }

    /** What an argument is for a kernel; null for an int or a long, whatever is wanted. */
    private @Nullable Class<?> type(Object argument) {
        return switch (argument) {
            case TensorRef ref -> MemorySegment.class;
            case TensorRef.Scale scale -> float.class;
            case Dim.Attribute attribute -> {
                Class<?> type = attributes.require(attribute);
                yield type.isEnum()
                        ? int.class
                        : java.lang.invoke.MethodType.methodType(type).unwrap().returnType();
            }
            case Dim dim -> null;
            default ->
                java.lang.invoke.MethodType.methodType(argument.getClass())
                        .unwrap()
                        .returnType();
        };
    }

    /** The types that a tensor may have. */
    List<DataType> types(TensorRef tensor) {
        Tensor declared = tensor.kind() == TensorRef.Kind.INPUT
                ? inputs.get(tensor.index())
                : outputs.get(tensor.index()).tensor();
        return declared.typeOf() == null ? declared.types() : types(declared.typeOf());
    }
}
