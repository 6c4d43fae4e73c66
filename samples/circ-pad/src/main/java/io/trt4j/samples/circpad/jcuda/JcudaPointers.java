package io.trt4j.samples.circpad.jcuda;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import jcuda.NativePointerObject;
import jcuda.Pointer;

/** What JCuda's pointers lead to. JCuda wraps only what it made itself; TensorRT's streams it must be told. */
final class JcudaPointers {
    private static final VarHandle NATIVE_POINTER = nativePointer();

    private JcudaPointers() {}

    /** The address in a JCuda object. */
    static long address(NativePointerObject object) {
        return (long) NATIVE_POINTER.get(object);
    }

    /** Makes a JCuda object stand for what is at an address. */
    static void setAddress(NativePointerObject object, long address) {
        NATIVE_POINTER.set(object, address);
    }

    /** A JCuda pointer to native memory that Java owns by other means. */
    static Pointer to(long address) {
        return new NativeAddress(address);
    }

    private static final class NativeAddress extends Pointer {
        NativeAddress(long address) {
            super(address);
        }
    }

    private static VarHandle nativePointer() {
        try {
            return MethodHandles.privateLookupIn(NativePointerObject.class, MethodHandles.lookup())
                    .findVarHandle(NativePointerObject.class, "nativePointer", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
