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

/** Native objects of {@link IPluginV2DynamicExt}. */
@SuppressWarnings("deprecation")
public final class IPluginV2DynamicExtNative extends UpcallType<IPluginV2DynamicExt> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV2DynamicExt> TYPE = new IPluginV2DynamicExtNative();

    private IPluginV2DynamicExtNative() {
        super(
            IPluginV2DynamicExt.class,
            new SlotTable("IPluginV2DynamicExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue"),
            new VersionedNames("IPluginV2DynamicExt",
            "8.6 N8nvinfer119IPluginV2DynamicExtE N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +"));
    }

    @Override
    protected void deleted(IPluginV2DynamicExt implementation) {
        implementation.close();
    }

    @Override
    public IPluginV2DynamicExt proxy(long address, Lifetime life) {
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
            case "getOutputDimensions" -> {
                PluginsV2.prepare();
                yield IPluginV2DynamicExt_getOutputDimensions.allocate(IPluginV2DynamicExtNative::getOutputDimensions, arena);
            }
            case "supportsFormatCombination" -> IPluginV2DynamicExt_supportsFormatCombination.allocate(IPluginV2DynamicExtNative::supportsFormatCombination, arena);
            case "configurePlugin" -> IPluginV2DynamicExt_configurePlugin.allocate(IPluginV2DynamicExtNative::configurePlugin, arena);
            case "getWorkspaceSize" -> IPluginV2DynamicExt_getWorkspaceSize.allocate(IPluginV2DynamicExtNative::getWorkspaceSize, arena);
            case "enqueue" -> IPluginV2DynamicExt_enqueue.allocate(IPluginV2DynamicExtNative::enqueue, arena);
            default -> throw new IllegalStateException("IPluginV2DynamicExt has no slot " + slot);
        };
    }

    private static MemorySegment getOutputDimensions(long self, int outputIndex, long inputs, int nbInputs, long exprBuilder) {
        Reserve.refill();
        try (Lifetime scope$ = Lifetime.scope()) {
            return PluginsV2.expressions(TYPE.find(self).getOutputDimensions(outputIndex, PluginArrays.expressions(inputs, nbInputs, scope$), Wrapper.wrap(IExprBuilder.class, exprBuilder, scope$)));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2DynamicExt", "getOutputDimensions", t$);
            return PluginsV2.noExpressions();
        }
    }

    private static boolean supportsFormatCombination(long self, int pos, long inOut, int nbInputs, int nbOutputs) {
        try {
            if (!PluginArrays.areKnown(inOut, Tensors.known(pos, nbInputs, nbOutputs), PluginTensorDesc.layout())) {
                return false;
            }
            return TYPE.find(self).supportsFormatCombination(pos, PluginArrays.structs(inOut, Tensors.known(pos, nbInputs, nbOutputs), PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), nbInputs, nbOutputs);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2DynamicExt", "supportsFormatCombination", t$);
            return false;
        }
    }

    private static void configurePlugin(long self, long in, int nbInputs, long out, int nbOutputs) {
        try {
            TYPE.find(self).configurePlugin(PluginArrays.structs(in, nbInputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), PluginArrays.structs(out, nbOutputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2DynamicExt", "configurePlugin", t$);
        }
    }

    private static long getWorkspaceSize(long self, long inputs, int nbInputs, long outputs, int nbOutputs) {
        try {
            return TYPE.find(self).getWorkspaceSize(PluginArrays.structs(inputs, nbInputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), PluginArrays.structs(outputs, nbOutputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2DynamicExt", "getWorkspaceSize", t$);
            return 0;
        }
    }

    private static int enqueue(long self, long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        try {
            return TYPE.find(self).enqueue(inputDesc, outputDesc, inputs, outputs, workspace, stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2DynamicExt", "enqueue", t$);
            return -1;
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginV2DynamicExt, Foreign {
        private static final Methods LIFE = TYPE.methods("IPluginV2.destroy");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("IPluginV2.clone", "getOutputDimensions", "supportsFormatCombination", "configurePlugin", "getWorkspaceSize", "enqueue", "IPluginV2Ext.getOutputDataType", "IPluginV2Ext.configurePlugin", "IPluginV2Ext.attachToContext", "IPluginV2Ext.detachFromContext", "IPluginV2Ext.isOutputBroadcastAcrossBatch", "IPluginV2Ext.canBroadcastInputAcrossBatch", "IPluginV2.getTensorRTVersion", "IPluginV2.getPluginType", "IPluginV2.getPluginVersion", "IPluginV2.getNbOutputs", "IPluginV2.getOutputDimensions", "IPluginV2.supportsFormat", "IPluginV2.configureWithFormat", "IPluginV2.initialize", "IPluginV2.terminate", "IPluginV2.getWorkspaceSize", "IPluginV2.enqueue", "IPluginV2.getSerializationSize", "IPluginV2.serialize", "IPluginV2.setPluginNamespace", "IPluginV2.getPluginNamespace").at(address);
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IPluginV2DynamicExt clone() {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(Lifetime.FOREVER);
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address);
                return call$.created(IPluginV2DynamicExtNative.own(object$, life$), "IPluginV2DynamicExt.clone");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment struct$ = (MemorySegment) Signatures.DimsExprs_JIJIJ.HANDLE.invokeExact(self.method(1), (SegmentAllocator) arena$, self.address, outputIndex, PluginArrays.copy(Given.argument(inputs, "inputs"), arena$), inputs.length, NativeObject.address(call$, exprBuilder, "exprBuilder"));
                call$.check();
                return PluginArrays.dimensions(struct$, life(exprBuilder), "IPluginV2DynamicExt.getOutputDimensions");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJII.HANDLE.invokeExact(self.method(2), self.address, pos, PluginArrays.copy(Given.argument(inOut, "inOut"), Tensors.count(pos, nbInputs, nbOutputs), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJIJI.HANDLE.invokeExact(self.method(3), self.address, PluginArrays.copy(Given.argument(in, "in"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                long result$ = (long) Signatures.J_JJIJI.HANDLE.invokeExact(self.method(4), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length, PluginArrays.copy(Given.argument(outputs, "outputs"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputs.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JJJJJJJ.HANDLE.invokeExact(self.method(5), self.address, Calls.notZero(inputDesc, "inputDesc"), Calls.notZero(outputDesc, "outputDesc"), Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
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
                DataType result$ = DataType.of((int) Signatures.I_JIJI.HANDLE.invokeExact(self.method(6), self.address, index, PluginArrays.copy(Given.argument(inputTypes, "inputTypes"), DataType::value, arena$), inputTypes.length));
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
                Signatures.V_JJIJIJJJJII.HANDLE.invokeExact(self.method(7), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, PluginArrays.copy(PluginArrays.asLong(inputTypes, inputDims.length, "inputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(outputTypes, outputDims.length, "outputTypes"), DataType::value, arena$), PluginArrays.copy(PluginArrays.asLong(inputIsBroadcast, inputDims.length, "inputIsBroadcast"), arena$), PluginArrays.copy(PluginArrays.asLong(outputIsBroadcast, outputDims.length, "outputIsBroadcast"), arena$), Given.argument(floatFormat, "floatFormat").value(), maxBatchSize);
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
                Signatures.V_JJJJ.HANDLE.invokeExact(self.method(8), self.address, arg0, arg1, life().hold(address, "attachToContext", IGpuAllocatorNative.typeOf(arg2), arg2));
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
                Signatures.V_J.HANDLE.invokeExact(self.method(9), self.address);
                call$.check();
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
                boolean result$ = (boolean) Signatures.Z_JIJI.HANDLE.invokeExact(self.method(10), self.address, outputIndex, PluginArrays.copy(Given.argument(inputIsBroadcasted, "inputIsBroadcasted"), arena$), inputIsBroadcasted.length);
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
                boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(self.method(11), self.address, inputIndex);
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
         * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginType() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(13), self.address));
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(14), self.address));
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(15), self.address);
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
                MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIJI.HANDLE.invokeExact(self.method(16), (SegmentAllocator) arena$, self.address, index, PluginArrays.copy(Given.argument(inputs, "inputs"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length);
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
                boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(17), self.address, Given.argument(type, "type").value(), Given.argument(format, "format").value());
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
                Signatures.V_JJIJIIII.HANDLE.invokeExact(self.method(18), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, Given.argument(type, "type").value(), Given.argument(format, "format").value(), maxBatchSize);
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(19), self.address);
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
                Signatures.V_J.HANDLE.invokeExact(self.method(20), self.address);
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
                long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(21), self.address, maxBatchSize);
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
                int result$ = (int) Signatures.I_JIJJJJ.HANDLE.invokeExact(self.method(22), self.address, batchSize, Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
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
                long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(23), self.address);
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
                Signatures.V_JA.HANDLE.invokeExact(self.method(24), self.address, Calls.room(Given.argument(buffer, "buffer"), getSerializationSize(), 1, "buffer"));
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
                Signatures.V_JJ.HANDLE.invokeExact(self.method(25), self.address, CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(26), self.address));
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
