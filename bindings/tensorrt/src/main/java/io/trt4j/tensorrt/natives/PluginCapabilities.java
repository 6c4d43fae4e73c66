package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import io.trt4j.tensorrt.abi.UpcallType;
import org.jspecify.annotations.Nullable;

/** The native objects of a plugin's capabilities: one Java object may have several, of which each is another in C++. */
public final class PluginCapabilities {
    private PluginCapabilities() {}

    /**
     * The address of a capability that a plugin returned; its native object is freed with the plugin's.
     *
     * @param self the plugin's native object
     * @param capability 0 is returned for null
     * @throws ClassCastException if it is not of the type that was asked for
     * @throws IllegalStateException if it is one of a quick plugin, too, so that it is not known which one TensorRT gets
     */
    public static long hold(long self, PluginCapabilityType type, @Nullable IPluginCapability capability) {
        long address = made(self, type, capability);
        if (ObjectTable.find(self) instanceof UpcallTarget.FixedCapabilities) {
            ObjectTable.answer(self, type.value(), address);
        }
        return address;
    }

    private static long made(long self, PluginCapabilityType type, @Nullable IPluginCapability capability) {
        return switch (type) {
            case kCORE ->
                isQuick(self, capability, IPluginV3OneCore.class, IPluginV3QuickCore.class)
                        ? hold(self, IPluginV3QuickCoreNative.TYPE, IPluginV3QuickCore.class, capability)
                        : hold(self, IPluginV3OneCoreNative.TYPE, IPluginV3OneCore.class, capability);
            case kBUILD -> {
                if (isQuick(self, capability, IPluginV3OneBuild.class, IPluginV3QuickBuild.class)) {
                    IPluginV3QuickBuild build = cast(IPluginV3QuickBuild.class, capability);
                    yield IPluginV3Native.TYPE.hold(self, IPluginV3QuickBuildNative.typeOf(build), build);
                }
                IPluginV3OneBuild build = cast(IPluginV3OneBuild.class, capability);
                yield IPluginV3Native.TYPE.hold(self, IPluginV3OneBuildNative.typeOf(build), build);
            }
            case kRUNTIME ->
                isQuick(self, capability, IPluginV3OneRuntime.class, IPluginV3QuickRuntime.class)
                        ? hold(self, IPluginV3QuickRuntimeNative.TYPE, IPluginV3QuickRuntime.class, capability)
                        : hold(self, IPluginV3OneRuntimeNative.TYPE, IPluginV3OneRuntime.class, capability);
        };
    }

    private static <T extends IPluginCapability> long hold(
            long self, UpcallType<T> nativeType, Class<T> type, @Nullable IPluginCapability capability) {
        return IPluginV3Native.TYPE.hold(self, nativeType, cast(type, capability));
    }

    private static boolean isQuick(long self, @Nullable IPluginCapability capability, Class<?> one, Class<?> quick) {
        if (one.isInstance(capability) && quick.isInstance(capability)) {
            throw new IllegalStateException("getCapabilityInterface returned a "
                    + capability.getClass().getName() + ", which implements both " + one.getSimpleName() + " and "
                    + quick.getSimpleName() + ": return an object that implements one of them.");
        }
        if (quick.isInstance(capability) && holds(self, false)) {
            throw new IllegalStateException(
                    "getCapabilityInterface threw when it was called before, and TensorRT was told"
                            + " that this is no quick plugin.");
        }
        return quick.isInstance(capability);
    }

    /** Whether a plugin is a quick one, as far as can be seen without asking it. No allocation. */
    static boolean isQuick(long self) {
        return !LoadedVersion.isBefore(10, 6) && (isQuick(ObjectTable.find(self)) || holds(self, true));
    }

    /** Whether a plugin has given a capability of a quick one, or has been given one for another that failed. */
    private static boolean holds(long self, boolean quick) {
        ObjectTable.Handle[] held = ObjectTable.held(self);
        if (held != null) {
            for (ObjectTable.Handle handle : held) {
                Object capability = ObjectTable.find(handle.address());
                if (quick ? isQuick(capability) : capability instanceof FailedCapabilities) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuick(@Nullable Object object) {
        return object instanceof IPluginV3QuickCore
                || object instanceof IPluginV3QuickBuild
                || object instanceof IPluginV3QuickRuntime;
    }

    /**
     * A capability of a plugin, to be called through its vtable even if it is Java's; null if the plugin has none.
     *
     * @param plugin one that is not Java's, or stands for one
     * @param life of what is returned
     */
    public static @Nullable IPluginCapability foreign(IPluginV3 plugin, PluginCapabilityType type, Lifetime life) {
        IPluginCapability found = plugin.getCapabilityInterface(type);
        return found == null || found instanceof NativeObject
                ? found
                : IPluginCapabilityNative.TYPE.foreign(hold(((NativeObject) plugin).address(), type, found), life);
    }

    private static <T extends IPluginCapability> @Nullable T cast(
            Class<T> type, @Nullable IPluginCapability capability) {
        if (capability != null && !type.isInstance(capability)) {
            throw new ClassCastException("getCapabilityInterface returned a "
                    + capability.getClass().getName() + ", which does not implement " + type.getSimpleName() + ".");
        }
        return type.cast(capability);
    }
}
