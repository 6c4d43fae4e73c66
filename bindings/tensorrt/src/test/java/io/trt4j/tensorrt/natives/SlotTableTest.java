package io.trt4j.tensorrt.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.Callback;
import io.trt4j.tensorrt.abi.Methods;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.VirtualObject;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTableTest {
    private static final SlotTable TABLE = new SlotTable(
            "IThing",
            "8.6 ~ ~delete old",
            "10.0 a b ~ ~delete",
            "10.4 + c",
            "10.8 a b inserted ~ ~delete c",
            "10.9 a b ~ ~delete c inserted");

    @ParameterizedTest
    @CsvSource({
        "8.6,        ~ ~delete old",
        "8.6.1,      ~ ~delete old",
        "10.0.1,     a b ~ ~delete",
        "10.3.9,     a b ~ ~delete",
        "10.4,       a b ~ ~delete c",
        "10.7.2,     a b ~ ~delete c",
        "10.8,       a b inserted ~ ~delete c",
        "10.9.1,     a b ~ ~delete c inserted",
        "10.77,      a b ~ ~delete c inserted"
    })
    void aVersionHasTheTableOfTheNewestThatIsNotNewer(String version, String slots) {
        assertThat(TABLE.names(Version.parse(version))).containsExactly(slots.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"8.5.3", "9.0.0", "11.2.1", "12.0.0"})
    void aVersionWithoutTheTypeIsToldWhichHaveIt(String version) {
        assertThatThrownBy(() -> TABLE.names(Version.parse(version)))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("IThing is in TensorRT 8 since 8.6, 10; " + version + " is loaded.");
    }

    @ParameterizedTest
    @CsvSource({
        "inserted, 10.8 and newer",
        "c,        10.4 and newer",
        "old,      8.6 until 10.0",
    })
    void aMissingMethodIsNamedWithTheVersionsThatHaveIt(String method, String versions) {
        assertThat(TABLE.missing(method, Version.parse("10.3.0")))
                .hasMessage("IThing." + method + " is in TensorRT " + versions + "; 10.3.0 is loaded.");
    }

    @Test
    void aMethodThatTheLoadedVersionLacksIsRefusedWhenItIsCalled() {
        SlotTable table = new SlotTable(
                "ILogger",
                "10.0 log ~ ~delete",
                "10.98 + whisper",
                "11.0 getAPILanguage getInterfaceInfo ~ ~delete log",
                "11.98 + whisper");
        Methods methods = table.methods("log", "whisper");
        ObjectTable.Handle logger = ILoggerNative.TYPE.create((severity, message) -> {});
        VirtualObject object = methods.at(logger.address());
        assertThat(object.method(0)).isNotEqualTo(MemorySegment.NULL);
        assertThatThrownBy(() -> object.method(1))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("ILogger.whisper is in TensorRT 10.98 until 11.0, 11.98 and newer; " + TensorRT.version()
                        + " is loaded.");
        ObjectTable.free(logger);
    }

    /** 10.8 inserted {@code addCumulative} in the middle, 10.9 moved it: one table for a major version would not do. */
    @Test
    void theNetworksTableIsThatOfItsMinorVersion() throws ReflectiveOperationException {
        Field field = INetworkDefinition.class.getDeclaredField("IMPL");
        field.setAccessible(true);
        SlotTable table = (SlotTable) ((Methods) field.get(null)).slots;
        List<String> before = table.names(Version.parse("10.7"));
        assertThat(before).doesNotContain("addCumulative");
        List<String> inserted = table.names(Version.parse("10.8"));
        assertThat(inserted.indexOf("addCumulative")).isBetween(1, before.size() - 1);
        List<String> after = table.names(Version.parse("10.9"));
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after.indexOf("addCumulative")).isGreaterThanOrEqualTo(before.size());
    }

    @Test
    void everyGeneratedTableOfACallbackButOneHasBothDestructorsSideBySide() throws Exception {
        for (Callback callback : Callback.all()) {
            List<String> slots = callback.slots();
            assertThat(slots).doesNotHaveDuplicates();
            if (callback.toString().equals("ISymExpr")) { // the one that has no virtual destructor
                assertThat(slots).doesNotContain("~", "~delete");
            } else {
                assertThat(slots.indexOf("~delete")).as(callback.toString()).isEqualTo(slots.indexOf("~") + 1);
            }
        }
    }
}
