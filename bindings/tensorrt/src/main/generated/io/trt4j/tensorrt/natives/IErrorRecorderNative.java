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

/** Native objects of {@link IErrorRecorder}. */
@SuppressWarnings("deprecation")
public final class IErrorRecorderNative extends UpcallType<IErrorRecorder> {
    /** How native objects are made. */
    public static final UpcallType<IErrorRecorder> TYPE = new IErrorRecorderNative();

    private IErrorRecorderNative() {
        super(
            IErrorRecorder.class,
            new SlotTable("IErrorRecorder",
            "8.6 ~ ~delete getNbErrors getErrorCode getErrorDesc hasOverflowed clear reportError incRefCount decRefCount",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getNbErrors getErrorCode getErrorDesc hasOverflowed clear reportError incRefCount decRefCount",
            "11.0 +"),
            new VersionedNames("IErrorRecorder",
            "8.6 N8nvinfer114IErrorRecorderE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_014IErrorRecorderE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IErrorRecorder", 1, 0).allocate(arena);
    }

    @Override
    public IErrorRecorder proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getNbErrors" -> IErrorRecorder_getNbErrors.allocate(IErrorRecorderNative::getNbErrors, arena);
            case "getErrorCode" -> IErrorRecorder_getErrorCode.allocate(IErrorRecorderNative::getErrorCode, arena);
            case "getErrorDesc" -> IErrorRecorder_getErrorDesc.allocate(IErrorRecorderNative::getErrorDesc, arena);
            case "hasOverflowed" -> IErrorRecorder_hasOverflowed.allocate(IErrorRecorderNative::hasOverflowed, arena);
            case "clear" -> IErrorRecorder_clear.allocate(IErrorRecorderNative::clear, arena);
            case "reportError" -> IErrorRecorder_reportError.allocate(IErrorRecorderNative::reportError, arena);
            case "incRefCount" -> IErrorRecorder_incRefCount.allocate(IErrorRecorderNative::incRefCount, arena);
            case "decRefCount" -> IErrorRecorder_decRefCount.allocate(IErrorRecorderNative::decRefCount, arena);
            default -> throw new IllegalStateException("IErrorRecorder has no slot " + slot);
        };
    }

    private static int getNbErrors(long self) {
        try {
            return TYPE.find(self).getNbErrors();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "getNbErrors", t$);
            return 0;
        }
    }

    private static int getErrorCode(long self, int errorIdx) {
        try {
            return TYPE.find(self).getErrorCode(errorIdx).value();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "getErrorCode", t$);
            return 0;
        }
    }

    private static long getErrorDesc(long self, int errorIdx) {
        try {
            return TYPE.pin(self, TYPE.find(self).getErrorDesc(errorIdx));
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "getErrorDesc", t$);
            return 0;
        }
    }

    private static boolean hasOverflowed(long self) {
        try {
            return TYPE.find(self).hasOverflowed();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "hasOverflowed", t$);
            return false;
        }
    }

    private static void clear(long self) {
        try {
            TYPE.find(self).clear();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "clear", t$);
        }
    }

    private static boolean reportError(long self, int val, long desc) {
        try {
            Failures.reported(self, CStrings.read(desc));
            return TYPE.find(self).reportError(ErrorCode.of(val), CStrings.read(desc));
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "reportError", t$);
            return false;
        }
    }

    private static int incRefCount(long self) {
        try {
            return TYPE.find(self).incRefCount();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "incRefCount", t$);
            return 0;
        }
    }

    private static int decRefCount(long self) {
        try {
            return TYPE.find(self).decRefCount();
        } catch (Throwable t$) {
            Failures.caught(self, "IErrorRecorder", "decRefCount", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IErrorRecorder, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getNbErrors", "getErrorCode", "getErrorDesc", "hasOverflowed", "clear", "reportError", "incRefCount", "decRefCount").at(address);
        }

        /**
         * <pre>{@code int32_t IErrorRecorder::getNbErrors() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int getNbErrors() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code ErrorCode IErrorRecorder::getErrorCode(int32_t errorIdx) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public ErrorCode getErrorCode(int errorIdx) {
            NativeCall call$ = enter();
            try {
                ErrorCode result$ = ErrorCode.of((int) Signatures.I_JI.HANDLE.invokeExact(self.method(1), self.address, errorIdx));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code ErrorDesc IErrorRecorder::getErrorDesc(int32_t errorIdx) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getErrorDesc(int errorIdx) {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(self.method(2), self.address, errorIdx));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IErrorRecorder::hasOverflowed() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public boolean hasOverflowed() {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(self.method(3), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IErrorRecorder::clear()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void clear() {
            NativeCall call$ = enter();
            try {
                Signatures.V_J.HANDLE.invokeExact(self.method(4), self.address);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IErrorRecorder::reportError(ErrorCode val, ErrorDesc desc)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public boolean reportError(ErrorCode val, String desc) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJ.HANDLE.invokeExact(self.method(5), self.address, Given.argument(val, "val").value(), CStrings.allocateOrNull(desc, "desc", arena$));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code RefCount IErrorRecorder::incRefCount()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int incRefCount() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(6), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code RefCount IErrorRecorder::decRefCount()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int decRefCount() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
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
