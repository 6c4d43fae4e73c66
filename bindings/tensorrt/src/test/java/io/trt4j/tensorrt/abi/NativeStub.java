package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.LongSupplier;

/** A native object of any class, whose methods do the same whatever their arguments are. */
public final class NativeStub {
    private static final int SLOTS = 200;

    private NativeStub() {}

    /**
     * The address of one, which is also its own implementation as TensorRT's public classes have one.
     *
     * @param methods of its vtable, in order; the last one is that of all further slots, too
     */
    public static long create(Arena arena, LongSupplier... methods) throws ReflectiveOperationException {
        MemorySegment vtable = arena.allocate(JAVA_LONG, SLOTS);
        for (int i = 0; i < methods.length; i++) {
            MethodHandle handle = MethodHandles.lookup()
                    .findVirtual(LongSupplier.class, "getAsLong", MethodType.methodType(long.class))
                    .bindTo(methods[i]);
            MemorySegment function = Linker.nativeLinker().upcallStub(handle, FunctionDescriptor.of(JAVA_LONG), arena);
            vtable.asSlice(i * JAVA_LONG.byteSize())
                    .elements(JAVA_LONG)
                    .forEach(slot -> slot.set(JAVA_LONG, 0, function.address()));
        }
        MemorySegment object = arena.allocate(JAVA_LONG, 2);
        object.setAtIndex(JAVA_LONG, 0, vtable.address());
        object.setAtIndex(JAVA_LONG, 1, object.address());
        return object.address();
    }
}
