package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The number of an enum's constant, in each version of TensorRT that changed it: major versions number anew. */
public final class VersionedNumber {
    private final String constant;
    private final TreeMap<Version, OptionalInt> versions = new TreeMap<>();

    /** The last answer, which stays right while the same TensorRT is loaded: a plugin may ask in each enqueue. */
    private @Nullable Answer last;

    private record Answer(Version loaded, OptionalInt number) {}

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
        OptionalInt here = at(TensorRT.version());
        return here.isPresent() && here.getAsInt() == number;
    }

    /** Whether the loaded version has the constant. */
    public boolean isPresent() {
        return at(TensorRT.version()).isPresent();
    }

    int get(Version loaded) {
        OptionalInt number = at(loaded);
        if (number.isEmpty()) {
            throw new TensorRTException(constant + " is in TensorRT " + Ranges.of(versions, OptionalInt::isPresent)
                    + "; " + loaded + " is loaded.");
        }
        return number.getAsInt();
    }

    private OptionalInt at(Version loaded) {
        Answer answer = last;
        if (answer == null || answer.loaded != loaded) {
            Map.Entry<Version, OptionalInt> entry = versions.floorEntry(loaded);
            answer = new Answer(loaded, entry == null ? OptionalInt.empty() : entry.getValue());
            last = answer;
        }
        return answer.number;
    }
}
