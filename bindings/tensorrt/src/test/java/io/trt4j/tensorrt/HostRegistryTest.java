package io.trt4j.tensorrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What implementations return that make no sense, where there is no TensorRT to notice it. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
class HostRegistryTest {
    private static final IPluginRegistry REGISTRY = HostRegistry.get();

    /** An implementation whose methods return null. */
    private static <T> T returningNull(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                HostRegistryTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> null));
    }

    @Test
    void aCreatorWithoutNameIsRefused() {
        int before = NativeObjects.implemented();
        assertThatThrownBy(() -> REGISTRY.registerCreator(returningNull(IPluginCreatorV3One.class), ""))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("pluginName is null.");
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void aResourceWithoutCopyIsRefused() {
        assertThatThrownBy(() -> REGISTRY.acquirePluginResource("key", returningNull(IPluginResource.class)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("What IPluginResource.clone returned is null.");
        assertThat(REGISTRY.releasePluginResource("key"))
                .as("there is nothing to release")
                .isNotZero();
    }
}
