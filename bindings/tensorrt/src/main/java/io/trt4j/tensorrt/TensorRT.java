package io.trt4j.tensorrt;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Given;
import io.trt4j.ffm.internal.ModuleVersions;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.abi.ProcessExit;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.EntryPoint;
import io.trt4j.tensorrt.natives.Functions;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.KnownVersions;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** TensorRT's entry points: the functions its libraries export. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
public final class TensorRT {
    /** Apart, so that this class needs no initialization: that could overflow the stack, and could not be tried again. */
    private static final class Global {
        /** Held while what TensorRT has one of for the whole process is set. */
        static final ReentrantLock LOCK = new ReentrantLock();
    }

    private static volatile @Nullable Version version;

    private TensorRT() {}

    /**
     * The version of the loaded library; loads it if need be. With the system property {@code trt4j.host} a process does without
     * the library: the property is the version then, such as {@code 10.15}, or empty for the newest that is known. Such a process can
     * register plugins and run them on a host engine, and nothing else.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is none
     * @throws TensorRTException if it is of a major version that these bindings do not know
     * @throws io.trt4j.ffm.NativeException if this process has another TensorRT too
     */
    public static Version version() {
        Version known = version;
        return known != null ? known : load();
    }

    private static synchronized Version load() {
        if (version == null) {
            NativeCall.requireStack(); // what cannot be initialized for want of stack cannot be used later
            TensorRTCalls.prepareGetters();
            ModuleVersions.requireSame(TensorRT.class, CudaLibraries.class);
            if (LoadedVersion.isHost()) {
                version = LoadedVersion.ofHost()
                        .requireKnown(KnownVersions.ALL, Path.of("-D" + LoadedVersion.HOST_PROPERTY));
                return version;
            }
            LoadedLibrary library = Libraries.load(TensorRTLibraries.NVINFER);
            library.requireAlone();
            version = Version.ofNumber(tensorrt_h.getInferLibVersion()).requireKnown(KnownVersions.ALL, library.path());
            ProcessExit.skipDestructors();
        }
        return version;
    }

    /**
     * Creates a builder, which the caller closes.
     *
     * @param logger called from any thread until the builder and all that was made from it are closed
     * @throws io.trt4j.ffm.NativeException if there is no usable GPU: TensorRT itself would end the process
     * @throws TensorRTException if TensorRT refuses
     */
    public static IBuilder createInferBuilder(ILogger logger) {
        NativeCall.requireStack();
        return EntryPoint.create(
                "createInferBuilder", Lifetime.FOREVER, logger, tensorrt_h::createInferBuilder_INTERNAL, IBuilder::of);
    }

    /**
     * Creates a runtime, which the caller closes.
     *
     * @param logger called from any thread until the runtime and all that was made from it are closed
     * @throws io.trt4j.ffm.NativeException if there is no usable GPU: TensorRT itself would end the process
     * @throws TensorRTException if TensorRT refuses
     */
    public static IRuntime createInferRuntime(ILogger logger) {
        NativeCall.requireStack();
        return EntryPoint.create(
                "createInferRuntime", Lifetime.FOREVER, logger, tensorrt_h::createInferRuntime_INTERNAL, IRuntime::of);
    }

    /** Creates a refitter of an engine, which the caller closes. Weights it is given are copied. */
    public static IRefitter createInferRefitter(ICudaEngine engine, ILogger logger) {
        return EntryPoint.create(
                "createInferRefitter",
                Given.argument(engine, "engine").life(),
                logger,
                (log, v) -> tensorrt_h.createInferRefitter_INTERNAL(engine.address, log, v),
                IRefitter::of);
    }

    /** The registry of plugin creators that engines are built and loaded with. Needs no GPU. */
    public static IPluginRegistry getPluginRegistry() {
        TensorRTCalls.requireRoom();
        version();
        if (LoadedVersion.isHost()) {
            return HostRegistry.get();
        }
        return Objects.requireNonNull(IPluginRegistry.of(tensorrt_h.getPluginRegistry(), Lifetime.FOREVER));
    }

