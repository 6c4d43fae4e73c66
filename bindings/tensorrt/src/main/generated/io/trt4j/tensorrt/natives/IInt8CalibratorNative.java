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

/** Native objects of {@link IInt8Calibrator}. */
@SuppressWarnings("deprecation")
public final class IInt8CalibratorNative extends UpcallType<IInt8Calibrator> {
    /** How native objects are made. */
    public static final UpcallType<IInt8Calibrator> TYPE = new IInt8CalibratorNative();

    private IInt8CalibratorNative() {
        super(
            IInt8Calibrator.class,
            new SlotTable("IInt8Calibrator",
            "8.6 getBatchSize getBatch readCalibrationCache writeCalibrationCache getAlgorithm ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getBatchSize getBatch readCalibrationCache writeCalibrationCache getAlgorithm"),
            new VersionedNames("IInt8Calibrator",
            "8.6 N8nvinfer115IInt8CalibratorE",
            "9.0 +",
            "10.0 + N8nvinfer119IVersionedInterfaceE"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IInt8Calibrator> typeOf(@Nullable IInt8Calibrator implementation) {
        if (implementation instanceof IInt8EntropyCalibrator) {
            return (UpcallType) IInt8EntropyCalibratorNative.TYPE;
        }
        if (implementation instanceof IInt8EntropyCalibrator2) {
            return (UpcallType) IInt8EntropyCalibrator2Native.TYPE;
        }
        if (implementation instanceof IInt8LegacyCalibrator) {
            return (UpcallType) IInt8LegacyCalibratorNative.TYPE;
        }
        if (implementation instanceof IInt8MinMaxCalibrator) {
            return (UpcallType) IInt8MinMaxCalibratorNative.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        throw new TensorRTException("IInt8Calibrator is abstract in TensorRT too: implement an interface that extends it.");
    }

    @Override
    public IInt8Calibrator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getBatchSize" -> IInt8Calibrator_getBatchSize.allocate(IInt8CalibratorNative::getBatchSize, arena);
            case "getBatch" -> IInt8Calibrator_getBatch.allocate(IInt8CalibratorNative::getBatch, arena);
            case "readCalibrationCache" -> IInt8Calibrator_readCalibrationCache.allocate(IInt8CalibratorNative::readCalibrationCache, arena);
            case "writeCalibrationCache" -> IInt8Calibrator_writeCalibrationCache.allocate(IInt8CalibratorNative::writeCalibrationCache, arena);
            case "getAlgorithm" -> IInt8Calibrator_getAlgorithm.allocate(IInt8CalibratorNative::getAlgorithm, arena);
            default -> throw new IllegalStateException("IInt8Calibrator has no slot " + slot);
        };
    }

    private static int getBatchSize(long self) {
        try {
            return TYPE.find(self).getBatchSize();
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8Calibrator", "getBatchSize", t$);
            return 0;
        }
    }

    private static boolean getBatch(long self, long bindings, long names, int nbBindings) {
        try {
            return TYPE.find(self).getBatch(MemorySegment.ofAddress(bindings), MemorySegment.ofAddress(names), nbBindings);
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8Calibrator", "getBatch", t$);
            return false;
        }
    }

    private static long readCalibrationCache(long self, long length) {
        try {
            return Calls.address(TYPE.find(self).readCalibrationCache(MemorySegment.ofAddress(length)));
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8Calibrator", "readCalibrationCache", t$);
            return 0;
        }
    }

    private static void writeCalibrationCache(long self, long ptr, long length) {
        try {
            TYPE.find(self).writeCalibrationCache(MemorySegment.ofAddress(ptr), length);
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8Calibrator", "writeCalibrationCache", t$);
        }
    }

    private static int getAlgorithm(long self) {
        try {
            return TYPE.find(self).getAlgorithm().value();
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8Calibrator", "getAlgorithm", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IInt8Calibrator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getBatchSize", "getBatch", "readCalibrationCache", "writeCalibrationCache", "getAlgorithm").at(address);
        }

        /**
         * <pre>{@code int32_t IInt8Calibrator::getBatchSize() const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public int getBatchSize() {
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
         * <pre>{@code bool IInt8Calibrator::getBatch(void *[] bindings, const char *[] names, int32_t nbBindings)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public boolean getBatch(MemorySegment bindings, MemorySegment names, int nbBindings) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JAAI.HANDLE.invokeExact(self.method(1), self.address, Calls.opened(bindings, "bindings"), Calls.opened(names, "names"), nbBindings);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const void * IInt8Calibrator::readCalibrationCache(std::size_t & length)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public MemorySegment readCalibrationCache(MemorySegment length) {
            NativeCall call$ = enter();
            try {
                MemorySegment result$ = (MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(2), self.address, Calls.opened(length, "length"));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IInt8Calibrator::writeCalibrationCache(const void * ptr, std::size_t length)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public void writeCalibrationCache(MemorySegment ptr, long length) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JAJ.HANDLE.invokeExact(self.method(3), self.address, Calls.opened(ptr, "ptr"), length);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code CalibrationAlgoType IInt8Calibrator::getAlgorithm()}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public CalibrationAlgoType getAlgorithm() {
            NativeCall call$ = enter();
            try {
                CalibrationAlgoType result$ = CalibrationAlgoType.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(4), self.address));
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
