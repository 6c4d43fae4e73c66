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

/** Native objects of {@link IPluginV3QuickAOTBuild}. */
@SuppressWarnings("deprecation")
public final class IPluginV3QuickAOTBuildNative extends UpcallType<IPluginV3QuickAOTBuild> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3QuickAOTBuild> TYPE = new IPluginV3QuickAOTBuildNative();

    private IPluginV3QuickAOTBuildNative() {
        super(
            IPluginV3QuickAOTBuild.class,
            new SlotTable("IPluginV3QuickAOTBuild",
            "10.9 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IPluginV3QuickBuild.getOutputDataTypes IPluginV3QuickBuild.getOutputShapes IPluginV3QuickBuild.configurePlugin IPluginV3QuickBuild.getNbSupportedFormatCombinations IPluginV3QuickBuild.getSupportedFormatCombinations IPluginV3QuickBuild.getNbOutputs IPluginV3QuickBuild.getAliasedInput IPluginV3QuickBuild.getValidTactics IPluginV3QuickBuild.getNbTactics IPluginV3QuickBuild.getTimingCacheID IPluginV3QuickBuild.getMetadataString getLaunchParams getKernel setTactic",
            "11.0 +"),
            new VersionedNames("IPluginV3QuickAOTBuild",
            "10.9 N8nvinfer15v_1_022IPluginV3QuickAOTBuildE N8nvinfer15v_1_019IPluginV3QuickBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3QUICKAOT_BUILD", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3QuickAOTBuild proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IPluginV3QuickBuild.")) {
            return IPluginV3QuickBuildNative.TYPE.stub(slot.substring(20), arena);
        }
        return switch (slot) {
            case "getLaunchParams" -> IPluginV3QuickAOTBuild_getLaunchParams.allocate(IPluginV3QuickAOTBuildNative::getLaunchParams, arena);
            case "getKernel" -> IPluginV3QuickAOTBuild_getKernel.allocate(IPluginV3QuickAOTBuildNative::getKernel, arena);
            case "setTactic" -> IPluginV3QuickAOTBuild_setTactic.allocate(IPluginV3QuickAOTBuildNative::setTactic, arena);
            default -> throw new IllegalStateException("IPluginV3QuickAOTBuild has no slot " + slot);
        };
    }

    private static int getLaunchParams(long self, long inputs, long inOut, int nbInputs, int nbOutputs, long launchParams, long extraArgs, long exprBuilder) {
        try (Lifetime scope$ = Lifetime.scope(self)) {
            return TYPE.find(self).getLaunchParams(PluginArrays.expressions(inputs, nbInputs, scope$), PluginArrays.structs(inOut, Tensors.count(nbInputs, nbOutputs), DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::read, DynamicPluginTensorDesc[]::new), nbInputs, nbOutputs, Wrapper.wrap(IKernelLaunchParams.class, launchParams, scope$), Wrapper.wrap(ISymExprs.class, extraArgs, scope$), Wrapper.wrap(IExprBuilder.class, exprBuilder, scope$));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickAOTBuild", "getLaunchParams", t$);
            return -1;
        }
    }

    private static int getKernel(long self, long in, int nbInputs, long out, int nbOutputs, long kernelName, long compiledKernel, long compiledKernelSize) {
        try {
            String[] kernelName$ = new String[1];
            byte[][] compiledKernel$ = new byte[1][];
            int result$ = TYPE.find(self).getKernel(PluginArrays.structs(in, nbInputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), PluginArrays.structs(out, nbOutputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), kernelName$, compiledKernel$);
            if (result$ == 0) {
                PluginResults.give(TYPE.pin(self, PluginResults.text(kernelName$, "kernelName")), kernelName, "kernelName");
                PluginResults.give(self, compiledKernel$, compiledKernel, compiledKernelSize, "compiledKernel");
            }
            return result$;
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickAOTBuild", "getKernel", t$);
            return -1;
        }
    }

    private static int setTactic(long self, int tactic) {
        try {
            return TYPE.find(self).setTactic(tactic);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickAOTBuild", "setTactic", t$);
            return -1;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3QuickAOTBuild, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getLaunchParams", "getKernel", "setTactic", "IPluginV3QuickBuild.getOutputDataTypes", "IPluginV3QuickBuild.getOutputShapes", "IPluginV3QuickBuild.configurePlugin", "IPluginV3QuickBuild.getNbSupportedFormatCombinations", "IPluginV3QuickBuild.getSupportedFormatCombinations", "IPluginV3QuickBuild.getNbOutputs", "IPluginV3QuickBuild.getAliasedInput", "IPluginV3QuickBuild.getValidTactics", "IPluginV3QuickBuild.getNbTactics", "IPluginV3QuickBuild.getTimingCacheID", "IPluginV3QuickBuild.getMetadataString").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickAOTBuild::getLaunchParams(const DimsExprs * inputs, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, IKernelLaunchParams * launchParams, ISymExprs * extraArgs, IExprBuilder & exprBuilder)}</pre>
         * Since TensorRT 10.9.
         */
        public int getLaunchParams(IDimensionExpr[][] inputs, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, IKernelLaunchParams launchParams, ISymExprs extraArgs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJJIIJJJ.HANDLE.invokeExact(self.method(0), self.address, PluginArrays.copy(PluginArrays.asLong(inputs, nbInputs, "inputs"), arena$), PluginArrays.copy(PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), "inOut"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs, NativeObject.address(call$, launchParams, "launchParams"), NativeObject.address(call$, extraArgs, "extraArgs"), NativeObject.address(call$, exprBuilder, "exprBuilder"));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickAOTBuild::getKernel(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs, const char ** kernelName, char ** compiledKernel, int32_t * compiledKernelSize)}</pre>
         * Since TensorRT 10.9.
         */
        public int getKernel(PluginTensorDesc[] in, PluginTensorDesc[] out, String[] kernelName, byte[][] compiledKernel) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment kernelName$ = PluginResults.room(kernelName, "kernelName", arena$);
                MemorySegment compiledKernel$ = PluginResults.room(compiledKernel, "compiledKernel", arena$);
                int result$ = (int) Signatures.I_JJIJIJJJ.HANDLE.invokeExact(self.method(1), self.address, PluginArrays.copy(Given.argument(in, "in"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length, kernelName$.address(), compiledKernel$.address(), compiledKernel$.address() + ADDRESS.byteSize());
                call$.check();
                if (result$ == 0) {
                    PluginResults.takeText(kernelName$, kernelName);
                }
                if (result$ == 0) {
                    PluginResults.takeBytes(compiledKernel$, compiledKernel);
                }
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickAOTBuild::setTactic(int32_t tactic)}</pre>
         * Since TensorRT 10.9.
         */
        public int setTactic(int tactic) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(2), self.address, tactic);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, const int32_t * inputRanks, int32_t nbInputs) const}</pre>
         * Since TensorRT 10.9.
         */
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputTypes$ = arena$.allocate(4L * Given.argument(outputTypes, "outputTypes").length, 8);
                int result$ = (int) Signatures.I_JJIJJI.HANDLE.invokeExact(self.method(3), self.address, outputTypes$.address(), outputTypes.length, PluginArrays.copy(PluginArrays.asLong(inputTypes, inputRanks.length, "inputTypes"), DataType::value, arena$), PluginArrays.copy(Given.argument(inputRanks, "inputRanks"), arena$), inputRanks.length);
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
         * Since TensorRT 10.9.
         */
        public int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment outputs$ = arena$.allocate(DimsExprs.layout().byteSize() * Given.argument(outputs, "outputs").length, 8);
                int result$ = (int) Signatures.I_JJIJIJIJ.HANDLE.invokeExact(self.method(4), self.address, PluginArrays.copy(Given.argument(inputs, "inputs"), arena$), inputs.length, PluginArrays.copy(Given.argument(shapeInputs, "shapeInputs"), arena$), shapeInputs.length, outputs$.address(), outputs.length, NativeObject.address(call$, exprBuilder, "exprBuilder"));
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
         * Since TensorRT 10.9.
         */
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(5), self.address, PluginArrays.copy(Given.argument(in, "in"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
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
         * Since TensorRT 10.9.
         */
        public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJII.HANDLE.invokeExact(self.method(6), self.address, PluginArrays.copy(PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), "inOut"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs);
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
         * Since TensorRT 10.9.
         */
        public int getSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] supportedCombinations) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment supportedCombinations$ = arena$.allocate(PluginTensorDesc.layout().byteSize() * Given.argument(supportedCombinations, "supportedCombinations").length, 8);
                int result$ = (int) Signatures.I_JJIIJI.HANDLE.invokeExact(self.method(7), self.address, PluginArrays.copy(PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), "inOut"), DynamicPluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), nbInputs, nbOutputs, supportedCombinations$.address(), Tensors.combinations(supportedCombinations, nbInputs, nbOutputs));
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
         * Since TensorRT 10.9.
         */
        public int getNbOutputs() {
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
         * <pre>{@code int32_t IPluginV3QuickBuild::getAliasedInput(int32_t outputIndex)}</pre>
         * Since TensorRT 10.9.
         */
        public int getAliasedInput(int outputIndex) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(9), self.address, outputIndex);
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
         * Since TensorRT 10.9.
         */
        public int getValidTactics(int[] tactics) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                MemorySegment tactics$ = arena$.allocate(4L * Given.argument(tactics, "tactics").length, 8);
                int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(self.method(10), self.address, tactics$.address(), tactics.length);
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
         * Since TensorRT 10.9.
         */
        public int getNbTactics() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(11), self.address);
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
         * Since TensorRT 10.9.
         */
        public @Nullable String getTimingCacheID() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(12), self.address));
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
         * Since TensorRT 10.9.
         */
        public @Nullable String getMetadataString() {
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
    }
}
