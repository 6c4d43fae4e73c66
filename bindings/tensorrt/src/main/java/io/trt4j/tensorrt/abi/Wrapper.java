package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.NativeObject;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Creates the Java objects of native ones outside of the package of their types, whose constructors are not public. */
public final class Wrapper {
    private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class, long.class, Lifetime.class);

    private static final ClassValue<MethodHandle> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .findConstructor(type, CONSTRUCTOR)
                        .asType(CONSTRUCTOR.changeReturnType(NativeObject.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type + " is not a generated type", e);
            }
        }
    };

    private Wrapper() {}

    /** The object at {@code address}, or null at address 0. */
    public static <T extends NativeObject> T wrap(Class<T> type, long address, Lifetime life) {
        if (address == 0) {
            return null;
        }
        try {
            return type.cast((NativeObject) CONSTRUCTORS.get(type).invokeExact(address, life));
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }
}
