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

/** Native objects of {@link IPluginV2}. */
@SuppressWarnings("deprecation")
public final class IPluginV2Native extends UpcallType<IPluginV2> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV2> TYPE = new IPluginV2Native();

    private IPluginV2Native() {
        super(
            IPluginV2.class,
            new SlotTable("IPluginV2",
            "8.6 getTensorRTVersion getPluginType getPluginVersion getNbOutputs getOutputDimensions supportsFormat configureWithFormat initialize terminate getWorkspaceSize enqueue getSerializationSize serialize destroy clone setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +"),
            new VersionedNames("IPluginV2",
            "8.6 N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginV2> typeOf(@Nullable IPluginV2 implementation) {
        if (implementation instanceof IPluginV2DynamicExt) {
            return (UpcallType) IPluginV2DynamicExtNative.TYPE;
        }
        if (implementation instanceof IPluginV2IOExt) {
            return (UpcallType) IPluginV2IOExtNative.TYPE;
        }
        if (implementation instanceof IPluginV2Ext) {
            return (UpcallType) IPluginV2ExtNative.TYPE;
        }
        return TYPE;
    }

    @Override
    protected void deleted(IPluginV2 implementation) {
        implementation.close();
    }

    @Override
    public IPluginV2 proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    /** One that the caller owns and closes; null at address 0. */
    public static @Nullable Proxy own(long address, Lifetime life) {
        return address == 0 ? null : new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getTensorRTVersion" -> IPluginV2_getTensorRTVersion.allocate(IPluginV2Native::getTensorRTVersion, arena);
            case "getPluginType" -> IPluginV2_getPluginType.allocate(IPluginV2Native::getPluginType, arena);
            case "getPluginVersion" -> IPluginV2_getPluginVersion.allocate(IPluginV2Native::getPluginVersion, arena);
            case "getNbOutputs" -> IPluginV2_getNbOutputs.allocate(IPluginV2Native::getNbOutputs, arena);
            case "getOutputDimensions" -> {
                PluginsV2.prepare();
                yield LoadedVersion.isBefore(10, 0) ? IPluginV2_getOutputDimensions_before_10_0.allocate(IPluginV2Native::getOutputDimensions, arena) : IPluginV2_getOutputDimensions.allocate(IPluginV2Native::getOutputDimensions, arena);
            }
            case "supportsFormat" -> IPluginV2_supportsFormat.allocate(IPluginV2Native::supportsFormat, arena);
            case "configureWithFormat" -> IPluginV2_configureWithFormat.allocate(IPluginV2Native::configureWithFormat, arena);
            case "initialize" -> IPluginV2_initialize.allocate(IPluginV2Native::initialize, arena);
            case "terminate" -> IPluginV2_terminate.allocate(IPluginV2Native::terminate, arena);
            case "getWorkspaceSize" -> IPluginV2_getWorkspaceSize.allocate(IPluginV2Native::getWorkspaceSize, arena);
            case "enqueue" -> IPluginV2_enqueue.allocate(IPluginV2Native::enqueue, arena);
            case "getSerializationSize" -> IPluginV2_getSerializationSize.allocate(IPluginV2Native::getSerializationSize, arena);
            case "serialize" -> IPluginV2_serialize.allocate(IPluginV2Native::serialize, arena);
            case "destroy" -> IPluginV2_destroy.allocate(IPluginV2Native::destroy, arena);
            case "clone" -> IPluginV2_clone.allocate(IPluginV2Native::clone, arena);
            case "setPluginNamespace" -> IPluginV2_setPluginNamespace.allocate(IPluginV2Native::setPluginNamespace, arena);
            case "getPluginNamespace" -> IPluginV2_getPluginNamespace.allocate(IPluginV2Native::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginV2 has no slot " + slot);
        };
    }

    private static int getTensorRTVersion(long self) {
        try {
            return TYPE.find(self).getTensorRTVersion();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getTensorRTVersion", t$);
            return 0;
        }
    }

    private static long getPluginType(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginType(), "IPluginV2.getPluginType"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getPluginType", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginV2.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static int getNbOutputs(long self) {
        try {
            return TYPE.find(self).getNbOutputs();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getNbOutputs", t$);
            return -1;
        }
    }

    private static MemorySegment getOutputDimensions(long self, int index, long inputs, int nbInputDims) {
        Reserve.refill();
        try {
            return PluginsV2.dims(TYPE.find(self).getOutputDimensions(index, PluginArrays.structs(inputs, nbInputDims, Dims.layout(), Dims::read, Dims[]::new)));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getOutputDimensions", t$);
            return PluginsV2.noDims();
        }
    }

    private static boolean supportsFormat(long self, int type, int format) {
        try {
            return TYPE.find(self).supportsFormat(DataType.of(type), TensorFormat.of(format));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "supportsFormat", t$);
            return false;
        }
    }

    private static void configureWithFormat(long self, long inputDims, int nbInputs, long outputDims, int nbOutputs, int type, int format, int maxBatchSize) {
        try {
            TYPE.find(self).configureWithFormat(PluginArrays.structs(inputDims, nbInputs, Dims.layout(), Dims::read, Dims[]::new), PluginArrays.structs(outputDims, nbOutputs, Dims.layout(), Dims::read, Dims[]::new), DataType.of(type), TensorFormat.of(format), maxBatchSize);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "configureWithFormat", t$);
        }
    }

    private static int initialize(long self) {
        try {
            return PluginsV2.initialized(self, TYPE.find(self).initialize());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "initialize", t$);
            return PluginsV2.notInitialized(self);
        }
    }

    private static void terminate(long self) {
        try {
            TYPE.find(self).terminate();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "terminate", t$);
        }
    }

    private static long getWorkspaceSize(long self, int maxBatchSize) {
        try {
            return TYPE.find(self).getWorkspaceSize(maxBatchSize);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getWorkspaceSize", t$);
            return 0;
        }
    }

    private static int enqueue(long self, int batchSize, long inputs, long outputs, long workspace, long stream) {
        try {
            return TYPE.find(self).enqueue(batchSize, inputs, outputs, workspace, stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "enqueue", t$);
            return -1;
        }
    }

    private static long getSerializationSize(long self) {
        try {
            return PluginsV2.size(self, TYPE.find(self).getSerializationSize());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getSerializationSize", t$);
            return PluginsV2.size(self, 0);
        }
    }

    private static void serialize(long self, long buffer) {
        try {
            TYPE.find(self).serialize(PluginsV2.buffer(self, buffer));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "serialize", t$);
        }
    }

    private static void destroy(long self) {
        try {
            UpcallType.delete(self);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "destroy", t$);
        }
    }

    private static long clone(long self) {
        Reserve.refill();
        try {
            return TYPE.create(self, "IPluginV2.clone", IPluginV2Native::typeOf, TYPE.find(self).clone(), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "clone", t$);
            return FailedPluginV2.create(self);
        }
    }

    private static void setPluginNamespace(long self, long pluginNamespace) {
        try {
            TYPE.find(self).setPluginNamespace(CStrings.read(pluginNamespace));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "setPluginNamespace", t$);
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginV2.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV2", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginV2, Foreign {
        private static final Methods LIFE = TYPE.methods("destroy");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("getTensorRTVersion", "getPluginType", "getPluginVersion", "getNbOutputs", "getOutputDimensions", "supportsFormat", "configureWithFormat", "initialize", "terminate", "getWorkspaceSize", "enqueue", "getSerializationSize", "serialize", "clone", "setPluginNamespace", "getPluginNamespace").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public int getTensorRTVersion() {
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
         * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginType() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address));
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
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
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
                MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIJI.HANDLE.invokeExact(self.method(4), (SegmentAllocator) arena$, self.address, index, PluginArrays.copy(Given.argument(inputs, "inputs"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length);
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
                boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(5), self.address, Given.argument(type, "type").value(), Given.argument(format, "format").value());
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
                Signatures.V_JJIJIIII.HANDLE.invokeExact(self.method(6), self.address, PluginArrays.copy(Given.argument(inputDims, "inputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputDims.length, PluginArrays.copy(Given.argument(outputDims, "outputDims"), Dims.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputDims.length, Given.argument(type, "type").value(), Given.argument(format, "format").value(), maxBatchSize);
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
         * <pre>{@code void IPluginV2::terminate()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void terminate() {
            NativeCall call$ = enter();
            try {
                Signatures.V_J.HANDLE.invokeExact(self.method(8), self.address);
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
                long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(9), self.address, maxBatchSize);
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
                int result$ = (int) Signatures.I_JIJJJJ.HANDLE.invokeExact(self.method(10), self.address, batchSize, Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
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
                long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(11), self.address);
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
                Signatures.V_JA.HANDLE.invokeExact(self.method(12), self.address, Calls.room(Given.argument(buffer, "buffer"), getSerializationSize(), 1, "buffer"));
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV2 * IPluginV2::clone() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IPluginV2 clone() {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(Lifetime.FOREVER);
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(13), self.address);
                return call$.created(IPluginV2Native.own(object$, life$), "IPluginV2.clone");
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
                Signatures.V_JJ.HANDLE.invokeExact(self.method(14), self.address, CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
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
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(15), self.address));
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
