// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.Permutation;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TimingCacheKey;
import io.trt4j.tensorrt.TimingCacheValue;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.jextract.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Native objects of {@link ILoggerFinder}. */
@SuppressWarnings("deprecation")
public final class ILoggerFinderNative extends UpcallType<ILoggerFinder> {
    /** How native objects are made. */
    public static final UpcallType<ILoggerFinder> TYPE = new ILoggerFinderNative();

    private ILoggerFinderNative() {
        super(
            ILoggerFinder.class,
            new SlotTable("ILoggerFinder",
            "8.6 findLogger ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete findLogger"),
            new VersionedNames("ILoggerFinder",
            "8.6 N8nvinfer113ILoggerFinderE",
            "9.0 +",
            "10.0 +",
            "11.0 N8nvinfer15v_1_013ILoggerFinderE N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("ILoggerFinder", 1, 0).allocate(arena);
    }

    @Override
    public ILoggerFinder proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "findLogger" -> ILoggerFinder_findLogger.allocate(ILoggerFinderNative::findLogger, arena);
            default -> throw new IllegalStateException("ILoggerFinder has no slot " + slot);
        };
    }

    private static long findLogger(long self) {
        try {
            return TYPE.hold(self, ILoggerNative.TYPE, TYPE.find(self).findLogger());
        } catch (Throwable t$) {
            Failures.caught(self, "ILoggerFinder", "findLogger", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements ILoggerFinder, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("findLogger").at(address);
        }

        /**
         * The result belongs to TensorRT; it may be null.
         * <pre>{@code ILogger * ILoggerFinder::findLogger()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public @Nullable ILogger findLogger() {
            NativeCall call$ = enter();
            try {
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address);
                ILogger result$ = ILoggerNative.TYPE.of(object$, life());
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
