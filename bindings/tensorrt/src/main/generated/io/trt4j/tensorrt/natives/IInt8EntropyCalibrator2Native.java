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

/** Native objects of {@link IInt8EntropyCalibrator2}. */
@SuppressWarnings("deprecation")
public final class IInt8EntropyCalibrator2Native extends UpcallType<IInt8EntropyCalibrator2> {
    /** How native objects are made. */
    public static final UpcallType<IInt8EntropyCalibrator2> TYPE = new IInt8EntropyCalibrator2Native();

    private IInt8EntropyCalibrator2Native() {
        super(
            IInt8EntropyCalibrator2.class,
            new SlotTable("IInt8EntropyCalibrator2",
            "8.6 IInt8Calibrator.getBatchSize IInt8Calibrator.getBatch IInt8Calibrator.readCalibrationCache IInt8Calibrator.writeCalibrationCache IInt8Calibrator.getAlgorithm ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IInt8Calibrator.getBatchSize IInt8Calibrator.getBatch IInt8Calibrator.readCalibrationCache IInt8Calibrator.writeCalibrationCache IInt8Calibrator.getAlgorithm"),
            new VersionedNames("IInt8EntropyCalibrator2",
            "8.6 N8nvinfer123IInt8EntropyCalibrator2E N8nvinfer115IInt8CalibratorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_023IInt8EntropyCalibrator2E N8nvinfer115IInt8CalibratorE N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IInt8EntropyCalibrator2", 1, 0).allocate(arena);
    }

    @Override
    public IInt8EntropyCalibrator2 proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IInt8Calibrator.")) {
            return IInt8CalibratorNative.TYPE.stub(slot.substring(16), arena);
        }
        throw new IllegalStateException("IInt8EntropyCalibrator2 has no slot " + slot);
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IInt8EntropyCalibrator2, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("IInt8Calibrator.getAlgorithm", "IInt8Calibrator.getBatchSize", "IInt8Calibrator.getBatch", "IInt8Calibrator.readCalibrationCache", "IInt8Calibrator.writeCalibrationCache").at(address);
        }

        /**
         * <pre>{@code CalibrationAlgoType IInt8EntropyCalibrator2::getAlgorithm()}</pre>
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
         * <pre>{@code int32_t IInt8Calibrator::getBatchSize() const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public int getBatchSize() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(1), self.address);
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
                boolean result$ = (boolean) Signatures.Z_JAAI.HANDLE.invokeExact(self.method(2), self.address, Calls.opened(bindings, "bindings"), Calls.opened(names, "names"), nbBindings);
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
         * <pre>{@code void IInt8Calibrator::writeCalibrationCache(const void * ptr, std::size_t length)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public void writeCalibrationCache(MemorySegment ptr, long length) {
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
    }
}
