package io.trt4j.samples.circpad;

import io.trt4j.cli.StartTimes;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostExecutionContext;
import io.trt4j.testkit.HostNetwork;
import io.trt4j.testkit.HostProfile;
import io.trt4j.testkit.HostTensorDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host engine: the plugin works in the memory of this machine, called through the same native functions as by
 * TensorRT.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class OnHost implements PaddingEngine {
    private final PadCreator plugin;

    /** Registers the plugin. */
    OnHost(PadApi api, Backend backend) {
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            plugin = backend.registerForHost(api);
        }
    }

    @Override
    public String description() {
        return "the host engine, with the registry of TensorRT " + TensorRT.version();
    }

    @Override
    public PadCreator plugin() {
        return plugin;
    }

    @Override
    public byte[] build(PaddingJob job, IProgressMonitor progress) {
        String phase = "Building for the host engine";
        progress.phaseStart(phase, null, 2);
        try (Arena arena = Arena.ofConfined()) {
            HostNetwork network = switch (job.workflow()) {
                case ONNX -> parsed(job, arena);
                case NETWORK -> defined(job, arena);
            };
            if (job.dynamic()) {
                network.addOptimizationProfile(new HostProfile()
                        .setDimensions(
                                PaddingJob.INPUT, Dims.of(1, 1, 1, 1), Dims.of(job.shape()), Dims.of(job.shape())));
            }
            progress.stepComplete(phase, 0);
            byte[] plan = HostEngine.build(network);
            progress.stepComplete(phase, 1);
            return plan;
        } finally {
            progress.phaseFinish(phase);
        }
    }

    private static HostNetwork defined(PaddingJob job, Arena arena) {
        PluginField pads = field("pads", job.padding().pads(), arena);
        return new HostNetwork(CircPadPlugin.NAME, CircPadPlugin.VERSION, "", new PluginFieldCollection(List.of(pads)))
                .addInput(PaddingJob.INPUT, job.precision().type, Dims.of(job.declaredShape()))
                .setOutputNames(PaddingJob.OUTPUT);
    }

    /** The ONNX model as a network, the way TensorRT's parser makes one: the node's operator names the plugin. */
    private static HostNetwork parsed(PaddingJob job, Arena arena) {
        byte[] model = OnnxModels.plugin(job.declaredShape(), job.padding(), job.precision().elementSize);
        OnnxNode node = OnnxModels.readNode(model, OnnxModels.PLUGIN);
        // The parser hands over the attributes that the creator asks for, and no others.
        Set<String> wanted =
                fieldsOfCreator(node).fields().stream().map(PluginField::name).collect(Collectors.toSet());
        List<PluginField> fields = node.attributes().entrySet().stream()
                .filter(attribute -> wanted.contains(attribute.getKey()))
                .map(attribute -> field(attribute.getKey(), attribute.getValue(), arena))
                .toList();
        HostNetwork network = new HostNetwork(
                node.opType(), node.pluginVersion(), node.pluginNamespace(), new PluginFieldCollection(fields));
        for (OnnxNode.Tensor input : node.inputs()) {
            network.addInput(input.name(), type(input), Dims.of(input.shape()));
        }
        return network.setOutputNames(
                node.outputs().stream().map(OnnxNode.Tensor::name).toArray(String[]::new));
    }

    private static PluginFieldCollection fieldsOfCreator(OnnxNode node) {
        IPluginCreator creator = TensorRT.getPluginCreator(node.opType(), node.pluginVersion(), node.pluginNamespace());
        if (creator != null) {
            return creator.getFieldNames();
        }
        var ofV3 = TensorRT.getPluginRegistry().getCreator(node.opType(), node.pluginVersion(), node.pluginNamespace());
        return ((IPluginCreatorV3One) ofV3).getFieldNames();
    }

    private static PluginField field(String name, Object value, Arena arena) {
        return switch (value) {
            case int[] ints ->
                new PluginField(
                        name, arena.allocateFrom(ValueLayout.JAVA_INT, ints), PluginFieldType.kINT32, ints.length);
            case float[] floats ->
                new PluginField(
                        name,
                        arena.allocateFrom(ValueLayout.JAVA_FLOAT, floats),
                        PluginFieldType.kFLOAT32,
                        floats.length);
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                yield new PluginField(
                        name, arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes), PluginFieldType.kCHAR, bytes.length);
            }
            default -> throw new IllegalArgumentException("attribute " + name + " cannot become a plugin field.");
        };
    }

    private static DataType type(OnnxNode.Tensor tensor) {
        return switch (tensor.type()) {
            case "FLOAT" -> DataType.kFLOAT;
            case "FLOAT16" -> DataType.kHALF;
            default ->
                throw new IllegalArgumentException(
                        "tensor " + tensor.name() + " of the ONNX model has the type " + tensor.type() + ".");
        };
    }

    @Override
    public void run(byte[] plan, PaddingJob job, MemorySegment input, long[] shape, MemorySegment output) {
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            HostTensorDesc x = engine.inputs().getFirst();
            boolean open = x.dims().equals(Dims.of(-1, -1, -1, -1));
            if (x.type() != job.precision().type || !open && !x.dims().equals(Dims.of(shape))) {
                throw new TensorRTException("the engine was built for an input of " + text(x.type(), x.dims())
                        + ", not of " + text(job.precision().type, Dims.of(shape)) + ".");
            }
            if (open) {
                context.setInputShape(PaddingJob.INPUT, Dims.of(shape));
            }
            Dims built = context.getTensorShape(PaddingJob.OUTPUT);
            Dims wanted = Dims.of(job.padding().outputShape(shape));
            if (!built.equals(wanted)) {
                throw new TensorRTException("the engine was built with other pads: its output is "
                        + text(job.precision().type, built) + ", not " + text(job.precision().type, wanted) + ".");
            }
            context.setTensorAddress(PaddingJob.INPUT, input);
            context.setTensorAddress(PaddingJob.OUTPUT, output);
            context.enqueue();
        }
    }

    private static String text(DataType type, Dims dims) {
        return (type == DataType.kHALF ? "FP16 " : "FP32 ") + Padding.text(dims.d());
    }

    @Override
    public void close() {
        plugin.close();
    }
}
