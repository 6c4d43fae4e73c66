package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** ONNX Runtime on the CPU. */
final class Ort {
    private static final OrtEnvironment ENVIRONMENT = OrtStart.environment();
    private static final Map<Operator, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Ort() {}

    /** @param version of the domain; 0 if the model does not import it */
    private record Operator(String domain, String name, long version, int irVersion) {}

    /**
     * A session, which the caller closes.
     *
     * @param folder of the files that weights are in
     * @param what the model is, for the message
     */
    static OrtSession session(ModelProto model, Path folder, String what) {
        try {
            return open(model, folder);
        } catch (OrtException e) {
            throw new IllegalArgumentException("ONNX Runtime does not take " + what + ": " + text(e), e);
        }
    }

    /** What ONNX Runtime says, in one line. */
    private static String text(OrtException e) {
        return Objects.requireNonNullElse(e.getMessage(), "").strip().replaceAll("\\s+", " ");
    }

    private static OrtSession open(ModelProto model, Path folder) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL); // exceptions say it
            // There may be many sessions, and each has threads of its own.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.model_external_initializers_file_folder_path", folder.toString());
            return ENVIRONMENT.createSession(model.toByteArray(), options);
        }
    }

    static Map<String, ModelValue> run(OrtSession session, Map<String, ModelValue> inputs, String what) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, ModelValue> input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, ModelValue> outputs = new LinkedHashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    outputs.put(output.getKey(), value(output.getKey(), output.getValue()));
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalArgumentException("ONNX Runtime cannot run " + what + ": " + text(e), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(ModelValue value) throws OrtException {
        return OnnxTensor.createTensor(
                ENVIRONMENT, value.data().duplicate().clear().order(value.data().order()), value.shape(), value.type());
    }

    private static ModelValue value(String name, OnnxValue given) {
        if (!(given instanceof OnnxTensor tensor)
                || tensor.getInfo().type == OnnxJavaType.STRING
                || tensor.getInfo().type == OnnxJavaType.UNKNOWN) {
            throw new IllegalArgumentException("The value " + name + " is " + given.getInfo()
                    + "; what goes from one part of a model to another, or out of it, must be a tensor of numbers.");
        }
        ModelValue value =
                ModelValue.allocate(tensor.getInfo().type, tensor.getInfo().getShape());
        if (value.data().capacity() > 0) {
            value.data().put(0, tensor.getByteBuffer(), 0, value.data().capacity());
        }
        return value;
    }

    /** Whether there is an operator of a name in the version of its domain that is imported. */
    static boolean knows(String domain, String operator, List<OperatorSetIdProto> opsets, long irVersion) {
        long version = opsets.stream()
                .filter(opset -> Nodes.domain(opset.getDomain()).equals(domain))
                .mapToLong(OperatorSetIdProto::getVersion)
                .findFirst()
                .orElse(0);
        return version > 0
                && KNOWN.computeIfAbsent(new Operator(domain, operator, version, (int) irVersion), Ort::isKnown);
    }

    /** Tries a model of one node without inputs: whether it is refused for these or for its operator. */
    private static boolean isKnown(Operator operator) {
        NodeProto node = NodeProto.newBuilder()
                .setOpType(operator.name)
                .setDomain(operator.domain)
                .addOutput("y")
                .build();
        ModelProto model = ModelProto.newBuilder()
                .setIrVersion(operator.irVersion)
                .addOpsetImport(OperatorSetIdProto.newBuilder()
                        .setDomain(operator.domain)
                        .setVersion(operator.version))
                .setGraph(GraphProto.newBuilder()
                        .setName("operator")
                        .addNode(node)
                        .addOutput(ValueInfoProto.newBuilder().setName("y")))
                .build();
        try (OrtSession session = open(model, Path.of(""))) {
            return session != null;
        } catch (OrtException e) {
            String message = text(e);
            return !message.contains("No Op registered for") && !message.contains("not a registered function/op");
        }
    }
}
