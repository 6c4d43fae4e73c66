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

/** Native objects of {@link IPluginV3OneBuildV2}. */
@SuppressWarnings("deprecation")
public final class IPluginV3OneBuildV2Native extends UpcallType<IPluginV3OneBuildV2> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3OneBuildV2> TYPE = new IPluginV3OneBuildV2Native();

    private IPluginV3OneBuildV2Native() {
        super(
            IPluginV3OneBuildV2.class,
            new SlotTable("IPluginV3OneBuildV2",
            "10.3 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IPluginV3OneBuild.configurePlugin IPluginV3OneBuild.getOutputDataTypes IPluginV3OneBuild.getOutputShapes IPluginV3OneBuild.supportsFormatCombination IPluginV3OneBuild.getNbOutputs IPluginV3OneBuild.getWorkspaceSize IPluginV3OneBuild.getValidTactics IPluginV3OneBuild.getNbTactics IPluginV3OneBuild.getTimingCacheID IPluginV3OneBuild.getFormatCombinationLimit IPluginV3OneBuild.getMetadataString getAliasedInput",
            "11.0 +"),
            new VersionedNames("IPluginV3OneBuildV2",
            "10.3 N8nvinfer15v_2_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3ONE_BUILD", 2, 0).allocate(arena);
    }

    @Override
    public IPluginV3OneBuildV2 proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IPluginV3OneBuild.")) {
            return IPluginV3OneBuildNative.TYPE.stub(slot.substring(18), arena);
        }
        return switch (slot) {
            case "getAliasedInput" -> IPluginV3OneBuildV2_getAliasedInput.allocate(IPluginV3OneBuildV2Native::getAliasedInput, arena);
            default -> throw new IllegalStateException("IPluginV3OneBuildV2 has no slot " + slot);
        };
    }

    private static int getAliasedInput(long self, int outputIndex) {
        try {
            return TYPE.find(self).getAliasedInput(outputIndex);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneBuildV2", "getAliasedInput", t$);
            return -1;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3OneBuildV2, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getAliasedInput", "IPluginV3OneBuild.configurePlugin", "IPluginV3OneBuild.getOutputDataTypes", "IPluginV3OneBuild.getOutputShapes", "IPluginV3OneBuild.supportsFormatCombination", "IPluginV3OneBuild.getNbOutputs", "IPluginV3OneBuild.getWorkspaceSize", "IPluginV3OneBuild.getValidTactics", "IPluginV3OneBuild.getNbTactics", "IPluginV3OneBuild.getTimingCacheID", "IPluginV3OneBuild.getFormatCombinationLimit", "IPluginV3OneBuild.getMetadataString").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuildV2::getAliasedInput(int32_t outputIndex)}</pre>
         * Since TensorRT 10.3.
         */
        public int getAliasedInput(int outputIndex) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(0), self.address, outputIndex);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.3.
         */
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(1), self.address, PluginArrays.copy(Given.argument(in, "in"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
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
         * Since TensorRT 10.3.
         */
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputTypes$ = arena$.allocate(4L * Given.argument(outputTypes, "outputTypes").length, 8);
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(2), self.address, outputTypes$.address(), outputTypes.length, PluginArrays.copy(Given.argument(inputTypes, "inputTypes"), DataType::value, arena$), inputTypes.length);
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
         * Since TensorRT 10.3.
         */
        public int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputs$ = arena$.allocate(DimsExprs.layout().byteSize() * Given.argument(outputs, "outputs").length, 8);
                int result$ = (int) Signatures.I_JJIJIJIJ.HANDLE.invokeExact(self.method(3), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), arena$), inputs.length, PluginArrays.copy(Given.argument(shapeInputs, "shapeInputs"), arena$), shapeInputs.length, outputs$.address(), outputs.length, NativeObject.address(call$, exprBuilder, "exprBuilder"));
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
         * Since TensorRT 10.3.
         */
        public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JIJII.HANDLE.invokeExact(self.method(4), self.address, pos, PluginArrays.copy(Given.argument(inOut, "inOut"), Tensors.count(pos, nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
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
         * Since TensorRT 10.3.
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
         * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
         * Since TensorRT 10.3.
         */
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                long result$ = (long) Signatures.J_JJIJI.HANDLE.invokeExact(self.method(6), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), inputs.length, PluginArrays.copy(Given.argument(outputs, "outputs"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), outputs.length);
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
         * Since TensorRT 10.3.
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
         * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
         * Since TensorRT 10.3.
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
         * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
         * Since TensorRT 10.3.
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
         * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
         * Since TensorRT 10.3.
         */
        public int getFormatCombinationLimit() {
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
         * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
         * Since TensorRT 10.3.
         */
        public @Nullable String getMetadataString() {
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
    }
}
