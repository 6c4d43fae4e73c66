package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.abi.ObjectTable;

/**
 * Stands for a plugin that could not be made where TensorRT 10.6 crashes if it gets none: for a copy, and for a quick
 * plugin. It fails in whatever can fail.
 */
public final class FailedPluginV3 implements IPluginV3 {
    private final IPluginCapability capabilities;

    private FailedPluginV3(IPluginCapability capabilities) {
        this.capabilities = capabilities;
    }

    /**
     * The address of one.
     *
     * @param self what could not be copied
     * @return 0 if there is no memory for it
     */
    public static long create(long self) {
        return create(
                PluginCapabilities.isQuick(self) ? FailedQuickCapabilities.OF_COPY : FailedCapabilities.OF_COPY, self);
    }

    /** The address of one that stands for what the creator of a quick plugin did not make; 0 if there is no memory for it. */
    public static long createQuick(long creator) {
        return create(FailedQuickCapabilities.UNMADE, creator);
    }

    private static long create(IPluginCapability capabilities, long self) {
        try {
            return IPluginV3Native.TYPE
                    .create(new FailedPluginV3(capabilities), self)
                    .address();
        } catch (OutOfMemoryError e) {
            return 0;
        }
    }

    /** One that is no quick plugin. */
    static IPluginV3 one() {
        return new FailedPluginV3(FailedCapabilities.OF_COPY);
    }

    /**
     * The address of what stands for a capability that a plugin failed to return, and fails likewise.
     *
     * @param self the plugin
     * @param type the capability's type as TensorRT numbers it
     * @return 0 if there is no memory for it, no such type or no such plugin any more
     */
    public static long capability(long self, int type) {
        if (!PluginCapabilityType.isKnown(type) || ObjectTable.find(self) == null) {
            return 0;
        }
        try {
            return PluginCapabilities.hold(
                    self,
                    PluginCapabilityType.of(type),
                    PluginCapabilities.isQuick(self) ? FailedQuickCapabilities.LOST : FailedCapabilities.LOST);
        } catch (OutOfMemoryError e) {
            return 0;
        }
    }

    @Override
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        return capabilities;
    }

    @Override
    public IPluginV3 clone() {
        return new FailedPluginV3(capabilities);
    }
}
