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

/** Native objects of {@link ISymExpr}. */
@SuppressWarnings("deprecation")
public final class ISymExprNative extends UpcallType<ISymExpr> {
    /** How native objects are made. */
    public static final UpcallType<ISymExpr> TYPE = new ISymExprNative();

    private ISymExprNative() {
        super(
            ISymExpr.class,
            new SlotTable("ISymExpr",
            "10.9 getType getDataType getExpr",
            "11.0 +"),
            new VersionedNames("ISymExpr",
            "10.9 N8nvinfer18ISymExprE",
            "11.0 +"));
    }

    @Override
    public ISymExpr proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getType" -> ISymExpr_getType.allocate(ISymExprNative::getType, arena);
            case "getDataType" -> ISymExpr_getDataType.allocate(ISymExprNative::getDataType, arena);
            case "getExpr" -> ISymExpr_getExpr.allocate(ISymExprNative::getExpr, arena);
            default -> throw new IllegalStateException("ISymExpr has no slot " + slot);
        };
    }

    private static int getType(long self) {
        try {
            return TYPE.find(self).getType().value();
        } catch (Throwable t$) {
            Failures.caught(self, "ISymExpr", "getType", t$);
            return 0;
        }
    }

    private static int getDataType(long self) {
        try {
            return TYPE.find(self).getDataType().value();
        } catch (Throwable t$) {
            Failures.caught(self, "ISymExpr", "getDataType", t$);
            return 0;
        }
    }

    private static long getExpr(long self) {
        try {
            return Calls.address(TYPE.find(self).getExpr());
        } catch (Throwable t$) {
            Failures.caught(self, "ISymExpr", "getExpr", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements ISymExpr, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getType", "getDataType", "getExpr").at(address);
        }

        /**
         * <pre>{@code PluginArgType ISymExpr::getType() const}</pre>
         * Since TensorRT 10.9.
         */
        public PluginArgType getType() {
            NativeCall call$ = enter();
            try {
                PluginArgType result$ = PluginArgType.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code PluginArgDataType ISymExpr::getDataType() const}</pre>
         * Since TensorRT 10.9.
         */
        public PluginArgDataType getDataType() {
            NativeCall call$ = enter();
            try {
                PluginArgDataType result$ = PluginArgDataType.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(1), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void * ISymExpr::getExpr()}</pre>
         * Since TensorRT 10.9.
         */
        public MemorySegment getExpr() {
            NativeCall call$ = enter();
            try {
                MemorySegment result$ = (MemorySegment) Signatures.A_J.HANDLE.invokeExact(self.method(2), self.address);
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
