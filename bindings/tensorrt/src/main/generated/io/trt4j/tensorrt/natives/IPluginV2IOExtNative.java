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

/** Native objects of {@link IPluginV2IOExt}. */
@SuppressWarnings("deprecation")
public final class IPluginV2IOExtNative extends UpcallType<IPluginV2IOExt> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV2IOExt> TYPE = new IPluginV2IOExtNative();

    private IPluginV2IOExtNative() {
        super(
            IPluginV2IOExt.class,
            new SlotTable("IPluginV2IOExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination"),
            new VersionedNames("IPluginV2IOExt",
            "8.6 N8nvinfer114IPluginV2IOExtE N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +"));
    }

    @Override
    protected void deleted(IPluginV2IOExt implementation) {
        implementation.close();
    }

    @Override
    public IPluginV2IOExt proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    /** One that the caller owns and closes; null at address 0. */
    public static @Nullable Proxy own(long address, Lifetime life) {
        return address == 0 ? null : new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IPluginV2Ext.")) {
            return IPluginV2ExtNative.TYPE.stub(slot.substring(13), arena);
        }
        if (slot.startsWith("IPluginV2.")) {
            return IPluginV2Native.TYPE.stub(slot.substring(10), arena);
        }
        return switch (slot) {
            case "configurePlugin" -> IPluginV2IOExt_configurePlugin.allocate(IPluginV2IOExtNative::configurePlugin, arena);
            case "supportsFormatCombination" -> IPluginV2IOExt_supportsFormatCombination.allocate(IPluginV2IOExtNative::supportsFormatCombination, arena);
            default -> throw new IllegalStateException("IPluginV2IOExt has no slot " + slot);
        };
    }

    private static void configurePlugin(long self, long in, int nbInput, long out, int nbOutput) {
        try {
            TYPE.find(self).configurePlugin(PluginArrays.structs(in, nbInput, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), PluginArrays.structs(out, nbOutput, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2IOExt", "configurePlugin", t$);
        }
    }

    private static boolean supportsFormatCombination(long self, int pos, long inOut, int nbInputs, int nbOutputs) {
        try {
            if (!PluginArrays.areKnown(inOut, Tensors.known(pos, nbInputs, nbOutputs), PluginTensorDesc.layout())) {
                return false;
            }
            return TYPE.find(self).supportsFormatCombination(pos, PluginArrays.structs(inOut, Tensors.known(pos, nbInputs, nbOutputs), PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), nbInputs, nbOutputs);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2IOExt", "supportsFormatCombination", t$);
            return false;
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginV2IOExt, Foreign {
        private static final Methods LIFE = TYPE.methods("IPluginV2.destroy");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("configurePlugin", "supportsFormatCombination", "IPluginV2Ext.getOutputDataType", "IPluginV2Ext.configurePlugin", "IPluginV2Ext.attachToContext", "IPluginV2Ext.detachFromContext", "IPluginV2.clone", "IPluginV2Ext.isOutputBroadcastAcrossBatch", "IPluginV2Ext.canBroadcastInputAcrossBatch", "IPluginV2.getTensorRTVersion", "IPluginV2.getPluginType", "IPluginV2.getPluginVersion", "IPluginV2.getNbOutputs", "IPluginV2.getOutputDimensions", "IPluginV2.supportsFormat", "IPluginV2.configureWithFormat", "IPluginV2.initialize", "IPluginV2.terminate", "IPluginV2.getWorkspaceSize", "IPluginV2.enqueue", "IPluginV2.getSerializationSize", "IPluginV2.serialize", "IPluginV2.setPluginNamespace", "IPluginV2.getPluginNamespace").at(address);
        }

        /**
         * <pre>{@code void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void configurePlugin(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJIJI.HANDLE.invokeExact(self.method(0), self.address, PluginArrays.copy(Given.argument(in, "in"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJII.HANDLE.invokeExact(self.method(1), self.address, pos, PluginArrays.copy(Given.argument(inOut, "inOut"), Tensors.count(pos, nbInputs, nbOutputs), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public DataType getOutputDataType(int index, DataType[] inputTypes) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                DataType result$ = DataType.of((int) Signatures.I_JIJI.HANDLE.invokeExact(self.method(2), self.address, index, PluginArrays.copy(Given.argument(inputTypes, "inputTypes"), DataType::value, arena$), inputTypes.length));
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
                Signatures.V_JJIJIJJJJII.HANDLE.invokeExact(self.method(3), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, PluginArrays.copy(PluginArrays.asLong(inputTypes, inputDims.length, "inputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(outputTypes, outputDims.length, "outputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(inputIsBroadcast, inputDims.length, "inputIsBroadcast"), arena$), PluginArrays.copy(PluginArrays.asLong(outputIsBroadcast, outputDims.length, "outputIsBroadcast"), arena$), Given.argument(floatFormat, "floatFormat").value(), maxBatchSize);
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
                Signatures.V_JJJJ.HANDLE.invokeExact(self.method(4), self.address, arg0, arg1, life().hold(address, "attachToContext", IGpuAllocatorNative.typeOf(arg2), arg2));
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
                Signatures.V_J.HANDLE.invokeExact(self.method(5), self.address);
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
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(6), self.address);
                return call$.created(IPluginV2ExtNative.own(object$, life$), "IPluginV2IOExt.clone");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const}</pre>
         * Since TensorRT 8.6 or earlier.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJI.HANDLE.invokeExact(self.method(7), self.address, outputIndex, PluginArrays.copy(Given.argument(inputIsBroadcasted, "inputIsBroadcasted"), arena$), inputIsBroadcasted.length);
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
         * Since TensorRT 8.6 or earlier.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean canBroadcastInputAcrossBatch(int inputIndex) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(self.method(8), self.address, inputIndex);
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(9), self.address);
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(10), self.address));
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(11), self.address));
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(12), self.address);
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
                MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIJI.HANDLE.invokeExact(self.method(13), (SegmentAllocator) arena$, self.address, index, PluginArrays.copy(Given.argument(inputs, "inputs"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length);
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
                boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(14), self.address, Given.argument(type, "type").value(), Given.argument(format, "format").value());
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
                Signatures.V_JJIJIIII.HANDLE.invokeExact(self.method(15), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, Given.argument(type, "type").value(), Given.argument(format, "format").value(), maxBatchSize);
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(16), self.address);
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
                Signatures.V_J.HANDLE.invokeExact(self.method(17), self.address);
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
                long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(18), self.address, maxBatchSize);
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
                int result$ = (int) Signatures.I_JIJJJJ.HANDLE.invokeExact(self.method(19), self.address, batchSize, Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
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
                long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(20), self.address);
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
                Signatures.V_JA.HANDLE.invokeExact(self.method(21), self.address, Calls.room(Given.argument(buffer, "buffer"), getSerializationSize(), 1, "buffer"));
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
                Signatures.V_JJ.HANDLE.invokeExact(self.method(22), self.address, CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(23), self.address));
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
