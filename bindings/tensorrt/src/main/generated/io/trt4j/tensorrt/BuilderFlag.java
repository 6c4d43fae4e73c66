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
 * Says how an engine is built, see {@link IBuilderConfig#setFlag}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::BuilderFlag}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::BuilderFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum BuilderFlag {
    /** Waits for the device after each layer, to find the one that fails. */
    kDEBUG("8.6 2"),
    /** Runs layers on the GPU that DLA does not support. */
    kGPU_FALLBACK("8.6 3"),
    /** Makes all weights replaceable by an {@link IRefitter}. */
    kREFIT("8.6 5", "10.0 4"),
    /** Times the same layer each time anew. */
    kDISABLE_TIMING_CACHE("8.6 6", "10.0 5"),
    /** Allows TF32, 10 bits of mantissa, for products of 32-bit floats. Set by default. */
    kTF32("8.6 7", "10.0 6"),
    /** Allows kernels for sparse weights where weights are sparse. */
    kSPARSE_WEIGHTS("8.6 8", "10.0 7"),
    /**
     * Keeps to what the safety runtime supports.
     *
     * @deprecated since TensorRT 10.16, which ignores it
     */
    @Deprecated
    kSAFETY_SCOPE("8.6 9", "10.0 8"),
    /**
     * Forbids conversions between a layer and an input or output whose formats are set; a build that needs one
     * fails.
     *
     * @deprecated since TensorRT 10.7
     */
    @Deprecated
    kDIRECT_IO("8.6 12", "10.0 11"),
    /** Makes engines that newer versions of TensorRT can run. */
    kVERSION_COMPATIBLE("8.6 15", "10.0 13", "11.0 12"),
    /** Leaves the runtime out of a version-compatible engine; {@link IRuntime#loadRuntime} loads it. */
    kEXCLUDE_LEAN_RUNTIME("8.6 16", "10.0 14", "11.0 13"),
    /**
     * Fails where the timing cache has no entry.
     * Since TensorRT 9.0.
     */
    kERROR_ON_TIMING_CACHE_MISS("9.0 18", "10.0 16", "11.0 15"),
    /**
     * Keeps compiled kernels out of the timing cache, which makes it smaller.
     * Since TensorRT 9.0.
     */
    kDISABLE_COMPILATION_CACHE("9.0 20", "10.0 18", "11.0 17"),
    /**
     * Leaves weights that can be refitted out of the serialized engine.
     * Since TensorRT 10.0.
     */
    kSTRIP_PLAN("10.0 19", "11.0 18"),
    /**
     * Makes weights replaceable by the same ones only, without making the engine slower.
     * Since TensorRT 10.0.
     */
    kREFIT_IDENTICAL("10.0 20", "11.0 19"),
    /**
     * Lets weights stay on the host and be copied when needed, see
     * {@link ICudaEngine#setWeightStreamingBudgetV2}.
     * Since TensorRT 10.0.
     */
    kWEIGHT_STREAMING("10.0 21", "11.0 20"),
    /**
     * Makes those weights replaceable that {@link INetworkDefinition#markWeightsRefittable} names; not
     * with the other flags for refitting.
     * Since TensorRT 10.2.
     */
    kREFIT_INDIVIDUAL("10.2 23", "11.0 22"),
    /**
     * Forbids to replace 0 * x, x - x and x / x by numbers, which NaN and infinity do not obey.
     * Since TensorRT 10.6.
     */
    kSTRICT_NANS("10.6 24", "11.0 23"),
    /**
     * Logs how much memory the build uses.
     * Since TensorRT 10.6.
     */
    kMONITOR_MEMORY("10.6 25", "11.0 24"),
    /**
     * Lets {@link ITimingCache#update} choose tactics.
     * Since TensorRT 10.8.
     */
    kEDITABLE_TIMING_CACHE("10.8 27", "11.0 26"),
    /**
     * Computes each index of some axes, such as that of the batch, in the same way, so that
     * results do not depend on the others.
     * Since TensorRT 10.12.
     */
    kDISTRIBUTIVE_INDEPENDENCE("10.12 28", "11.0 27"),
    /**
     * Allows 16-bit floats in weakly typed networks.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kFP16("8.6 0", "11.0 -"),
    /**
     * Allows 8-bit integers in weakly typed networks.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kINT8("8.6 1", "11.0 -"),
    /**
     * Fails where a layer cannot have the type set for it.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kOBEY_PRECISION_CONSTRAINTS("8.6 10", "10.0 9", "11.0 -"),
    /**
     * Warns where a layer cannot have the type set for it, and takes another.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kPREFER_PRECISION_CONSTRAINTS("8.6 11", "10.0 10", "11.0 -"),
    /**
     * Fails where an {@link IAlgorithmSelector} selects nothing.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10
     */
    @Deprecated
    kREJECT_EMPTY_ALGORITHMS("8.6 13", "10.0 12", "11.0 -"),
    /**
     * Allows plugins with 8-bit floats in weakly typed networks.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kFP8("8.6 17", "10.0 15", "11.0 -"),
    /**
     * Allows bfloat16 in weakly typed networks; from Ampere on.
     * Since TensorRT 9.0, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kBF16("9.0 19", "10.0 17", "11.0 -"),
    /**
     * Leaves weights that can be refitted out of the serialized engine.
     * Since TensorRT 9.2, until 11.0.
     *
     * @deprecated since TensorRT 10.0; use {@link #kSTRIP_PLAN}
     */
    @Deprecated
    kWEIGHTLESS("9.2 21", "10.0 19", "11.0 -"),
    /**
     * Allows plugins with 4-bit integers in weakly typed networks.
     * Since TensorRT 10.1, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kINT4("10.1 22", "11.0 -"),
    /**
     * Allows plugins with 4-bit floats in weakly typed networks.
     * Since TensorRT 10.8, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    kFP4("10.8 26", "11.0 -"),
    /**
     * Prefers the types set for layers.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.2; use {@link #kPREFER_PRECISION_CONSTRAINTS}
     */
    @Deprecated
    kSTRICT_TYPES("8.6 4", "10.0 -"),
    /**
     * Guesses tactics instead of timing them. Deprecated since TensorRT 8.6: use
     * {@link IBuilderConfig#setBuilderOptimizationLevel} with 2.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    kENABLE_TACTIC_HEURISTIC("8.6 14", "10.0 -");

    private static final BuilderFlag[] VALUES = values();

    private final VersionedNumber number;

    BuilderFlag(String... byVersion) {
        number = new VersionedNumber("BuilderFlag." + name(), byVersion);
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
    public static BuilderFlag of(int value) {
        for (BuilderFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown BuilderFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (BuilderFlag constant : VALUES) {
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
    public static int mask(Set<BuilderFlag> flags) {
        int mask = 0;
        for (BuilderFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<BuilderFlag> ofMask(int mask) {
        Set<BuilderFlag> flags = EnumSet.noneOf(BuilderFlag.class);
        for (BuilderFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
