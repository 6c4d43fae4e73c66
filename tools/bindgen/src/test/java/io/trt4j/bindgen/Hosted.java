package io.trt4j.bindgen;

import io.trt4j.tensorrt.abi.UpcallTarget;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.SlotTables;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** An interface that Java implements by hand, with the shim's function types: those that the version has. */
final class Hosted implements UpcallTarget.Destroyed {
    static final String NAME = "VExprBuilder";
    static final UpcallType<Object> TYPE =
            new UpcallType<>(Object.class, SlotTables.VExprBuilder.SLOTS, SlotTables.VExprBuilder.TYPE_NAMES) {
                @Override
                public MemorySegment stub(String slot, Arena arena) {
                    return upcall(slot, arena);
                }
            };

    @Override
    public void destroyed() {
        Driver.destroyed(NAME);
    }

    private static MemorySegment upcall(String slot, Arena arena) {
        String name = "io.trt4j.tensorrt.jextract." + NAME + "_" + slot
                + (LoadedVersion.isBefore(10, 6) ? "_before_10_6" : "");
        try {
            Class<?> function = Class.forName(name + "$Function");
            Object upcall = Proxy.newProxyInstance(
                    function.getClassLoader(),
                    new Class<?>[] {function},
                    (self, m, arguments) -> called(slot, m, arguments));
            return (MemorySegment) Class.forName(name)
                    .getMethod("allocate", function, Arena.class)
                    .invoke(null, upcall, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first argument is the object itself. */
    private static Object called(String slot, Method m, Object[] arguments) throws ReflectiveOperationException {
        Class<?>[] types = m.getParameterTypes();
        String signature = Driver.signature(NAME + "." + slot, Arrays.copyOfRange(types, 1, types.length));
        long n = Values.number(signature);
        Driver.note("Java hears " + signature);
        for (int i = 1; i < types.length; i++) {
            Driver.mustBe("Java's argument " + i + " of " + signature, arguments[i], Driver.cpp(types[i], n + i - 1));
        }
        return Driver.cpp(m.getReturnType(), n - 1);
    }
}
