package io.trt4j.samples.circpad.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.DataType;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The functions that are called of LibTorch's C interface, which is what models compiled ahead of time are linked to
 * ({@code torch/csrc/inductor/aoti_torch/c/shim.h}): a version may add functions, and changes none. A tensor is a
 * handle, the address of an {@code at::Tensor} that belongs to the caller.
 */
final class Shim {
    private final SymbolLookup symbols;
    private final MethodHandle createTensorFromBlob;
    private final MethodHandle emptyStrided;
    private final MethodHandle reinterpretTensor;
    private final MethodHandle copy;
    private final MethodHandle deleteTensor;
    /** Null before LibTorch 2.9. */
    private final MethodHandle pad;
    /** Null before LibTorch 2.13. */
    private final MethodHandle whatWentWrong;
    /** Null in a LibTorch for CPUs. */
    private final MethodHandle createStreamGuard;
    /** Null in a LibTorch for CPUs. */
    private final MethodHandle deleteStreamGuard;

    private final int cpu;
    private final int cuda;
    private final int float32;
    private final int float16;
    private final int strided;

    /** @throws IllegalArgumentException if a function is missing that LibTorch has from 2.7 on */
    Shim(SymbolLookup symbols) {
        this.symbols = symbols;
        createTensorFromBlob = function(
                "aoti_torch_create_tensor_from_blob_v2",
                JAVA_LONG, // data
                JAVA_LONG, // ndim
                ADDRESS, // sizes
                ADDRESS, // strides
                JAVA_LONG, // storage offset
                JAVA_INT, // dtype
                JAVA_INT, // device type
                JAVA_INT, // device index
                ADDRESS, // result
                JAVA_INT, // layout
                ADDRESS, // opaque metadata
                JAVA_LONG); // and its size
        emptyStrided = function(
                "aoti_torch_empty_strided",
                JAVA_LONG, // ndim
                ADDRESS, // sizes
                ADDRESS, // strides
                JAVA_INT, // dtype
                JAVA_INT, // device type
                JAVA_INT, // device index
                ADDRESS); // result
        reinterpretTensor = function(
                "aoti_torch__reinterpret_tensor",
                JAVA_LONG, // self
                JAVA_LONG, // ndim
                ADDRESS, // sizes
                ADDRESS, // strides
                JAVA_LONG, // offset from self's
                ADDRESS); // result
        copy = function("aoti_torch_copy_", JAVA_LONG, JAVA_LONG, JAVA_INT);
        deleteTensor = function("aoti_torch_delete_tensor_object", JAVA_LONG);
        pad = optional(
                "aoti_torch_aten_pad",
                FunctionDescriptor.of(
                        JAVA_INT, JAVA_LONG, // self
                        ADDRESS, // pads
                        JAVA_LONG, // how many
                        ADDRESS, // mode
                        ADDRESS, // value, null for none
                        ADDRESS)); // result
        whatWentWrong = optional("torch_exception_get_what_without_backtrace", FunctionDescriptor.of(ADDRESS));
        createStreamGuard = optional(
                "aoti_torch_create_cuda_stream_guard",
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS)); // stream, device index, result
        deleteStreamGuard = optional("aoti_torch_delete_cuda_stream_guard", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
        cpu = constant("aoti_torch_device_type_cpu");
        cuda = constant("aoti_torch_device_type_cuda");
        float32 = constant("aoti_torch_dtype_float32");
        float16 = constant("aoti_torch_dtype_float16");
        strided = constant("aoti_torch_layout_strided");
    }

    /** The same with functions of another library, which are looked for in it where they are missing. */
    Shim and(SymbolLookup more) {
        return new Shim(name -> symbols.find(name).or(() -> more.find(name)));
    }

    boolean hasPad() {
        return pad != null;
    }

    boolean hasCuda() {
        return createStreamGuard != null;
    }

