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

/** Native objects of {@link IPluginV3OneBuild}. */
@SuppressWarnings("deprecation")
public final class IPluginV3OneBuildNative extends UpcallType<IPluginV3OneBuild> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3OneBuild> TYPE = new IPluginV3OneBuildNative();

    private IPluginV3OneBuildNative() {
        super(
            IPluginV3OneBuild.class,
            new SlotTable("IPluginV3OneBuild",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete configurePlugin getOutputDataTypes getOutputShapes supportsFormatCombination getNbOutputs getWorkspaceSize getValidTactics getNbTactics getTimingCacheID getFormatCombinationLimit getMetadataString",
            "11.0 +"),
            new VersionedNames("IPluginV3OneBuild",
            "10.0 N8nvinfer15v_1_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginV3OneBuild> typeOf(@Nullable IPluginV3OneBuild implementation) {
        if (implementation instanceof IPluginV3OneBuildV2) {
            return (UpcallType) IPluginV3OneBuildV2Native.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3ONE_BUILD", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3OneBuild proxy(long address, Lifetime life) {
        InterfaceInfo info = InterfaceInfos.of(address, life);
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3ONE_BUILD", 2, 0))) {
            return new IPluginV3OneBuildV2Native.Proxy(address, life);
        }
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "configurePlugin" -> IPluginV3OneBuild_configurePlugin.allocate(IPluginV3OneBuildNative::configurePlugin, arena);
            case "getOutputDataTypes" -> IPluginV3OneBuild_getOutputDataTypes.allocate(IPluginV3OneBuildNative::getOutputDataTypes, arena);
            case "getOutputShapes" -> IPluginV3OneBuild_getOutputShapes.allocate(IPluginV3OneBuildNative::getOutputShapes, arena);
            case "supportsFormatCombination" -> IPluginV3OneBuild_supportsFormatCombination.allocate(IPluginV3OneBuildNative::supportsFormatCombination, arena);
            case "getNbOutputs" -> IPluginV3OneBuild_getNbOutputs.allocate(IPluginV3OneBuildNative::getNbOutputs, arena);
            case "getWorkspaceSize" -> IPluginV3OneBuild_getWorkspaceSize.allocate(IPluginV3OneBuildNative::getWorkspaceSize, arena);
            case "getValidTactics" -> IPluginV3OneBuild_getValidTactics.allocate(IPluginV3OneBuildNative::getValidTactics, arena);
            case "getNbTactics" -> IPluginV3OneBuild_getNbTactics.allocate(IPluginV3OneBuildNative::getNbTactics, arena);
            case "getTimingCacheID" -> IPluginV3OneBuild_getTimingCacheID.allocate(IPluginV3OneBuildNative::getTimingCacheID, arena);
            case "getFormatCombinationLimit" -> IPluginV3OneBuild_getFormatCombinationLimit.allocate(IPluginV3OneBuildNative::getFormatCombinationLimit, arena);
            case "getMetadataString" -> IPluginV3OneBuild_getMetadataString.allocate(IPluginV3OneBuildNative::getMetadataString, arena);
            default -> throw new IllegalStateException("IPluginV3OneBuild has no slot " + slot);
        };
    }

    private static int configurePlugin(long self, long in, int nbInputs, long out, int nbOutputs) {
        try {
            return TYPE.find(self).configurePlugin(PluginArrays.structs(in, nbInputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), PluginArrays.structs(out, nbOutputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "configurePlugin", t$);
            return -1;
        }
    }

    private static int getOutputDataTypes(long self, long outputTypes, int nbOutputs, long inputTypes, int nbInputs) {
        try {
            DataType[] outputTypes$ = new DataType[PluginArrays.length(outputTypes, nbOutputs)];
            int result$ = TYPE.find(self).getOutputDataTypes(outputTypes$, PluginArrays.enums(inputTypes, nbInputs, DataType::of, DataType[]::new));
            if (result$ == 0) {
                PluginArrays.write(outputTypes$, DataType::value, outputTypes, "outputTypes");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getOutputDataTypes", t$);
            return -1;
        }
    }

    private static int getOutputShapes(long self, long inputs, int nbInputs, long shapeInputs, int nbShapeInputs, long outputs, int nbOutputs, long exprBuilder) {
        try (Lifetime scope$ = Lifetime.scope()) {
            IDimensionExpr[][] outputs$ = new IDimensionExpr[PluginArrays.length(outputs, nbOutputs)][];
            int result$ = TYPE.find(self).getOutputShapes(PluginArrays.expressions(inputs, nbInputs, scope$), PluginArrays.expressions(shapeInputs, nbShapeInputs, scope$), outputs$, Wrapper.wrap(IExprBuilder.class, exprBuilder, scope$));
            if (result$ == 0) {
                PluginArrays.write(outputs$, outputs, "outputs");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getOutputShapes", t$);
            return -1;
        }
    }

    private static boolean supportsFormatCombination(long self, int pos, long inOut, int nbInputs, int nbOutputs) {
        try {
            if (!PluginArrays.areKnown(inOut, Tensors.known(pos, nbInputs, nbOutputs), DynamicPluginTensorDesc.layout())) {
                return false;
            }
            return TYPE.find(self).supportsFormatCombination(pos, PluginArrays.structs(inOut, Tensors.known(pos, nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), nbInputs, nbOutputs);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "supportsFormatCombination", t$);
            return false;
        }
    }

    private static int getNbOutputs(long self) {
        try {
            return TYPE.find(self).getNbOutputs();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getNbOutputs", t$);
            return -1;
        }
    }

    private static long getWorkspaceSize(long self, long inputs, int nbInputs, long outputs, int nbOutputs) {
        try {
            return TYPE.find(self).getWorkspaceSize(PluginArrays.structs(inputs, nbInputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), PluginArrays.structs(outputs, nbOutputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getWorkspaceSize", t$);
            return 0;
        }
    }

    private static int getValidTactics(long self, long tactics, int nbTactics) {
        try {
            int[] tactics$ = new int[PluginArrays.length(tactics, nbTactics)];
            int result$ = TYPE.find(self).getValidTactics(tactics$);
            if (result$ == 0) {
                PluginArrays.write(tactics$, tactics, "tactics");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getValidTactics", t$);
            return -1;
        }
    }

    private static int getNbTactics(long self) {
        try {
            return TYPE.find(self).getNbTactics();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getNbTactics", t$);
            return 0;
        }
    }

    private static long getTimingCacheID(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).getTimingCacheID());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getTimingCacheID", t$);
            return 0;
        }
    }

    private static int getFormatCombinationLimit(long self) {
        try {
            return TYPE.find(self).getFormatCombinationLimit();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getFormatCombinationLimit", t$);
            return 0;
        }
    }

    private static long getMetadataString(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).getMetadataString());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuild", "getMetadataString", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3OneBuild, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("configurePlugin", "getOutputDataTypes", "getOutputShapes", "supportsFormatCombination", "getNbOutputs", "getWorkspaceSize", "getValidTactics", "getNbTactics", "getTimingCacheID", "getFormatCombinationLimit", "getMetadataString").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.0.
         */
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(0), self.address, PluginArrays.copy(Given.argument(in, "in"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const}</pre>
         * Since TensorRT 10.0.
         */
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputTypes$ = arena$.allocate(4L * Given.argument(outputTypes, "outputTypes").length, 8);
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(1), self.address, outputTypes$.address(), outputTypes.length, PluginArrays.copy(Given.argument(inputTypes, "inputTypes"), DataType::value, arena$), inputTypes.length);
                call$.check();
                if (result$ == 0) {
                    System.arraycopy(PluginArrays.enums(outputTypes$.address(), outputTypes.length, DataType::of, DataType[]::new), 0, outputTypes, 0, outputTypes.length);
                }
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
         * Since TensorRT 10.0.
         */
        public int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputs$ = arena$.allocate(DimsExprs.layout().byteSize() * Given.argument(outputs, "outputs").length, 8);
                int result$ = (int) Signatures.I_JJIJIJIJ.HANDLE.invokeExact(self.method(2), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), arena$), inputs.length, PluginArrays.copy(Given.argument(shapeInputs, "shapeInputs"), arena$), shapeInputs.length, outputs$.address(), outputs.length, NativeObject.address(call$, exprBuilder, "exprBuilder"));
                call$.check();
                if (result$ == 0) {
                    System.arraycopy(PluginArrays.expressions(outputs$.address(), outputs.length, life(exprBuilder)), 0, outputs, 0, outputs.length);
                }
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.0.
         */
        public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJII.HANDLE.invokeExact(self.method(3), self.address, pos, PluginArrays.copy(Given.argument(inOut, "inOut"), Tensors.count(pos, nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::getNbOutputs() const}</pre>
         * Since TensorRT 10.0.
         */
        public int getNbOutputs() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(4), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
         * Since TensorRT 10.0.
         */
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                long result$ = (long) Signatures.J_JJIJI.HANDLE.invokeExact(self.method(5), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length, PluginArrays.copy(Given.argument(outputs, "outputs"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputs.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
         * Since TensorRT 10.0.
         */
        public int getValidTactics(int[] tactics) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment tactics$ = arena$.allocate(4L * Given.argument(tactics, "tactics").length, 8);
                int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(self.method(6), self.address, tactics$.address(), tactics.length);
                call$.check();
                if (result$ == 0) {
                    MemorySegment.copy(tactics$, JAVA_INT, 0, tactics, 0, tactics.length);
                }
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
         * Since TensorRT 10.0.
         */
        public int getNbTactics() {
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
         * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
         * Since TensorRT 10.0.
         */
        public @Nullable String getTimingCacheID() {
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
         * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
         * Since TensorRT 10.0.
         */
        public int getFormatCombinationLimit() {
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
         * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
         * Since TensorRT 10.0.
         */
        public @Nullable String getMetadataString() {
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
    }
}
