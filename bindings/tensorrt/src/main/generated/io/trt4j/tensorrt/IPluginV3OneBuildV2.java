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
 * TensorRT's {@code class nvinfer1::IPluginV3OneBuildV2}. Since TensorRT 10.3.
 */
@SuppressWarnings("deprecation")
public class IPluginV3OneBuildV2 extends IPluginV3OneBuild {
    private static final Methods SELF = new SlotTable("IPluginV3OneBuildV2",
            "10.3 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IPluginV3OneBuild.configurePlugin IPluginV3OneBuild.getOutputDataTypes IPluginV3OneBuild.getOutputShapes IPluginV3OneBuild.supportsFormatCombination IPluginV3OneBuild.getNbOutputs IPluginV3OneBuild.getWorkspaceSize IPluginV3OneBuild.getValidTactics IPluginV3OneBuild.getNbTactics IPluginV3OneBuild.getTimingCacheID IPluginV3OneBuild.getFormatCombinationLimit IPluginV3OneBuild.getMetadataString getAliasedInput",
            "11.0 +")
            .methods("getAliasedInput");
    private final VirtualObject self;

    IPluginV3OneBuildV2(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginV3OneBuildV2 of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3OneBuildV2(address, life);
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
}
