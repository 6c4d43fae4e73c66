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
 * Holds how an engine is to be serialized. Made by {@link ICudaEngine#createSerializationConfig};
 * the caller closes it.
 *
 * <p>TensorRT's {@code class nvinfer1::ISerializationConfig}. Since TensorRT 9.2.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_serialization_config.html">{@code nvinfer1::ISerializationConfig}</a>
 */
@SuppressWarnings("deprecation")
public class ISerializationConfig extends NativeResource {
    private static final Methods LIFE = new SlotTable("ISerializationConfig",
            "9.2 ~ ~delete",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("ISerializationConfig",
            "9.2 ~ ~delete setFlags getFlags clearFlag setFlag getFlag",
            "10.0 +",
            "11.0 +")
            .methods("setFlags", "getFlags", "clearFlag", "setFlag", "getFlag");
    private final VirtualObject impl;

    ISerializationConfig(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ISerializationConfig of(long address, Lifetime life) {
        return address == 0 ? null : new ISerializationConfig(address, life);
    }

    /**
     * Sets the flags, in place of all set before.
     * <pre>{@code bool ISerializationConfig::setFlags(SerializationFlags serializationFlags)}</pre>
     * Since TensorRT 9.2.
     *
     * @return whether they were accepted
     */
    public boolean setFlags(Set<SerializationFlag> serializationFlags) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, SerializationFlag.mask(Given.argument(serializationFlags, "serializationFlags")));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public boolean setFlags(SerializationFlag... serializationFlags) {
        return setFlags(new HashSet<>(Arrays.asList(Given.argument(serializationFlags, "serializationFlags"))));
    }

    /**
     * Returns the flags that are set.
     * <pre>{@code SerializationFlags ISerializationConfig::getFlags() const}</pre>
     * Since TensorRT 9.2.
     */
    public Set<SerializationFlag> getFlags() {
        acquire();
        try {
            Set<SerializationFlag> result$ = SerializationFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Clears one flag and leaves the others.
     * <pre>{@code bool ISerializationConfig::clearFlag(SerializationFlag serializationFlag)}</pre>
     * Since TensorRT 9.2.
     *
     * @return whether it was accepted
     */
    public boolean clearFlag(SerializationFlag serializationFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(serializationFlag, "serializationFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets one flag and leaves the others.
     * <pre>{@code bool ISerializationConfig::setFlag(SerializationFlag serializationFlag)}</pre>
     * Since TensorRT 9.2.
     *
     * @return whether it was accepted
     */
    public boolean setFlag(SerializationFlag serializationFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(3), impl.address, Given.argument(serializationFlag, "serializationFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a flag is set.
     * <pre>{@code bool ISerializationConfig::getFlag(SerializationFlag serializationFlag) const}</pre>
     * Since TensorRT 9.2.
     */
    public boolean getFlag(SerializationFlag serializationFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(serializationFlag, "serializationFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
