package io.trt4j.bindings.abi;

import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.bindings.Version;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The number of an enum's constant, in each version of TensorRT that changed it: major versions number anew. */
public final class VersionedNumber {
    private final String constant;
    private final TreeMap<Version, OptionalInt> versions = new TreeMap<>();

    /**
     * Numbers by version.
     *
     * @param constant for messages
     * @param entries a version, a space and the number from there on each; a minus sign where the constant was dropped
     */
    public VersionedNumber(String constant, String... entries) {
        this.constant = constant;
        for (String entry : entries) {
            String[] words = entry.split(" ");
            OptionalInt number =
                    words[1].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[1]));
            versions.put(Version.parse(words[0]), number);
        }
    }

    /**
     * The number in the loaded version.
     *
     * @throws TensorRTException if that does not have the constant
     */
    public int get() {
        return get(TensorRT.version());
    }

    /** Whether the constant has this number in the loaded version. */
    public boolean is(int number) {
        return at(TensorRT.version()).equals(OptionalInt.of(number));
    }

    int get(Version loaded) {
        return at(loaded)
                .orElseThrow(() -> new TensorRTException(constant + " is in TensorRT "
                        + Ranges.of(versions, OptionalInt::isPresent) + "; " + loaded + " is loaded."));
    }

    private OptionalInt at(Version loaded) {
        Map.Entry<Version, OptionalInt> entry = versions.floorEntry(loaded);
        return entry == null ? OptionalInt.empty() : entry.getValue();
    }
}
