// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Says how an engine is serialized, see {@link ISerializationConfig#setFlag}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::SerializationFlag}. Since TensorRT 9.2.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::SerializationFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum SerializationFlag {
    /** Leaves weights out that can be refitted. */
    kEXCLUDE_WEIGHTS("9.2 0"),
    /** Leaves the runtime out of a version-compatible engine. */
    kEXCLUDE_LEAN_RUNTIME("9.2 1"),
    /**
     * Keeps the engine refittable.
     * Since TensorRT 10.14.
     */
    kINCLUDE_REFIT("10.14 2");

    private static final SerializationFlag[] VALUES = values();

    private final VersionedNumber number;

    SerializationFlag(String... byVersion) {
        number = new VersionedNumber("SerializationFlag." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by: some versions have another one, or none.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
    }

    /** Whether the loaded TensorRT has it, and {@link #value} works. */
    public boolean isAvailable() {
        return number.isPresent();
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static SerializationFlag of(int value) {
        for (SerializationFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown SerializationFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (SerializationFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The bits that TensorRT knows flags by.
     *
     * @throws TensorRTException if the loaded version does not have one of them
     */
    public static int mask(Set<SerializationFlag> flags) {
        int mask = 0;
        for (SerializationFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<SerializationFlag> ofMask(int mask) {
        Set<SerializationFlag> flags = EnumSet.noneOf(SerializationFlag.class);
        for (SerializationFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
