package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a plugin is asked and told before it runs. */
@ExtendWith(NothingIsLeft.class)
class DescriptionTest {
    record Settings() {}

    private class Asked extends Probe<Settings> {
        Asked(Settings state) {
            super(state);
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(
                int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            keptExpr = inputs.length == 0 ? null : inputs[0][0];
            keptBuilder = exprBuilder;
            return dimensions.apply(outputIndex, inputs);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            configured.addAll(Arrays.asList(in));
            configured.addAll(Arrays.asList(out));
        }
    }

    private final List<DynamicPluginTensorDesc> configured = new ArrayList<>();
    private BiFunction<Integer, IDimensionExpr[][], IDimensionExpr[]> dimensions = (output, inputs) -> inputs[0];
    private IDimensionExpr keptExpr;
    private IExprBuilder keptBuilder;

    private final Arena arena = Arena.ofConfined();
    private PluginRegistration<Settings> registration;
    private AutoCloseable plugin;
    private RawPlugin raw;

    @BeforeEach
    void create() {
        use(Asked::new);
    }

    private void use(Function<Settings, Plugin<Settings>> factory) {
        registration = Plugins.register("Trt4jTestAsked", "1", Settings.class, factory);
        var created = registration.create(new Settings());
        plugin = created;
        raw = RawPlugin.of(created);
    }

    @AfterEach
    void close() throws Exception {
        try (arena) {
            free();
        }
    }

    private void free() throws Exception {
        try (PluginRegistration<Settings> first = registration;
                AutoCloseable second = plugin) {} // each, though another throws
    }

    private static PluginTensorDesc desc(DataType type, TensorFormat format, long... d) {
        return new PluginTensorDesc(Dims.of(d), type, format, 0.5f);
    }

    private long descs(PluginTensorDesc... descs) {
        long size = PluginTensorDesc.layout().byteSize();
        MemorySegment array = arena.allocate(PluginTensorDesc.layout(), descs.length);
        for (int i = 0; i < descs.length; i++) {
            descs[i].write(array.asSlice(i * size, size), arena);
        }
        return array.address();
    }

    /** Something with the shape of TensorRT's expressions and builders, whose functions must not be called. */
    private long object() {
        MemorySegment implementation = arena.allocate(ADDRESS);
        implementation.set(ADDRESS, 0, arena.allocate(ADDRESS, 16));
        MemorySegment object = arena.allocate(ADDRESS, 2);
        object.setAtIndex(ADDRESS, 0, arena.allocate(ADDRESS, 16));
        object.setAtIndex(ADDRESS, 1, implementation);
        return object.address();
    }

    private long[] inputs(int nbDims) {
        long[] d = new long[nbDims];
        Arrays.setAll(d, i -> object());
        return d;
    }

    private DimsExprs ask(int output, long... input) {
        return raw.getOutputDimensions(
                output, DimsExprs.of(input).allocate(arena).address(), 1, object());
    }

    @Test
    void defaults() {
        assertThat(raw.getNbOutputs()).isEqualTo(1);
        MemorySegment types = arena.allocateFrom(JAVA_INT, DataType.kHALF.value(), DataType.kFLOAT.value());
        assertThat(raw.getOutputDataType(0, types.address(), 2)).isEqualTo(DataType.kHALF.value());
        assertThat(raw.getWorkspaceSize(0, 0, 0, 0)).isZero();
        PluginTensorDesc half = desc(DataType.kHALF, TensorFormat.kLINEAR, 1);
        PluginTensorDesc full = desc(DataType.kFLOAT, TensorFormat.kLINEAR, 1);
        assertThat(raw.supportsFormatCombination(0, descs(half), 1, 1)).isTrue();
        assertThat(raw.supportsFormatCombination(1, descs(half, half), 1, 1)).isTrue();
        assertThat(raw.supportsFormatCombination(1, descs(half, full), 1, 1)).isFalse();
        assertThat(raw.supportsFormatCombination(0, descs(desc(DataType.kINT8, TensorFormat.kLINEAR, 1)), 1, 1))
                .isFalse();
        assertThat(raw.supportsFormatCombination(0, descs(desc(DataType.kHALF, TensorFormat.kHWC8, 1)), 1, 1))
                .isFalse();
    }

