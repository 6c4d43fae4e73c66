package io.trt4j.samples.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.samples.circpad.c.CPlugin;
import io.trt4j.samples.circpad.host.CircPadHost;
import io.trt4j.samples.circpad.javakernel.CircPadJava;
import io.trt4j.samples.circpad.javakernel.CircPadJavaHost;
import io.trt4j.samples.circpad.jcuda.CircPadJcuda;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.CircPadPlugin.Attributes;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.raw.CircPadRaw;
import io.trt4j.samples.circpad.torch.CircPadTorch;
import io.trt4j.samples.circpad.torch.LibTorch;
import io.trt4j.samples.circpad.triton.CircPadTriton;
import io.trt4j.tensorrt.IPluginV2;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;

/** Who pads: the values of {@code --backend}. */
@SuppressWarnings("deprecation") // of plugins of version 2
public enum Backend {
    /** A plugin in C that launches the kernel through the driver: what the others are measured against. */
    C(null, null),
    /** The kernel, compiled and launched through JCuda. */
    JCUDA(CircPadJcuda::new, null),
    /** The kernel, compiled and launched by {@code io.trt4j.cuda}. */
    RAW(CircPadRaw::new, null),
    /** A kernel that Triton compiled ahead of time, launched by {@code io.trt4j.cuda}. */
    TRITON(CircPadTriton::new, null),
    /** LibTorch's own circular padding, on TensorRT's stream or on the CPU. */
    TORCH(CircPadTorch::onDevice, CircPadTorch::onHost),
    /** A kernel that is a Java method, run by the device or by the CPU. */
    JAVA(CircPadJava::new, CircPadJavaHost::new),
    /** Runs of memory, copied by the CPU. */
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

    /** Whether NVRTC compiles its kernel. */
    public boolean needsNvrtc() {
        return this == C || this == JCUDA || this == RAW || this == JAVA;
    }

    /**
     * Finds what else it needs, so that its want shows early; fetches it if need be, and says so.
     *
     * @param out where to say so; null to fetch nothing
     * @throws io.trt4j.cli.CannotRunException if it is not there
     */
    void prepare(boolean forDevice, PrintWriter out) {
        if (this == TORCH) {
            LibTorch.load(forDevice, out);
        }
    }

    /**
     * Registers the plugin that pads on whichever device it is used on; that in C, on those like the first one.
     *
     * @param pluginNamespace in which it is registered; that in C is always in the empty one
     */
    public PadCreator registerForDevice(String pluginNamespace) {
        prepare(true, null);
        return this == C ? CPlugin.load(imageForFirstDevice()) : register(onDevice, pluginNamespace);
    }

    private static byte[] imageForFirstDevice() {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind()) {
            return CircPadRaw.MODULE.compile();
        }
    }

    /** Registers the plugin that pads in the host's memory. */
    PadCreator registerForHost() {
        prepare(false, null);
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
