package io.trt4j.tensorrt.natives;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.abi.Lifetime;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** What the types of Java's objects of native ones hide outside of their package: constructors, and lives. */
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

    private static final MethodHandle LIFE = life();

    private Wrapper() {}

    private static MethodHandle life() {
        try {
            return MethodHandles.privateLookupIn(NativeObject.class, MethodHandles.lookup())
                    .findVirtual(NativeObject.class, "life", MethodType.methodType(Lifetime.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** What keeps an object alive. */
    public static Lifetime life(NativeObject object) {
        try {
            return (Lifetime) LIFE.invokeExact(object);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** The object at {@code address}, or null at address 0. */
    public static <T extends NativeObject> @Nullable T wrap(Class<T> type, long address, Lifetime life) {
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
