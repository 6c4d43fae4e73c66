package io.trt4j.plugin;

import io.trt4j.ffm.internal.ModuleVersions;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.NativeCall;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
     * io.trt4j.tensorrt.DataType}, arrays of these, {@code String}, {@code String[]}, {@code List<String>}, enums by the name
     * of the constant, {@link FieldData} for elements of any type, and {@link java.util.Optional} of these for a field that may
     * be missing. {@link FieldName} gives a component another name. The record's constructor checks the values.
     *
     * <p>What TensorRT's ONNX parser does to attributes:
     *
     * <ul>
     *   <li>INT and INTS come with 32 bits and are taken by {@code int}, {@code long}, and by {@code short} and {@code byte} if
     *       they can hold the value; by {@code boolean} if it is 0 or 1. {@link io.trt4j.onnxparser.OnnxParser#parse} refuses a
     *       larger INT. With {@code IParser.parse} it has lost its upper bits by then, which cannot be seen: 5000000000 comes as
     *       705032704.
     *   <li>FLOAT and FLOATS come as FP32 and are taken by {@code float} and {@code double}.
     *   <li>STRING is taken by {@code String} and by enums if it is UTF-8 without a zero byte. STRINGS is taken whole by {@code
     *       String[]} and {@code List<String>}; by {@code String} it is refused if it has two elements or more; one element is
     *       the same as STRING, no element the empty string.
     *   <li>TENSOR is taken if its elements come with the component's type. UINT8 comes as INT32, DOUBLE as FP32. Of INT64 and
     *       BOOL, and of UINT8 in some versions, the parser does not tell the type, so these are refused; TensorRT 8.6 makes
     *       INT32 of INT64, and of what does not fit the nearest INT32.
     *   <li>An attribute that has no component's name is never given to a plugin, so a misspelt attribute of an Optional
     *       component leaves it empty. {@code OnnxParser.parse} names such attributes in a warning. The parser logs a warning for
     *       each component without an attribute; a component that is not Optional must have one.
     * </ul>
     *
     * <p>A field that a direct caller of {@code IPluginCreator.createPlugin} gives and the record lacks is ignored, with a
     * warning in the log. What is saved with an engine must have the record's components: after one was renamed or removed,
     * build the engine again.
     *
     * @param name the plugin's name, 1 to 1023 bytes of UTF-8: an ONNX node's {@code op_type}
     * @param version usually "1"; 1 to 1023 bytes of UTF-8
     * @param pluginNamespace usually empty; at most 1023 bytes of UTF-8
     * @param state the record that makes a plugin what it is
     * @param factory makes a plugin from such a record, never null; called for every copy TensorRT makes, from any thread
     * @return to be closed when no network or engine uses the plugin any more
     * @throws TensorRTException if a plugin of this name, version and namespace is registered already
     * @throws IllegalArgumentException if {@code state} is not a record class or has a component that cannot be a field, or
     *     if a name is too long or has a zero in it
     * @throws NullPointerException if an argument is null
     */
    public static <S extends Record> PluginRegistration<S> register(
            String name,
            String version,
            String pluginNamespace,
            Class<S> state,
            Function<S, ? extends Plugin<S>> factory) {
        requireGiven(name, version, pluginNamespace, state, factory);
        return new PluginRegistration<>(
                registered(new Creator<>(name, version, pluginNamespace, state, null, (s, phase) -> factory.apply(s))));
    }

    private static <S extends Record> Creator<S> registered(Creator<S> creator) {
        boolean registered = false;
        try {
            registered = TensorRT.registerCreator(creator, creator.getPluginNamespace());
        } finally {
            if (!registered) {
                creator.close();
            }
        }
        requireRegistered(registered, creator, creator.getPluginNamespace());
        return creator;
    }

    private static void requireRegistered(boolean registered, Object creator, String pluginNamespace) {
        if (!registered) {
            throw new TensorRTException(creator + ", namespace \"" + pluginNamespace + "\", is registered already.");
        }
    }

    /** Registers a plugin in the empty namespace; see {@link #registerV3(String, String, String, Class, PluginV3.Factory)}. */
    public static <S extends Record> PluginV3Registration<S> registerV3(
            String name, String version, Class<S> fields, PluginV3.Factory<S> factory) {
        return registerV3(name, version, "", fields, factory);
    }

    /**
     * Registers a plugin of version 3 with TensorRT's registry, so that networks and ONNX models can use it and engines that
     * contain it can be loaded. Where the loaded TensorRT is older than 10.0, it is registered as an {@code
     * IPluginV2DynamicExt}. The record and what the ONNX parser does to attributes are as for {@link #register(String, String,
     * String, Class, Function)}.
     *
     * @param name the plugin's name, 1 to 1023 bytes of UTF-8: an ONNX node's {@code op_type}
     * @param version usually "1"; 1 to 1023 bytes of UTF-8
     * @param pluginNamespace usually empty; at most 1023 bytes of UTF-8
     * @param fields the record of the plugin's fields
     * @param factory makes the plugins
     * @return to be closed when no network or engine uses the plugin any more
     * @throws TensorRTException if a plugin of this name, version and namespace is registered already
     * @throws IllegalArgumentException if {@code fields} is not a record class or has a component that cannot be a field, or if
     *     a name is too long or has a zero in it
     * @throws NullPointerException if an argument is null
     */
    public static <S extends Record> PluginV3Registration<S> registerV3(
            String name, String version, String pluginNamespace, Class<S> fields, PluginV3.Factory<S> factory) {
        return registeredV3(name, version, pluginNamespace, fields, null, factory);
    }

    /**
     * The same where an ONNX node may lack attributes.
     *
     * @param defaults what fields are that are not given
     */
    @SuppressWarnings("unchecked") // a record's class is that of the record
    public static <S extends Record> PluginV3Registration<S> registerV3(
            String name, String version, String pluginNamespace, S defaults, PluginV3.Factory<S> factory) {
        Objects.requireNonNull(defaults, () -> "The default fields of the plugin " + name + " are null.");
        return registeredV3(name, version, pluginNamespace, (Class<S>) defaults.getClass(), defaults, factory);
    }

    private static <S extends Record> PluginV3Registration<S> registeredV3(
            String name,
            String version,
            String pluginNamespace,
            Class<S> fields,
            @Nullable S defaults,
            PluginV3.Factory<S> factory) {
        requireGiven(name, version, pluginNamespace, fields, factory);
        if (TensorRT.version().major() < 10) {
            return new PluginV3Registration<>(
                    null,
                    registered(new Creator<>(
                            name,
                            version,
                            pluginNamespace,
                            fields,
                            defaults,
                            (s, phase) -> V3AsV2.of(name, s, factory.create(s, phase)))));
        }
        CreatorV3<S> creator = new CreatorV3<>(name, version, pluginNamespace, fields, defaults, factory);
        boolean registered = TensorRT.getPluginRegistry().registerCreator(creator, pluginNamespace);
        requireRegistered(registered, creator, pluginNamespace);
        return new PluginV3Registration<>(creator, null);
    }

    private static void requireGiven(
            String name, String version, String pluginNamespace, Class<?> fields, Object factory) {
        NativeCall.requireStack();
        ModuleVersions.requireSame(Plugins.class, TensorRT.class);
        Objects.requireNonNull(name, "The plugin's name is null.");
        requireGiven(name, version, "version", "");
        requireGiven(name, pluginNamespace, "namespace", "; it is usually empty");
        requireGiven(name, fields, "record class", "");
        requireGiven(name, factory, "factory", "");
    }

    private static void requireGiven(String plugin, Object value, String what, String more) {
        if (value == null) {
            throw new NullPointerException("The " + what + " of the plugin " + plugin + " is null" + more + ".");
        }
    }
}
