package io.trt4j.samples.circpad;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.c.CPlugin;
import io.trt4j.samples.circpad.host.CircPadHost;
import io.trt4j.samples.circpad.javakernel.CircPadJava;
import io.trt4j.samples.circpad.javakernel.CircPadJavaHost;
import io.trt4j.samples.circpad.jcuda.CircPadJcuda;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.raw.CircPadRaw;
import io.trt4j.samples.circpad.torch.CircPadTorch;
import io.trt4j.samples.circpad.torch.LibTorch;
import io.trt4j.samples.circpad.triton.CircPadTriton;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who pads: the values of {@code --backend}. */
public enum Backend {
    /** A plugin in C that launches the kernel through the driver: what the others are measured against. */
    C(null, null, null),
    /** The kernel, compiled and launched through JCuda. */
    JCUDA(CircPadJcuda::new, null, null),
    /** The kernel, compiled and launched by {@code io.trt4j.cuda}. */
    RAW(CircPadRaw::new, null, CircPadRaw::declaration),
    /** A kernel that Triton compiled ahead of time, launched by {@code io.trt4j.cuda}. */
    TRITON(CircPadTriton::new, null, CircPadTriton::declaration),
    /** LibTorch's own circular padding, on TensorRT's stream or on the CPU. */
    TORCH(CircPadTorch::onDevice, CircPadTorch::onHost, null),
    /** A kernel that is a Java method, run by the device or by the CPU. */
    JAVA(CircPadJava::new, CircPadJavaHost::new, CircPadJava::declaration),
    /** Runs of memory, copied by the CPU. */
    HOST(null, CircPadHost::new, CircPadHost::declaration);

    private final Function<Padding, PadWork> onDevice;
    private final Function<Padding, PadWork> onHost;
    /** For wherever it runs; null where a plugin keeps what a declaration has no place for. */
    private final Supplier<PluginDeclaration<CircPadShort>> declaration;

    Backend(
            Function<Padding, PadWork> onDevice,
            Function<Padding, PadWork> onHost,
            Supplier<PluginDeclaration<CircPadShort>> declaration) {
        this.onDevice = onDevice;
        this.onHost = onHost;
        this.declaration = declaration;
    }

    /** Whether it pads tensors on a device, which TensorRT has. */
    public boolean isForDevice() {
        return this == C || onDevice != null;
    }

    /** Whether it pads tensors in the host's memory, which the host engine has. */
    boolean isForHost() {
        return onHost != null;
    }

    /** Whether there is such a plugin. */
    boolean has(PadApi api) {
        return switch (api) {
            case V2 -> true;
            case V3 -> this != C;
            case SHORT -> declaration != null;
        };
    }

    /** @throws CannotRunException if there is no such plugin */
    void require(PadApi api) {
        if (!has(api)) {
            throw new CannotRunException("--backend " + this + " has no plugin for --api " + api + "; these have: "
                    + Arrays.stream(values())
                            .filter(backend -> backend.has(api))
                            .map(Backend::toString)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** Whether NVRTC compiles its kernel. */
    public boolean needsNvrtc() {
        return this == C || this == JCUDA || this == RAW || this == JAVA;
    }

    /**
     * Finds what else it needs, so that its want shows early; fetches it if need be, and says so.
     *
     * @param out where to say so; null to fetch nothing
     * @throws CannotRunException if it is not there
     */
    void prepare(boolean forDevice, PrintWriter out) {
        if (this == TORCH) {
            LibTorch.load(forDevice, out);
        }
    }

    /**
     * Registers the plugin that pads on whichever device it is used on; that in C, on those like the first one.
     *
     * @param api one that it has a plugin for
     * @param pluginNamespace in which it is registered; that in C is always in the empty one
     */
    public PadCreator registerForDevice(PadApi api, String pluginNamespace) {
        prepare(true, null);
        require(api);
        return this == C ? CPlugin.load(imageForFirstDevice()) : register(api, onDevice, pluginNamespace);
    }

    private static byte[] imageForFirstDevice() {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind()) {
            return CircPadRaw.MODULE.compile();
        }
    }

    /** Registers the plugin that pads in the host's memory. */
    PadCreator registerForHost(PadApi api) {
        prepare(false, null);
        require(api);
        return register(api, onHost, "");
    }

    private PadCreator register(PadApi api, Function<Padding, PadWork> work, String pluginNamespace) {
        return switch (api) {
            case V2 -> PadApi.v2(pluginNamespace, work);
            case V3 -> PadApi.v3(pluginNamespace, work);
            case SHORT -> PadApi.declared(pluginNamespace, declaration.get());
        };
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
