package io.trt4j.tensorrt.natives;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.LoggingRecorder;
import io.trt4j.tensorrt.abi.Thing;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the exception says when TensorRT logs that it found no creator of a plugin. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
class MissingPluginTest {
    private final List<IPluginCreator> registered = new ArrayList<>();
    private final Thing thing = Thing.owned(Lifetime.FOREVER, () -> {});
    private final CapturingLogger logger = new CapturingLogger((severity, message) -> {}, thing.itsLife());

    @BeforeEach
    void register() {
        register("MissingPluginTestPad", "2", "mine");
        register("AMissingPluginTestPad", "1", "");
    }

    @AfterEach
    void close() {
        registered.forEach(TensorRT::deregisterCreator);
        thing.close();
    }

    private void register(String name, String version, String pluginNamespace) {
        Creator creator = new Creator(name, version, pluginNamespace);
        assertThat(TensorRT.registerCreator(creator, pluginNamespace)).isTrue();
        registered.add(creator);
    }

    /** A creator that is there to be listed. */
    private record Creator(String getPluginName, String getPluginVersion, String getPluginNamespace)
            implements IPluginCreator {
        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(List.of());
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
        public void setPluginNamespace(String pluginNamespace) {}
    }

    private String failure(String... lines) {
        return thing.fail(() -> {
                    for (String line : lines) {
                        logger.log(ILogger.Severity.kERROR, line);
                    }
                })
                .getMessage();
    }

    /** As TensorRT 10.6, 10.15 and 8.6 log it. */
    @Test
    void namesThePluginAndListsWhatIsRegistered() {
        assertThat(failure(
                        "IPluginRegistry::getCreator: Error Code 4: API Usage Error (Cannot find plugin:"
                                + " MissingPluginTestPad, version: 1, namespace:.)",
                        "IRuntime::deserializeCudaEngine: Error Code 1: Internal Error (Cannot deserialize plugin since"
                                + " corresponding IPluginCreator not found in Plugin Registry)"))
                .startsWith("build failed. TensorRT logged: IPluginRegistry::getCreator: Error Code 4")
                .contains(" not found in Plugin Registry). TensorRT's registry has no creator of the plugin"
                        + " MissingPluginTestPad, version 1, namespace \"\": register it first. Registered:"
                        + " MissingPluginTestPad, version 2, namespace \"mine\"; ")
                .contains("AMissingPluginTestPad, version 1, namespace \"\"");
        assertThat(failure("IPluginRegistry::getCreator: Error Code 4: API Usage Error (Cannot find plugin:"
                        + " missingplugintestpadmy.ns, version: 1, namespace:my.ns. In getCreatorInternal at"
                        + " /_src/runtime/dispatch/pluginRegistry.cpp:441)"))
                .contains(" no creator of the plugin missingplugintestpad, version 1, namespace \"my.ns\": register it"
                        + " first. Registered: MissingPluginTestPad, version 2, namespace \"mine\"; ");
        assertThat(failure("3: getPluginCreator could not find plugin: MissingPluginTestPad version: 1"))
                .contains(" no creator of the plugin MissingPluginTestPad, version 1: register it first. Registered:"
                        + " MissingPluginTestPad, version 2, namespace \"mine\"; ");
    }

    /** The ONNX parser of TensorRT 10.10 and newer tells it in a line that is no error. */
    @Test
    void aLineThatIsNoErrorNamesThePluginToo() {
        assertThat(thing.fail(() -> logger.log(
                        ILogger.Severity.kINFO,
                        "Plugin not found with node attribute namespace: using pluginName: MissingPluginTestPad,"
                                + " pluginVersion: 7, pluginNamespace: ")))
                .hasMessageContaining(" no creator of the plugin MissingPluginTestPad, version 7, namespace \"\":"
                        + " register it first. Registered: MissingPluginTestPad, version 2, namespace \"mine\"; ");
    }

    @Test
    void aPluginWithoutANameIsMissedToo() {
        assertThat(failure(
                        "Error Code 1: Serialization (Serialization assertion creator failed.Cannot deserialize plugin"
                                + " since corresponding IPluginCreator not found in Plugin Registry)"))
                .contains("no creator of a plugin of the engine: register it first. Registered: ")
                .contains("AMissingPluginTestPad, version 1, namespace \"\"");
    }

    @Test
    void tenOfManyAreListed() {
        for (int i = 0; i < 30; i++) {
            register("MissingPluginTestMany" + i, "1", "");
        }
        assertThat(failure("Cannot find plugin: MissingPluginTestMany, version: 1, namespace:.)"))
                .contains("MissingPluginTestMany17, version 1, namespace \"\"; and ")
                .doesNotContain("MissingPluginTestMany18,")
                .containsPattern("and \\d+ more\\.$");
    }

    @Test
    void anErrorOfAnotherKindListsNothing() {
        assertThat(failure("no such tactic")).isEqualTo("build failed. TensorRT logged: no such tactic");
    }

    @Test
    void aCreatorThatCannotBeAskedDoesNotHideTheFailure() {
        IPluginCreator failing = new IPluginCreator() {
            private boolean asked;

            @Override
            public String getPluginName() {
                if (asked) {
                    throw new IllegalStateException("no name");
                }
                return "MissingPluginTestFailing";
            }

            @Override
            public String getPluginVersion() {
                return "1";
            }

            @Override
            public PluginFieldCollection getFieldNames() {
                return new PluginFieldCollection(List.of());
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
                asked = false;
            }

            @Override
            public String getPluginNamespace() {
                asked = true; // the last that is asked for while it is registered
                return "";
            }
        };
        TensorRT.registerCreator(failing, "");
        try {
            failing.getPluginNamespace();
            assertThat(failure("Cannot find plugin: MissingPluginTestPad, version: 1, namespace:.)"))
                    .contains("no creator of the plugin MissingPluginTestPad, version 1")
                    .endsWith("What is registered cannot be told: java.lang.IllegalStateException: no name.");
        } finally {
            failing.setPluginNamespace("");
            TensorRT.deregisterCreator(failing);
        }
    }

    /** What the loaded TensorRT says in truth, taken down by an error recorder: it logs only where there is a GPU. */
    @Test
    void theLoadedTensorRTsOwnSentenceIsUnderstood() {
        List<String> said = new ArrayList<>();
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        registry.setErrorRecorder(new LoggingRecorder((severity, message) -> said.add(message)));
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                registry.getPluginCreator("MissingPluginTestPad", "7", "elsewhere");
            } else {
                registry.getCreator("MissingPluginTestPad", "7", "elsewhere");
            }
        } finally {
            registry.setErrorRecorder(null);
        }
        String named = LoadedVersion.isBefore(10, 0) // where the namespace cannot be told from the name
                ? "MissingPluginTestPadelsewhere, version 7: "
                : "MissingPluginTestPad, version 7, namespace \"elsewhere\": ";
        assertThat(failure(said.toArray(String[]::new)))
                .contains("no creator of the plugin " + named
                        + "register it first. Registered: MissingPluginTestPad, version 2, namespace \"mine\"; ");
    }
}
