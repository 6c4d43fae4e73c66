package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.ADDRESS;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.IPluginCreatorInterfaceNative;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The registry of a process without TensorRT's library. It knows creators and resources, whose native objects are made as for
 * TensorRT's own registry; what the version it stands for lacks, it lacks. Libraries of plugins need TensorRT's.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class HostRegistry extends IPluginRegistry {
    /** More than any version's functions, of which none is called. */
    private static final int SLOTS = 64;

    private final List<Registered> creators = new ArrayList<>();
    private final Map<String, Resource> resources = new HashMap<>();
    private @Nullable IErrorRecorder recorder;
    private boolean searchesParent = true;

    /** The only one, made when it is asked for. */
    private static final class Only {
        static final HostRegistry REGISTRY = new HostRegistry();
    }

    private record Name(String name, String version, String pluginNamespace) {}

    private record Registered(Name name, Object creator) {}

    private static final class Resource {
        final IPluginResource copy;
        int uses;

        Resource(IPluginResource copy) {
            this.copy = copy;
        }
    }

    private HostRegistry() {
        super(object(), Lifetime.FOREVER);
    }

    /** A native object whose vtable has no functions. */
    private static long object() {
        MemorySegment object = Arena.global().allocate(ADDRESS);
        object.set(ADDRESS, 0, Arena.global().allocate(ADDRESS, SLOTS));
        return object.address();
    }

    static HostRegistry get() {
        return Only.REGISTRY;
    }

    private static Name name(Object creator) {
        return switch (creator) {
            case IPluginCreator v2 -> named(v2.getPluginName(), v2.getPluginVersion(), v2.getPluginNamespace());
            case IPluginCreatorV3One v3 -> named(v3.getPluginName(), v3.getPluginVersion(), v3.getPluginNamespace());
            default ->
                throw new IllegalArgumentException(
                        creator + " is neither an IPluginCreator nor an IPluginCreatorV3One.");
        };
    }

    private <T> boolean register(UpcallType<T> type, T creator, String pluginNamespace) {
        Given.argument(pluginNamespace, "pluginNamespace");
        Name name = name(Given.argument(creator, "creator"));
        JavaCreators.address(type, creator); // makes its native object
        synchronized (this) {
            if (find(name) == null) {
                creators.add(new Registered(name, creator));
                return true;
            }
        }
        JavaCreators.release(creator, 1);
        return false;
    }

    private synchronized @Nullable Object find(Name name) {
        return creators.stream()
                .filter(registered -> registered.name.equals(name))
                .map(Registered::creator)
                .findFirst()
                .orElse(null);
    }

    private boolean deregister(Object creator) {
        Given.argument(creator, "creator");
        synchronized (this) {
            if (!creators.removeIf(registered -> registered.creator == creator)) {
                return false;
            }
        }
        JavaCreators.release(creator, 1);
        return true;
    }

    private synchronized <T> List<T> all(Class<T> type) {
        return creators.stream()
                .map(Registered::creator)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public boolean registerCreator(IPluginCreatorInterface creator, String pluginNamespace) {
        return LoadedVersion.isBefore(10, 0)
                ? super.registerCreator(creator, pluginNamespace)
                : register(IPluginCreatorInterfaceNative.typeOf(creator), creator, pluginNamespace);
    }

    @Override
    public boolean registerCreator(IPluginCreator creator, String pluginNamespace) {
        return LoadedVersion.isBefore(11, 0)
                ? register(IPluginCreatorNative.TYPE, creator, pluginNamespace)
                : super.registerCreator(creator, pluginNamespace);
    }

    @Override
    public boolean deregisterCreator(IPluginCreatorInterface creator) {
        return LoadedVersion.isBefore(10, 0) ? super.deregisterCreator(creator) : deregister(creator);
    }

    @Override
    public boolean deregisterCreator(IPluginCreator creator) {
        return LoadedVersion.isBefore(11, 0) ? deregister(creator) : super.deregisterCreator(creator);
    }

    @Override
    public @Nullable IPluginCreatorInterface getCreator(
            String pluginName, String pluginVersion, String pluginNamespace) {
        return LoadedVersion.isBefore(10, 0)
                ? super.getCreator(pluginName, pluginVersion, pluginNamespace)
                : (IPluginCreatorInterface) find(named(pluginName, pluginVersion, pluginNamespace));
    }

    @Override
    public @Nullable IPluginCreator getPluginCreator(String pluginName, String pluginVersion, String pluginNamespace) {
        return !LoadedVersion.isBefore(11, 0)
                ? super.getPluginCreator(pluginName, pluginVersion, pluginNamespace)
                : find(named(pluginName, pluginVersion, pluginNamespace)) instanceof IPluginCreator creator
                        ? creator
                        : null;
    }

    private static Name named(String pluginName, String pluginVersion, String pluginNamespace) {
        return new Name(
                Given.argument(pluginName, "pluginName"),
                Given.argument(pluginVersion, "pluginVersion"),
                Given.argument(pluginNamespace, "pluginNamespace"));
    }

    @Override
    public List<IPluginCreatorInterface> getAllCreators() {
        return LoadedVersion.isBefore(10, 0) ? super.getAllCreators() : all(IPluginCreatorInterface.class);
    }

    @Override
    public List<IPluginCreatorInterface> getAllCreatorsRecursive() {
        return LoadedVersion.isBefore(10, 10) ? super.getAllCreatorsRecursive() : getAllCreators();
    }

    @Override
    public List<IPluginCreator> getPluginCreatorList() {
        return LoadedVersion.isBefore(11, 0) ? all(IPluginCreator.class) : super.getPluginCreatorList();
    }

    @Override
    public synchronized @Nullable IPluginResource acquirePluginResource(
            String key, @Nullable IPluginResource resource) {
        if (LoadedVersion.isBefore(10, 0)) {
            return super.acquirePluginResource(key, resource);
        }
        Resource shared = resources.get(Given.argument(key, "key"));
        if (shared == null && resource == null) {
            return null;
        }
        if (shared == null) {
            shared = new Resource(Given.argument(
                    Given.argument(resource, "resource").clone(), "What IPluginResource.clone returned"));
            resources.put(key, shared);
        }
        shared.uses++;
        return shared.copy;
    }

    @Override
    public synchronized int releasePluginResource(String key) {
        if (LoadedVersion.isBefore(10, 0)) {
            return super.releasePluginResource(key);
        }
        Resource shared = resources.get(Given.argument(key, "key"));
        if (shared == null) {
            return 1;
        }
        shared.uses--;
        if (shared.uses > 0) {
            return 0;
        }
        resources.remove(key);
        try (IPluginResource last = shared.copy) {
            return last.release();
        }
    }

    @Override
    public synchronized void setErrorRecorder(@Nullable IErrorRecorder given) {
        recorder = given;
    }

    @Override
    public synchronized @Nullable IErrorRecorder getErrorRecorder() {
        return recorder;
    }

    @Override
    public synchronized boolean isParentSearchEnabled() {
        return searchesParent;
    }

    @Override
    public synchronized void setParentSearchEnabled(boolean enabled) {
        searchesParent = enabled;
    }

    @Override
    public MemorySegment loadLibrary(String pluginPath) {
        throw LoadedVersion.withoutLibrary("loadLibrary");
    }

    @Override
    public void deregisterLibrary(MemorySegment handle) {
        throw LoadedVersion.withoutLibrary("deregisterLibrary");
    }
}
