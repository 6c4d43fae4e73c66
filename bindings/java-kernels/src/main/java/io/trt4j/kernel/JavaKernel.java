package io.trt4j.kernel;

import io.trt4j.cuda.Kernel;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.Nvrtc;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.ffm.internal.ModuleVersions;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A CUDA kernel that is a static Java method, translated from its bytecode to CUDA C. What such a method may contain,
 * and what its arithmetic gives, is said at {@link io.trt4j.kernel}. Immutable. It should be
 * kept, as in a static field: what {@link #onDevice()} loads stays loaded until the process ends.
 *
 * <pre>{@code
 * static void scale(FloatView x, FloatView y, float a, int n) {
 *     int i = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
 *     if (i < n) {
 *         y.set(i, a * x.get(i));
 *     }
 * }
 *
 * JavaKernel scale = JavaKernel.of(Scale.class, "scale");
 * scale.onDevice().launch(stream, LaunchConfig.of(2, 256), xOnDevice, yOnDevice, 0.5f, 400); // DeviceMemory, or addresses there
 * scale.runOnHost(LaunchConfig.of(2, 256), FloatView.of(x), FloatView.of(y), 0.5f, 400); // MemorySegments
 * }</pre>
 *
 * <p>The kernel's parameters are those of the method, in their order: a view is its address, the rest is as in Java,
 * a boolean 0 or 1 in one byte. {@link io.trt4j.cuda.KernelArguments#set(int, long)} takes the address of a view, and
 * its other methods what has their type.
 */
public final class JavaKernel implements Kernel {
    /** What makes the device calculate as Java does: no product and sum in one rounding, and no faster, wrong results. */
    private static final List<String> OPTIONS =
            List.of("--fmad=false", "--ftz=false", "--prec-div=true", "--prec-sqrt=true");

    private final Method method;
    private final MethodHandle handle;
    private final Translation translation;
    private final SourceKernel onDevice;

    private JavaKernel(Method method) {
        this.method = method;
        this.translation = Translator.translate(method);
        this.handle = handle(method);
        this.onDevice = KernelSource.of(name() + ".cu", source())
                .withOptions(OPTIONS.toArray(String[]::new))
                .kernel(name());
    }

    /**
     * Translates a method, which need not be public. In a named module, its package must be open to {@code
     * io.trt4j.kernel}, or the class public and exported and the method too.
     *
     * @param owner the class that declares it; its class file must be where its class loader finds it
     * @param method the name of its only static method of that name, which returns nothing
     * @throws KernelException if it contains what a kernel cannot; the message names file and line
     * @throws IllegalArgumentException if there is no such method, or several
     */
    public static JavaKernel of(Class<?> owner, String method) {
        ModuleVersions.requireSame(JavaKernel.class, Kernel.class);
        Objects.requireNonNull(owner, "The owner is null.");
        Objects.requireNonNull(method, "The method is null.");
        List<Method> found = Arrays.stream(owner.getDeclaredMethods())
                .filter(m -> m.getName().equals(method) && Modifier.isStatic(m.getModifiers()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("%s has %s static method %s.%s"
                    .formatted(
                            owner.getName(),
                            found.isEmpty() ? "no" : "more than one",
                            method,
                            found.isEmpty() ? "" : " A kernel's name must be the only one."));
        }
        return new JavaKernel(found.get(0));
    }

    private static MethodHandle handle(Method method) {
        if (!method.trySetAccessible()) {
            throw new KernelException("%s.%s cannot be called: its module must open the package %s to io.trt4j.kernel."
                    .formatted(
                            method.getDeclaringClass().getSimpleName(),
                            method.getName(),
                            method.getDeclaringClass().getPackageName()));
        }
        try {
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // it was set accessible
        }
    }

    /** The kernel's name in {@link #source()}, such as {@code Scale_scale}. */
    public String name() {
        return translation.name();
    }

    /**
     * CUDA C++ that includes nothing and declares the kernel {@code extern "C"}. Where the class file has line numbers,
     * so has this: messages of NVRTC, and with {@code --generate-line-info} profilers, name lines of the Java source.
     */
    public String source() {
        return translation.source();
    }

    /** The options that NVRTC needs for results that are Java's, bit for bit. */
    public List<String> options() {
        return OPTIONS;
    }

    /**
     * The kernel for whichever device it is launched on: compiled there, or taken from the disk, at the first launch or
     * {@link SourceKernel#load()}. Always the same one. It
     * does not check arguments: they must have the parameters' types, and be as many.
     */
    @Override
    public SourceKernel onDevice() {
        return onDevice;
    }

    /**
     * Compiles it by NVRTC.
     *
     * @param more options beside {@link #options()}, such as {@code --gpu-architecture=compute_90}
     * @return for {@link io.trt4j.cuda.CudaModule#load}: machine code where the options name an architecture of devices,
     *     such as {@code sm_90}; else PTX
     * @throws io.trt4j.cuda.NvrtcException if NVRTC refuses, such as for an option
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is no NVRTC
     */
    public byte[] compile(String... more) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(Arrays.asList(Objects.requireNonNull(more, "The options are null.")));
        return Nvrtc.compile(name() + ".cu", source(), all.toArray(String[]::new));
    }

    /** The types of the method's parameters, a view as {@link MemorySegment}. Never empty. */
    @Override
    public Optional<List<Class<?>>> parameterTypes() {
        return Optional.of(Arrays.stream(method.getParameterTypes())
                .<Class<?>>map(type -> DeviceView.class.isAssignableFrom(type) ? MemorySegment.class : type)
                .toList());
    }

    /**
     * Runs the method itself on the CPU, once for each thread of each block, and waits. The blocks are spread over the
     * cores, unless a view is of memory that only the calling thread may read; the order of blocks is not defined, as
     * on a device.
     *
     * @param config how many blocks and threads; shared memory and attributes are not used. Without blocks, as for an empty
     *     tensor, nothing is done
     * @param arguments one for each parameter: what boxes its primitive type exactly, and for a view a view or a {@link
     *     MemorySegment}, both of host memory
     * @throws KernelException if the method throws, with that as its cause; blocks that have not begun are not run then
     * @throws IllegalArgumentException if an argument does not fit its parameter, or a view that the kernel writes overlaps
     *     another
     */
    @Override
    public void runOnHost(LaunchConfig config, Object... arguments) {
        Objects.requireNonNull(config, "The config is null.");
        Object[] bound = views(Objects.requireNonNull(arguments, "The arguments are null."));
        check(bound);
        checkOverlaps(bound);
        HostRun.run(toString(), MethodHandles.insertArguments(handle, 0, bound), config, bound);
    }

    /** The arguments, segments for views as such. */
    private Object[] views(Object[] arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        Object[] result = arguments.clone();
        for (int i = 0; i < Math.min(result.length, parameters.length); i++) {
            if (result[i] instanceof MemorySegment memory && DeviceView.class.isAssignableFrom(parameters[i])) {
                result[i] = DeviceView.of(parameters[i], memory);
            }
        }
        return result;
    }

    private void check(Object[] arguments) {
        Class<?>[] parameters = MethodType.methodType(void.class, method.getParameterTypes())
                .wrap()
                .parameterArray();
        if (arguments.length != parameters.length) {
            throw new IllegalArgumentException(
                    "%s has %d parameters, but got %d arguments.".formatted(this, parameters.length, arguments.length));
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isInstance(arguments[i])) {
                throw new IllegalArgumentException("%s wants %s as its parameter %d, but got %s."
                        .formatted(
                                this,
                                parameters[i].getSimpleName(),
                                i,
                                arguments[i] == null
                                        ? "null"
                                        : arguments[i].getClass().getSimpleName()));
            }
        }
    }

    /** On the device the kernel is compiled on the promise that this does not happen. */
    private void checkOverlaps(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            for (int j = 0; j < arguments.length; j++) {
                if (i != j
                        && translation.written().contains(i)
                        && arguments[i] instanceof DeviceView written
                        && arguments[j] instanceof DeviceView other
                        && written.memory.asOverlappingSlice(other.memory).isPresent()) {
                    throw new IllegalArgumentException(
                            "%s writes its parameter %d, which overlaps parameter %d.".formatted(this, i, j));
                }
            }
        }
    }

    /** Class and method. */
    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