    /**
     * The registry that engines of a capability are built with. Needs no GPU.
     *
     * @return null if TensorRT has none for it: this library builds no engines of that capability
     * @throws TensorRTException if the loaded version does not know the capability
     */
    public static @Nullable IPluginRegistry getBuilderPluginRegistry(EngineCapability capability) {
        TensorRTCalls.requireRoom();
        LoadedVersion.requireLibrary("getBuilderPluginRegistry");
        version();
        return IPluginRegistry.of(
                tensorrt_h.getBuilderPluginRegistry(
                        Given.argument(capability, "capability").value()),
                Lifetime.FOREVER);
    }

    /**
     * The registry of creators of plugins for engines that run in safety-critical systems. Needs no GPU.
     *
     * @return the address of an {@code nvinfer1::safe::IPluginRegistry}, a class that TensorRT's headers only name; 0 if
     *     TensorRT has none for the capability, as outside of its safety editions
     * @throws TensorRTException if the loaded version does not know the capability
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public static long getBuilderSafePluginRegistry(EngineCapability capability) {
        TensorRTCalls.requireRoom();
        LoadedVersion.requireLibrary("getBuilderSafePluginRegistry");
        version();
        return tensorrt_h.getBuilderSafePluginRegistry(
                Given.argument(capability, "capability").value());
    }

    /**
     * The logger that TensorRT uses where nothing else gives one: the first one it was given in this process. Needs no
     * GPU.
     *
     * @return null before any was given
     */
    public static @Nullable ILogger getLogger() {
        TensorRTCalls.requireRoom();
        LoadedVersion.requireLibrary("getLogger");
        version();
        return ILoggerNative.TYPE.of(tensorrt_h.getLogger(), Lifetime.FOREVER);
    }

    /** The number of the loaded version, as {@link Version#ofNumber} takes it: 101501 is 10.15.1. */
    public static int getInferLibVersion() {
        return version().number();
    }

    /** The loaded library's major version. */
    public static int getInferLibMajorVersion() {
        return version().major();
    }

    /** The loaded library's minor version. */
    public static int getInferLibMinorVersion() {
        return version().minor();
    }

    /** The loaded library's patch version. */
    public static int getInferLibPatchVersion() {
        return version().patch();
    }

    /**
     * The number of the loaded library's build, the last of the four numbers that NVIDIA gives a release.
     *
     * @throws TensorRTException before TensorRT 10.0, which does not tell
     */
    public static int getInferLibBuildVersion() {
        LoadedVersion.requireLibrary("getInferLibBuildVersion");
        Functions.ALL.require("getInferLibBuildVersion");
        return tensorrt_h.getInferLibBuildVersion();
    }

    /**
     * Sets the folder that TensorRT loads its internal libraries from when it builds engines, in this whole process. It
     * does not move the libraries that are loaded already, nor those that {@link TensorRTLibraries} names.
     *
     * @param path the folder; an empty string resets it
     * @return whether TensorRT took it; it refuses some paths, and may not check whether there is such a folder
     * @throws TensorRTException before TensorRT 10.16, which does not have it
     */
    public static boolean setInternalLibraryPath(String path) {
        long folder = CStrings.constant(CStrings.requireNoZero(Given.argument(path, "path"), "path"))
                .address();
        TensorRTCalls.requireRoom();
        LoadedVersion.requireLibrary("setInternalLibraryPath");
        Functions.ALL.require("setInternalLibraryPath");
        Global.LOCK.lock(); // TensorRT is not known to guard it
        try {
            return tensorrt_h.setInternalLibraryPath(folder);
        } finally {
            Global.LOCK.unlock();
        }
    }

