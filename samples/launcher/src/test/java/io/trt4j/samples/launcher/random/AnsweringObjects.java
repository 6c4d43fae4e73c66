package io.trt4j.samples.launcher.random;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Methods;
import io.trt4j.tensorrt.natives.SlotTable;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;

/**
 * Native objects in the place of TensorRT's, of any class, where there is no GPU to make real ones with. Whatever is called
 * gives an answer that fits the result of the Java method which is called, and checks nothing.
 */
final class AnsweringObjects {
    private static final int SLOTS = 200;
    private static final MemorySegment TEXT = Arena.global().allocateFrom("text");

    private final Random random;
    private final MemorySegment vtable = Arena.global().allocate(ADDRESS, SLOTS);
    private volatile long answer;

    AnsweringObjects(Random random) {
        this.random = random;
        try {
            MemorySegment function = Linker.nativeLinker()
                    .upcallStub(
                            MethodHandles.lookup().bind(this, "answer", MethodType.methodType(long.class)),
                            FunctionDescriptor.of(JAVA_LONG),
                            Arena.global());
            for (int i = 0; i < SLOTS; i++) {
                vtable.setAtIndex(ADDRESS, i, function);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private long answer() {
        return answer;
    }

    /** What is answered from now on: what a method of Java can make a result of. */
    void answerFor(Class<?> result) {
        int one = random.nextInt(10);
        if (result.isEnum()) {
            answer = one == 0 ? 1000 : one == 1 ? -1 : random.nextInt(4);
        } else if (result == String.class) {
            answer = one < 2 ? 0 : TEXT.address();
        } else if (result == boolean.class) {
            answer = one % 2;
        } else if (result == int.class || result == long.class) {
            answer = one < 8 ? one % 4 : -1;
        } else if (NativeObject.class.isAssignableFrom(result) || isInterface(result)) {
            answer = one < 2 ? 0 : create();
        } else {
            answer = 0;
        }
    }

    private static boolean isInterface(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith("io.trt4j.");
    }

    /** The address of an object, which is its own implementation, as TensorRT's classes have one. */
    private long create() {
        MemorySegment object = Arena.global().allocate(ADDRESS, 4);
        object.setAtIndex(ADDRESS, 0, vtable);
        for (int i = 1; i < 4; i++) { // of the class, and of those it extends
            object.setAtIndex(ADDRESS, i, object);
        }
        return object.address();
    }

    /** Whether the version has a generated type: whether its tables have the destructor, or anything. */
    static boolean isKnown(Class<?> type) {
        try {
            Field found = null;
            for (Field field : type.getDeclaredFields()) {
                found = field.getType() == Methods.class ? field : found;
            }
            if (found == null) {
                return true; // one without methods of its own
            }
            found.setAccessible(true);
            Field slots = Methods.class.getDeclaredField("slots");
            slots.setAccessible(true);
            Method names = SlotTable.class.getDeclaredMethod("namesIfAny");
            names.setAccessible(true);
            return !((List<?>) names.invoke(slots.get(found.get(null)))).isEmpty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object of a generated type. */
    <T extends NativeObject> T create(Class<T> type) {
        boolean owned = NativeResource.class.isAssignableFrom(type);
        return Wrapper.wrap(type, create(), owned ? Lifetime.owned(Lifetime.FOREVER) : Lifetime.FOREVER);
    }
}
