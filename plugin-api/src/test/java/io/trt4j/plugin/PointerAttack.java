package io.trt4j.plugin;

import static io.trt4j.plugin.Attack.SETTINGS;
import static io.trt4j.plugin.Attack.register;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Programs of {@link Attack} that give null pointers, and memory that is too small, where something is expected. */
final class PointerAttack {
    private PointerAttack() {}

    /** Whether the program is one of these. */
    static boolean run(String[] args) {
        switch (args[0]) {
            case "wrongPointers" -> wrongPointers();
            case "wrongPointersToAPluginInCpp" -> wrongPointersToAPluginInCpp();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Arrays of nulls. */
    private static final PluginTensorDesc[] DESCS = new PluginTensorDesc[1];

    private static final DynamicPluginTensorDesc[] RANGES = new DynamicPluginTensorDesc[1];

    private interface Call {
        Object call() throws Exception;
    }

    private static void wrongPointers() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        MemorySegment none = MemorySegment.NULL;
        MemorySegment one = Arena.global().allocate(1);
        try (var registration = register(() -> 1);
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            IPluginCreator creator = NativeCreators.get("Attack", "1", "");
            List<Call> calls = List.of(
                    () -> creator.deserializePlugin("layer", none),
                    () -> creator.deserializePlugin("layer", (byte[]) null),
                    () -> creator.deserializePlugin("layer", (MemorySegment) null),
                    () -> creator.deserializePlugin(null, one),
                    () -> creator.deserializePlugin("a\0b", one),
                    () -> creator.createPlugin("layer", null),
                    () -> creator.createPlugin("layer", field(none, 4)),
                    () -> creator.createPlugin("layer", field(MemorySegment.ofAddress(1), 4)),
                    () -> creator.createPlugin("layer", field(one, 4)),
                    () -> creator.createPlugin("layer", field(one, -1)),
                    () -> run(() -> plugin.serialize(one)),
                    () -> run(() -> plugin.serialize(none)),
                    () -> run(() -> plugin.configurePlugin(null, null)),
                    () -> run(() -> plugin.configurePlugin(RANGES, RANGES)),
                    () -> plugin.supportsFormatCombination(0, null, 1, 1),
                    () -> plugin.supportsFormatCombination(0, DESCS, 1, 1),
                    () -> plugin.supportsFormatCombination(0, DESCS, 0, 0),
                    () -> plugin.supportsFormatCombination(-1, DESCS, 0, 0),
                    () -> plugin.supportsFormatCombination(1_000_000, DESCS, 0, 0),
                    () -> plugin.getOutputDataType(0, null),
                    () -> plugin.getOutputDataType(0, new DataType[1]),
                    () -> plugin.getWorkspaceSize(null, null),
                    () -> plugin.getWorkspaceSize(DESCS, DESCS),
                    () -> plugin.enqueue(0, 0, 0, 0, 0, 0),
                    () -> run(() -> plugin.setPluginNamespace(null)),
                    () -> NativeCreators.get("Attack\0", "1", ""),
                    () -> NativeCreators.get(null, "1", ""),
                    () -> registry.loadLibrary("x\0y"),
                    () -> registry.loadLibrary(null),
                    () -> run(() -> registry.deregisterLibrary(one)),
                    () -> run(() -> registry.deregisterLibrary(none)),
                    () -> run(() -> registry.deregisterLibrary(null)),
                    () -> TensorRT.initLibNvInferPlugins((severity, message) -> {}, null),
                    () -> TensorRT.initLibNvInferPlugins(null, ""));
            expectRefused("call", calls);
        }
        toAContext(none, one);
        System.out.println("tried");
    }

    /** Each call is refused with a sentence, or because its method is in other versions. */
    private static void expectRefused(String what, List<Call> calls) {
        for (int i = 0; i < calls.size(); i++) {
            try {
                System.out.println(what + " " + i + " returned " + calls.get(i).call());
            } catch (IllegalArgumentException | NullPointerException | TensorRTException e) {
                if (e.getMessage() == null || !e.getMessage().endsWith(".") && e.getCause() == null) {
                    System.out.println(what + " " + i + ": " + e);
                }
            } catch (Exception e) {
                System.out.println(what + " " + i + ": " + e);
            }
        }
    }

    /** To one that ends the process in whatever method is called. */
    private static void toAContext(MemorySegment none, MemorySegment one) {
        MemorySegment abort =
                Linker.nativeLinker().defaultLookup().find("abort").orElseThrow();
        MemorySegment vtable = Arena.global().allocate(ValueLayout.ADDRESS, 200);
        for (int i = 0; i < 200; i++) {
            vtable.setAtIndex(ValueLayout.ADDRESS, i, abort);
        }
        MemorySegment object = Arena.global().allocate(ValueLayout.ADDRESS, 2);
        object.setAtIndex(ValueLayout.ADDRESS, 0, vtable);
        object.setAtIndex(ValueLayout.ADDRESS, 1, object);
        IExecutionContext context = Wrapper.wrap(IExecutionContext.class, object.address(), Lifetime.FOREVER);
        MemorySegment pointer = Arena.global().allocate(ValueLayout.ADDRESS);
        MemorySegment onHeap = MemorySegment.ofArray(new int[1]);
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocate(8);
        }
        expectRefused(
                "context's call",
                List.of(
                        () -> context.executeV2(none),
                        () -> context.executeV2(null),
                        () -> context.executeV2(one),
                        () -> context.execute(1, none),
                        () -> context.enqueue(1, none, null, none),
                        () -> context.enqueue(1, pointer, null, none),
                        () -> context.enqueueV2(none, null, none),
                        () -> context.enqueueV2(pointer, null, none),
                        () -> context.setTensorAddress(null, 0),
                        () -> context.setTensorAddress("a\0b", 0),
                        () -> context.setTensorAddress("x", null),
                        () -> context.setTensorAddress("x", onHeap),
                        () -> context.setInputTensorAddress("x", onHeap),
                        () -> context.setOutputTensorAddress("x", onHeap),
                        () -> context.getTensorAddress(null),
                        () -> context.getOutputTensorAddress(null),
                        () -> context.setInputShape(null, Dims.of(1)),
                        () -> context.setInputShape("x", null),
                        () -> context.getTensorShape(null),
                        () -> context.getTensorStrides("x\0"),
                        () -> context.inferShapes(1, none),
                        () -> context.inferShapes(1, one),
                        () -> context.inferShapes(-1, one),
                        () -> context.setOutputAllocator(null, null),
                        () -> context.getOutputAllocator(null),
                        () -> context.getMaxOutputSize(null),
                        () -> context.setNvtxVerbosity(null),
                        () -> run(() -> context.setAuxStreams(null)),
                        () -> context.enqueueV3(null),
                        () -> run(() -> context.setName(null)),
                        () -> run(() -> context.setName("a\0b")),
                        () -> context.setTensorDebugState(null, true),
                        () -> context.getDebugState(null),
                        () -> context.setInputShapeBinding(0, null),
                        () -> context.getShapeBinding(0, none),
                        () -> context.setBindingDimensions(0, null)));
        try {
            context.setTensorAddress("x", closed);
            System.out.println("closed memory was taken");
        } catch (IllegalStateException e) {
            // as it should be
        }
    }