    /**
     * The creator of plugins of version 2 that TensorRT's registry has under a name, whichever TensorRT is loaded: 11
     * has no {@link IPluginRegistry#getPluginCreator}.
     *
     * @return null if there is none, or only one of another kind of plugins
     */
    public static @Nullable IPluginCreator getPluginCreator(String name, String version, String pluginNamespace) {
        IPluginRegistry registry = getPluginRegistry();
        if (version().major() < 10) {
            return registry.getPluginCreator(name, version, pluginNamespace);
        }
        // TensorRT 10's getPluginCreator takes 9 ms, and logs an error, where there is a creator of version 3.
        IPluginCreatorInterface creator = registry.getCreator(name, version, pluginNamespace);
        return creator instanceof IPluginCreator makesV2 ? makesV2 : null;
    }

    /**
     * Registers a creator of plugins of version 2, whichever TensorRT is loaded: 11 has no
     * {@link IPluginRegistry#registerCreator(IPluginCreator, String)}, and before 10 there is nothing else.
     *
     * @return false if there is one of the same name, version and namespace already
     */
    public static boolean registerCreator(IPluginCreator creator, String pluginNamespace) {
        IPluginRegistry registry = getPluginRegistry();
        return LoadedVersion.isBefore(10, 0)
                ? registry.registerCreator(creator, pluginNamespace)
                : registry.registerCreator((IPluginCreatorInterface) creator, pluginNamespace);
    }

    /**
     * Takes back what {@link #registerCreator} did.
     *
     * @return false if the registry does not have it
     */
    public static boolean deregisterCreator(IPluginCreator creator) {
        IPluginRegistry registry = getPluginRegistry();
        return LoadedVersion.isBefore(10, 0)
                ? registry.deregisterCreator(creator)
                : registry.deregisterCreator((IPluginCreatorInterface) creator);
    }

    /**
     * Registers TensorRT's standard plugins. Needs no GPU. A second call, also with another namespace, makes their creators
     * anew, and some of TensorRT 10 then declare each of their fields once more, as those of {@code ModulatedDeformConv2d} do:
     * call this once in a process.
     *
     * <p>While the process has no builder, runtime or refitter, these creators end it instead of refusing fields, since they
     * tell the logger of those why. {@link IPluginCreator#createPlugin} warns of fields whose names or types a creator does not
     * declare. A field without data may end the process in any case.
     *
     * @param logger used until the process ends
     * @param libNamespace the namespace to register them in, usually empty
     * @return whether TensorRT registered them
     * @throws io.trt4j.ffm.LibraryNotFoundException if the library of the standard plugins is not installed
     * @throws TensorRTException if the logger calls this, where TensorRT would wait for itself, or throws
     */
    public static boolean initLibNvInferPlugins(ILogger logger, String libNamespace) {
        NativeCall.requireStack();
        Given.argument(logger, "logger");
        long namespace =
                CStrings.constant(Given.argument(libNamespace, "libNamespace")).address();
        LoadedVersion.requireLibrary("initLibNvInferPlugins");
        version();
        Libraries.load(TensorRTLibraries.NVINFER_PLUGIN);
        if (Global.LOCK.isHeldByCurrentThread()) {
            throw new TensorRTException(
                    "initLibNvInferPlugins cannot be called in a callback of its own, where it would wait for itself.");
        }
        NativeCall call = TensorRTCalls.enter(Lifetime.FOREVER, "initLibNvInferPlugins");
        Global.LOCK.lock(); // the library has the logger that is held last
        try {
            long log = Lifetime.FOREVER.hold(0, "initLibNvInferPlugins", ILoggerNative.TYPE, logger);
            boolean done = tensorrt_h.initLibNvInferPlugins(log, namespace);
            call.check();
            return done;
        } finally {
            Global.LOCK.unlock();
            call.exit();
        }
    }

    /**
     * Sets who is told when an implementation in Java threw while TensorRT called it from a thread of its own, so that
     * no Java call can throw it. It is logged in any case.
     *
     * @param handler given the method that was called and what it threw
     */
    public static void setUncaughtHandler(BiConsumer<String, Throwable> handler) {
        NativeCall.requireStack();
        Failures.setHandler(handler);
    }
}
