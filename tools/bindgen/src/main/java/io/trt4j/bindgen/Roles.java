package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Destructor;
import io.trt4j.bindgen.Api.Interface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which side of TensorRT's interface a class stands on. The headers do not say it of classes that are called through their
 * own vtables, so these are listed here; {@link #requirePlaced} finds those that are not.
 */
final class Roles {
    /** Called by TensorRT, written by its user: a Java interface with upcalls. */
    private static final Set<String> CALLBACKS = Set.of(
            "IAlgorithmSelector",
            "IDebugListener",
            "IErrorRecorder",
            "IGpuAllocator",
            "IGpuAsyncAllocator",
            "IInt8Calibrator",
            "IInt8EntropyCalibrator",
            "IInt8EntropyCalibrator2",
            "IInt8LegacyCalibrator",
            "IInt8MinMaxCalibrator",
            "ILogger",
            "ILoggerFinder",
            "IOutputAllocator",
            "IProfiler",
            "IProgressMonitor",
            "IRefitterObserver",
            "IStreamReader",
            "IStreamReaderV2",
            "IStreamWriter",
            "ISymExpr");

    /** Likewise, of plugins: they are given arrays, and other interfaces are asked of them. */
    private static final Set<String> PLUGINS = Set.of(
            "IPluginCapability",
            "IPluginCreator",
            "IPluginCreatorInterface",
            "IPluginCreatorV3One",
            "IPluginCreatorV3Quick",
            "IPluginResource",
            "IPluginV2",
            "IPluginV2DynamicExt",
            "IPluginV2Ext",
            "IPluginV2IOExt",
            "IPluginV3",
            "IPluginV3OneBuild",
            "IPluginV3OneBuildV2",
            "IPluginV3OneCore",
            "IPluginV3OneRuntime",
            "IPluginV3QuickAOTBuild",
            "IPluginV3QuickBuild",
            "IPluginV3QuickCore",
            "IPluginV3QuickRuntime");

    /** Those of them that are deleted by the one they were made for. */
    private static final Set<String> DELETED = Set.of(
            "IPluginResource", "IPluginV2", "IPluginV2DynamicExt", "IPluginV2Ext", "IPluginV2IOExt", "IPluginV3");

    /** Implemented by a plugin's host: the classes that what it lends to plugins forwards to. */
    private static final Set<String> HOSTED =
            Set.of("VExprBuilder", "VDimensionExpr", "IKernelLaunchParamsImpl", "ISymExprsImpl");

    /** The base of callbacks, which the bindings answer for their users. */
    private static final String BASE = "IVersionedInterface";

    /** Implemented by the library, though its methods are virtual. */
    private static final Set<String> LIBRARY =
            Set.of("IParser", "IParserError", "IParserRefitter", "IPluginRegistry", "IPluginResourceContext");

    private final MergedApi api;

    Roles(MergedApi api) {
        this.api = api;
    }

    /**
     * Makes sure that each interface with virtual methods is listed.
     *
     * @throws IllegalStateException naming those that are not
     */
    void requirePlaced() {
        List<String> unplaced = api.interfaces().values().stream()
                .map(MergedApi.Type::newest)
                .filter(type -> isEmitted(type)
                        && !isImplemented(type)
                        && !LIBRARY.contains(type.name())
                        && type.methods().stream()
                                .anyMatch(m -> m.isVirtual()
                                        && m.isPublic()
                                        && m.forward().isEmpty()))
                .map(type -> type.namespace() + "::" + type.name())
                .toList();
        if (!unplaced.isEmpty()) {
            throw new IllegalStateException("this generator does not know which side implements "
                    + String.join(", ", unplaced) + ": list it in Roles.");
        }
    }

    /** A Java user implements it and hands it to TensorRT. */
    boolean isCallback(Interface type) {
        return CALLBACKS.contains(type.name()) || PLUGINS.contains(type.name());
    }

    /** Whether a callback is a plugin, a part of one, or makes one. */
    boolean isPlugin(String name) {
        return PLUGINS.contains(name);
    }

    /** Whether a callback is deleted, by its destructor or {@code destroy()}, by the one it was made for. */
    boolean isDeleted(Interface type) {
        return DELETED.contains(type.name());
    }

    /** Its methods get C function types: upcalls are made for it. */
    boolean isImplemented(Interface type) {
        return isCallback(type) || HOSTED.contains(type.name()) || type.name().equals(BASE);
    }

    /** Whether it is a plugin of version 2, or what makes one. */
    boolean isPluginV2(String name) {
        return isPlugin(name) && name.matches("IPlugin(V2.*|Creator)");
    }

    /** Java calls it, and its implementation may be a plugin host's in Java. */
    boolean isHosted(Interface type) {
        return HOSTED.contains("V" + type.name().substring(1)) || HOSTED.contains(type.name() + "Impl");
    }

    /** Whether an object that is lent to a plugin keeps what it is given: TensorRT reads that after the call. */
    boolean isFilled(Interface type) {
        return HOSTED.contains(type.name() + "Impl");
    }

    /** A type of its own in Java: not the classes behind pointers, nor the base that only forbids copies. */
    boolean isEmitted(Interface type) {
        return !type.namespace().equals("apiv") && !type.name().equals("INoCopy") && !HOSTED.contains(type.name());
    }

    /** A class in Java, which those of its derived types extend. */
    boolean isExtended(Interface type) {
        return isEmitted(type) && !isCallback(type);
    }

    /** A Java caller that was given one must free it: by its destructor, or by {@code destroy()} where it has one. */
    boolean isResource(Interface type) {
        if (isDeleted(type)) {
            return true;
        }
        if (isCallback(type) || destructor(type) != Destructor.PUBLIC) {
            return hasDestroy(type);
        }
        boolean parser = type.namespace().equals("nvonnxparser");
        boolean behindPointer =
                type.methods().stream().anyMatch(m -> m.forward().isPresent());
        return parser || behindPointer || hasDestroy(type);
    }

    /** Freed by {@code destroy()}, as plugins of version 2 are. */
    boolean hasDestroy(Interface type) {
        return chain(type).stream()
                .anyMatch(t -> t.methods().stream()
                        .anyMatch(m -> m.name().equals("destroy") && m.isVirtual() && isKept(t, m)));
    }

    /** Whether the newest version of a type has a method of it. */
    private boolean isKept(Interface type, Api.Method m) {
        MergedApi.Type<Interface> merged = api.interfaces().get(type.namespace() + "::" + type.name());
        return merged.members().get(m.form()).until().equals(merged.span().until());
    }

    private Destructor destructor(Interface type) {
        return chain(type).stream()
                .map(Interface::destructor)
                .filter(d -> d != Destructor.NONE)
                .findFirst()
                .orElse(Destructor.NONE);
    }

    /** The callbacks that extend a callback; one that extends another stands before it. */
    List<Interface> derived(Interface callback) {
        return api.interfaces().values().stream()
                .map(MergedApi.Type::newest)
                .filter(t -> isCallback(t) && chain(t).indexOf(callback) > 0)
                .sorted(Comparator.comparing((Interface t) -> chain(t).size()).reversed())
                .toList();
    }

    /** The type and its bases, itself first. */
    List<Interface> chain(Interface type) {
        List<Interface> result = new ArrayList<>(List.of(type));
        while (result.getLast().base().isPresent()) {
            result.add(api.interfaces().get(result.getLast().base().get()).newest());
        }
        return result;
    }
}
