package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;

import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.abi.VirtualObject;
import io.trt4j.tensorrt.jextract.Destructor;
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
import io.trt4j.tensorrt.jextract.IPluginV2_initialize;
import io.trt4j.tensorrt.jextract.IPluginV2_serialize;
import io.trt4j.tensorrt.jextract.IPluginV2_setPluginNamespace;
import io.trt4j.tensorrt.jextract.IPluginV2_terminate;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * A plugin as TensorRT calls it: numbers in, numbers out, whatever happens inside. The types of the bindings throw what
 * a plugin threw instead of showing what TensorRT is told.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class RawPlugin extends NativeObject {
    private static final String[] SLOTS = {
        "~",
        "~delete",
        "enqueue",
        "getOutputDimensions",
        "supportsFormatCombination",
        "configurePlugin",
        "getWorkspaceSize",
        "IPluginV2.getPluginType",
        "IPluginV2.getPluginVersion",
        "IPluginV2.getNbOutputs",
        "IPluginV2.initialize",
        "IPluginV2.terminate",
        "IPluginV2.getSerializationSize",
        "IPluginV2.serialize",
        "IPluginV2.destroy",
        "IPluginV2.clone",
        "IPluginV2.setPluginNamespace",
        "IPluginV2.getPluginNamespace",
        "IPluginV2Ext.getOutputDataType",
        "IPluginV2Ext.attachToContext",
        "IPluginV2Ext.detachFromContext"
    };

    /** What TensorRT is told of an initialize that threw: 8.6 crashes when it hears of a failure while it builds. */
    static final int INITIALIZE_FAILED = TensorRT.version().major() < 10 ? 0 : -1;

    private static final ThreadLocal<NativeCall> CALL_OF_TEST = new ThreadLocal<>();

    private final VirtualObject self;

    RawPlugin(long address) {
        super(address, Lifetime.FOREVER);
        self = IPluginV2DynamicExtNative.TYPE.methods(SLOTS).at(address);
    }

    /** A plugin that is owned by the test. */
    static RawPlugin of(IPluginV2 plugin) {
        return new RawPlugin(((NativeObject) plugin).address());
    }

    private MemorySegment slot(String name) {
        return self.method(List.of(SLOTS).indexOf(name));
    }

    /** Throws what plugins have thrown since the test began or this was called, as the calls of the bindings do. */
    static void check() {
        try {
            CALL_OF_TEST.get().check();
        } finally {
            endTest();
            beginTest();
        }
    }

    /** Makes the calls of a test by this thread parts of one of TensorRT. */
    static void beginTest() {
        CALL_OF_TEST.set(TensorRTCalls.enter(Lifetime.FOREVER, "the test"));
    }

    static void endTest() {
        CALL_OF_TEST.get().exit();
    }

    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        return IPluginV2DynamicExt_enqueue.invoke(
                slot("enqueue"), address, inputDesc, outputDesc, inputs, outputs, workspace, stream);
    }

    DimsExprs getOutputDimensions(int output, long inputs, int nbInputs, long exprBuilder) {
        try (Arena arena = Arena.ofConfined()) {
            return DimsExprs.read(IPluginV2DynamicExt_getOutputDimensions.invoke(
                    slot("getOutputDimensions"), arena, address, output, inputs, nbInputs, exprBuilder));
        }
    }

    /** Of no inputs, with an expression builder that has no methods. */
    DimsExprs getOutputDimensions(int output) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment builder = arena.allocate(ADDRESS, 32);
            builder.setAtIndex(ADDRESS, 0, builder.asSlice(2 * ADDRESS.byteSize())); // its vtable
            builder.setAtIndex(ADDRESS, 1, builder); // what implements it
            return getOutputDimensions(output, 0, 0, builder.address());
        }
    }

    boolean supportsFormatCombination(int pos, long inOut, int nbInputs, int nbOutputs) {
        return IPluginV2DynamicExt_supportsFormatCombination.invoke(
                slot("supportsFormatCombination"), address, pos, inOut, nbInputs, nbOutputs);
    }

    void configurePlugin(long in, int nbInputs, long out, int nbOutputs) {
        IPluginV2DynamicExt_configurePlugin.invoke(slot("configurePlugin"), address, in, nbInputs, out, nbOutputs);
    }

    long getWorkspaceSize(long inputs, int nbInputs, long outputs, int nbOutputs) {
        return IPluginV2DynamicExt_getWorkspaceSize.invoke(
                slot("getWorkspaceSize"), address, inputs, nbInputs, outputs, nbOutputs);
    }

    long getPluginType() {
        return IPluginV2_getPluginType.invoke(slot("IPluginV2.getPluginType"), address);
    }

    long getPluginVersion() {
        return IPluginV2_getPluginVersion.invoke(slot("IPluginV2.getPluginVersion"), address);
    }

    int getNbOutputs() {
        return IPluginV2_getNbOutputs.invoke(slot("IPluginV2.getNbOutputs"), address);
    }

    int initialize() {
        return IPluginV2_initialize.invoke(slot("IPluginV2.initialize"), address);
    }

    void terminate() {
        IPluginV2_terminate.invoke(slot("IPluginV2.terminate"), address);
    }

    long getSerializationSize() {
        return IPluginV2_getSerializationSize.invoke(slot("IPluginV2.getSerializationSize"), address);
    }

    void serialize(long buffer) {
        IPluginV2_serialize.invoke(slot("IPluginV2.serialize"), address, buffer);
    }

    void destroy() {
        IPluginV2_destroy.invoke(slot("IPluginV2.destroy"), address);
    }

    /** One of the two destructors. */
    void delete(boolean free) {
        Destructor.invoke(slot(free ? "~delete" : "~"), address);
    }

    /** The address of the copy, 0 for none. */
    long copy() {
        return IPluginV2_clone.invoke(slot("IPluginV2.clone"), address);
    }

    void setPluginNamespace(long text) {
        IPluginV2_setPluginNamespace.invoke(slot("IPluginV2.setPluginNamespace"), address, text);
    }

    long getPluginNamespace() {
        return IPluginV2_getPluginNamespace.invoke(slot("IPluginV2.getPluginNamespace"), address);
    }

    int getOutputDataType(int index, long inputTypes, int nbInputs) {
        return IPluginV2Ext_getOutputDataType.invoke(
                slot("IPluginV2Ext.getOutputDataType"), address, index, inputTypes, nbInputs);
    }

    void attachToContext(long cudnn, long cublas, long allocator) {
        IPluginV2Ext_attachToContext.invoke(slot("IPluginV2Ext.attachToContext"), address, cudnn, cublas, allocator);
    }

    void detachFromContext() {
        IPluginV2Ext_detachFromContext.invoke(slot("IPluginV2Ext.detachFromContext"), address);
    }
}
