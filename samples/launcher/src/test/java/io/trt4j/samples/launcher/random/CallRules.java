package io.trt4j.samples.launcher.random;

import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import io.trt4j.tensorrt.NativeObject;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is not called at random, and arguments that may not be random because nothing can check them. */
final class CallRules {
    /**
     * Methods that are not called of C++ objects: creators of TensorRT's standard plugins end the process where a field has
     * not the name, the type and the length that they expect, and which ones these are cannot be asked.
     */
    private static final Set<String> CRASHING = Set.of("createPlugin", "deserializePlugin");

    /** TensorRT gives null for no namespace, and ignores factories of plugins. */
    private static final Set<String> IGNORING = Set.of("setPluginNamespace", "deserializeCudaEngine");

    /** Methods that take addresses on a device. */
    private static final Set<String> ADDRESSES = Set.of(
            "setTensorAddress",
            "setInputTensorAddress",
            "setOutputTensorAddress",
            "setDeviceMemory",
            "setDeviceMemoryV2",
            "execute",
            "executeV2",
            "enqueue",
            "enqueueV2");

    private static final long[] HANDLES = {0, 1, 2, 3, 4, 17, -1, Long.MIN_VALUE};

    private final Random random;
    private final ApiObjects objects;

    CallRules(Random random, ApiObjects objects) {
        this.random = random;
        this.objects = objects;
    }

    /** Whether a call may be made, with what its arguments are now. */
    boolean allows(Executable call, @Nullable Object receiver, @Nullable Object[] arguments) {
        if (objects.answering == null && CRASHING.contains(call.getName()) && isNative(receiver)) {
            return false;
        }
        if (ADDRESSES.contains(call.getName())) {
            useMemory(arguments);
        }
        if (takesHandle(call)) {
            arguments[0] = HANDLES[random.nextInt(HANDLES.length)];
        }
        if (call.getName().equals("runOnHost") && arguments[0] instanceof LaunchConfig config && isLarge(config)) {
            return false; // it would take as long as it says
        }
        if (objects.answering != null) {
            objects.answering.answerFor(answered(call));
        }
        return true;
    }

    /** What native objects are asked for in a call: what it returns, unless creators are asked for something before. */
    private static Class<?> answered(Executable call) {
        if (call.getName().equals("registerCreator")) {
            return String.class; // its name
        }
        if (call.getName().equals("createPlugin")) {
            return void.class; // no fields
        }
        return call instanceof Method method ? method.getReturnType() : void.class;
    }

    /** Whether Java calls a C++ object that implements an interface which users implement, too. */
    static boolean isNative(@Nullable Object value) {
        return value instanceof NativeObject
                && value.getClass().getPackageName().endsWith(".natives");
    }

    /** Whether a call may take a null that its signature does not name. */
    static boolean mayTakeNull(Executable call, @Nullable Object receiver) {
        return IGNORING.contains(call.getName()) || isDefault(call, receiver);
    }

    /** Whether what is called is what an interface does by itself, which may use none of its arguments. */
    static boolean isDefault(Executable call, @Nullable Object receiver) {
        try {
            return receiver != null
                    && call instanceof Method
                    && receiver.getClass()
                            .getMethod(call.getName(), call.getParameterTypes())
                            .isDefault();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has addresses of memory that is there in the place of numbers, and of any elements. */
    private void useMemory(@Nullable Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Long) {
                arguments[i] = address();
            } else if (arguments[i] instanceof long[] all) {
                Arrays.setAll(all, index -> address());
            }
        }
    }

    private long address() {
        Entry memory = objects.pool.find(DeviceMemory.class);
        return memory == null || memory.closed ? 0 : ((DeviceMemory) memory.value).address();
    }

    /** Whether a call takes the handle of a stream, of which only those can be checked that are no addresses. */
    private static boolean takesHandle(Executable call) {
        return call.getParameterCount() > 0
                && call.getParameterTypes()[0] == long.class
                && (call.getName().equals("launch") || call.getName().equals("isCapturing"));
    }

    private static boolean isLarge(LaunchConfig config) {
        double threads = (double) config.gridX()
                * config.gridY()
                * config.gridZ()
                * config.blockX()
                * config.blockY()
                * config.blockZ();
        return threads > 10_000;
    }
}
