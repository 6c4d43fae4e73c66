package io.trt4j.tensorrt.abi;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;

/** Streams that are none of the driver, which needs a GPU. */
public final class NativeStreams {
    private NativeStreams() {}

    /** One that is in use, so that closing it does not destroy it. */
    public static CudaStream create(long handle) throws ReflectiveOperationException {
        Constructor<CudaContext> context =
                CudaContext.class.getDeclaredConstructor(int.class, MemorySegment.class, boolean.class);
        context.setAccessible(true);
        Constructor<CudaStream> stream = CudaStream.class.getDeclaredConstructor(CudaContext.class, long.class);
        stream.setAccessible(true);
        CudaStream made = stream.newInstance(context.newInstance(0, MemorySegment.ofAddress(4096), true), handle);
        made.use();
        return made;
    }

    /** How many use it besides. */
    public static int uses(CudaStream stream) throws ReflectiveOperationException {
        Field field = CudaStream.class.getSuperclass().getDeclaredField("uses");
        field.setAccessible(true);
        return (((AtomicInteger) field.get(stream)).get() & Integer.MAX_VALUE) - 1;
    }
}