    long fromBlob(long data, TorchDevice device, DataType type, long[] sizes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_LONG);
            int status = (int) createTensorFromBlob.invokeExact(
                    data,
                    (long) sizes.length,
                    arena.allocateFrom(JAVA_LONG, sizes),
                    arena.allocateFrom(JAVA_LONG, denseStrides(sizes)),
                    0L,
                    dtype(type),
                    device.isCuda() ? cuda : cpu,
                    device.index(),
                    result,
                    strided,
                    MemorySegment.NULL,
                    0L);
            check("aoti_torch_create_tensor_from_blob_v2", status);
            return result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    /** A new dense tensor with any elements. */
    long empty(TorchDevice device, DataType type, long[] sizes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_LONG);
            int status = (int) emptyStrided.invokeExact(
                    (long) sizes.length,
                    arena.allocateFrom(JAVA_LONG, sizes),
                    arena.allocateFrom(JAVA_LONG, denseStrides(sizes)),
                    dtype(type),
                    device.isCuda() ? cuda : cpu,
                    device.index(),
                    result);
            check("aoti_torch_empty_strided", status);
            return result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    /** Other sizes and strides for the same memory, a number of elements further on. */
    long view(long tensor, long[] sizes, long[] strides, long offset) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_LONG);
            int status = (int) reinterpretTensor.invokeExact(
                    tensor,
                    (long) sizes.length,
                    arena.allocateFrom(JAVA_LONG, sizes),
                    arena.allocateFrom(JAVA_LONG, strides),
                    offset,
                    result);
            check("aoti_torch__reinterpret_tensor", status);
            return result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    void copy(long to, long from) {
        try {
            check("aoti_torch_copy_", (int) copy.invokeExact(to, from, 0));
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    /** {@code aten::pad}. */
    long pad(long tensor, long[] pads, String mode) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_LONG);
            int status = (int) pad.invokeExact(
                    tensor,
                    arena.allocateFrom(JAVA_LONG, pads),
                    (long) pads.length,
                    arena.allocateFrom(mode),
                    MemorySegment.NULL,
                    result);
            check("aoti_torch_aten_pad", status);
            return result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    void deleteTensor(long tensor) {
        try {
            check("aoti_torch_delete_tensor_object", (int) deleteTensor.invokeExact(tensor));
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    /** Makes a device the calling thread's current one, and a stream that device's, until the guard is deleted. */
    long streamGuard(long stream, int device) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_LONG);
            int status = (int) createStreamGuard.invokeExact(stream, device, result);
            check("aoti_torch_create_cuda_stream_guard", status);
            return result.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    void deleteStreamGuard(long guard) {
        try {
            check("aoti_torch_delete_cuda_stream_guard", (int) deleteStreamGuard.invokeExact(guard));
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    /** Strides of a dense tensor, the last dimension's elements side by side. */
    static long[] denseStrides(long[] sizes) {
        long[] strides = new long[sizes.length];
        long stride = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= Math.max(1, sizes[d]);
        }
        return strides;
    }

    private int dtype(DataType type) {
        return switch (type) {
            case kFLOAT -> float32;
            case kHALF -> float16;
            default ->
                throw new IllegalArgumentException("a tensor for LibTorch is FP32 or FP16 here, not " + type + ".");
        };
    }

    private void check(String call, int status) throws Throwable {
        if (status != 0) {
            String reason = "LibTorch wrote the reason to standard error; before 2.13 it keeps none.";
            if (whatWentWrong != null) {
                reason = ((MemorySegment) whatWentWrong.invokeExact())
                        .reinterpret(Long.MAX_VALUE)
                        .getString(0)
                        .strip();
            }
            throw new TorchException(call, reason);
        }
    }

    private int constant(String name) {
        try {
            return (int) function(name).invokeExact();
        } catch (Throwable t) {
            throw thrown(t);
        }
    }

    private MethodHandle function(String name, MemoryLayout... arguments) {
        MethodHandle function = optional(name, FunctionDescriptor.of(JAVA_INT, arguments));
        if (function == null) {
            throw new IllegalArgumentException("it lacks " + name);
        }
        return function;
    }

    private MethodHandle optional(String name, FunctionDescriptor descriptor) {
        return symbols.find(name)
                .map(address -> Linker.nativeLinker().downcallHandle(address, descriptor))
                .orElse(null);
    }

    private static RuntimeException thrown(Throwable t) {
        if (t instanceof Error e) {
            throw e;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }
}
