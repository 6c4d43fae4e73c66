package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRTException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** What a plugin of version 3 is made from when an engine is loaded: its tactic, and its fields. */
record PluginV3State(int tactic, PluginFieldCollection fields) {
    /** The bytes that {@link #read} reads. */
    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(tactic);
            out.writeInt(fields.fields().size());
            for (PluginField field : fields.fields()) {
                out.writeUTF(field.name());
                out.writeInt(field.type().value());
                out.writeInt(field.length());
                byte[] data = field.data().toArray(JAVA_BYTE);
                out.writeInt(data.length);
                out.write(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote; the fields' data belongs to an arena.
     *
     * @throws TensorRTException if a plugin of version 2 wrote it
     */
    static PluginV3State read(byte[] state, String plugin, Arena arena) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            int tactic = in.readInt();
            List<PluginField> fields = new ArrayList<>();
            for (int i = Plan.readCount(in); i > 0; i--) {
                String field = in.readUTF();
                PluginFieldType type = PluginFieldType.of(in.readInt());
                int length = in.readInt();
                byte[] data = in.readNBytes(Plan.readCount(in));
                fields.add(new PluginField(
                        field,
                        arena.allocate(data.length, Long.BYTES).copyFrom(MemorySegment.ofArray(data)),
                        type,
                        length));
            }
            return new PluginV3State(tactic, new PluginFieldCollection(fields));
        } catch (IOException | IllegalArgumentException e) { // the checksum was right
            throw new TensorRTException(
                    "The engine's " + plugin + " was saved by a plugin of version 2, but the registered one has version"
                            + " 3: register the one that the engine was built with.",
                    e);
        }
    }
}
