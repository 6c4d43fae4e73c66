// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Gives the builder, in addition, a compiled kernel and how it is launched: the engine has both and
 * calls no plugin.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3QuickAOTBuild}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface IPluginV3QuickAOTBuild extends IPluginV3QuickBuild {

    /**
     * Gives the size of the launch and the kernel's extra arguments, as expressions of the dimensions of the
     * inputs. What is set is kept until the plugin is closed.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickAOTBuild::getLaunchParams(const DimsExprs * inputs, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, IKernelLaunchParams * launchParams, ISymExprs * extraArgs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 10.9.
     *
     * @param inputs the dimensions of each input
     * @param inOut the inputs, then the outputs
     * @param nbInputs how many of them are inputs
     * @param nbOutputs how many of them are outputs
     * @param launchParams the size of the launch, to be set; good during the call
     * @param extraArgs the kernel's extra arguments, to be set; good during the call
     * @param exprBuilder makes new expressions
     */
    int getLaunchParams(IDimensionExpr[][] inputs, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, IKernelLaunchParams launchParams, ISymExprs extraArgs, IExprBuilder exprBuilder);

    /**
     * Gives the compiled kernel for these types and layouts, and for the tactic that {@link #setTactic} was told.
     * Fill {@code kernelName} before returning 0.
     * Fill {@code compiledKernel} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickAOTBuild::getKernel(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs, const char ** kernelName, char ** compiledKernel, int32_t * compiledKernelSize)}</pre>
     * Since TensorRT 10.9.
     *
     * @param in the inputs
     * @param out the outputs
     * @param kernelName an array of one, to be set to the kernel's name
     * @param compiledKernel an array of one, to be set to the kernel: PTX or a binary; it is copied
     */
    int getKernel(PluginTensorDesc[] in, PluginTensorDesc[] out, String[] kernelName, byte[][] compiledKernel);

    /**
     * Called with the tactic whose kernel is asked for from now on.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickAOTBuild::setTactic(int32_t tactic)}</pre>
     * Since TensorRT 10.9.
     *
     * @param tactic one of {@link #getValidTactics}, or 0 if there are none
     */
    default int setTactic(int tactic) {
        return 0;
    }
}
