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

/** Native objects of {@link IInt8LegacyCalibrator}. */
@SuppressWarnings("deprecation")
public final class IInt8LegacyCalibratorNative extends UpcallType<IInt8LegacyCalibrator> {
    /** How native objects are made. */
    public static final UpcallType<IInt8LegacyCalibrator> TYPE = new IInt8LegacyCalibratorNative();

    private IInt8LegacyCalibratorNative() {
        super(
            IInt8LegacyCalibrator.class,
            new SlotTable("IInt8LegacyCalibrator",
            "8.6 IInt8Calibrator.getBatchSize IInt8Calibrator.getBatch IInt8Calibrator.readCalibrationCache IInt8Calibrator.writeCalibrationCache IInt8Calibrator.getAlgorithm ~ ~delete getQuantile getRegressionCutoff readHistogramCache writeHistogramCache",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IInt8Calibrator.getBatchSize IInt8Calibrator.getBatch IInt8Calibrator.readCalibrationCache IInt8Calibrator.writeCalibrationCache IInt8Calibrator.getAlgorithm getQuantile getRegressionCutoff readHistogramCache writeHistogramCache"),
            new VersionedNames("IInt8LegacyCalibrator",
            "8.6 N8nvinfer121IInt8LegacyCalibratorE N8nvinfer115IInt8CalibratorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_021IInt8LegacyCalibratorE N8nvinfer115IInt8CalibratorE N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IInt8Calibrator", 1, 0).allocate(arena);
    }

    @Override
    public IInt8LegacyCalibrator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IInt8Calibrator.")) {
            return IInt8CalibratorNative.TYPE.stub(slot.substring(16), arena);
        }
        return switch (slot) {
            case "getQuantile" -> IInt8LegacyCalibrator_getQuantile.allocate(IInt8LegacyCalibratorNative::getQuantile, arena);
            case "getRegressionCutoff" -> IInt8LegacyCalibrator_getRegressionCutoff.allocate(IInt8LegacyCalibratorNative::getRegressionCutoff, arena);
            case "readHistogramCache" -> IInt8LegacyCalibrator_readHistogramCache.allocate(IInt8LegacyCalibratorNative::readHistogramCache, arena);
            case "writeHistogramCache" -> IInt8LegacyCalibrator_writeHistogramCache.allocate(IInt8LegacyCalibratorNative::writeHistogramCache, arena);
            default -> throw new IllegalStateException("IInt8LegacyCalibrator has no slot " + slot);
        };
    }

    private static double getQuantile(long self) {
        try {
            return TYPE.find(self).getQuantile();
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8LegacyCalibrator", "getQuantile", t$);
            return 0;
        }
    }

    private static double getRegressionCutoff(long self) {
        try {
            return TYPE.find(self).getRegressionCutoff();
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8LegacyCalibrator", "getRegressionCutoff", t$);
            return 0;
        }
    }

    private static long readHistogramCache(long self, long length) {
        try {
            return Calls.address(TYPE.find(self).readHistogramCache(MemorySegment.ofAddress(length)));
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8LegacyCalibrator", "readHistogramCache", t$);
            return 0;
        }
    }

    private static void writeHistogramCache(long self, long ptr, long length) {
        try {
            TYPE.find(self).writeHistogramCache(MemorySegment.ofAddress(ptr), length);
        } catch (Throwable t$) {
            Failures.caught(self, "IInt8LegacyCalibrator", "writeHistogramCache", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IInt8LegacyCalibrator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("IInt8Calibrator.getAlgorithm", "getQuantile", "getRegressionCutoff", "readHistogramCache", "writeHistogramCache", "IInt8Calibrator.getBatchSize", "IInt8Calibrator.getBatch", "IInt8Calibrator.readCalibrationCache", "IInt8Calibrator.writeCalibrationCache").at(address);
        }

        /**
         * <pre>{@code CalibrationAlgoType IInt8LegacyCalibrator::getAlgorithm()}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public CalibrationAlgoType getAlgorithm() {
            NativeCall call$ = enter();
            try {
                CalibrationAlgoType result$ = CalibrationAlgoType.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code double IInt8LegacyCalibrator::getQuantile() const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public double getQuantile() {
            NativeCall call$ = enter();
            try {
                double result$ = (double) Signatures.D_J.HANDLE.invokeExact(self.method(1), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code double IInt8LegacyCalibrator::getRegressionCutoff() const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public double getRegressionCutoff() {
            NativeCall call$ = enter();
            try {
                double result$ = (double) Signatures.D_J.HANDLE.invokeExact(self.method(2), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const void * IInt8LegacyCalibrator::readHistogramCache(std::size_t & length)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public MemorySegment readHistogramCache(MemorySegment length) {
            NativeCall call$ = enter();
            try {
                MemorySegment result$ = (MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(3), self.address, Calls.opened(length, "length"));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IInt8LegacyCalibrator::writeHistogramCache(const void * ptr, std::size_t length)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public void writeHistogramCache(MemorySegment ptr, long length) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JAJ.HANDLE.invokeExact(self.method(4), self.address, Calls.opened(ptr, "ptr"), length);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(5), self.address);
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
                boolean result$ = (boolean) Signatures.Z_JAAI.HANDLE.invokeExact(self.method(6), self.address, Calls.opened(bindings, "bindings"), Calls.opened(names, "names"), nbBindings);
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
                MemorySegment result$ = (MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(7), self.address, Calls.opened(length, "length"));
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
                Signatures.V_JAJ.HANDLE.invokeExact(self.method(8), self.address, Calls.opened(ptr, "ptr"), length);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
