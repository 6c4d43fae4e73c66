package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of names of a C++ class, in each version of TensorRT that changed it. */
public final class VersionedNames implements Supplier<List<String>> {
    final String type;
    final TreeMap<Version, List<String>> versions = new TreeMap<>();

    /**
     * Names by version.
     *
     * @param type the class, for messages
     * @param entries a version and its names each, separated by spaces; a plus sign after the version means that these
     *     follow those of the entry before
     */
    public VersionedNames(String type, String... entries) {
        this.type = type;
        List<String> last = List.of();
        for (String entry : entries) {
            List<String> words = List.of(entry.split(" "));
            List<String> names = new ArrayList<>();
            boolean appends = words.get(1).equals("+");
            if (appends) {
                names.addAll(last);
            }
            names.addAll(words.subList(appends ? 2 : 1, words.size()));
            versions.put(Version.parse(words.getFirst()), names);
            last = names;
        }
    }

    /** The names in the loaded version. A minor version newer than all known ones has the newest one's. */
    @Override
    public List<String> get() {
        return get(TensorRT.version());
    }

    /** The names in a version. */
    List<String> get(Version loaded) {
        List<String> names = find(loaded);
        if (names == null) {
            String since = versions.keySet().stream()
                    .filter(v -> versions.lowerEntry(v) == null
                            || versions.lowerEntry(v).getKey().major() != v.major())
                    .map(v -> v.minor() == 0 ? "" + v.major() : v.major() + " since " + v.major() + "." + v.minor())
                    .collect(Collectors.joining(", "));
            throw new TensorRTException(type + " is in TensorRT " + since + "; " + loaded + " is loaded.");
        }
        return names;
    }

    /**
     * Returns if the loaded version has a name.
     *
     * @throws TensorRTException if not, which says what versions do
     */
    public void require(String name) {
        Version loaded = TensorRT.version();
        if (!get(loaded).contains(name)) {
            throw missing(name, loaded);
        }
    }

    TensorRTException missing(String name, Version loaded) {
        return new TensorRTException(type + "." + name + " is in TensorRT "
                + Ranges.of(versions, names -> names.contains(name)) + "; " + loaded + " is loaded.");
    }

    /** The names in a version, or null where it has no such class. */
    @Nullable
    List<String> find(Version loaded) {
        Map.Entry<Version, List<String>> entry = versions.floorEntry(loaded);
        return entry == null || entry.getKey().major() != loaded.major() ? null : entry.getValue();
    }
}
