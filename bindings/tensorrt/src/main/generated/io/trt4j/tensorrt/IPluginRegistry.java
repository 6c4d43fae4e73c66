// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Knows the creators of plugins. There is one for the process, and each builder and runtime has one of
 * its own, whose parent that is.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginRegistry}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_registry.html">{@code nvinfer1::IPluginRegistry}</a>
 */
@SuppressWarnings("deprecation")
public class IPluginRegistry extends NativeObject {
    private static final Methods SELF = new SlotTable("IPluginRegistry",
            "8.6 registerCreator_2 getPluginCreatorList getPluginCreator ~ ~delete setErrorRecorder getErrorRecorder deregisterCreator_2 isParentSearchEnabled setParentSearchEnabled loadLibrary deregisterLibrary",
            "9.0 +",
            "10.0 + registerCreator getAllCreators getCreator deregisterCreator acquirePluginResource releasePluginResource",
            "10.10 + getAllCreatorsRecursive",
            "11.0 ~ ~delete setErrorRecorder getErrorRecorder isParentSearchEnabled setParentSearchEnabled loadLibrary deregisterLibrary registerCreator getAllCreators getCreator deregisterCreator acquirePluginResource releasePluginResource getAllCreatorsRecursive")
            .methods("setErrorRecorder", "getErrorRecorder", "isParentSearchEnabled", "setParentSearchEnabled", "loadLibrary", "deregisterLibrary", "registerCreator", "getAllCreators", "getCreator", "deregisterCreator", "acquirePluginResource", "releasePluginResource", "getAllCreatorsRecursive", "registerCreator_2", "getPluginCreatorList", "getPluginCreator", "deregisterCreator_2");
    private final VirtualObject self;

    IPluginRegistry(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginRegistry of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginRegistry(address, life);
    }

