package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.IPluginResource;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the plugins of a process share under one key: TensorRT keeps a copy, which has the value. */
final class SharedResource implements IPluginResource {
    private final String key;
    private final Supplier<? extends AutoCloseable> factory;
    /** Null in what is only copied. */
    private final @Nullable AutoCloseable value;

    SharedResource(String key, Supplier<? extends AutoCloseable> factory) {
        this(key, factory, null);
    }

    private SharedResource(String key, Supplier<? extends AutoCloseable> factory, @Nullable AutoCloseable value) {
        this.key = key;
        this.factory = factory;
        this.value = value;
    }

    @Nullable
    AutoCloseable value() {
        return value;
    }

    @Override
    public SharedResource clone() {
        return new SharedResource(
                key,
                factory,
                Objects.requireNonNull(factory.get(), () -> "The factory of the resource " + key + " returned null."));
    }

    /** Called of the copy, when the last plugin has released it. */
    @Override
    public int release() {
        if (value != null) {
            try {
                value.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return 0;
    }
}
