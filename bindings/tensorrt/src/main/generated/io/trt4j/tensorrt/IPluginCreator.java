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
 * Makes plugins of version 2.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginCreator}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginCreatorV3One}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_creator.html">{@code nvinfer1::v_1_0::IPluginCreator}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IPluginCreator extends IVersionedInterface implements IPluginCreatorInterface {
    private static final Methods SELF = new SlotTable("IPluginCreator",
            "8.6 getTensorRTVersion getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace",
            "11.0 +")
            .methods("getPluginName", "getPluginVersion", "getFieldNames", "createPlugin", "deserializePlugin", "setPluginNamespace", "getPluginNamespace", "getTensorRTVersion");
    private final VirtualObject self;

    IPluginCreator(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginCreator of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginCreator(address, life);
    }

    /**
     * Returns the name of its plugins.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the version of its plugins.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginVersion() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the parameters that {@link #createPlugin} takes.
     * <pre>{@code const PluginFieldCollection * IPluginCreator::getFieldNames()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if it tells none
     */
    public @Nullable PluginFieldCollection getFieldNames() {
        NativeCall call$ = enter();
        try {
            long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address);
            PluginFieldCollection result$ = struct$ == 0 ? null : PluginFieldCollection.read(Calls.memory(struct$, PluginFieldCollection.layout().byteSize()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a plugin.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV2 * IPluginCreator::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name that of the layer
     * @param fc the parameters
     */
    public IPluginV2 createPlugin(String name, PluginFieldCollection fc) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(self.method(3), self.address, CStrings.allocate(name, "name", arena$), ElementSizes.values(fc).allocate(arena$).address());
            IPluginV2 result$ = IPluginV2.of(object$, life$);
            return call$.created(result$, "IPluginCreator.createPlugin");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a plugin again that was serialized.
     * A plugin in C++ reads what it is given unchecked: other than what one of its own has serialized, no
     * data included, may end the process. One without state takes, and has serialized, none.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV2 * IPluginCreator::deserializePlugin(const AsciiChar * name, const void * serialData, size_t serialLength)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name that of the layer
     * @param serialData what {@link IPluginV2#serialize} wrote
     */
    public IPluginV2 deserializePlugin(String name, MemorySegment serialData) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJAJ.HANDLE.invokeExact(self.method(4), self.address, CStrings.allocate(name, "name", arena$), Calls.elements(Calls.given(serialData, "serialData"), serialData.byteSize(), 1, "serialData", arena$), serialData.byteSize());
            IPluginV2 result$ = IPluginV2.of(object$, life$);
            return call$.created(result$, "IPluginCreator.deserializePlugin");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public IPluginV2 deserializePlugin(String name, byte[] serialData) {
        return deserializePlugin(name, MemorySegment.ofArray(Calls.given(serialData, "serialData")));
    }

    /**
     * Sets the namespace, at most 1023 bytes.
     * <pre>{@code void IPluginCreator::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPluginNamespace(String pluginNamespace) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(self.method(5), self.address, CStrings.constant(Calls.given(pluginNamespace, "pluginNamespace")).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the namespace, empty for none.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginNamespace() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(6), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the version of TensorRT that the creator was compiled with; the upper byte is a
     * {@link PluginCreatorVersion}.
     * <pre>{@code int32_t IPluginCreator::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getTensorRTVersion() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
