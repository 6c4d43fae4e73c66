package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.util.List;
import java.util.Objects;

/** The order of an interface's virtual functions in each version that changed it. */
public final class SlotTable {
    static final String COMPLETE_DESTRUCTOR = "~";
    static final String DELETING_DESTRUCTOR = "~delete";

    private final VersionedNames slots;

    /**
     * A table.
     *
     * @param type the class, for messages
     * @param entries a version and the names of its slots each, as in {@link VersionedNames}
     */
    public SlotTable(String type, String... entries) {
        slots = new VersionedNames(type, entries);
    }

    /** Methods to be called by their index here. */
    public Methods methods(String... names) {
        return new Methods(this, names);
    }

    /** The slots of the loaded version, in order. */
    List<String> names() {
        return slots.get();
    }

    /** The slots of the loaded version, none where it lacks the class: Java knows it as the base of another one. */
    List<String> namesIfAny() {
        return Objects.requireNonNullElse(slots.find(TensorRT.version()), List.of());
    }

    /** The slots of a version. */
    List<String> names(Version loaded) {
        return slots.get(loaded);
    }

    /** Why a method cannot be called. */
    TensorRTException missing(String method) {
        return missing(method, TensorRT.version());
    }

    TensorRTException missing(String method, Version loaded) {
        return slots.missing(method, loaded);
    }
}