    /** A plugin of TensorRT's own. */
    private static void wrongPointersToAPluginInCpp() {
        TensorRT.initLibNvInferPlugins((severity, message) -> {}, "");
        MemorySegment none = MemorySegment.NULL;
        MemorySegment one = Arena.global().allocate(1);
        IPluginCreator creator = NativeCreators.get("GroupNormalizationPlugin", "1", "");
        PluginFieldCollection empty = new PluginFieldCollection(List.of());
        try (IPluginV2 made = creator.createPlugin("layer", empty)) {
            IPluginV2DynamicExt plugin =
                    IPluginV2DynamicExtNative.TYPE.foreign(((NativeObject) made).address(), Lifetime.FOREVER);
            expectRefused(
                    "call",
                    List.of(
                            () -> creator.createPlugin("layer", null),
                            () -> creator.createPlugin(null, empty),
                            () -> creator.createPlugin("layer", field(none, 4)),
                            () -> creator.createPlugin("layer", field(one, 4)),
                            () -> creator.deserializePlugin("layer", (byte[]) null),
                            () -> creator.deserializePlugin(null, one),
                            () -> run(() -> plugin.serialize(none)),
                            () -> run(() -> plugin.serialize(one)),
                            () -> run(() -> plugin.serialize(null)),
                            () -> run(() -> plugin.setPluginNamespace(null)),
                            () -> run(() -> plugin.setPluginNamespace("a\0b")),
                            () -> plugin.supportsFormatCombination(0, null, 1, 1),
                            () -> plugin.supportsFormatCombination(0, DESCS, 1, 1),
                            () -> plugin.supportsFormatCombination(0, DESCS, 0, 0),
                            () -> plugin.supportsFormatCombination(-1, DESCS, 0, 0),
                            () -> plugin.supportsFormatCombination(1_000_000, DESCS, 0, 0),
                            () -> run(() -> plugin.configurePlugin(null, null)),
                            () -> run(() -> plugin.configurePlugin(RANGES, RANGES)),
                            () -> plugin.getWorkspaceSize(null, null),
                            () -> plugin.getWorkspaceSize(DESCS, DESCS),
                            () -> plugin.getOutputDataType(0, null),
                            () -> plugin.getOutputDataType(0, new DataType[1]),
                            () -> plugin.getOutputDimensions(0, null, null),
                            () -> plugin.getOutputDimensions(0, new IDimensionExpr[1][], null),
                            () -> plugin.enqueue(0, 1, 1, 1, 0, 0),
                            () -> plugin.enqueue(1, 1, 1, 0, 0, 0)));
        }
        System.out.println("tried");
    }

    private static PluginFieldCollection field(MemorySegment data, int length) {
        return new PluginFieldCollection(List.of(new PluginField("number", data, PluginFieldType.kINT32, length)));
    }

    private static Object run(Runnable call) {
        call.run();
        return "nothing";
    }
}
