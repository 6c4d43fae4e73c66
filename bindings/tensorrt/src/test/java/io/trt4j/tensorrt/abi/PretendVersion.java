package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.Version;
import java.lang.reflect.Field;
import java.util.List;

/** Lets the bindings believe that another version is loaded, for interfaces that the loaded one does not know yet. */
public final class PretendVersion implements AutoCloseable {
    /** Newer than all that are known, of each major version, the newest first. */
    static final List<Version> NEWEST = List.of(new Version(11, 99, 0), new Version(10, 99, 0));

    private final Version real = TensorRT.version();

    /** Until it is closed. */
    public PretendVersion(Version version) {
        set(version);
    }

    @Override
    public void close() {
        set(real);
    }

    private static void set(Version version) {
        try {
            Field field = TensorRT.class.getDeclaredField("version");
            field.setAccessible(true);
            field.set(null, version);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
