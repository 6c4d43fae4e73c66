package io.trt4j.plugin;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;

/** Creators as TensorRT calls them: through their vtables, though they are written in Java. */
final class NativeCreators {
    private NativeCreators() {}

    /** The one that is registered under a name; null if there is none. */
    @SuppressWarnings("deprecation") // creators of plugins of version 2
    static IPluginCreator get(String name, String version, String pluginNamespace) {
        IPluginCreator creator = TensorRT.getPluginCreator(name, version, pluginNamespace);
        return creator == null ? null : JavaCreators.foreign(IPluginCreatorNative.TYPE, creator);
    }
}
