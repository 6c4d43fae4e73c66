package io.trt4j.samples.circpad;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.samples.circpad.CircPadPlugin.Attributes;
import io.trt4j.tensorrt.IPluginV2;
import java.util.Locale;
import java.util.function.Function;

/** Who pads: the values of {@code --backend}. */
public enum Backend {
    /** A plugin in C that launches the kernel through the driver: what the others are measured against. */
    C(null, null),
    /** The kernel, compiled and launched through JCuda. */
    JCUDA(CircPadJcuda::new, null),
    /** The kernel, compiled and launched by {@code io.trt4j.cuda}. */
    RAW(CircPadRaw::new, null),
    /** Java, in the host's memory. */
    HOST(null, CircPadHost::new);

    private final Function<Attributes, Plugin<Attributes>> onDevice;
    private final Function<Attributes, Plugin<Attributes>> onHost;

    Backend(Function<Attributes, Plugin<Attributes>> onDevice, Function<Attributes, Plugin<Attributes>> onHost) {
        this.onDevice = onDevice;
        this.onHost = onHost;
    }

    /** Whether it pads tensors on a device, which TensorRT has. */
    public boolean isForDevice() {
        return this == C || onDevice != null;
    }

    /** Whether it pads tensors in the host's memory, which the host engine has. */
    boolean isForHost() {
        return onHost != null;
    }

    /**
     * Registers the plugin that pads on the device.
     *
     * @param pluginNamespace in which it is registered; that in C is always in the empty one
     */
    public PadCreator registerForDevice(String pluginNamespace) {
        return this == C
                ? CPlugin.load(Nvrtc.compile(Kernels.SOURCE, "circpad.cu"))
                : register(onDevice, pluginNamespace);
    }

    /** Registers the plugin that pads in the host's memory. */
    PadCreator registerForHost() {
        return register(onHost, "");
    }

    private static PadCreator register(Function<Attributes, Plugin<Attributes>> factory, String pluginNamespace) {
        PluginRegistration<Attributes> registration =
                Plugins.register(CircPadPlugin.NAME, CircPadPlugin.VERSION, pluginNamespace, Attributes.class, factory);
        return new PadCreator() {
            @Override
            public IPluginV2 create(Padding padding) {
                return registration.create(new Attributes(padding.pads()));
            }

            @Override
            public void close() {
                registration.close();
            }
        };
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
