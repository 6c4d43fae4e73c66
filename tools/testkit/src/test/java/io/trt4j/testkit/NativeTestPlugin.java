package io.trt4j.testkit;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_configurePlugin;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_enqueue;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_getOutputDimensions;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_getWorkspaceSize;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_supportsFormatCombination;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_attachToContext;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_detachFromContext;
import io.trt4j.tensorrt.jextract.IPluginV2Ext_getOutputDataType;
import io.trt4j.tensorrt.jextract.IPluginV2_clone;
import io.trt4j.tensorrt.jextract.IPluginV2_destroy;
import io.trt4j.tensorrt.jextract.IPluginV2_getNbOutputs;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginNamespace;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginType;
import io.trt4j.tensorrt.jextract.IPluginV2_getPluginVersion;
import io.trt4j.tensorrt.jextract.IPluginV2_getSerializationSize;
import io.trt4j.tensorrt.jextract.IPluginV2_getTensorRTVersion;
import io.trt4j.tensorrt.jextract.IPluginV2_initialize;
import io.trt4j.tensorrt.jextract.IPluginV2_serialize;
import io.trt4j.tensorrt.jextract.IPluginV2_terminate;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import java.util.function.Function;

/** The vtable of {@link TestPlugin}. */
final class NativeTestPlugin {
    static final UpcallType<TestPlugin> TYPE =
            new OtherFunctions<>(TestPlugin.class, IPluginV2DynamicExtNative.TYPE, NativeTestPlugin::stub);

    private NativeTestPlugin() {}

    /** Calls the Java plugin; an exception becomes {@code failed}. */
    private static <R> R call(long self, String method, R failed, Function<TestPlugin, R> body) {
        try {
            TestPlugin plugin = TYPE.find(self);
            plugin.creator().called(method);
            return body.apply(plugin);
        } catch (Throwable t) {
            Failures.caught(self, "TestPlugin", method, t);
            return failed;
        }
    }

    private static void run(long self, String method, Consumer<TestPlugin> body) {
        call(self, method, null, plugin -> {
            body.accept(plugin);
            return null;
        });
    }

    private static MemorySegment stub(String slot, Arena a) {
        return switch (slot) {
            case "IPluginV2.getTensorRTVersion" ->
                IPluginV2_getTensorRTVersion.allocate(
                        s -> call(s, "getTensorRTVersion", 0, p -> p.creator().kind << 24 | 100600), a);
            case "IPluginV2.getPluginType" ->
                IPluginV2_getPluginType.allocate(s -> call(s, "getPluginType", 0L, p -> string(p.creator().type)), a);
            case "IPluginV2.getPluginVersion" ->
                IPluginV2_getPluginVersion.allocate(s -> call(s, "getPluginVersion", 0L, p -> string("1")), a);
            case "IPluginV2.getNbOutputs" ->
                IPluginV2_getNbOutputs.allocate(s -> call(s, "getNbOutputs", -1, p -> p.creator().nbOutputs), a);
            case "IPluginV2.initialize" ->
                IPluginV2_initialize.allocate(s -> call(s, "initialize", -1, TestPlugin::initialize), a);
            case "IPluginV2.terminate" ->
                IPluginV2_terminate.allocate(s -> run(s, "terminate", TestPlugin::terminate), a);
            case "IPluginV2.getSerializationSize" ->
                IPluginV2_getSerializationSize.allocate(
                        s -> call(s, "getSerializationSize", 0L, TestPlugin::getSerializationSize), a);
            case "IPluginV2.serialize" ->
                IPluginV2_serialize.allocate((s, buffer) -> run(s, "serialize", p -> p.serialize(buffer)), a);
            case "IPluginV2.destroy" -> IPluginV2_destroy.allocate(NativeTestPlugin::destroy, a);
            case "IPluginV2.clone" -> IPluginV2_clone.allocate(s -> call(s, "clone", 0L, TestPlugin::copy), a);
            case "IPluginV2.getPluginNamespace" ->
                IPluginV2_getPluginNamespace.allocate(s -> call(s, "getPluginNamespace", 0L, p -> string("")), a);
            case "IPluginV2Ext.getOutputDataType" ->
                IPluginV2Ext_getOutputDataType.allocate(
                        (s, i, types, n) -> call(s, "getOutputDataType", 0, p -> p.getOutputDataType(i, types, n)), a);
            case "IPluginV2Ext.attachToContext" ->
                IPluginV2Ext_attachToContext.allocate(
                        (s, x, y, z) -> run(s, "attachToContext", TestPlugin::attachToContext), a);
            case "IPluginV2Ext.detachFromContext" ->
                IPluginV2Ext_detachFromContext.allocate(
                        s -> run(s, "detachFromContext", TestPlugin::detachFromContext), a);
            case "getOutputDimensions" ->
                IPluginV2DynamicExt_getOutputDimensions.allocate(
                        (s, i, in, n, b) -> call(
                                s,
                                "getOutputDimensions",
                                Arena.ofAuto().allocate(DimsExprs.layout()),
                                p -> p.getOutputDimensions(i, in, n, b)),
                        a);
            case "supportsFormatCombination" ->
                IPluginV2DynamicExt_supportsFormatCombination.allocate(
                        (s, pos, inOut, n, m) -> call(
                                s,
                                "supportsFormatCombination",
                                false,
                                p -> p.supportsFormatCombination(pos, inOut, n, m)),
                        a);
            case "configurePlugin" ->
                IPluginV2DynamicExt_configurePlugin.allocate(
                        (s, in, n, out, m) -> run(s, "configurePlugin", p -> p.configurePlugin(in, n, out, m)), a);
            case "getWorkspaceSize" ->
                IPluginV2DynamicExt_getWorkspaceSize.allocate(
                        (s, in, n, out, m) -> call(s, "getWorkspaceSize", 0L, p -> p.getWorkspaceSize(in)), a);
            case "enqueue" ->
                IPluginV2DynamicExt_enqueue.allocate(
                        (s, inDesc, outDesc, in, out, workspace, stream) ->
                                call(s, "enqueue", -1, p -> p.enqueue(inDesc, outDesc, in, out, workspace, stream)),
                        a);
            default -> MemorySegment.NULL; // nobody may call it
        };
    }

    /** The object is gone even if its plugin throws. */
    private static void destroy(long self) {
        run(self, "destroy", p -> {});
        UpcallType.delete(self);
    }

    static long string(String text) {
        return text == null ? 0 : CStrings.constant(text).address();
    }
}
