package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginResource;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The creator of {@link FaultyPlugin}, registered until it is closed. */
final class FaultyCreator implements IPluginCreatorV3One, AutoCloseable {
    static final String NAME = "Trt4jFaulty";

    /** The status that a process ends with. */
    static final int DEATH = 9;

    /** Something that TensorRT keeps a copy of. */
    private static final class Resource implements IPluginResource {
        @Override
        public int release() {
            return 0;
        }

        @Override
        public IPluginResource clone() {
            return new Resource();
        }

        @Override
        public void close() {}
    }

    private final Fault fault;
    private final List<String> acquired = new ArrayList<>();

    FaultyCreator(Fault fault) {
        this.fault = fault;
        FaultyPlugin.Shared.broken = false;
        if (!TensorRT.getPluginRegistry().registerCreator(this, "")) {
            throw new IllegalStateException("not registered");
        }
    }

    Fault fault() {
        return fault;
    }

    @Override
    public void close() {
        acquired.forEach(key -> TensorRT.getPluginRegistry().releasePluginResource(key));
        TensorRT.getPluginRegistry().deregisterCreator(this);
    }

    /** One that is not released before the end. */
    void acquire() {
        String key = NAME + acquired.size();
        acquired.add(key);
        TensorRT.getPluginRegistry().acquirePluginResource(key, new Resource());
    }

    private static PluginField field(String name, float value) {
        return new PluginField(name, Arena.ofAuto().allocateFrom(JAVA_FLOAT, value), PluginFieldType.kFLOAT32, 1);
    }

    PluginFieldCollection fields(float scale, float bias) {
        return new PluginFieldCollection(List.of(field("scale", scale), field("bias", bias)));
    }

    @Override
    public PluginFieldCollection getFieldNames() {
        List<PluginField> declared = new ArrayList<>();
        declared.add(new PluginField("scale", MemorySegment.NULL, PluginFieldType.kFLOAT32, 1));
        if (fault != Fault.UNDECLARED_ATTRIBUTE) {
            declared.add(new PluginField("bias", MemorySegment.NULL, PluginFieldType.kFLOAT32, 1));
        }
        return new PluginFieldCollection(declared);
    }

    @Override
    public FaultyPlugin createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase) {
        float scale = Float.NaN;
        float bias = 0;
        for (PluginField field : fc.fields()) {
            boolean known = List.of("scale", "bias").contains(field.name());
            if (known && (field.type() != PluginFieldType.kFLOAT32 || field.length() != 1)) {
                if (fault == Fault.DIES_OF_BAD_FIELDS) {
                    Runtime.getRuntime().halt(DEATH);
                }
                FaultyPlugin.Shared.broken = true;
                throw new IllegalArgumentException(field.name() + " is no float");
            }
            if (field.name().equals("scale")) {
                scale = field.data().get(JAVA_FLOAT, 0);
            } else if (field.name().equals("bias")) {
                bias = field.data().get(JAVA_FLOAT, 0);
            }
        }
        boolean more = fc.fields().size() > 2 && fault == Fault.LAST_FIELD_COUNTS;
        return new FaultyPlugin(this, scale, bias, more);
    }

    @Override
    public String getPluginName() {
        return NAME;
    }

    @Override
    public String getPluginVersion() {
        return "1";
    }

    @Override
    public String getPluginNamespace() {
        return "";
    }
}