    @Test
    void supportsFormatCombinationSeesOnlyWhatIsSet() throws Exception {
        free();
        List<List<PluginTensorDesc>> seen = new ArrayList<>();
        use(settings -> new Probe<>(settings) {
            @Override
            public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
                assertThat(inOut).hasSize(pos + 1);
                seen.add(List.of(inOut));
                return nbInputs == 2 && nbOutputs == 1;
            }
        });
        PluginTensorDesc[] all = {
            desc(DataType.kHALF, TensorFormat.kLINEAR, 1, -1),
            desc(DataType.kINT8, TensorFormat.kCHW32, 2),
            desc(DataType.kBOOL, TensorFormat.kLINEAR)
        };
        long array = descs(all);
        for (int pos = 0; pos < 3; pos++) {
            // TensorRT leaves what comes later unset: here it has a type that there is not.
            MemorySegment later = MemorySegment.ofAddress(array)
                    .reinterpret(3 * PluginTensorDesc.layout().byteSize());
            for (int i = pos + 1; i < 3; i++) {
                later.set(
                        JAVA_INT,
                        i * PluginTensorDesc.layout().byteSize() + Dims.layout().byteSize(),
                        -1);
            }
            assertThat(raw.supportsFormatCombination(pos, array, 2, 1)).isTrue();
            array = descs(all);
        }
        assertThat(seen).containsExactly(List.of(all[0]), List.of(all[0], all[1]), List.of(all));
    }

    /** Older versions do not tell what the plugin is tuned for. */
    private static Dims opt(long... d) {
        return TensorRT.version().major() < 10 ? null : Dims.of(d);
    }

    @Test
    void configurePluginIsGivenCopies() {
        DynamicPluginTensorDesc in = new DynamicPluginTensorDesc(
                desc(DataType.kHALF, TensorFormat.kLINEAR, -1, 3), Dims.of(1, 3), Dims.of(9, 3), opt(5, 3));
        DynamicPluginTensorDesc out = new DynamicPluginTensorDesc(
                desc(DataType.kFLOAT, TensorFormat.kHWC8, -1), Dims.of(1), Dims.of(9), opt(5));
        raw.configurePlugin(in.allocate(arena).address(), 1, out.allocate(arena).address(), 1);
        RawPlugin.check();
        assertThat(configured).containsExactly(in, out);
    }

    @Test
    void aNullPointerForTensorsIsRefused() {
        for (Runnable call : List.<Runnable>of(
                () -> raw.configurePlugin(0, 1, 0, 1),
                () -> raw.supportsFormatCombination(0, 0, 1, 0),
                () -> raw.getOutputDataType(0, 0, 1),
                () -> raw.getWorkspaceSize(0, 1, 0, 0),
                () -> raw.getOutputDimensions(0, 0, 1, 0))) {
            call.run();
            assertThatThrownBy(RawPlugin::check)
                    .hasRootCauseMessage("The plugin was given a null pointer for 1 elements.");
        }
        raw.configurePlugin(0, -1, 0, 0);
        assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("The plugin was given an array of -1 elements.");
        raw.serialize(0);
        assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("The plugin was given a null pointer to be saved to.");
        assertThat(configured).isEmpty();
    }

