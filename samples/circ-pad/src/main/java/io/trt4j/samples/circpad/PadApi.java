package io.trt4j.samples.circpad;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.declare.Place;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.CircPadPlugin.Attributes;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.CircPadV2;
import io.trt4j.samples.circpad.padding.CircPadV3;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.TensorRT;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What the plugin is written with, the values of {@code --api}; and how each is registered and put into a network. */
@SuppressWarnings("deprecation") // of plugins of version 2
public enum PadApi {
    /** A class with the methods of {@code IPluginV2DynamicExt}, as in TensorRT's sample: {@link CircPadV2}. */
    V2,
    /** A class with the methods of {@code IPluginV3} that are its own: {@link CircPadV3}. */
    V3,
    /** No class, but a declaration of its parts: {@link CircPadShort}. */
    SHORT;

    static PadCreator v2(String pluginNamespace, Function<Padding, PadWork> backend) {
        PluginRegistration<Attributes> registration = Plugins.register(
                CircPadPlugin.NAME,
                CircPadPlugin.VERSION,
                pluginNamespace,
                Attributes.class,
                attributes -> new CircPadV2(attributes, backend));
        return new PadCreator() {
            @Override
            public ILayer addTo(INetworkDefinition network, Padding padding, ITensor input) {
                try (IPluginV2 pad = registration.create(new Attributes(padding.pads()))) {
                    return network.addPluginV2(new ITensor[] {input}, pad);
                }
            }

            @Override
            public String description() {
                return "IPluginV2DynamicExt, written with io.trt4j.plugin.Plugin";
            }

            @Override
            public void close() {
                registration.close();
            }
        };
    }

    static PadCreator v3(String pluginNamespace, Function<Padding, PadWork> backend) {
        PluginV3Registration<Attributes> registration = Plugins.registerV3(
                CircPadPlugin.NAME,
                CircPadPlugin.VERSION,
                pluginNamespace,
                Attributes.class,
                (attributes, phase) -> new CircPadV3(attributes, backend));
        return new PadCreator() {
            @Override
            public ILayer addTo(INetworkDefinition network, Padding padding, ITensor input) {
                return registration.addTo(network, new Attributes(padding.pads()), input);
            }

            @Override
            public String description() {
                return kind() + ", written with io.trt4j.plugin.PluginV3";
            }

            @Override
            public void close() {
                registration.close();
            }
        };
    }

    static PadCreator declared(String pluginNamespace, PluginDeclaration<CircPadShort> backend) {
        PluginDeclaration<CircPadShort> declaration = backend.namespace(pluginNamespace);
        PluginV3Registration<CircPadShort> registration = declaration.register();
        return new PadCreator() {
            @Override
            public ILayer addTo(INetworkDefinition network, Padding padding, ITensor input) {
                return registration.addTo(network, new CircPadShort(padding.pads()), input);
            }

            @Override
            public String description() {
                return kind() + ", declared with io.trt4j.plugin.declare.PluginDeclaration";
            }

            @Override
            public Set<Place> ranOn() {
                return declaration.ranOn();
            }

            @Override
            public void close() {
                registration.close();
            }
        };
    }

    /** What TensorRT is given of a plugin of version 3. */
    private static String kind() {
        return TensorRT.version().major() >= 10
                ? "IPluginV3"
                : "IPluginV2DynamicExt, because TensorRT " + TensorRT.version() + " has no IPluginV3";
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
