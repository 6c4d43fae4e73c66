package io.trt4j.bindgen;

import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/** What the generated classes offer and versions before 10 cannot do: prints what each attempt is told. */
final class VersionRefusals {
    /** One bit more than those versions have. */
    private static final long TOO_LARGE = 1L << 31;

    private VersionRefusals() {}

    static void print() throws ReflectiveOperationException {
        if (!LoadedVersion.isBefore(10, 0)) {
            return;
        }
        Arena arena = Arena.global();
        told(() -> call("IExprBuilder", "wideConstant", long.class, TOO_LARGE));
        told(() -> call("IExprBuilder", "wideConstant", long.class, -TOO_LARGE - 1));
        Class<?> shape = Driver.type("Shape");
        Object large = shape.getMethod("of", long[].class).invoke(null, (Object) new long[] {TOO_LARGE});
        told(() -> shape.getMethod("allocate", SegmentAllocator.class).invoke(large, arena));
        Class<?> limits = Driver.type("Limits");
        Object limited = Driver.cpp(limits, 0);
        told(() -> limits.getMethod("opt").invoke(limited));
        told(() -> call("IRegistry", "getInterfaceInfo"));
        told(() -> call("IOlder", "createMore", long.class, 1L));
        told(() -> call("IOlder", "setMore", long.class, 1L));
        Class<?> allocator = Driver.type("IGpuAllocator");
        told(() -> call("IOlder", "nullOrFree", allocator, implementingNothing(allocator)));
    }

    private static Object implementingNothing(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, m, arguments) -> m.isDefault()
                        ? InvocationHandler.invokeDefault(self, m, arguments)
                        : System.identityHashCode(self));
    }

    private static Object call(String type, String method) throws ReflectiveOperationException {
        Object object = Driver.cpp(Driver.type(type), 0);
        return object.getClass().getMethod(method).invoke(object);
    }

    private static Object call(String type, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        Object object = Driver.cpp(Driver.type(type), 0);
        return object.getClass().getMethod(method, parameter).invoke(object, argument);
    }

    private static void told(Callable<Object> attempt) {
        try {
            Driver.note("told nothing, given " + attempt.call());
        } catch (InvocationTargetException e) {
            Driver.note("told " + e.getCause().getMessage());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