    @Test
    void answersReachTensorRT() throws Exception {
        free();
        use(settings -> new Probe<>(settings) {
            @Override
            public int getNbOutputs() {
                return 3;
            }

            @Override
            public DataType getOutputDataType(int index, DataType[] inputTypes) {
                return index == 2 ? null : inputTypes[1 - index];
            }

            @Override
            public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
                return inputs[0].dims().d()[1] * outputs[0].dims().d()[0] << 32;
            }
        });
        assertThat(raw.getNbOutputs()).isEqualTo(3);
        long types = arena.allocateFrom(JAVA_INT, DataType.kHALF.value(), DataType.kBOOL.value())
                .address();
        assertThat(raw.getOutputDataType(0, types, 2)).isEqualTo(DataType.kBOOL.value());
        assertThat(raw.getOutputDataType(1, types, 2)).isEqualTo(DataType.kHALF.value());
        long in = descs(desc(DataType.kHALF, TensorFormat.kLINEAR, 1, 7));
        long out = descs(desc(DataType.kHALF, TensorFormat.kLINEAR, 3));
        assertThat(raw.getWorkspaceSize(in, 1, out, 1)).isEqualTo(21L << 32);
        RawPlugin.check();
        assertThat(raw.getOutputDataType(2, types, 2)).isEqualTo(DataType.kFLOAT.value());
        assertThatThrownBy(RawPlugin::check)
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("getOutputDataType");
    }

    @Test
    void outputDimensionsAreThoseGiven() {
        long[] input = inputs(8);
        assertThat(ask(0, input)).isEqualTo(DimsExprs.of(input));
        dimensions = (output, in) -> new IDimensionExpr[] {in[0][output], in[0][0]};
        assertThat(ask(3, input)).isEqualTo(DimsExprs.of(input[3], input[0]));
        dimensions = (output, in) -> new IDimensionExpr[0];
        assertThat(ask(0, input)).isEqualTo(DimsExprs.of());
        RawPlugin.check();
    }

    private void refused(String message, BiFunction<Integer, IDimensionExpr[][], IDimensionExpr[]> wrong) {
        dimensions = wrong;
        assertThat(ask(1, inputs(2)).nbDims()).isEqualTo(-1);
        assertThatThrownBy(RawPlugin::check)
                .isInstanceOf(TensorRTException.class)
                .hasMessageStartingWith("Trt4jTestAsked.getOutputDimensions threw ")
                .cause()
                .hasMessageContaining(message);
    }

    @Test
    void wrongOutputDimensionsAreRefused() {
        refused("no dimensions of output 1", (output, in) -> null);
        refused("dimension[1] is null", (output, in) -> new IDimensionExpr[] {in[0][0], null});
        refused("at most 8 elements", (output, in) -> {
            IDimensionExpr[] nine = new IDimensionExpr[9];
            Arrays.fill(nine, in[0][0]);
            return nine;
        });
        refused("Index 5 out of bounds", (output, in) -> in[5]);
    }

    @Test
    void expressionsEndWithTheCall() {
        ask(0, inputs(1));
        IDimensionExpr old = keptExpr;
        assertThatThrownBy(old::isConstant).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keptBuilder.constant(1)).isInstanceOf(IllegalStateException.class);
        refused("was closed", (output, in) -> new IDimensionExpr[] {old});
    }

    @Test
    void aTypeThatIsNotKnownIsNotSupported() {
        for (String field : List.of("type", "format")) {
            MemorySegment array = MemorySegment.ofAddress(descs(desc(DataType.kFLOAT, TensorFormat.kLINEAR, 1)))
                    .reinterpret(PluginTensorDesc.layout().byteSize());
            assertThat(raw.supportsFormatCombination(0, array.address(), 1, 0)).isTrue();
            array.set(JAVA_INT, PluginTensorDesc.layout().byteOffset(PathElement.groupElement(field)), 99);
            assertThat(raw.supportsFormatCombination(0, array.address(), 1, 0)).isFalse();
            RawPlugin.check(); // nothing was thrown
        }
    }

    @Test
    void aWorkspaceThatNoDeviceHasIsBlamedOnThePlugin() throws Exception {
        for (long size : new long[] {-1, (1L << 40) + 1, Long.MAX_VALUE}) {
            free();
            use(settings -> new Asked(settings) {
                @Override
                public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
                    return size;
                }
            });
            assertThat(raw.getWorkspaceSize(0, 0, 0, 0)).isZero();
            assertThatThrownBy(RawPlugin::check)
                    .hasMessageStartingWith("Trt4jTestAsked.getWorkspaceSize threw ")
                    .hasMessageContaining(size + " bytes of workspace is not a size that a device could have.");
        }
    }
}
