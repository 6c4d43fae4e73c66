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

/** Native objects of {@link IPluginV2Ext}. */
@SuppressWarnings("deprecation")
public final class IPluginV2ExtNative extends UpcallType<IPluginV2Ext> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV2Ext> TYPE = new IPluginV2ExtNative();

    private IPluginV2ExtNative() {
        super(
            IPluginV2Ext.class,
            new SlotTable("IPluginV2Ext",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType isOutputBroadcastAcrossBatch canBroadcastInputAcrossBatch configurePlugin attachToContext detachFromContext",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType configurePlugin attachToContext detachFromContext"),
            new VersionedNames("IPluginV2Ext",
            "8.6 N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginV2Ext> typeOf(@Nullable IPluginV2Ext implementation) {
        if (implementation instanceof IPluginV2DynamicExt) {
            return (UpcallType) IPluginV2DynamicExtNative.TYPE;
        }
        if (implementation instanceof IPluginV2IOExt) {
            return (UpcallType) IPluginV2IOExtNative.TYPE;
        }
        return TYPE;
    }

    @Override
    protected void deleted(IPluginV2Ext implementation) {
        implementation.close();
    }

    @Override
    public IPluginV2Ext proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    /** One that the caller owns and closes; null at address 0. */
    public static @Nullable Proxy own(long address, Lifetime life) {
        return address == 0 ? null : new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IPluginV2.")) {
            return IPluginV2Native.TYPE.stub(slot.substring(10), arena);
        }
        return switch (slot) {
            case "getOutputDataType" -> IPluginV2Ext_getOutputDataType.allocate(IPluginV2ExtNative::getOutputDataType, arena);
            case "configurePlugin" -> IPluginV2Ext_configurePlugin.allocate(IPluginV2ExtNative::configurePlugin, arena);
            case "attachToContext" -> IPluginV2Ext_attachToContext.allocate(IPluginV2ExtNative::attachToContext, arena);
            case "detachFromContext" -> IPluginV2Ext_detachFromContext.allocate(IPluginV2ExtNative::detachFromContext, arena);
            case "isOutputBroadcastAcrossBatch" -> IPluginV2Ext_isOutputBroadcastAcrossBatch.allocate(IPluginV2ExtNative::isOutputBroadcastAcrossBatch, arena);
            case "canBroadcastInputAcrossBatch" -> IPluginV2Ext_canBroadcastInputAcrossBatch.allocate(IPluginV2ExtNative::canBroadcastInputAcrossBatch, arena);
            default -> throw new IllegalStateException("IPluginV2Ext has no slot " + slot);
        };
    }

    private static int getOutputDataType(long self, int index, long inputTypes, int nbInputs) {
        try {
            return TYPE.find(self).getOutputDataType(index, PluginArrays.enums(inputTypes, nbInputs, DataType::of, DataType[]::new)).value();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "getOutputDataType", t$);
            return 0;
        }
    }

    private static void configurePlugin(long self, long inputDims, int nbInputs, long outputDims, int nbOutputs, long inputTypes, long outputTypes, long inputIsBroadcast, long outputIsBroadcast, int floatFormat, int maxBatchSize) {
        try {
            TYPE.find(self).configurePlugin(PluginArrays.structs(inputDims, nbInputs, Dims.layout(), Dims::read, Dims[]::new), PluginArrays.structs(outputDims, nbOutputs, Dims.layout(), Dims::read, Dims[]::new), PluginArrays.enums(inputTypes, nbInputs, DataType::of, DataType[]::new), PluginArrays.enums(outputTypes, nbOutputs, DataType::of, DataType[]::new), PluginArrays.booleans(inputIsBroadcast, nbInputs), PluginArrays.booleans(outputIsBroadcast, nbOutputs), TensorFormat.of(floatFormat), maxBatchSize);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "configurePlugin", t$);
        }
    }

    private static void attachToContext(long self, long arg0, long arg1, long arg2) {
        try {
            Lifetime context$ = PluginsV2.attach(self);
            TYPE.find(self).attachToContext(arg0, arg1, IGpuAllocatorNative.TYPE.of(arg2, context$));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "attachToContext", t$);
        }
    }

    private static void detachFromContext(long self) {
        try {
            PluginsV2.detach(self, TYPE.find(self)::detachFromContext);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "detachFromContext", t$);
        }
    }

    private static boolean isOutputBroadcastAcrossBatch(long self, int outputIndex, long inputIsBroadcasted, int nbInputs) {
        try {
            return TYPE.find(self).isOutputBroadcastAcrossBatch(outputIndex, PluginArrays.booleans(inputIsBroadcasted, nbInputs));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "isOutputBroadcastAcrossBatch", t$);
            return false;
        }
    }

    private static boolean canBroadcastInputAcrossBatch(long self, int inputIndex) {
        try {
            return TYPE.find(self).canBroadcastInputAcrossBatch(inputIndex);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2Ext", "canBroadcastInputAcrossBatch", t$);
            return false;
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginV2Ext, Foreign {
        private static final Methods LIFE = TYPE.methods("IPluginV2.destroy");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("getOutputDataType", "configurePlugin", "attachToContext", "detachFromContext", "IPluginV2.clone", "isOutputBroadcastAcrossBatch", "canBroadcastInputAcrossBatch", "IPluginV2.getTensorRTVersion", "IPluginV2.getPluginType", "IPluginV2.getPluginVersion", "IPluginV2.getNbOutputs", "IPluginV2.getOutputDimensions", "IPluginV2.supportsFormat", "IPluginV2.configureWithFormat", "IPluginV2.initialize", "IPluginV2.terminate", "IPluginV2.getWorkspaceSize", "IPluginV2.enqueue", "IPluginV2.getSerializationSize", "IPluginV2.serialize", "IPluginV2.setPluginNamespace", "IPluginV2.getPluginNamespace").at(address);
        }

        /**
         * <pre>{@code DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public DataType getOutputDataType(int index, DataType[] inputTypes) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                DataType result$ = DataType.of((int) Signatures.I_JIJI.HANDLE.invokeExact(self.method(0), self.address, index, PluginArrays.copy(Given.argument(inputTypes, "inputTypes"), DataType::value, arena$), inputTypes.length));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void configurePlugin(Dims[] inputDims, Dims[] outputDims, DataType[] inputTypes, DataType[] outputTypes, boolean[] inputIsBroadcast, boolean[] outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJIJIJJJJII.HANDLE.invokeExact(self.method(1), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, PluginArrays.copy(PluginArrays.asLong(inputTypes, inputDims.length, "inputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(outputTypes, outputDims.length, "outputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(inputIsBroadcast, inputDims.length, "inputIsBroadcast"), arena$), PluginArrays.copy(PluginArrays.asLong(outputIsBroadcast, outputDims.length, "outputIsBroadcast"), arena$), Given.argument(floatFormat, "floatFormat").value(), maxBatchSize);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2Ext::attachToContext(cudnnContext * arg0, cublasContext * arg1, IGpuAllocator * arg2)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void attachToContext(long arg0, long arg1, @Nullable IGpuAllocator arg2) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JJJJ.HANDLE.invokeExact(self.method(2), self.address, arg0, arg1, life().hold(address, "attachToContext", IGpuAllocatorNative.typeOf(arg2), arg2));
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2Ext::detachFromContext()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void detachFromContext() {
            NativeCall call$ = enter();
            try {
                Signatures.V_J.HANDLE.invokeExact(self.method(3), self.address);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV2Ext * IPluginV2Ext::clone() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IPluginV2Ext clone() {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(Lifetime.FOREVER);
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address);
                return call$.created(IPluginV2ExtNative.own(object$, life$), "IPluginV2Ext.clone");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJI.HANDLE.invokeExact(self.method(5), self.address, outputIndex, PluginArrays.copy(Given.argument(inputIsBroadcasted, "inputIsBroadcasted"), arena$), inputIsBroadcasted.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2Ext::canBroadcastInputAcrossBatch(int32_t inputIndex) const}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean canBroadcastInputAcrossBatch(int inputIndex) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(self.method(6), self.address, inputIndex);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int getTensorRTVersion() {
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

        /**
         * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginType() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(8), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV2::getPluginVersion() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginVersion() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(9), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV2::getNbOutputs() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int getNbOutputs() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(10), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public Dims getOutputDimensions(int index, Dims[] inputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIJI.HANDLE.invokeExact(self.method(11), (SegmentAllocator) arena$, self.address, index, PluginArrays.copy(Given.argument(inputs, "inputs"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length);
                call$.check();
                Dims result$ = Dims.read(struct$);
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public boolean supportsFormat(DataType type, TensorFormat format) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(12), self.address, Given.argument(type, "type").value(), Given.argument(format, "format").value());
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void configureWithFormat(Dims[] inputDims, Dims[] outputDims, DataType type, TensorFormat format, int maxBatchSize) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJIJIIII.HANDLE.invokeExact(self.method(13), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, Given.argument(type, "type").value(), Given.argument(format, "format").value(), maxBatchSize);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV2::initialize()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int initialize() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(14), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2::terminate()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void terminate() {
            NativeCall call$ = enter();
            try {
                Signatures.V_J.HANDLE.invokeExact(self.method(15), self.address);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public long getWorkspaceSize(int maxBatchSize) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(16), self.address, maxBatchSize);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int enqueue(int batchSize, long inputs, long outputs, long workspace, long stream) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JIJJJJ.HANDLE.invokeExact(self.method(17), self.address, batchSize, Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code size_t IPluginV2::getSerializationSize() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public long getSerializationSize() {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(18), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2::serialize(void * buffer) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void serialize(MemorySegment buffer) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JA.HANDLE.invokeExact(self.method(19), self.address, Calls.room(Given.argument(buffer, "buffer"), getSerializationSize(), 1, "buffer"));
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void setPluginNamespace(String pluginNamespace) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JJ.HANDLE.invokeExact(self.method(20), self.address, CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV2::getPluginNamespace() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginNamespace() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(21), self.address));
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
