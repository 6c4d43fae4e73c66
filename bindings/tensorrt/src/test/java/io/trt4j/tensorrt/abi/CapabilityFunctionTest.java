package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Signatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapabilityFunctionTest {
    private int asked;

    private class Asked implements IPluginV3, IPluginV3OneCore {
        @Override
        public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            asked++;
            return type == PluginCapabilityType.kCORE ? this : null;
        }

        @Override
        public IPluginV3 clone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getPluginName() {
            return "Asked";
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    }

    private final class Fixed extends Asked implements UpcallTarget.FixedCapabilities {}

    @BeforeEach
    void needsVersion3() {
        assumeFalse(LoadedVersion.isBefore(10, 0), "it has no plugins of version 3");
    }

    private static long capability(long plugin, int type) {
        VirtualObject object =
                IPluginV3Native.TYPE.methods("getCapabilityInterface").at(plugin);
        try {
            return (long) Signatures.J_JI.HANDLE.invokeExact(object.method(0), object.address, type);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @Test
    void javaIsAskedOnceForWhatItAlwaysAnswers() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "its machine code is not known");
        ObjectTable.Handle plugin = IPluginV3Native.TYPE.create(new Fixed());
        ObjectTable.Handle other = IPluginV3Native.TYPE.create(new Fixed());
        long core = capability(plugin.address(), 0);
        assertThat(core).isNotZero();
        for (int i = 0; i < 5; i++) {
            assertThat(capability(plugin.address(), 0)).isEqualTo(core);
        }
        assertThat(asked).isEqualTo(1);
        assertThat(capability(plugin.address(), 1)).as("none").isZero();
        assertThat(capability(plugin.address(), 1)).isZero();
        assertThat(asked).as("again where there is none").isEqualTo(3);
        assertThat(capability(other.address(), 0)).as("another plugin's").isNotEqualTo(core);
        ObjectTable.free(plugin);
        ObjectTable.free(other);
        assertThat(capability(plugin.address(), 0)).as("once it is freed").isZero();
    }

    @Test
    void javaIsAskedEachTimeForWhatMayChange() {
        ObjectTable.Handle plugin = IPluginV3Native.TYPE.create(new Asked());
        for (int i = 1; i <= 3; i++) {
            assertThat(capability(plugin.address(), 0)).isNotZero();
            assertThat(asked).isEqualTo(i);
        }
        ObjectTable.free(plugin);
    }

    @Test
    void aTypeThatThereIsNotHasNoCapability() {
        ObjectTable.Handle plugin = IPluginV3Native.TYPE.create(new Fixed());
        capability(plugin.address(), 2);
        for (int type : new int[] {3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(capability(plugin.address(), type)).as("type " + type).isZero();
        }
        ObjectTable.free(plugin);
    }
}
