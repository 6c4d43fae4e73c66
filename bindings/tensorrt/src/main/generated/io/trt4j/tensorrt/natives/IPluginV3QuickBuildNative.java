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

/** Native objects of {@link IPluginV3QuickBuild}. */
@SuppressWarnings("deprecation")
public final class IPluginV3QuickBuildNative extends UpcallType<IPluginV3QuickBuild> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3QuickBuild> TYPE = new IPluginV3QuickBuildNative();

    private IPluginV3QuickBuildNative() {
        super(
            IPluginV3QuickBuild.class,
            new SlotTable("IPluginV3QuickBuild",
            "10.6 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getOutputDataTypes getOutputShapes configurePlugin getNbSupportedFormatCombinations getSupportedFormatCombinations getNbOutputs getAliasedInput getValidTactics getNbTactics getTimingCacheID getMetadataString",
            "11.0 +"),
            new VersionedNames("IPluginV3QuickBuild",
            "10.6 N8nvinfer15v_1_019IPluginV3QuickBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginV3QuickBuild> typeOf(@Nullable IPluginV3QuickBuild implementation) {
        if (implementation instanceof IPluginV3QuickAOTBuild) {
            return (UpcallType) IPluginV3QuickAOTBuildNative.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3QUICK_BUILD", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3QuickBuild proxy(long address, Lifetime life) {
        InterfaceInfo info = InterfaceInfos.of(address, life);
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3QUICKAOT_BUILD", 1, 0))) {
            return new IPluginV3QuickAOTBuildNative.Proxy(address, life);
        }
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getOutputDataTypes" -> IPluginV3QuickBuild_getOutputDataTypes.allocate(IPluginV3QuickBuildNative::getOutputDataTypes, arena);
            case "getOutputShapes" -> IPluginV3QuickBuild_getOutputShapes.allocate(IPluginV3QuickBuildNative::getOutputShapes, arena);
            case "configurePlugin" -> IPluginV3QuickBuild_configurePlugin.allocate(IPluginV3QuickBuildNative::configurePlugin, arena);
            case "getNbSupportedFormatCombinations" -> IPluginV3QuickBuild_getNbSupportedFormatCombinations.allocate(IPluginV3QuickBuildNative::getNbSupportedFormatCombinations, arena);
            case "getSupportedFormatCombinations" -> IPluginV3QuickBuild_getSupportedFormatCombinations.allocate(IPluginV3QuickBuildNative::getSupportedFormatCombinations, arena);
            case "getNbOutputs" -> IPluginV3QuickBuild_getNbOutputs.allocate(IPluginV3QuickBuildNative::getNbOutputs, arena);
            case "getAliasedInput" -> IPluginV3QuickBuild_getAliasedInput.allocate(IPluginV3QuickBuildNative::getAliasedInput, arena);
            case "getValidTactics" -> IPluginV3QuickBuild_getValidTactics.allocate(IPluginV3QuickBuildNative::getValidTactics, arena);
            case "getNbTactics" -> IPluginV3QuickBuild_getNbTactics.allocate(IPluginV3QuickBuildNative::getNbTactics, arena);
            case "getTimingCacheID" -> IPluginV3QuickBuild_getTimingCacheID.allocate(IPluginV3QuickBuildNative::getTimingCacheID, arena);
            case "getMetadataString" -> IPluginV3QuickBuild_getMetadataString.allocate(IPluginV3QuickBuildNative::getMetadataString, arena);
            default -> throw new IllegalStateException("IPluginV3QuickBuild has no slot " + slot);
        };
    }

    private static int getOutputDataTypes(long self, long outputTypes, int nbOutputs, long inputTypes, long inputRanks, int nbInputs) {
        try {
            DataType[] outputTypes$ = new DataType[PluginArrays.length(outputTypes, nbOutputs)];
            int result$ = TYPE.find(self).getOutputDataTypes(outputTypes$, PluginArrays.enums(inputTypes, nbInputs, DataType::of, DataType[]::new), PluginArrays.ints(inputRanks, nbInputs));
            if (result$ == 0) {
                PluginArrays.write(outputTypes$, DataType::value, outputTypes, "outputTypes");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getOutputDataTypes", t$);
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
            Failures.caught(self, "IPluginV3QuickBuild", "getOutputShapes", t$);
            return -1;
        }
    }

    private static int configurePlugin(long self, long in, int nbInputs, long out, int nbOutputs) {
        try {
            return TYPE.find(self).configurePlugin(PluginArrays.structs(in, nbInputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), PluginArrays.structs(out, nbOutputs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "configurePlugin", t$);
            return -1;
        }
    }

    private static int getNbSupportedFormatCombinations(long self, long inOut, int nbInputs, int nbOutputs) {
        try {
            return TYPE.find(self).getNbSupportedFormatCombinations(PluginArrays.structs(inOut, Tensors.count(nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), nbInputs, nbOutputs);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getNbSupportedFormatCombinations", t$);
            return -1;
        }
    }

    private static int getSupportedFormatCombinations(long self, long inOut, int nbInputs, int nbOutputs, long supportedCombinations, int nbFormatCombinations) {
        try {
            PluginTensorDesc[] supportedCombinations$ = new PluginTensorDesc[PluginArrays.length(supportedCombinations, Tensors.combined(nbFormatCombinations, nbInputs, nbOutputs))];
            int result$ = TYPE.find(self).getSupportedFormatCombinations(PluginArrays.structs(inOut, Tensors.count(nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), nbInputs, nbOutputs, supportedCombinations$);
            if (result$ == 0) {
                PluginArrays.write(supportedCombinations$, PluginTensorDesc.layout(), PluginTensorDesc::write, supportedCombinations, "supportedCombinations");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getSupportedFormatCombinations", t$);
            return -1;
        }
    }

    private static int getNbOutputs(long self) {
        try {
            return TYPE.find(self).getNbOutputs();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getNbOutputs", t$);
            return -1;
        }
    }

    private static int getAliasedInput(long self, int outputIndex) {
        try {
            return TYPE.find(self).getAliasedInput(outputIndex);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getAliasedInput", t$);
            return -1;
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
            Failures.caught(self, "IPluginV3QuickBuild", "getValidTactics", t$);
            return -1;
        }
    }

    private static int getNbTactics(long self) {
        try {
            return TYPE.find(self).getNbTactics();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getNbTactics", t$);
            return 0;
        }
    }

    private static long getTimingCacheID(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).getTimingCacheID());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getTimingCacheID", t$);
            return 0;
        }
    }

    private static long getMetadataString(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).getMetadataString());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickBuild", "getMetadataString", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3QuickBuild, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getOutputDataTypes", "getOutputShapes", "configurePlugin", "getNbSupportedFormatCombinations", "getSupportedFormatCombinations", "getNbOutputs", "getAliasedInput", "getValidTactics", "getNbTactics", "getTimingCacheID", "getMetadataString").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, const int32_t * inputRanks, int32_t nbInputs) const}</pre>
         * Since TensorRT 10.6.
         */
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputTypes$ = arena$.allocate(4L * Given.argument(outputTypes, "outputTypes").length, 8);
                int result$ = (int) Signatures.I_JJIJJI.HANDLE.invokeExact(self.method(0), self.address, outputTypes$.address(), outputTypes.length, PluginArrays.copy(PluginArrays.asLong(inputTypes, inputRanks.length, "inputTypes"), DataType::value, arena$), PluginArrays.copy(Given.argument(inputRanks, "inputRanks"), arena$), inputRanks.length);
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
         * <pre>{@code int32_t IPluginV3QuickBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
         * Since TensorRT 10.6.
         */
        public int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputs$ = arena$.allocate(DimsExprs.layout().byteSize() * Given.argument(outputs, "outputs").length, 8);
                int result$ = (int) Signatures.I_JJIJIJIJ.HANDLE.invokeExact(self.method(1), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), arena$), inputs.length, PluginArrays.copy(Given.argument(shapeInputs, "shapeInputs"), arena$), shapeInputs.length, outputs$.address(), outputs.length, NativeObject.address(call$, exprBuilder, "exprBuilder"));
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
         * <pre>{@code int32_t IPluginV3QuickBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.6.
         */
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(2), self.address, PluginArrays.copy(Given.argument(in, "in"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getNbSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.6.
         */
        public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJII.HANDLE.invokeExact(self.method(3), self.address, PluginArrays.copy(PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), "inOut"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, PluginTensorDesc * supportedCombinations, int32_t nbFormatCombinations)}</pre>
         * Since TensorRT 10.6.
         */
        public int getSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] supportedCombinations) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment supportedCombinations$ = arena$.allocate(PluginTensorDesc.layout().byteSize() * Given.argument(supportedCombinations, "supportedCombinations").length, 8);
                int result$ = (int) Signatures.I_JJIIJI.HANDLE.invokeExact(self.method(4), self.address, PluginArrays.copy(PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), "inOut"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs, supportedCombinations$.address(), Tensors.combinations(supportedCombinations, nbInputs, nbOutputs));
                call$.check();
                if (result$ == 0) {
                    System.arraycopy(PluginArrays.structs(supportedCombinations$.address(), supportedCombinations.length, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), 0, supportedCombinations, 0, supportedCombinations.length);
                }
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getNbOutputs() const}</pre>
         * Since TensorRT 10.6.
         */
        public int getNbOutputs() {
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
         * <pre>{@code int32_t IPluginV3QuickBuild::getAliasedInput(int32_t outputIndex)}</pre>
         * Since TensorRT 10.6.
         */
        public int getAliasedInput(int outputIndex) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(6), self.address, outputIndex);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
         * Since TensorRT 10.6.
         */
        public int getValidTactics(int[] tactics) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment tactics$ = arena$.allocate(4L * Given.argument(tactics, "tactics").length, 8);
                int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(self.method(7), self.address, tactics$.address(), tactics.length);
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
         * <pre>{@code int32_t IPluginV3QuickBuild::getNbTactics()}</pre>
         * Since TensorRT 10.6.
         */
        public int getNbTactics() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(8), self.address);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const char * IPluginV3QuickBuild::getTimingCacheID()}</pre>
         * Since TensorRT 10.6.
         */
        public @Nullable String getTimingCacheID() {
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
         * <pre>{@code const char * IPluginV3QuickBuild::getMetadataString()}</pre>
         * Since TensorRT 10.6.
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
