package io.trt4j.plugin;

import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.plugin.internal.Creator;
import java.util.function.Function;

/** Makes plugins known to TensorRT. */
public final class Plugins {
    private Plugins() {}

    /** Registers a plugin in the empty namespace; see {@link #register(String, String, String, Class, Function)}. */
    public static <S extends Record> PluginRegistration<S> register(
            String name, String version, Class<S> state, Function<S, ? extends Plugin<S>> factory) {
        return register(name, version, "", state, factory);
    }

    /**
     * Registers a plugin with TensorRT's registry, so that networks and ONNX models can use it and engines that contain
     * it can be loaded.
     *
     * <p>The components of the record are the plugin's fields (an ONNX node's attributes), by name: {@code int}, {@code
     * long}, {@code short}, {@code byte}, {@code float}, {@code double}, {@code boolean}, {@link
     * io.trt4j.tensorrt.DataType}, arrays of these, {@code String}, and {@link java.util.Optional} of these for a field
     * that may be missing. From ONNX, whole numbers come as {@code int} and others as {@code float}. The record's
     * constructor checks the values.
     *
     * @param name the plugin's name: an ONNX node's {@code op_type}
     * @param version usually "1"
     * @param pluginNamespace usually empty
     * @param state the record that makes a plugin what it is
     * @param factory makes a plugin from such a record; called for every copy TensorRT makes
     * @return to be closed when no network or engine uses the plugin any more
     * @throws TensorRTException if a plugin of this name, version and namespace is registered already
     * @throws IllegalArgumentException if the record has a component that cannot be a field
     */
    public static <S extends Record> PluginRegistration<S> register(
            String name,
            String version,
            String pluginNamespace,
            Class<S> state,
            Function<S, ? extends Plugin<S>> factory) {
        Creator<S> creator = new Creator<>(name, version, pluginNamespace, state, factory);
        boolean registered = false;
        try {
            registered = TensorRT.registerCreator(creator.nativeCreator(), pluginNamespace);
        } finally {
            if (!registered) {
                creator.close();
            }
        }
        if (!registered) {
            throw new TensorRTException("A plugin " + name + ", version " + version + ", namespace \"" + pluginNamespace
                    + "\" is registered already.");
        }
        return new PluginRegistration<>(creator);
    }
}
