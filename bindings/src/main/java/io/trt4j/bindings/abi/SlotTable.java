package io.trt4j.bindings.abi;

import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.bindings.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order of an interface's virtual functions in each version that changed it. */
public final class SlotTable {
    static final String COMPLETE_DESTRUCTOR = "~";
    static final String DELETING_DESTRUCTOR = "~delete";

    private final String type;
    private final TreeMap<Version, List<String>> versions = new TreeMap<>();

    /**
     * A table.
     *
     * @param type the class, for messages
     * @param entries a version and the names of its slots each, separated by spaces; a plus sign after the version
     *     means that these follow those of the entry before
     */
    public SlotTable(String type, String... entries) {
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

    /** Methods to be called by their index here. */
    public Methods methods(String... names) {
        return new Methods(this, names);
    }

    /** The slots of the loaded version, in order. A minor version newer than all known ones has the newest one's. */
    List<String> names() {
        return names(TensorRT.version());
    }

    /** The slots of a version. */
    List<String> names(Version loaded) {
        Map.Entry<Version, List<String>> entry = versions.floorEntry(loaded);
        if (entry == null || entry.getKey().major() != loaded.major()) {
            throw new TensorRTException(
                    "The loaded TensorRT " + loaded + " has no " + type + " that is known here (known: "
                            + versions.keySet() + "). To add a version, run tools/regenerate on its headers.");
        }
        return entry.getValue();
    }

    /** Why a method cannot be called. */
    TensorRTException missing(String method) {
        return missing(method, TensorRT.version());
    }

    TensorRTException missing(String method, Version loaded) {
        return new TensorRTException(
                type + "." + method + " is in TensorRT " + ranges(method) + "; " + loaded + " is loaded.");
    }

    /** The versions that have a method, as text. */
    private String ranges(String method) {
        List<String> ranges = new ArrayList<>();
        String from = null;
        for (Map.Entry<Version, List<String>> entry : versions.entrySet()) {
            String version = entry.getKey().major() + "." + entry.getKey().minor();
            boolean has = entry.getValue().contains(method);
            if (has && from == null) {
                from = version;
            } else if (!has && from != null) {
                ranges.add(from + " until " + version);
                from = null;
            }
        }
        if (from != null) {
            ranges.add(from + " and newer");
        }
        return String.join(", ", ranges);
    }
}
