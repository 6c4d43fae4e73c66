package io.trt4j.plugin.declare;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.Kernel;
import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.tensorrt.DataType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A launch of one plugin, made again and again; once its kernel is loaded, without allocation. */
final class BoundLaunch {
    /** More dynamic shared memory than this must be asked for. */
    private static final int SHARED_BY_DEFAULT = 48 * 1024;

    private final Launch.Bound launch;
    /** The output that it writes a size into; null for none. */
    private final @Nullable TensorRef size;

    private LaunchConfig config;
    private @Nullable CudaKernel loaded;
    private @Nullable KernelArguments values;

    /** @param size the output that it writes a size into; null for none */
    BoundLaunch(Launch.Bound launch, @Nullable TensorRef size) {
        this.launch = launch;
        this.size = size;
        int[] block = launch.block();
        config = LaunchConfig.of(1, 1).withBlock(block[0], block[1], block[2]);
    }

    /** Puts the kernel on a stream of the current context. */
    void onDevice(Enqueue<?> enqueue, long stream) {
        if (!configure(enqueue)) {
            return;
        }
        CudaKernel kernel = kernel(enqueue).onDevice().inCurrentContext();
        KernelArguments set = values;
        if (kernel != loaded || set == null) {
            set = load(kernel);
        }
        if (config.sharedBytes() > SHARED_BY_DEFAULT) {
            kernel.allowDynamicShared(config.sharedBytes());
        }
        Object[] arguments = launch.arguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TensorRef tensor) {
                set.set(i, enqueue.address(tensor));
            } else if (arguments[i] instanceof Dim dim) {
                setWhole(set, i, dim.evaluate(enqueue), dim);
            } else if (arguments[i] instanceof TensorRef.Scale scale) {
                set.set(i, enqueue.scale(scale.tensor()));
            }
        }
        kernel.launch(stream, config, set);
    }

    /** Makes arguments for a kernel and sets those that are always the same. */
    private KernelArguments load(CudaKernel kernel) {
        KernelArguments made = kernel.arguments();
        Object[] arguments = launch.arguments();
        if (made.count() >= 0 && made.count() != arguments.length) {
            throw new IllegalArgumentException("The kernel " + kernel.name() + " has " + made.count()
                    + " parameters, but " + arguments.length + " arguments are declared.");
        }
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Integer value -> made.set(i, value.intValue());
                case Long value -> made.set(i, value.longValue());
                case Float value -> made.set(i, value.floatValue());
                case Double value -> made.set(i, value.doubleValue());
                case Short value -> made.set(i, value.shortValue());
                case Byte value -> made.set(i, value.byteValue());
                case Boolean value -> made.set(i, value.booleanValue());
                default -> {} // changes from launch to launch
            }
        }
        values = made;
        loaded = kernel;
        return made;
    }

    /** A whole number as wide as the parameter. */
    private static void setWhole(KernelArguments set, int index, long value, Dim dim) {
        if (set.size(index) == Integer.BYTES) {
            set.set(index, requireInt(value, index, dim));
        } else {
            set.set(index, value);
        }
    }

    private static int requireInt(long value, int index, Dim dim) {
        if (value != (int) value) {
            throw new IllegalArgumentException("Parameter " + index + " of the kernel has 32 bits, but " + dim + " is "
                    + value + ": give the kernel a parameter of 64 bits.");
        }
        return (int) value;
    }

    /** Runs the kernel on the CPU. */
    void onHost(Enqueue<?> enqueue) {
        if (!configure(enqueue)) {
            return;
        }
        Kernel kernel = kernel(enqueue);
        List<Class<?>> types = kernel.parameterTypes().orElse(List.of());
        Object[] arguments = launch.arguments().clone();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = hostArgument(i, arguments[i], types, enqueue);
        }
        kernel.runOnHost(config, arguments);
    }

    private static Object hostArgument(int index, Object argument, List<Class<?>> types, Enqueue<?> enqueue) {
        return switch (argument) {
            case TensorRef tensor -> enqueue.memory(tensor);
            case TensorRef.Scale scale -> enqueue.scale(scale.tensor());
            case Dim dim -> {
                long value = dim.evaluate(enqueue);
                if (index < types.size() && types.get(index) == int.class) {
                    yield requireInt(value, index, dim);
                }
                yield value;
            }
            default -> argument;
        };
    }

    /** Whether there is something to launch. */
    private boolean configure(Enqueue<?> enqueue) {
        config = config.withGrid(blocks(launch.x(), enqueue), blocks(launch.y(), enqueue), blocks(launch.z(), enqueue))
                .withSharedBytes(Math.toIntExact(launch.sharedBytes().evaluate(enqueue)));
        if (config.isEmpty() && size != null) { // else TensorRT would take what is in its memory for a size
            throw new IllegalStateException("A launch without blocks leaves the size in " + size
                    + " unwritten: give it at least one, as over(elements.max(1)) does.");
        }
        return !config.isEmpty();
    }

    private static int blocks(Dim count, Enqueue<?> enqueue) {
        long value = count.evaluate(enqueue);
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    "A grid cannot have " + value + " blocks along one axis (" + count + ").");
        }
        return (int) value;
    }

    /** Loads the kernel in the current context, which is not allowed in a stream that is being captured. */
    void load(Function<TensorRef, DataType> types) {
        TensorRef tensor = launch.kernel().tensor();
        kernel(tensor == null ? null : types.apply(tensor)).onDevice().load();
    }

    private Kernel kernel(Enqueue<?> enqueue) {
        TensorRef tensor = launch.kernel().tensor();
        return kernel(tensor == null ? null : enqueue.type(tensor));
    }

    private Kernel kernel(@Nullable DataType type) {
        KernelChoice choice = launch.kernel();
        Kernel kernel = choice.of(type);
        if (kernel == null) {
            throw new IllegalStateException("No kernel is declared for " + choice.tensor() + " of type " + type + ".");
        }
        return kernel;
    }
}
