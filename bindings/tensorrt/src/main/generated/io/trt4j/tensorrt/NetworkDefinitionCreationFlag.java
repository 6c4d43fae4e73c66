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
 * Says what a network is like for all its life, see {@link IBuilder#createNetworkV2}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::NetworkDefinitionCreationFlag}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::NetworkDefinitionCreationFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum NetworkDefinitionCreationFlag {
    /**
     * Makes types of tensors follow from those of inputs.
     * Since TensorRT 9.0.
     *
     * @deprecated since TensorRT 11.0, where all networks are so
     */
    @Deprecated
    kSTRONGLY_TYPED("9.0 2", "10.0 1", "11.0 0"),
    /**
     * Takes the implementation of a Python plugin that is compiled at run time, where it has
     * both.
     * Since TensorRT 10.9.
     */
    kPREFER_JIT_PYTHON_PLUGINS("10.9 2", "11.0 1"),
    /**
     * Takes the implementation of a Python plugin that is compiled beforehand, where it has
     * both.
     * Since TensorRT 10.9.
     */
    kPREFER_AOT_PYTHON_PLUGINS("10.9 3", "11.0 2"),
    /**
     * Makes the batch a dimension of tensors. Needed before TensorRT 10.0.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, which ignores it
     */
    @Deprecated
    kEXPLICIT_BATCH("8.6 0", "11.0 -"),
    /**
     * Has no effect.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.6 or earlier
     */
    @Deprecated
    kEXPLICIT_PRECISION("8.6 1", "10.0 -");

    private static final NetworkDefinitionCreationFlag[] VALUES = values();

    private final VersionedNumber number;

    NetworkDefinitionCreationFlag(String... byVersion) {
        number = new VersionedNumber("NetworkDefinitionCreationFlag." + name(), byVersion);
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
    public static NetworkDefinitionCreationFlag of(int value) {
        for (NetworkDefinitionCreationFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown NetworkDefinitionCreationFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (NetworkDefinitionCreationFlag constant : VALUES) {
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
    public static int mask(Set<NetworkDefinitionCreationFlag> flags) {
        int mask = 0;
        for (NetworkDefinitionCreationFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<NetworkDefinitionCreationFlag> ofMask(int mask) {
        Set<NetworkDefinitionCreationFlag> flags = EnumSet.noneOf(NetworkDefinitionCreationFlag.class);
        for (NetworkDefinitionCreationFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
