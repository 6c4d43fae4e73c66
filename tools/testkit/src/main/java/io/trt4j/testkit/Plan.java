package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;

/** A built network: what a host engine's file holds. */
record Plan(
        String layer,
        String pluginName,
        String pluginVersion,
        String pluginNamespace,
        List<HostTensorDesc> inputs,
        List<HostTensorDesc> shapeInputs,
        List<Output> outputs,
        List<Profile> profiles) {

    private static final byte[] MAGIC = "TRT4JHST".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 3;

    /** An output and how its dimensions follow from inputs, shape inputs and sizes. */
    record Output(String name, DataType type, List<Expr> exprs) {
        /** The tensor, with -1 for dimensions that are not known in advance. */
        HostTensorDesc tensor() {
            return new HostTensorDesc(
                    name,
                    type,
                    Dims.of(exprs.stream()
                            .mapToLong(e -> e instanceof Expr.Constant c ? c.value() : -1)
                            .toArray()));
        }

        /** Whether its shape depends on a size that the plugin finds out. */
        boolean hasSizes() {
            return !Expr.sizes(exprs).isEmpty();
        }

        /** The shape where all is known; else the largest one. */
        Dims shape(Known known) {
            return shape(known, Interval::most);
        }

        private Dims shape(Known known, ToLongFunction<Interval> end) {
            Dims shape =
                    Dims.of(Expr.evaluate(exprs, known).stream().mapToLong(end).toArray());
            if (HostTensorDesc.extents(shape).anyMatch(d -> d < 0)) {
                throw new TensorRTException("The output " + name + " would have the shape " + HostTensorDesc.text(shape)
                        + " for " + known.text() + ".");
            }
            return shape;
        }

        /** The shapes for inputs within given ranges. */
        HostProfile.Range range(HostProfile.Ranges ranges) {
            return new HostProfile.Range(
                    shape(
                            ranges.at(HostProfile.Range::min, Known.ANY),
                            d -> d.isKnown() ? d.least() : Math.max(0, d.least())),
                    shape(ranges.at(HostProfile.Range::opt, Known.EXPECTED)),
                    shape(ranges.at(HostProfile.Range::max, Known.ANY)));
        }
    }

    /**
     * What was built for one optimization profile: its ranges, bytes of workspace, the serialized plugin.
     */
    record Profile(HostProfile.Ranges ranges, long workspace, byte[] state) {}

    /**
     * The bytes that {@link #read} reads: magic, format, version of TensorRT, length and checksum of the content,
     * content.
     */
    byte[] write() {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            writeContent(new DataOutputStream(content));
            ByteArrayOutputStream plan = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(plan);
            out.write(MAGIC);
            out.writeInt(FORMAT);
            out.writeInt(TensorRT.version().number());
            out.writeInt(content.size());
            out.writeLong(checksum(content.toByteArray()));
            content.writeTo(out);
            return plan.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private void writeContent(DataOutputStream out) throws IOException {
        out.writeUTF(layer);
        out.writeUTF(pluginName);
        out.writeUTF(pluginVersion);
        out.writeUTF(pluginNamespace);
        out.writeInt(inputs.size());
        for (HostTensorDesc input : inputs) {
            out.writeUTF(input.name());
            out.writeInt(input.type().value());
            writeDims(out, input.dims());
        }
        out.writeInt(shapeInputs.size());
        for (HostTensorDesc input : shapeInputs) {
            out.writeUTF(input.name());
            writeDims(out, input.dims());
        }
        out.writeInt(outputs.size());
        for (Output output : outputs) {
            out.writeUTF(output.name);
            out.writeInt(output.type.value());
            Expr.write(out, output.exprs);
        }
        out.writeInt(profiles.size());
        for (Profile profile : profiles) {
            for (HostProfile.Range range : profile.ranges.inputs()) {
                writeRange(out, range);
            }
            for (HostProfile.Range range : profile.ranges.shapeInputs()) {
                writeRange(out, range);
            }
            out.writeLong(profile.workspace);
            out.writeInt(profile.state.length);
            out.write(profile.state);
        }
    }

    private static void writeRange(DataOutputStream out, HostProfile.Range range) throws IOException {
        writeDims(out, range.min());
        writeDims(out, range.opt());
        writeDims(out, range.max());
    }

    private static void writeDims(DataOutputStream out, Dims dims) throws IOException {
        out.writeInt(dims.nbDims());
        for (int i = 0; i < dims.nbDims(); i++) {
            out.writeLong(dims.d()[i]);
        }
    }

    /**
     * Reads a plan.
     *
     * @throws TensorRTException if it is none, is damaged, or was built by another version of TensorRT
     */
    static Plan read(byte[] plan) {
        if (!Arrays.equals(plan, 0, Math.min(plan.length, MAGIC.length), MAGIC, 0, MAGIC.length)) {
            throw new TensorRTException("This is no engine of the host engine"
                    + (plan.length == 0 ? ": it is empty." : "; engines built by TensorRT itself need a GPU."));
        }
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(plan, MAGIC.length, plan.length - MAGIC.length))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new TensorRTException("This engine has the format " + format + " of the host engine; only "
                        + FORMAT + " can be read: build it again.");
            }
            Version version = Version.ofNumber(in.readInt());
            if (!version.equals(TensorRT.version())) {
                throw new TensorRTException("This engine was built with TensorRT " + version + ", but "
                        + TensorRT.version() + " is loaded: build it again.");
            }
            int length = in.readInt();
            long checksum = in.readLong();
            byte[] content = in.readAllBytes();
            if (content.length < length) {
                throw cutOff();
            }
            if (content.length > length || checksum(content) != checksum) {
                throw new TensorRTException("This engine is damaged: its checksum is wrong.");
            }
            return readContent(new DataInputStream(new ByteArrayInputStream(content)));
        } catch (EOFException e) {
            throw cutOff();
        } catch (IOException | IllegalArgumentException e) {
            String what = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new TensorRTException("This engine is damaged: " + what + (what.endsWith(".") ? "" : "."), e);
        }
    }

    private static TensorRTException cutOff() {
        return new TensorRTException("This engine is cut off: the end of it is missing.");
    }

    private static Plan readContent(DataInputStream in) throws IOException {
        String layer = in.readUTF();
        String pluginName = in.readUTF();
        String pluginVersion = in.readUTF();
        String pluginNamespace = in.readUTF();
        List<HostTensorDesc> inputs = new ArrayList<>();
        for (int i = readCount(in); i > 0; i--) {
            inputs.add(new HostTensorDesc(in.readUTF(), DataType.of(in.readInt()), readDims(in)));
        }
        List<HostTensorDesc> shapeInputs = new ArrayList<>();
        for (int i = readCount(in); i > 0; i--) {
            shapeInputs.add(HostTensorDesc.shapeInput(in.readUTF(), readDims(in)));
        }
        List<Output> outputs = new ArrayList<>();
        for (int i = readCount(in); i > 0; i--) {
            Output output = new Output(in.readUTF(), DataType.of(in.readInt()), Expr.read(in, inputs, shapeInputs));
            output.tensor(); // checks its type and dimensions
            outputs.add(output);
        }
        OutputShapes.requireSizes(pluginName, outputs);
        List<Profile> profiles = new ArrayList<>();
        for (int i = readCount(in); i > 0; i--) {
            HostProfile.Ranges ranges = new HostProfile.Ranges(new ArrayList<>(), new ArrayList<>());
            for (HostTensorDesc input : inputs) {
                HostProfile.Range range = readRange(in);
                HostProfile.requireRange(input, range);
                ranges.inputs().add(range);
            }
            for (HostTensorDesc input : shapeInputs) {
                HostProfile.Range range = readRange(in);
                HostProfile.requireValues(input, range);
                ranges.shapeInputs().add(range);
            }
            long workspace = in.readLong();
            if (!PluginInstance.isWorkspaceSize(workspace)) {
                throw new IOException("it has a workspace of " + workspace + " bytes");
            }
            profiles.add(new Profile(ranges, workspace, in.readNBytes(readCount(in))));
        }
        if (profiles.isEmpty() || in.available() > 0) {
            throw new IOException(profiles.isEmpty() ? "it has no optimization profile" : "it goes on after its end");
        }
        return new Plan(layer, pluginName, pluginVersion, pluginNamespace, inputs, shapeInputs, outputs, profiles);
    }

    /** The number of things that follow, each of one byte or more. */
    static int readCount(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("it cannot have " + count + " of what follows");
        }
        return count;
    }

    private static HostProfile.Range readRange(DataInputStream in) throws IOException {
        return new HostProfile.Range(readDims(in), readDims(in), readDims(in));
    }

    private static Dims readDims(DataInputStream in) throws IOException {
        long[] d = new long[readCount(in)];
        for (int i = 0; i < d.length; i++) {
            d[i] = in.readLong();
        }
        return Dims.of(d);
    }
}
