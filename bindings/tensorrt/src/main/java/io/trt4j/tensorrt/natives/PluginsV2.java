package io.trt4j.tensorrt.natives;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the upcalls of plugins of version 2 need beyond those of callbacks. */
@SuppressWarnings("deprecation")
public final class PluginsV2 {
    private static final int OK = 0;
    private static final int FAILED = -1;

    /** Known beforehand: there may be no memory for them when a plugin fails. */
    private static final class Invalid {
        static final MemorySegment DIMS = new Dims(-1, new long[0]).allocate(Arena.global());
        static final MemorySegment EXPRESSIONS = new DimsExprs(-1, new long[0]).allocate(Arena.global());
    }

    private PluginsV2() {}

    /** Makes now what a plugin that fails needs. */
    public static void prepare() {
        Objects.requireNonNull(Invalid.EXPRESSIONS);
        FailedPluginV2.prepare();
    }

    /** The dimensions that a method returns, as a struct. */
    public static MemorySegment dims(Dims dims) {
        return Given.argument(dims, "The result").allocate(Arena.ofAuto());
    }

    /** Likewise, as expressions. */
    public static MemorySegment expressions(IDimensionExpr[] dimensions) {
        return PluginArrays.exprs(Given.argument(dimensions, "The result"), "dimension")
                .allocate(Arena.ofAuto());
    }

    /** No dimensions: what a method returns that failed. */
    public static MemorySegment noDims() {
        return Invalid.DIMS;
    }

    /** Likewise, of expressions. */
    public static MemorySegment noExpressions() {
        return Invalid.EXPRESSIONS;
    }

    /**
     * The status of {@code initialize} that TensorRT is told.
     *
     * @throws IllegalStateException for a failure of which this TensorRT must not be told
     */
    public static int initialized(long self, int status) {
        if (status != OK) {
            if (LoadedVersion.isBefore(10, 0)) {
                throw new IllegalStateException("initialize returned " + status + ", which is not success.");
            }
            abandon(self);
        }
        return status;
    }

    /** The status of an {@code initialize} that threw. */
    public static int notInitialized(long self) {
        if (LoadedVersion.isBefore(10, 0)) {
            return OK; // TensorRT 8.6 crashes when told while it builds
        }
        abandon(self);
        return FAILED;
    }

    /** TensorRT neither runs nor deletes a plugin that failed to initialize, unless it was a Java caller's. */
    private static void abandon(long self) {
        try {
            if (ObjectTable.find(self) instanceof UpcallTarget.Abandoned plugin && !NativeCall.isOf(IPluginV2.class)) {
                ObjectTable.Handle handle = ObjectTable.handle(self);
                if (handle != null) {
                    plugin.abandoned(handle);
                }
            }
        } catch (OutOfMemoryError e) {
            // Then it stays.
        }
    }

    /** Notes the size that a plugin gives, for the {@link #buffer} that TensorRT makes of it. */
    public static long size(long self, long size) {
        ObjectTable.promise(self, size);
        return size;
    }

    /**
     * The memory that a plugin is saved to: as large as it has said, or says now if it was not asked.
     *
     * @throws IllegalArgumentException if it is a null pointer
     */
    public static MemorySegment buffer(long self, long buffer) {
        if (buffer == 0) {
            throw new IllegalArgumentException("The plugin was given a null pointer to be saved to.");
        }
        if (ObjectTable.promised(self) == ObjectTable.NO_SIZE && ObjectTable.find(self) instanceof IPluginV2 plugin) {
            size(self, plugin.getSerializationSize());
        }
        return Calls.memory(buffer, Math.max(0, ObjectTable.promised(self)));
    }

    /** The life of what a plugin is lent by a context: until it is detached, attached to another, or deleted. */
    public static Lifetime attach(long self) {
        end(ObjectTable.lent(self));
        Lifetime context = Lifetime.scope();
        ObjectTable.lend(self, context);
        return context;
    }

    /** Detaches a plugin, which loses what it was lent, though it may throw. */
    public static void detach(long self, Runnable detachFromContext) {
        Lifetime context = ObjectTable.lent(self);
        try {
            detachFromContext.run();
        } finally {
            end(context);
        }
    }

    private static void end(@Nullable Lifetime context) {
        if (context != null) {
            context.close();
        }
    }
}
