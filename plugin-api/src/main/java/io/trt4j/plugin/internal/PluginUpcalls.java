package io.trt4j.plugin.internal;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.PluginVersion;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.LoadedVersion;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.PluginArrays;
import io.trt4j.tensorrt.abi.Reserve;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.abi.Wrapper;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_configurePlugin;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_enqueue;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_getOutputDimensions;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_getWorkspaceSize;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_supportsFormatCombination;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_attachToContext;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_canBroadcastInputAcrossBatch;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_configurePlugin;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_detachFromContext;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_getOutputDataType;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_isOutputBroadcastAcrossBatch;
import io.trt4j.tensorrt.jextract.IPluginV2_clone;
import io.trt4j.tensorrt.jextract.IPluginV2_configureWithFormat;
import io.trt4j.tensorrt.jextract.IPluginV2_destroy;
import io.trt4j.tensorrt.jextract.IPluginV2_enqueue;
import io.trt4j.tensorrt.jextract.IPluginV2_getNbOutputs;
import io.trt4j.tensorrt.jextract.IPluginV2_getOutputDimensions;
import io.trt4j.tensorrt.jextract.IPluginV2_getOutputDimensions_before_10_0;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginNamespace;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginType;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginVersion;
import io.trt4j.tensorrt.jextract.IPluginV2_getSerializationSize;
import io.trt4j.tensorrt.jextract.IPluginV2_getTensorRTVersion;
import io.trt4j.tensorrt.jextract.IPluginV2_getWorkspaceSize;
import io.trt4j.tensorrt.jextract.IPluginV2_initialize;
import io.trt4j.tensorrt.jextract.IPluginV2_serialize;
import io.trt4j.tensorrt.jextract.IPluginV2_setPluginNamespace;
import io.trt4j.tensorrt.jextract.IPluginV2_supportsFormat;
import io.trt4j.tensorrt.jextract.IPluginV2_terminate;
import io.trt4j.tensorrt.natives.SlotTables;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * The methods of {@code IPluginV2DynamicExt} as TensorRT calls them, one stub each for all plugins. Each finds the Java object
 * from {@code this}, turns C++ arguments into Java ones, and turns whatever is thrown into the status TensorRT expects.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class PluginUpcalls {
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final UpcallType<PluginObject<?>> TYPE = new UpcallType<>(
            (Class) PluginObject.class,
            SlotTables.IPluginV2DynamicExt.SLOTS,
            SlotTables.IPluginV2DynamicExt.TYPE_NAMES,
            null,
            PluginUpcalls::stub,
            (address, life) -> {
                throw new IllegalStateException("This plugin is not written in Java.");
            });

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final MemorySegment EMPTY = CStrings.constant("");

    private PluginUpcalls() {}

    /** Makes the stubs, and what a failure needs, for which there may be no memory then. */
    static void prepare() {
        TYPE.prepare();
        Objects.requireNonNull(Invalid.DIMS_EXPRS);
    }

    private static MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "enqueue" -> IPluginV2DynamicExt_enqueue.allocate(PluginUpcalls::enqueue, arena);
            case "getOutputDimensions" ->
                IPluginV2DynamicExt_getOutputDimensions.allocate(PluginUpcalls::getOutputDimensions, arena);
            case "supportsFormatCombination" ->
                IPluginV2DynamicExt_supportsFormatCombination.allocate(PluginUpcalls::supportsFormatCombination, arena);
            case "configurePlugin" ->
                IPluginV2DynamicExt_configurePlugin.allocate(PluginUpcalls::configurePlugin, arena);
            case "getWorkspaceSize" ->
                IPluginV2DynamicExt_getWorkspaceSize.allocate(PluginUpcalls::getWorkspaceSize, arena);
            case "IPluginV2.getTensorRTVersion" ->
                IPluginV2_getTensorRTVersion.allocate(PluginUpcalls::getTensorRTVersion, arena);
            case "IPluginV2.getPluginType" -> IPluginV2_getPluginType.allocate(PluginUpcalls::getPluginType, arena);
            case "IPluginV2.getPluginVersion" ->
                IPluginV2_getPluginVersion.allocate(PluginUpcalls::getPluginVersion, arena);
            case "IPluginV2.getNbOutputs" -> IPluginV2_getNbOutputs.allocate(PluginUpcalls::getNbOutputs, arena);
            case "IPluginV2.initialize" -> IPluginV2_initialize.allocate(PluginUpcalls::initialize, arena);
            case "IPluginV2.terminate" -> IPluginV2_terminate.allocate(PluginUpcalls::terminate, arena);
            case "IPluginV2.getSerializationSize" ->
                IPluginV2_getSerializationSize.allocate(PluginUpcalls::getSerializationSize, arena);
            case "IPluginV2.serialize" -> IPluginV2_serialize.allocate(PluginUpcalls::serialize, arena);
            case "IPluginV2.destroy" -> IPluginV2_destroy.allocate(PluginUpcalls::destroy, arena);
            case "IPluginV2.clone" -> IPluginV2_clone.allocate(PluginUpcalls::copy, arena);
            case "IPluginV2.setPluginNamespace" ->
                IPluginV2_setPluginNamespace.allocate(PluginUpcalls::setPluginNamespace, arena);
            case "IPluginV2.getPluginNamespace" ->
                IPluginV2_getPluginNamespace.allocate(PluginUpcalls::getPluginNamespace, arena);
            case "IPluginV2Ext.getOutputDataType" ->
                IPluginV2Ext_getOutputDataType.allocate(PluginUpcalls::getOutputDataType, arena);
            case "IPluginV2Ext.attachToContext" ->
                IPluginV2Ext_attachToContext.allocate(PluginUpcalls::attachToContext, arena);
            case "IPluginV2Ext.detachFromContext" ->
                IPluginV2Ext_detachFromContext.allocate(PluginUpcalls::detachFromContext, arena);

            // Of older kinds of plugins; IPluginV2DynamicExt answers them so itself, and TensorRT does not ask.
            case "IPluginV2.getOutputDimensions" ->
                LoadedVersion.isBefore(10, 0)
                        ? IPluginV2_getOutputDimensions_before_10_0.allocate((self, i, in, n) -> Invalid.DIMS, arena)
                        : IPluginV2_getOutputDimensions.allocate((self, i, in, n) -> Invalid.DIMS, arena);
            case "IPluginV2.supportsFormat" -> IPluginV2_supportsFormat.allocate((self, type, format) -> false, arena);
            case "IPluginV2.configureWithFormat" ->
                IPluginV2_configureWithFormat.allocate((self, in, n, out, m, type, format, batch) -> {}, arena);
            case "IPluginV2.getWorkspaceSize" -> IPluginV2_getWorkspaceSize.allocate((self, batch) -> 0L, arena);
            case "IPluginV2.enqueue" ->
                IPluginV2_enqueue.allocate((self, batch, in, out, workspace, stream) -> FAILED, arena);
            case "IPluginV2Ext.isOutputBroadcastAcrossBatch" ->
                IPluginV2Ext_isOutputBroadcastAcrossBatch.allocate((self, i, in, n) -> false, arena);
            case "IPluginV2Ext.canBroadcastInputAcrossBatch" ->
                IPluginV2Ext_canBroadcastInputAcrossBatch.allocate((self, i) -> true, arena);
            case "IPluginV2Ext.configurePlugin" ->
                IPluginV2Ext_configurePlugin.allocate(
                        (self, in, n, out, m, inTypes, outTypes, inBroadcast, outBroadcast, format, batch) -> {},
                        arena);
            default -> throw new IllegalStateException("IPluginV2DynamicExt has no slot " + slot);
        };
    }

    private static final class Invalid {
        static final MemorySegment DIMS = new Dims(-1, new long[0]).allocate(Arena.global());
        static final MemorySegment DIMS_EXPRS = new DimsExprs(-1, new long[0]).allocate(Arena.global());
    }

    /** The whole way of an enqueue: no allocation, no lock, no look-up by name. */
    private static int enqueue(
            long self, long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        PluginObject<?> object = null;
        try {
            object = TYPE.find(self);
            object.requireUsable();
            object.inputDesc.open(inputDesc, object.nbInputs);
            object.outputDesc.open(outputDesc, object.nbOutputs);
            object.inputs.open(inputs, object.nbInputs);
            object.outputs.open(outputs, object.nbOutputs);
            object.plugin.enqueue(
                    object.inputDesc, object.outputDesc, object.inputs, object.outputs, workspace, stream);
            return OK;
        } catch (Throwable t) {
            caught(self, "enqueue", t);
            return FAILED;
        } finally {
            if (object != null) {
                object.inputDesc.close();
                object.outputDesc.close();
                object.inputs.close();
                object.outputs.close();
            }
        }
    }

    private static void caught(long self, String method, Throwable thrown) {
        Failures.caught(
                self,
                ObjectTable.find(self) instanceof PluginObject<?> o ? o.creator.name() : "A plugin",
                method,
                thrown);
    }

    private static MemorySegment getOutputDimensions(
            long self, int outputIndex, long inputs, int nbInputs, long exprBuilder) {
        Reserve.refill(); // to return a struct needs memory
        try (Lifetime scope = Lifetime.scope()) {
            PluginObject<?> object = TYPE.find(self);
            IDimensionExpr[][] dims = PluginArrays.expressions(inputs, nbInputs, scope);
            IDimensionExpr[] result = object.plugin.getOutputDimensions(
                    outputIndex, dims, Objects.requireNonNull(Wrapper.wrap(IExprBuilder.class, exprBuilder, scope)));
            Objects.requireNonNull(result, "no dimensions of output " + outputIndex);
            return PluginArrays.exprs(result, "dimension").allocate(Arena.ofAuto());
        } catch (Throwable t) {
            caught(self, "getOutputDimensions", t);
            return Invalid.DIMS_EXPRS;
        }
    }

    private static boolean supportsFormatCombination(long self, int pos, long inOut, int nbInputs, int nbOutputs) {
        try {
            if (pos >= Math.max(0, nbInputs + nbOutputs)) {
                throw new IndexOutOfBoundsException(
                        "There is no tensor " + pos + " among " + (nbInputs + nbOutputs) + ".");
            }
            // What comes after pos is not set yet.
            if (!PluginArrays.areKnown(inOut, pos + 1, PluginTensorDesc.layout())) {
                return false;
            }
            PluginTensorDesc[] known = descs(inOut, pos + 1);
            return TYPE.find(self).plugin.supportsFormatCombination(pos, known, nbInputs, nbOutputs);
        } catch (Throwable t) {
            caught(self, "supportsFormatCombination", t);
            return false;
        }
    }

    private static void configurePlugin(long self, long in, int nbInputs, long out, int nbOutputs) {
        try {
            PluginObject<?> object = TYPE.find(self);
            object.nbInputs = nbInputs;
            object.nbOutputs = nbOutputs;
            object.plugin.configurePlugin(dynamicDescs(in, nbInputs), dynamicDescs(out, nbOutputs));
        } catch (Throwable t) {
            caught(self, "configurePlugin", t);
        }
    }

    private static long getWorkspaceSize(long self, long inputs, int nbInputs, long outputs, int nbOutputs) {
        try {
            return Answers.requireWorkspace(
                    TYPE.find(self).plugin.getWorkspaceSize(descs(inputs, nbInputs), descs(outputs, nbOutputs)));
        } catch (Throwable t) {
            caught(self, "getWorkspaceSize", t);
            return 0;
        }
    }

    private static PluginTensorDesc[] descs(long array, int length) {
        return PluginArrays.structs(
                array, length, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new);
    }

    private static DynamicPluginTensorDesc[] dynamicDescs(long array, int length) {
        return PluginArrays.structs(
                array,
                length,
                DynamicPluginTensorDesc.layout(),
                DynamicPluginTensorDesc::read,
                DynamicPluginTensorDesc[]::new);
    }

    private static int getTensorRTVersion(long self) {
        try {
            return PluginVersion.kV2_DYNAMICEXT.value() << 24
                    | TensorRT.version().number();
        } catch (Throwable t) {
            caught(self, "getTensorRTVersion", t);
            return 0;
        }
    }

    private static long getPluginType(long self) {
        try {
            return TYPE.find(self).creator.nativeName();
        } catch (Throwable t) {
            caught(self, "getPluginType", t);
            return EMPTY.address();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.find(self).creator.nativeVersion();
        } catch (Throwable t) {
            caught(self, "getPluginVersion", t);
            return EMPTY.address();
        }
    }

    private static int getNbOutputs(long self) {
        try {
            return TYPE.find(self).plugin.getNbOutputs();
        } catch (Throwable t) {
            caught(self, "getNbOutputs", t);
            return -1;
        }
    }

    private static int getOutputDataType(long self, int index, long inputTypes, int nbInputs) {
        try {
            DataType[] types = PluginArrays.enums(inputTypes, nbInputs, DataType::of, DataType[]::new);
            return TYPE.find(self).plugin.getOutputDataType(index, types).value();
        } catch (Throwable t) {
            caught(self, "getOutputDataType", t);
            return DataType.kFLOAT.value();
        }
    }

    private static int initialize(long self) {
        try {
            PluginObject<?> object = TYPE.find(self);
            object.initialize();
            if (object.creator.hasAbandoned()) {
                object.creator.initialized(ObjectTable.handle(self));
            }
            return OK;
        } catch (Throwable t) {
            caught(self, "initialize", t);
            if (LoadedVersion.isBefore(10, 0)) {
                return OK; // TensorRT 8.6 crashes when told while it builds; enqueue will fail
            }
            abandon(self);
            return FAILED;
        }
    }

    private static void abandon(long self) {
        try {
            if (ObjectTable.find(self) instanceof PluginObject<?> failed && !NativeCall.isOf(IPluginV2.class)) {
                failed.creator.abandoned(ObjectTable.handle(self));
            }
        } catch (OutOfMemoryError e) {
            // Then it is not freed when its registration is closed.
        }
    }

    private static void terminate(long self) {
        try {
            TYPE.find(self).terminate();
        } catch (Throwable t) {
            caught(self, "terminate", t);
        }
    }

    private static long getSerializationSize(long self) {
        try {
            return TYPE.find(self).getSerializationSize();
        } catch (Throwable t) {
            caught(self, "getSerializationSize", t);
            return 0;
        }
    }

    private static void serialize(long self, long buffer) {
        try {
            PluginObject<?> object = TYPE.find(self);
            if (buffer == 0) {
                throw new IllegalArgumentException("The plugin was given a null pointer to be saved to.");
            }
            object.serialize(buffer);
        } catch (Throwable t) {
            caught(self, "serialize", t);
        }
    }

    private static void destroy(long self) {
        try {
            UpcallType.delete(self);
        } catch (Throwable t) {
            caught(self, "destroy", t);
        }
    }

    private static long copy(long self) {
        try {
            return TYPE.create(TYPE.find(self).copy(self), self).address();
        } catch (Throwable t) {
            caught(self, "clone", t);
            return 0;
        }
    }

    private static void setPluginNamespace(long self, long pluginNamespace) {
        try {
            TYPE.find(self).pluginNamespace = Objects.requireNonNullElse(CStrings.read(pluginNamespace), "");
        } catch (Throwable t) {
            caught(self, "setPluginNamespace", t);
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).pluginNamespace);
        } catch (Throwable t) {
            caught(self, "getPluginNamespace", t);
            return EMPTY.address();
        }
    }

    private static void attachToContext(long self, long cudnn, long cublas, long allocator) {
        try {
            TYPE.find(self).attachToContext(cudnn, cublas, allocator);
        } catch (Throwable t) {
            caught(self, "attachToContext", t);
        }
    }

    private static void detachFromContext(long self) {
        try {
            TYPE.find(self).detachFromContext();
        } catch (Throwable t) {
            caught(self, "detachFromContext", t);
        }
    }
}
