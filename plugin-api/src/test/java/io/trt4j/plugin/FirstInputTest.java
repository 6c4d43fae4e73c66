package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import org.junit.jupiter.api.Test;

/** What plugins without inputs do by default. */
class FirstInputTest {
    record Settings() {}

    private static final IDimensionExpr[][] NO_INPUTS = {};

    private final Plugin<Settings> version2 = new Plugin<>() {
        @Override
        public Settings state() {
            return new Settings();
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(int index, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            return inputs[0];
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    };

    private final PluginV3<Settings> version3 = new PluginV3<>() {
        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    };

    @Test
    void anOutputIsLikeTheFirstInput() {
        DataType[] types = {DataType.kHALF, DataType.kINT8};
        assertThat(version2.getOutputDataType(0, types)).isEqualTo(DataType.kHALF);
        assertThat(version3.getOutputDataTypes(types)).containsExactly(DataType.kHALF);
    }

    @Test
    void whereThereIsNoneTheMethodToOverrideIsNamed() {
        assertThatThrownBy(() -> version2.getOutputDataType(0, new DataType[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("By default an output has the type of the first input, and there is none: override"
                        + " getOutputDataType.");
        assertThatThrownBy(() -> version3.getOutputDataTypes(new DataType[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("override getOutputDataTypes.");
        assertThatThrownBy(() -> version3.getOutputShapes(NO_INPUTS, NO_INPUTS, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("By default an output has the dimensions of the first input, and there is none: override"
                        + " getOutputShapes.");
    }
}
