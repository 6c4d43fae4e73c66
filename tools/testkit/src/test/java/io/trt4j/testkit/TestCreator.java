package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.jextract.IPluginCreator_createPlugin;
import io.trt4j.tensorrt.jextract.IPluginCreator_deserializePlugin;
import io.trt4j.tensorrt.jextract.IPluginCreator_getFieldNames;
import io.trt4j.tensorrt.jextract.IPluginCreator_getPluginName;
import io.trt4j.tensorrt.jextract.IPluginCreator_getPluginNamespace;
import io.trt4j.tensorrt.jextract.IPluginCreator_getPluginVersion;
import io.trt4j.tensorrt.jextract.IPluginCreator_getTensorRTVersion;
import io.trt4j.tensorrt.jextract.IPluginCreator_setPluginNamespace;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** The creator of {@link TestPlugin}, registered until it is closed, and what its plugins shall do wrong. */
final class TestCreator implements AutoCloseable {
    static final String NAME = "Trt4jTestTwice";

    private static final UpcallType<TestCreator> TYPE =
            new OtherFunctions<>(TestCreator.class, IPluginCreatorNative.TYPE, TestCreator::stub);
    private static final MemorySegment FIELDS =
            new PluginFieldCollection(List.of(field(MemorySegment.NULL))).allocate(Arena.global());

    /** The method that throws. */
    volatile String throwing = "";
    /** The method that answers 7 instead of success. */
    volatile String failing = "";
    /** What is overwritten, and where: "output after". */
    volatile String spoiled = "";
    /** What getOutputDimensions does to its answer, a DimsExprs. */
    volatile Consumer<MemorySegment> change = dims -> {};

    /** Whether the plugin is serialized differently every time. */
    volatile boolean drifting;

    private float drift;
    /** What getWorkspaceSize answers, if it is not what the plugin needs. */
    volatile Long workspace;

    /** What the plugin does where the types of tensors to come are known. */
    enum Behind {
        REFUSED,
        IGNORED,
        OBEYED
    }

    volatile Behind behind = Behind.REFUSED;
    /** How many bytes the plugin says it is serialized to and does not write. */
    volatile long padding;

    volatile int kind = 3;
    volatile int nbOutputs = 1;
    volatile String type = NAME;
    final List<List<DynamicPluginTensorDesc>> configured = new CopyOnWriteArrayList<>();

    private final ObjectTable.Handle handle = TYPE.create(this);
    private final Lifetime life = Lifetime.scope();
    private final IPluginCreator creator = IPluginCreatorNative.TYPE.foreign(handle.address(), life);

    TestCreator() {
        if (!TensorRT.registerCreator(creator, "")) {
            throw new IllegalStateException("not registered");
        }
    }

    @Override
    public void close() {
        TensorRT.deregisterCreator(creator);
        life.close();
        ObjectTable.free(handle);
    }

    /** The field {@code bias}. */
    static PluginField field(MemorySegment bias) {
        return new PluginField("bias", bias, PluginFieldType.kFLOAT32, 1);
    }

    void called(String method) {
        if (method.equals(throwing)) {
            throw new UnsupportedOperationException("thrown by " + method);
        }
    }

    int status(String method) {
        return method.equals(failing) ? 7 : 0;
    }

    /** By how much the serialized plugin differs from the last. */
    float drift() {
        return drifting ? ++drift : 0;
    }

    void spoil(String what, long address, long size) {
        if (spoiled.equals(what + " before")) {
            flip(address - 3);
        } else if (spoiled.equals(what + " after")) {
            flip(address + size + 2);
        } else if (spoiled.equals(what + " inside")) {
            flip(address + 5);
        }
    }

    /** Reads behind memory, and behind the bytes that align it to 8, or nothing. */
    float peek(String what, long address, long size) {
        return spoiled.equals(what + " read")
                ? Calls.memory(address + size + 4, 4).get(JAVA_FLOAT, 0)
                : 0;
    }

    private static void flip(long address) {
        MemorySegment victim = Calls.memory(address, 1);
        victim.set(JAVA_BYTE, 0, (byte) ~victim.get(JAVA_BYTE, 0));
    }

    private static MemorySegment stub(String slot, Arena a) {
        return switch (slot) {
            case "getTensorRTVersion" -> // before 10
                IPluginCreator_getTensorRTVersion.allocate(
                        s -> TensorRT.version().number(), a);
            case "getPluginName" -> IPluginCreator_getPluginName.allocate(s -> NativeTestPlugin.string(NAME), a);
            case "getPluginVersion" -> IPluginCreator_getPluginVersion.allocate(s -> NativeTestPlugin.string("1"), a);
            case "getFieldNames" -> IPluginCreator_getFieldNames.allocate(s -> FIELDS.address(), a);
            case "createPlugin" ->
                IPluginCreator_createPlugin.allocate(
                        (s, name, fields) -> make(s, "createPlugin", c -> new TestPlugin(c, c.bias(fields)).create()),
                        a);
            case "deserializePlugin" ->
                IPluginCreator_deserializePlugin.allocate(
                        (s, name, data, size) -> make(s, "deserializePlugin", c -> {
                            if (!CStrings.read(name).equals("layer") || size != 4) {
                                throw new IllegalArgumentException(size + " bytes");
                            }
                            c.peek("saved data", data, size);
                            c.spoil("saved data", data, size);
                            return new TestPlugin(c, Calls.memory(data, 4).get(JAVA_FLOAT, 0)).create();
                        }),
                        a);
            case "setPluginNamespace" -> IPluginCreator_setPluginNamespace.allocate((s, n) -> {}, a);
            case "getPluginNamespace" ->
                IPluginCreator_getPluginNamespace.allocate(s -> NativeTestPlugin.string(""), a);
            default -> throw new IllegalStateException(slot);
        };
    }

    private float bias(long fields) {
        spoil("fields", fields, PluginFieldCollection.layout().byteSize());
        PluginField field = PluginFieldCollection.read(
                        Calls.memory(fields, PluginFieldCollection.layout().byteSize()))
                .fields()
                .getFirst();
        peek("attribute", field.data().address(), 16); // what a copy of it is aligned to
        spoil("attribute", field.data().address(), 4);
        return field.data().reinterpret(4).get(JAVA_FLOAT, 0);
    }

    private static long make(long self, String method, ToLongFunction<TestCreator> body) {
        try {
            TYPE.find(self).called(method);
            return body.applyAsLong(TYPE.find(self));
        } catch (Throwable t) {
            Failures.caught(self, "TestCreator", method, t);
            return 0;
        }
    }
}
