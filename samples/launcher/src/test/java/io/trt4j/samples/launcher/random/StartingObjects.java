package io.trt4j.samples.launcher.random;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaEvent;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.CudaModule;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.HostMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.ManagedMemory;
import io.trt4j.cuda.MemoryPool;
import io.trt4j.hostmodel.HostModel;
import io.trt4j.hostmodel.TensorValue;
import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.declare.Declarations;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.Weights;
import io.trt4j.testkit.CallTrace;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostExecutionContext;
import io.trt4j.testkit.HostNetwork;
import io.trt4j.testkit.PluginTestKit;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the objects that random calls would seldom get by themselves: those that are ready to be used. */
final class StartingObjects {
    /** The driver in the place of a real one knows these kernels, too. */
    private static final byte[] PTX = """
        .version 6.3
        .target sm_75
        .address_size 64
        .visible .entry large(.param .u64 a, .param .align 8 .b8 b[24])
        {
            ret;
        }
        .visible .entry none()
        {
            ret;
        }
        """.getBytes(StandardCharsets.US_ASCII);

    private StartingObjects() {}

    /** What needs a CUDA driver. */
    static void cuda(Consumer<Object> to) {
        CudaContext context = CudaContext.primary(0);
        CudaStream stream = CudaStream.create(context);
        CudaModule module = CudaModule.load(context, PTX);
        CudaKernel kernel = module.kernel("none");
        KernelSource source = KernelSource.ofImage("random.ptx", PTX);
        DeviceMemory memory = DeviceMemory.allocate(context, 4096);
        var arguments = kernel.arguments();
        List.of(
                        context,
                        stream,
                        module,
                        kernel,
                        source,
                        memory,
                        arguments,
                        kernel.launcher(arguments),
                        source.kernel("large"),
                        LaunchConfig.of(1, 32),
                        DeviceMemory.allocate(stream, 64),
                        HostMemory.allocate(context, 4096),
                        ManagedMemory.allocate(context, 4096),
                        MemoryPool.create(context),
                        CudaEvent.create(context),
                        CudaGraph.capture(stream, () -> {}))
                .forEach(to);
    }

    /** What needs no driver: a registered plugin, and an engine of it on the host. */
    static void host(Consumer<Object> to) {
        values(to);
        JavaKernel kernel = JavaKernel.of(NastyValues.class, "twice");
        PluginDeclaration<NastyValues.Settings> declaration = Declarations.plugin(
                        "Trt4jDeclared", NastyValues.Settings.class)
                .version("1")
                .input(DataType.kFLOAT)
                .output(Declarations.sameAs(0))
                .launch(Declarations.elementwise(
                        kernel,
                        Declarations.input(0),
                        Declarations.output(0),
                        Declarations.output(0).volume()));
        to.accept(kernel);
        to.accept(FloatView.of(MemorySegment.ofArray(new float[8])));
        to.accept(declaration);
        to.accept(PluginTestKit.of("Trt4jDeclared"));
        TensorRT.getPluginRegistry(); // it is there before a plugin is
        to.accept(TensorRT.getPluginRegistry());
        PluginV3Registration<NastyValues.Settings> registration;
        try {
            registration = declaration.register();
        } catch (RuntimeException e) {
            return; // one that was made before is registered still
        }
        PluginFieldCollection fields = registration.fields(new NastyValues.Settings(1, new float[] {1, 2}));
        HostNetwork network = new HostNetwork("Trt4jDeclared", "1", "", fields)
                .addInput("x", DataType.kFLOAT, Dims.of(4))
                .setOutputNames("y");
        to.accept(registration);
        to.accept(fields);
        to.accept(network);
        if (TensorRT.version().major() >= 10
                && TensorRT.getPluginRegistry().getCreator("Trt4jDeclared", "1", "")
                        instanceof IPluginCreatorV3One creator) {
            IPluginV3 plugin = creator.createPlugin("layer", fields, TensorRTPhase.kBUILD);
            to.accept(creator);
            to.accept(plugin);
            to.accept(plugin.getCapabilityInterface(PluginCapabilityType.kBUILD));
        }
        HostEngine engine = HostEngine.deserialize(HostEngine.build(network));
        HostExecutionContext context = engine.createExecutionContext();
        context.setTensorAddress("x", MemorySegment.ofArray(new float[4]));
        context.setTensorAddress("y", MemorySegment.ofArray(new float[4]));
        to.accept(engine);
        to.accept(context);
    }

    /** Values that no method gives in random calls. */
    private static void values(Consumer<Object> to) {
        PluginTensorDesc desc = new PluginTensorDesc(Dims.of(2), DataType.kFLOAT, TensorFormat.kLINEAR, 1);
        MemorySegment memory = Arena.ofAuto().allocate(64);
        List.of(
                        desc,
                        new DynamicPluginTensorDesc(desc, desc.dims(), desc.dims(), desc.dims()),
                        new PluginField("number", memory, PluginFieldType.kINT32, 1),
                        new Weights(DataType.kFLOAT, memory, 4),
                        new CallTrace(),
                        new SystemLogger(),
                        Declarations.tensor(DataType.kFLOAT),
                        Declarations.elementwise(JavaKernel.of(NastyValues.class, "twice")))
                .forEach(to);
    }

    private static Path write(Path model) throws IOException {
        if (!Files.exists(model)) {
            GraphProto graph = GraphProto.newBuilder()
                    .setName("graph")
                    .addInput(vector("x"))
                    .addOutput(vector("y"))
                    .addNode(NodeProto.newBuilder()
                            .setOpType("Neg")
                            .addInput("x")
                            .addOutput("y"))
                    .build();
            byte[] bytes = ModelProto.newBuilder()
                    .setIrVersion(9)
                    .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(18))
                    .setGraph(graph)
                    .build()
                    .toByteArray();
            Files.write(model, bytes);
        }
        return model;
    }

    private static ValueInfoProto vector(String name) {
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                .setShape(TensorShapeProto.newBuilder()
                        .addDim(Dimension.newBuilder().setDimValue(2)))
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    /** A model that ONNX Runtime runs. */
    static void model(Path model, Consumer<Object> to) throws IOException {
        to.accept(HostModel.of(write(model)));
        to.accept(TensorValue.of(new float[] {1, 2}, 2));
    }
}
