package io.trt4j.plugin.declare;

import io.trt4j.cuda.Kernel;
import io.trt4j.tensorrt.DataType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A kernel, or one for each type of a tensor. Made by {@link Declarations#perType}. */
public final class KernelChoice {
    /** Null where there is one for each type. */
    private final @Nullable Kernel kernel;

    private final @Nullable TensorRef tensor;
    private final @Nullable Function<DataType, ? extends Kernel> kernels;
    private final Map<DataType, Kernel> made = new EnumMap<>(DataType.class);

    private KernelChoice(
            @Nullable Kernel kernel,
            @Nullable TensorRef tensor,
            @Nullable Function<DataType, ? extends Kernel> kernels) {
        this.kernel = kernel;
        this.tensor = tensor;
        this.kernels = kernels;
    }

    static KernelChoice of(Kernel kernel) {
        return new KernelChoice(Objects.requireNonNull(kernel, "The kernel is null."), null, null);
    }

    static KernelChoice perType(TensorRef tensor, Function<DataType, ? extends Kernel> kernels) {
        return new KernelChoice(
                null,
                Objects.requireNonNull(tensor, "The tensor is null."),
                Objects.requireNonNull(kernels, "The kernels are null."));
    }

    /** Makes the kernels, once. */
    synchronized Collection<Kernel> make(Checks checks) {
        if (kernel != null || tensor == null || kernels == null) {
            return List.of(Objects.requireNonNull(kernel));
        }
        checks.requireTensor(tensor);
        for (DataType type : checks.types(tensor)) {
            made.computeIfAbsent(
                    type, t -> Objects.requireNonNull(kernels.apply(t), () -> "The kernel for " + t + " is null."));
        }
        return made.values();
    }

    /** The tensor whose type chooses; null for none. */
    @Nullable
    TensorRef tensor() {
        return tensor;
    }

    /** The kernel for a type, which is of no concern where there is one for all. */
    @Nullable
    Kernel of(@Nullable DataType type) {
        return kernel != null ? kernel : made.get(type);
    }
}