    /**
     * Sets what records errors of the registry.
     * <pre>{@code void IPluginRegistry::setErrorRecorder(IErrorRecorder *const recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(self.method(0), self.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the registry.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IPluginRegistry::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
            IErrorRecorder result$ = IErrorRecorderNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the parent is searched for what is not found here, true by default.
     * <pre>{@code bool IPluginRegistry::isParentSearchEnabled() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isParentSearchEnabled() {
        acquire();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(self.method(2), self.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets whether the parent is searched for what is not found here.
     * <pre>{@code void IPluginRegistry::setParentSearchEnabled(const bool enabled)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setParentSearchEnabled(boolean enabled) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(self.method(3), self.address, enabled);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Loads a shared library of plugins and registers its creators.
     * <pre>{@code PluginLibraryHandle IPluginRegistry::loadLibrary(const AsciiChar * pluginPath)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param pluginPath its path
     * @return a handle for {@link #deregisterLibrary}; a null pointer if it could not be loaded or a creator is
     *     registered already
     */
    public MemorySegment loadLibrary(String pluginPath) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment result$ = PluginLibraries.loaded((MemorySegment) Signatures.A_JJ.HANDLE.invokeExact(self.method(4), self.address, CStrings.allocate(pluginPath, "pluginPath", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Deregisters the creators of a library and unloads it.
     * <pre>{@code void IPluginRegistry::deregisterLibrary(PluginLibraryHandle handle)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param handle from {@link #loadLibrary}
     */
    public void deregisterLibrary(MemorySegment handle) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JA.HANDLE.invokeExact(self.method(5), self.address, PluginLibraries.known(handle));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Registers a creator, which must last until it is deregistered or the
     * process ends.
     * <pre>{@code bool IPluginRegistry::registerCreator(IPluginCreatorInterface & creator, const AsciiChar *const pluginNamespace)}</pre>
     * Since TensorRT 10.0.
     *
     * @param pluginNamespace at most 1023 bytes; empty for none
     * @return false if there is one of its name, version and namespace
     */
    public boolean registerCreator(IPluginCreatorInterface creator, String pluginNamespace) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(self.method(6), self.address, JavaCreators.address(IPluginCreatorInterfaceNative.typeOf(creator), NativeObject.used(call$, Given.argument(creator, "creator"))), CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
            call$.check();
            JavaCreators.release(creator, result$ ? 0 : 1);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the creators of this registry.
     * <pre>{@code IPluginCreatorInterface *const * IPluginRegistry::getAllCreators(int32_t *const numCreators) const}</pre>
     * Since TensorRT 10.0.
     */
    public List<IPluginCreatorInterface> getAllCreators() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment count$ = arena$.allocate(JAVA_LONG);
            long array$ = ((MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(7), self.address, count$)).address();
            List<IPluginCreatorInterface> result$ = NativeObject.list(array$, count$.get(JAVA_INT, 0), a$ -> IPluginCreatorInterfaceNative.TYPE.of(a$, life()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Finds a creator.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginCreatorInterface * IPluginRegistry::getCreator(const AsciiChar *const pluginName, const AsciiChar *const pluginVersion, const AsciiChar *const pluginNamespace)}</pre>
     * Since TensorRT 10.0.
     *
     * @return null if there is none
     */
    public @Nullable IPluginCreatorInterface getCreator(String pluginName, String pluginVersion, String pluginNamespace) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(self.method(8), self.address, CStrings.allocate(pluginName, "pluginName", arena$), CStrings.allocate(pluginVersion, "pluginVersion", arena$), CStrings.allocate(pluginNamespace, "pluginNamespace", arena$));
            IPluginCreatorInterface result$ = IPluginCreatorInterfaceNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Removes a creator.
     * <pre>{@code bool IPluginRegistry::deregisterCreator(const IPluginCreatorInterface & creator)}</pre>
     * Since TensorRT 10.0.
     *
     * @return false if it is not registered
     */
    public boolean deregisterCreator(IPluginCreatorInterface creator) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(9), self.address, JavaCreators.address(IPluginCreatorInterfaceNative.typeOf(creator), NativeObject.used(call$, Given.argument(creator, "creator"))));
            call$.check();
            JavaCreators.release(creator, result$ ? 2 : 1);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the resource of a key. The first call makes it, as a clone of the one that is given,
     * which is not needed afterwards.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginResource * IPluginRegistry::acquirePluginResource(const AsciiChar * key, IPluginResource * resource)}</pre>
     * Since TensorRT 10.0.
     *
     * @param key the same for all plugins that share the resource
     * @return null on failure
     */
    public @Nullable IPluginResource acquirePluginResource(String key, @Nullable IPluginResource resource) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(self.method(10), self.address, CStrings.allocate(key, "key", arena$), call$.lend(IPluginResourceNative.TYPE, NativeObject.used(call$, resource)));
            IPluginResource result$ = IPluginResourceNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Gives a resource back, once for each {@link #acquirePluginResource}. After the last one it is
     * released.
     * <pre>{@code int32_t IPluginRegistry::releasePluginResource(const AsciiChar * key)}</pre>
     * Since TensorRT 10.0.
     *
     * @return 0 on success
     */
    public int releasePluginResource(String key) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(self.method(11), self.address, CStrings.allocate(key, "key", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the creators of this registry and of its parents, as far as they are searched.
     * <pre>{@code IPluginCreatorInterface *const * IPluginRegistry::getAllCreatorsRecursive(int32_t *const numCreators)}</pre>
     * Since TensorRT 10.10.
     */
    public List<IPluginCreatorInterface> getAllCreatorsRecursive() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment count$ = arena$.allocate(JAVA_LONG);
            long array$ = ((MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(12), self.address, count$)).address();
            List<IPluginCreatorInterface> result$ = NativeObject.list(array$, count$.get(JAVA_INT, 0), a$ -> IPluginCreatorInterfaceNative.TYPE.of(a$, life()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Registers a creator, which must last until it is deregistered or the
     * process ends.
     * <pre>{@code bool IPluginRegistry::registerCreator(IPluginCreator & creator, const AsciiChar *const pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param pluginNamespace at most 1023 bytes; empty for none
     * @return false if there is one of its name, version and namespace
     * @deprecated since TensorRT 10.0, for creators of plugins of version 2; register an {@link IPluginCreatorV3One}
     */
    @Deprecated
    public boolean registerCreator(IPluginCreator creator, String pluginNamespace) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(self.method(13), self.address, JavaCreators.address(IPluginCreatorNative.TYPE, NativeObject.used(call$, Given.argument(creator, "creator"))), CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
            call$.check();
            JavaCreators.release(creator, result$ ? 0 : 1);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the creators of plugins of version 2.
     * <pre>{@code IPluginCreator *const * IPluginRegistry::getPluginCreatorList(int32_t *const numCreators) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0; use {@link #getAllCreators}
     */
    @Deprecated
    public List<IPluginCreator> getPluginCreatorList() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment count$ = arena$.allocate(JAVA_LONG);
            long array$ = ((MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(14), self.address, count$)).address();
            List<IPluginCreator> result$ = NativeObject.list(array$, count$.get(JAVA_INT, 0), a$ -> IPluginCreatorNative.TYPE.of(a$, life()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Finds a creator of plugins of version 2.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginCreator * IPluginRegistry::getPluginCreator(const AsciiChar *const pluginName, const AsciiChar *const pluginVersion, const AsciiChar *const pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return null if there is none
     * @deprecated since TensorRT 10.0; use {@link #getCreator}
     */
    @Deprecated
    public @Nullable IPluginCreator getPluginCreator(String pluginName, String pluginVersion, String pluginNamespace) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(self.method(15), self.address, CStrings.allocate(pluginName, "pluginName", arena$), CStrings.allocate(pluginVersion, "pluginVersion", arena$), CStrings.allocate(pluginNamespace, "pluginNamespace", arena$));
            IPluginCreator result$ = IPluginCreatorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Removes a creator.
     * <pre>{@code bool IPluginRegistry::deregisterCreator(const IPluginCreator & creator)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return false if it is not registered
     * @deprecated since TensorRT 10.0, for creators of plugins of version 2; register an {@link IPluginCreatorV3One}
     */
    @Deprecated
    public boolean deregisterCreator(IPluginCreator creator) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(16), self.address, JavaCreators.address(IPluginCreatorNative.TYPE, NativeObject.used(call$, Given.argument(creator, "creator"))));
            call$.check();
            JavaCreators.release(creator, result$ ? 2 : 1);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
