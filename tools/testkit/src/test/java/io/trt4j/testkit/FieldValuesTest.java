package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    private static PluginField field(Object value, PluginFieldType declared) {
        PluginField declaration = new PluginField("a", MemorySegment.NULL, declared, 1);
        return FieldValues.of(Map.of("a", value))
                .fields(new PluginFieldCollection(List.of(declaration)), Arena.ofAuto())
                .fields()
                .getFirst();
    }

    @Test
    void anAttributeHasAName() {
        assertThatThrownBy(() -> FieldValues.of(Collections.singletonMap(null, 1)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The name of an attribute is null.");
    }

    @Test
    void aValueHasTheDeclaredType() {
        assertThat(field(2, PluginFieldType.kFLOAT32).data().toArray(JAVA_FLOAT))
                .containsExactly(2);
        assertThat(field("0.1, 3", PluginFieldType.kFLOAT64).data().toArray(JAVA_DOUBLE))
                .containsExactly(0.1, 3);
        assertThat(field(true, PluginFieldType.kINT32).data().toArray(JAVA_INT)).containsExactly(1);
        assertThat(field(new int[] {1, 2}, PluginFieldType.kINT8).data().toArray(JAVA_BYTE))
                .containsExactly(1, 2);
        PluginField text = field("é", PluginFieldType.kCHAR);
        assertThat(text.length()).isEqualTo(3);
        assertThat(text.data().toArray(JAVA_BYTE)).containsExactly(0xC3, 0xA9, 0);
    }

    @Test
    void whereNoTypeIsDeclaredTheValueDecides() {
        PluginFieldCollection none = new PluginFieldCollection(List.of());
        assertThat(FieldValues.of(Map.of("a", 1.5))
                        .fields(none, Arena.ofAuto())
                        .fields()
                        .getFirst()
                        .type())
                .isEqualTo(PluginFieldType.kFLOAT32);
        assertThat(field(1.5, PluginFieldType.kUNKNOWN).type()).isEqualTo(PluginFieldType.kFLOAT32);
        assertThat(field("1, -2", PluginFieldType.kUNKNOWN).type()).isEqualTo(PluginFieldType.kINT32);
        assertThat(field("1e-3", PluginFieldType.kUNKNOWN).type()).isEqualTo(PluginFieldType.kFLOAT32);
        assertThat(field("add", PluginFieldType.kUNKNOWN).type()).isEqualTo(PluginFieldType.kCHAR);
        assertThat(field("e", PluginFieldType.kUNKNOWN).type()).isEqualTo(PluginFieldType.kCHAR);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> field(1.5, PluginFieldType.kINT32))
                .hasMessage("The attribute a cannot be \"1.5\": 1.5 is no value of kINT32.");
        assertThatThrownBy(() -> field(300, PluginFieldType.kINT8)).hasMessageContaining("300 is no value of kINT8");
        assertThatThrownBy(() -> field("much", PluginFieldType.kFLOAT32)).hasMessageContaining("it is no number");
        assertThatThrownBy(() -> field(new Object[0], PluginFieldType.kINT8))
                .hasMessageContaining("cannot be a [Ljava.lang.Object;");
    }
}
