package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.internal.Given;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The handles of plugin libraries that registries have loaded: TensorRT follows any other to nowhere. */
public final class PluginLibraries {
    private static final Set<Long> LOADED = ConcurrentHashMap.newKeySet();

    private PluginLibraries() {}

    /** A handle that {@code IPluginRegistry.loadLibrary} returned. */
    public static MemorySegment loaded(MemorySegment handle) {
        if (handle.address() != 0) {
            LOADED.add(handle.address());
        }
        return handle;
    }

    /**
     * A handle for {@code IPluginRegistry.deregisterLibrary}, once: it is forgotten here, since another thread may give
     * it again at once. The result belongs to no arena whose state could keep the call from TensorRT.
     *
     * @throws IllegalArgumentException if no registry has loaded it, or it was deregistered
     */
    public static MemorySegment known(MemorySegment handle) {
        long address = Given.argument(handle, "handle").address();
        if (!LOADED.remove(address)) {
            throw new IllegalArgumentException(
                    "The handle is not of a plugin library that loadLibrary returned and that"
                            + " is still registered.");
        }
        return MemorySegment.ofAddress(address);
    }
}
