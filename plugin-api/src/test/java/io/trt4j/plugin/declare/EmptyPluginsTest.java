package io.trt4j.plugin.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugins in C, as the registry has them; {@link PluginVersionsCostGpuTest} measures them. */
class EmptyPluginsTest {
    private static final PluginFieldCollection NO_FIELDS = new PluginFieldCollection(List.of());

    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("deprecation") // of plugins of version 2
    void bothVersionsAreMadeAndCalled() throws Exception {
        assumeTrue(TensorRT.version().major() == 10, "they are for TensorRT 10");
        try (EmptyPlugins plugins = new EmptyPlugins(folder)) {
            try (IPluginV2 made =
                    TensorRT.getPluginCreator("Trt4jEmptyC2", "1", "").createPlugin("layer", NO_FIELDS)) {
                assertThat(made.getPluginType()).isEqualTo("Trt4jEmptyC2");
                IPluginV2DynamicExt plugin =
                        IPluginV2DynamicExtNative.TYPE.foreign(((NativeObject) made).address(), Lifetime.FOREVER);
                assertThat(plugins.called(() -> plugin.enqueue(1, 2, 3, 4, 5, 6)))
                        .isEqualTo("enqueue 1");
            }
            IPluginCreatorV3One creator =
                    (IPluginCreatorV3One) TensorRT.getPluginRegistry().getCreator("Trt4jEmptyC3", "1", "");
            try (IPluginV3 plugin = creator.createPlugin("layer", NO_FIELDS, TensorRTPhase.kBUILD)) {
                var core = (IPluginV3OneCore) plugin.getCapabilityInterface(PluginCapabilityType.kCORE);
                var build = (IPluginV3OneBuild) plugin.getCapabilityInterface(PluginCapabilityType.kBUILD);
                assertThat(core.getPluginName() + " " + build.getNbOutputs() + " " + build.getNbTactics() + " "
                                + build.getFormatCombinationLimit() + " " + build.getTimingCacheID())
                        .isEqualTo("Trt4jEmptyC3 1 0 1 null");
                var runtime = (IPluginV3OneRuntime) plugin.getCapabilityInterface(PluginCapabilityType.kRUNTIME);
                assertThat(plugins.called(() -> runtime.enqueue(1, 2, 3, 4, 5, 6)))
                        .isEqualTo("enqueue 1");
                assertThat(plugins.called(() -> plugin.clone().close())).isEqualTo("clone3 1");
            }
        }
    }
}
