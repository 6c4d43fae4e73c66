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

/** Native objects of {@link ILogger}. */
@SuppressWarnings("deprecation")
public final class ILoggerNative extends UpcallType<ILogger> {
    /** How native objects are made. */
    public static final UpcallType<ILogger> TYPE = new ILoggerNative();

    private ILoggerNative() {
        super(
            ILogger.class,
            new SlotTable("ILogger",
            "8.6 log ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete log"),
            new VersionedNames("ILogger",
            "8.6 N8nvinfer17ILoggerE",
            "9.0 +",
            "10.0 +",
            "11.0 N8nvinfer15v_1_07ILoggerE N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("ILogger", 1, 0).allocate(arena);
    }

    @Override
    protected boolean isKeptByTensorRT() {
        return true;
    }

    @Override
    public ILogger proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "log" -> ILogger_log.allocate(ILoggerNative::log, arena);
            default -> throw new IllegalStateException("ILogger has no slot " + slot);
        };
    }

    private static void log(long self, int severity, long msg) {
        try {
            TYPE.find(self).log(ILogger.Severity.of(severity), CStrings.read(msg));
        } catch (Throwable t$) {
            Failures.caught(self, "ILogger", "log", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements ILogger, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("log").at(address);
        }

        /**
         * <pre>{@code void ILogger::log(Severity severity, const AsciiChar * msg)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void log(ILogger.Severity severity, String msg) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JIJ.HANDLE.invokeExact(self.method(0), self.address, Given.argument(severity, "severity").value(), CStrings.allocateOrNull(msg, "msg", arena$));
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
