package io.trt4j.plugin.internal;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Failures;
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
import io.trt4j.tensorrt.natives.SlotTables;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;

/** The methods of {@code IPluginCreator} as TensorRT calls them, one stub each for all creators. */
final class CreatorUpcalls {
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final UpcallType<Creator<?>> TYPE = new UpcallType<>(
            (Class) Creator.class,
            SlotTables.IPluginCreator.SLOTS,
            SlotTables.IPluginCreator.TYPE_NAMES,
            SlotTables.IPluginCreator.INFO,
            CreatorUpcalls::stub,
            (address, life) -> {
                throw new IllegalStateException("This creator is not written in Java.");
            });

    private static final MemorySegment EMPTY = CStrings.constant("");

    private CreatorUpcalls() {}

    private static MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getTensorRTVersion" -> // before 10
                IPluginCreator_getTensorRTVersion.allocate(CreatorUpcalls::getTensorRTVersion, arena);
            case "getPluginName" -> IPluginCreator_getPluginName.allocate(CreatorUpcalls::getPluginName, arena);
            case "getPluginVersion" ->
                IPluginCreator_getPluginVersion.allocate(CreatorUpcalls::getPluginVersion, arena);
            case "getFieldNames" -> IPluginCreator_getFieldNames.allocate(CreatorUpcalls::getFieldNames, arena);
            case "createPlugin" -> IPluginCreator_createPlugin.allocate(CreatorUpcalls::createPlugin, arena);
            case "deserializePlugin" ->
                IPluginCreator_deserializePlugin.allocate(CreatorUpcalls::deserializePlugin, arena);
            case "setPluginNamespace" ->
                IPluginCreator_setPluginNamespace.allocate(CreatorUpcalls::setPluginNamespace, arena);
            case "getPluginNamespace" ->
                IPluginCreator_getPluginNamespace.allocate(CreatorUpcalls::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginCreator has no slot " + slot);
        };
    }

    private static void caught(long self, String method, Throwable thrown) {
        Failures.caught(
                self, ObjectTable.find(self) instanceof Creator<?> c ? c.name() : "A plugin creator", method, thrown);
    }

    private static int getTensorRTVersion(long self) {
        try {
            return TensorRT.version().number();
        } catch (Throwable t) {
            caught(self, "getTensorRTVersion", t);
            return 0;
        }
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.find(self).nativeName();
        } catch (Throwable t) {
            caught(self, "getPluginName", t);
            return EMPTY.address();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.find(self).nativeVersion();
        } catch (Throwable t) {
            caught(self, "getPluginVersion", t);
            return EMPTY.address();
        }
    }

    private static long getFieldNames(long self) {
        try {
            return TYPE.find(self).declared().address();
        } catch (Throwable t) {
            caught(self, "getFieldNames", t);
            return 0;
        }
    }

    private static long createPlugin(long self, long name, long fields) {
        try {
            PluginFieldCollection values = fields == 0
                    ? new PluginFieldCollection(List.of())
                    : PluginFieldCollection.read(
                            Calls.memory(fields, PluginFieldCollection.layout().byteSize()));
            return TYPE.find(self).create(values);
        } catch (Throwable t) {
            caught(self, "createPlugin", t);
            return 0;
        }
    }

    private static long deserializePlugin(long self, long name, long serialData, long serialLength) {
        try {
            if (serialLength < 0) {
                throw new IllegalArgumentException("The saved plugin has " + serialLength + " bytes.");
            }
            return TYPE.find(self).deserialize(Calls.memory(serialData, serialLength));
        } catch (Throwable t) {
            caught(self, "deserializePlugin", t);
            return 0;
        }
    }

    private static void setPluginNamespace(long self, long pluginNamespace) {
        try {
            Creator<?> creator = TYPE.find(self);
            String given = Objects.requireNonNullElse(CStrings.read(pluginNamespace), "");
            if (!given.equals(creator.pluginNamespace)) { // the registry would not find it any more
                throw new IllegalStateException(creator + " is registered in the namespace \"" + creator.pluginNamespace
                        + "\", which cannot be changed to \"" + given + "\".");
            }
        } catch (Throwable t) {
            caught(self, "setPluginNamespace", t);
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, TYPE.find(self).pluginNamespace);
        } catch (Throwable t) {
            caught(self, "getPluginNamespace", t);
            return EMPTY.address();
        }
    }
}
