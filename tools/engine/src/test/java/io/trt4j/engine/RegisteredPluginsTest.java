package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plugins that decide an engine, in TensorRT's own registry. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
class RegisteredPluginsTest {
    private static final String NAME = "Trt4jEngineTestPlugin";

    private record Creator(String getPluginVersion, String getPluginNamespace, String field) implements IPluginCreator {
        @Override
        public String getPluginName() {
            return NAME;
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(
                    List.of(new PluginField(field, MemorySegment.NULL, PluginFieldType.kINT32, 1)));
        }

        @Override
        public IPluginV2 createPlugin(String name, PluginFieldCollection fc) {
            throw new UnsupportedOperationException();
        }

        @Override
        public IPluginV2 deserializePlugin(String name, MemorySegment serialData) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPluginNamespace(String pluginNamespace) {
            // always the same
        }
    }

    private static String key(String operator) throws Exception {
        CacheKey.Builder key = CacheKey.builder()
                .text(CacheKey.OPTIONS, "")
                .text(CacheKey.TENSORRT, "")
                .text(CacheKey.DEVICE, "");
        Model.onnx(TestModel.ofNode(operator)).read().addTo(key);
        return key.build().describe();
    }

    private static String keyWith(IPluginCreator creator, String operator) throws Exception {
        assertThat(TensorRT.registerCreator(creator, creator.getPluginNamespace()))
                .isTrue();
        try {
            return key(operator);
        } finally {
            assertThat(TensorRT.deregisterCreator(creator)).isTrue();
        }
    }

    @Test
    void thoseThatTheModelNamesAreInTheKey() throws Exception {
        assertThat(keyWith(new Creator("1", "", "alpha"), NAME))
                .contains("plugin \"\", \"" + NAME + "\", \"1\": ")
                .contains("alpha kINT32 1");
    }

    @Test
    void othersAreNot() throws Exception {
        assertThat(keyWith(new Creator("1", "", "alpha"), "Relu")).isEqualTo(key("Relu"));
    }

    @Test
    void versionNamespaceAndFieldsMakeAnotherKey() throws Exception {
        String one = keyWith(new Creator("1", "", "alpha"), NAME);
        assertThat(List.of(
                        one,
                        key(NAME),
                        keyWith(new Creator("2", "", "alpha"), NAME),
                        keyWith(new Creator("1", "mine", "alpha"), NAME),
                        keyWith(new Creator("1", "", "beta"), NAME)))
                .doesNotHaveDuplicates();
        assertThat(keyWith(new Creator("1", "", "alpha"), NAME)).isEqualTo(one);
    }
}
