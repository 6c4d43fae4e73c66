// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Says how models are parsed, see {@link IParser#setFlag}.
 *
 * <p>TensorRT's {@code enum class nvonnxparser::OnnxParserFlag}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvonnxparser.html">{@code nvonnxparser::OnnxParserFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum OnnxParserFlag {
    /**
     * Makes layers, not plugins, of InstanceNormalization, as version-compatible and
     * hardware-compatible engines need. On by default from TensorRT 10 on.
     */
    kNATIVE_INSTANCENORM("8.6 0"),
    /**
     * Allows {@code kUINT8} and zero points that are not 0 in quantization,
     * for DLA of version 3.16 and newer.
     * Since TensorRT 10.11.
     */
    kENABLE_UINT8_AND_ASYMMETRIC_QUANTIZATION_DLA("10.11 1"),
    /**
     * Checks each node for DLA and fails if one is not supported. It needs
     * {@link IParser#setBuilderConfig}.
     * Since TensorRT 10.15.
     */
    kREPORT_CAPABILITY_DLA("10.15 2"),
    /**
     * Lets a plugin of an operator's name take its place.
     * Since TensorRT 10.15.
     */
    kENABLE_PLUGIN_OVERRIDE("10.15 3"),
    /**
     * Changes layers so that more of them run on DLA.
     * Since TensorRT 10.16.
     */
    kADJUST_FOR_DLA("10.16 4");

    private static final OnnxParserFlag[] VALUES = values();

    private final VersionedNumber number;

    OnnxParserFlag(String... byVersion) {
        number = new VersionedNumber("OnnxParserFlag." + name(), byVersion);
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
    public static OnnxParserFlag of(int value) {
        for (OnnxParserFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown OnnxParserFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (OnnxParserFlag constant : VALUES) {
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
    public static int mask(Set<OnnxParserFlag> flags) {
        int mask = 0;
        for (OnnxParserFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<OnnxParserFlag> ofMask(int mask) {
        Set<OnnxParserFlag> flags = EnumSet.noneOf(OnnxParserFlag.class);
        for (OnnxParserFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
