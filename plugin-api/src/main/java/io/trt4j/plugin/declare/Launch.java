package io.trt4j.plugin.declare;

import io.trt4j.cuda.Kernel;
import io.trt4j.ffm.internal.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a plugin launches a kernel: its grid, and its arguments. Made by {@link Declarations#elementwise}, {@link
 * Declarations#rows} and {@link Declarations#launch}; immutable.
 *
 * <p>An argument is a {@link TensorRef}, for the tensor's address; a {@link Dim}, which is an {@code int} or a {@code long} as the
 * kernel's parameter is; {@link TensorRef#scale()}; or a number or boolean, in its own type.
 */
public final class Launch {
    private static final int THREADS = 256;

    private final KernelChoice kernel;
    private final List<Object> arguments;
    /** Blocks along x, y and z; that along x is not used where it follows from {@link #work}. */
    private final List<Dim> grid;
    /** The number of threads that are needed along x, where that gives the grid. */
    private final @Nullable Dim work;

    private final int[] block;
    private final Dim sharedBytes;

    private Launch(
            KernelChoice kernel,
            List<Object> arguments,
            List<Dim> grid,
            @Nullable Dim work,
            int[] block,
            Dim sharedBytes) {
        this.kernel = kernel;
        this.arguments = arguments;
        this.grid = grid;
        this.work = work;
        this.block = block;
        this.sharedBytes = sharedBytes;
    }

    private static Launch of(KernelChoice kernel, List<Dim> grid, @Nullable Dim work, Object... arguments) {
        Objects.requireNonNull(kernel, "The kernel is null.");
        Objects.requireNonNull(arguments, "The arguments are null.");
        List<Object> copy = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            copy.add(requireArgument(i, arguments[i]));
        }
        return new Launch(kernel, List.copyOf(copy), grid, work, new int[] {THREADS, 1, 1}, new Dim.Constant(0));
    }

    private static Object requireArgument(int index, Object argument) {
        return switch (argument) {
            case TensorRef ref -> ref;
            case TensorRef.Scale scale -> scale;
            case Dim dim -> dim;
            case Integer number -> number;
            case Long number -> number;
            case Float number -> number;
            case Double number -> number;
            case Short number -> number;
            case Byte number -> number;
            case Boolean value -> value;
            case null -> throw new IllegalArgumentException("Argument " + index + " of the kernel is null.");
            default ->
                throw new IllegalArgumentException("Argument " + index + " of the kernel is a "
                        + argument.getClass().getSimpleName()
                        + ": it must be a tensor, a Dim, a number or a boolean.");
        };
    }

    static Launch elementwise(KernelChoice kernel, Object... arguments) {
        return of(kernel, blocks(), Declarations.output(0).volume(), arguments);
    }

    static Launch rows(KernelChoice kernel, Object... arguments) {
        return of(kernel, blocks(Declarations.input(0).rows()), null, arguments);
    }

    static Launch of(KernelChoice kernel, Object... arguments) {
        return of(kernel, blocks(new Dim.Constant(1)), null, arguments);
    }

    /** Blocks along the axes that are given, and one along the others. */
    private static List<Dim> blocks(Dim... given) {
        List<Dim> result = new ArrayList<>(Given.elements(given, "grid"));
        while (result.size() < 3) {
            result.add(new Dim.Constant(1));
        }
        return List.copyOf(result);
    }

    /** The same with one thread for each of so many elements. */
    public Launch over(Dim elements) {
        return new Launch(
                kernel,
                arguments,
                blocks(),
                Objects.requireNonNull(elements, "The number of elements is null."),
                block,
                sharedBytes);
    }

    /** The same with so many blocks. */
    public Launch grid(Dim x, Dim y, Dim z) {
        return new Launch(kernel, arguments, blocks(x, y, z), null, block, sharedBytes);
    }

    /** The same with so many blocks. */
    public Launch grid(Dim x) {
        return grid(x, new Dim.Constant(1), new Dim.Constant(1));
    }

    /** The same with blocks of so many threads. */
    public Launch block(int x, int y, int z) {
        return new Launch(kernel, arguments, grid, work, new int[] {x, y, z}, sharedBytes);
    }

    /** The same with blocks of so many threads. */
    public Launch block(int x) {
        return block(x, 1, 1);
    }

    /** The same with dynamic shared memory of so many bytes in each block. */
    public Launch sharedBytes(Dim bytes) {
        return new Launch(
                kernel, arguments, grid, work, block, Objects.requireNonNull(bytes, "The shared memory is null."));
    }

    KernelChoice kernel() {
        return kernel;
    }

    /** With attributes in place of their names, and the number of blocks along x. */
    Bound bind(Attributes attributes) {
        Dim x = work == null ? grid.get(0) : work.ceilDiv(block[0]);
        return new Bound(
                kernel,
                arguments.stream().map(argument -> bind(argument, attributes)).toArray(),
                x.bind(attributes),
                grid.get(1).bind(attributes),
                grid.get(2).bind(attributes),
                block,
                sharedBytes.bind(attributes));
    }

    private static Object bind(Object argument, Attributes attributes) {
        return switch (argument) {
            case Dim.Attribute attribute -> attribute.value(attributes);
            case Dim dim -> dim.bind(attributes);
            default -> argument;
        };
    }

    /** A launch of one plugin. */
    record Bound(KernelChoice kernel, Object[] arguments, Dim x, Dim y, Dim z, int[] block, Dim sharedBytes) {}

    void check(Checks checks) {
        for (Object argument : arguments) {
            switch (argument) {
                case TensorRef ref -> checks.requireTensor(ref);
                case TensorRef.Scale scale -> checks.requireTensor(scale.tensor());
                case Dim.Attribute attribute -> checks.requireScalar(attribute);
                case Dim dim -> dim.check(checks);
                default -> {}
            }
        }
        grid.forEach(d -> d.check(checks));
        if (work != null) {
            work.check(checks);
        }
        sharedBytes.check(checks);
        checks.requireBlock(block);
        for (Kernel made : kernel.make(checks)) {
            made.parameterTypes().ifPresent(types -> checks.requireParameters(made, types, arguments));
        }
    }
}
