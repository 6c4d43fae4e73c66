package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.Slots;
import java.util.List;
import java.util.Objects;

/** The order of an interface's virtual functions in each version that changed it. */
public final class SlotTable implements Slots {
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

    @Override
    public List<String> names() {
        return slots.get();
    }

    @Override
    public List<String> namesIfAny() {
        return Objects.requireNonNullElse(slots.find(TensorRT.version()), List.of());
    }

    /** The slots of a version. */
    public List<String> names(Version loaded) {
        return slots.get(loaded);
    }

    @Override
    public TensorRTException missing(String method) {
        return missing(method, TensorRT.version());
    }

    TensorRTException missing(String method, Version loaded) {
        return slots.missing(method, loaded);
    }
}
