package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostNetworkTest extends Fixture {
    private static final Dims ANY = Dims.of(-1, 3);

    private static void refused(HostNetwork network, String message) {
        assertThatThrownBy(() -> HostEngine.build(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static HostProfile profile(String name, Dims min, Dims opt, Dims max) {
        return new HostProfile().setDimensions(name, min, opt, max);
    }

    @Test
    void dynamicInputsNeedAProfile() {
        String message = "A profile has no dimensions for the input x, whose shape -1x3 is not known in advance.";
        refused(network(ANY), message);
        refused(network(ANY).addOptimizationProfile(new HostProfile()), message);
    }

    @Test
    void profilesMustFit() {
        Dims good = Dims.of(2, 3);
        refused(
                network(ANY).addOptimizationProfile(profile("x", good, Dims.of(1, 3), good)),
                "The shape 1x3 of the input x is not within its profile's range, 2x3 to 2x3.");
        refused(
                network(ANY).addOptimizationProfile(profile("x", Dims.of(2, 4), good, good)),
                "The input x, declared as -1x3, cannot have the shape 2x4.");
        refused(
                network(ANY).addOptimizationProfile(profile("x", good, good, Dims.of(2))),
                "The input x, declared as -1x3, cannot have the shape 2.");
        refused(
                network(ANY).addOptimizationProfile(profile("x", Dims.of(-1, 3), good, good)),
                "The input x, declared as -1x3, cannot have the shape -1x3.");
        refused(
                network(ANY).addOptimizationProfile(profile("z", good, good, good)),
                "A profile has dimensions for z, but the network has no such input; it has [x].");
    }

    @Test
    void namesMustBeUnique() {
        refused(network(Dims.of(2)).setOutputNames("x"), "Two tensors of the network are called x.");
        refused(
                network(Dims.of(2)).setOutputNames("y", "z"),
                "The plugin Trt4jTestTwice has 1 outputs, but 2 names were given: [y, z].");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataType.class,
            names = {"kBOOL", "kUINT8", "kINT4"})
    void someTypesAreNoPluginsTensors(DataType type) {
        assertThatThrownBy(() -> network(Dims.of(2)).addInput("z", type, Dims.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A tensor of type " + type + " cannot be given to a plugin");
    }

    private static void requireNull(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
    }

    @Test
    void nullIsNamed() {
        Dims shape = Dims.of(2);
        PluginFieldCollection none = new PluginFieldCollection(List.of());
        HostNetwork network = network(shape);
        HostProfile profile = new HostProfile();
        requireNull(() -> new HostNetwork(null, "1", "", none), "The name of a plugin is null.");
        requireNull(() -> new HostNetwork("P", null, "", none), "The version of a plugin is null.");
        requireNull(() -> new HostNetwork("P", "1", null, none), "The namespace of a plugin is null.");
        requireNull(() -> new HostNetwork("P", "1", "", null), "The fields of the plugin P are null.");
        requireNull(() -> new HostNetwork(null), "The plugin of a network is null.");
        requireNull(() -> network.addInput(null, DataType.kFLOAT, shape), "The name of a tensor is null.");
        requireNull(() -> network.addInput("z", null, shape), "The type of the tensor z is null.");
        requireNull(() -> network.addInput("z", DataType.kFLOAT, null), "The shape of the tensor z is null.");
        requireNull(() -> network.setOutputNames((String[]) null), "The names of the outputs are null.");
        requireNull(() -> network.setOutputNames("y", null), "The name of an output is null.");
        requireNull(() -> network.setLayerName(null), "The name of a layer is null.");
        requireNull(() -> network.addOptimizationProfile(null), "The optimization profile is null.");
        requireNull(() -> profile.setDimensions(null, shape, shape, shape), "The name of a profile's input is null.");
        requireNull(() -> profile.setDimensions("x", null, shape, shape), "The least shape of the input x is null.");
        requireNull(() -> profile.setDimensions("x", shape, null, shape), "The usual shape of the input x is null.");
        requireNull(() -> profile.setDimensions("x", shape, shape, null), "The greatest shape of the input x is null.");
        requireNull(() -> HostEngine.build(null), "The network is null.");
        requireNull(() -> HostEngine.build(network, null), "The call trace is null.");
        requireNull(() -> HostEngine.deserialize(null), "The engine is null.");
        requireNull(() -> HostEngine.deserialize(new byte[0], null), "The call trace is null.");
    }

    @Test
    void namesThatTensorRTWouldCutOrRefuse() {
        HostNetwork network = network(Dims.of(2)).setLayerName("é".repeat(2047) + "x");
        for (String name : List.of("a\0b", "é".repeat(2048))) {
            assertThatThrownBy(() -> network.addInput(name, DataType.kFLOAT, Dims.of(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The name of a tensor has at most 4095 bytes of UTF-8, none of them zero.");
            assertThatThrownBy(() -> network.setLayerName(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The name of a layer has at most 4095 bytes of UTF-8, none of them zero.");
        }
    }

    @Test
    void shapesAreCopied() {
        long[] extents = {-1, 3};
        long[] most = {4, 3};
        HostProfile profile = profile("x", Dims.of(1, 3), Dims.of(1, 3), Dims.of(most));
        HostNetwork network = network(Dims.of(extents)).addOptimizationProfile(profile);
        extents[1] = 5;
        most[0] = 0;
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network));
                HostExecutionContext context = engine.createExecutionContext()) {
            long[] shape = {2, 3};
            context.setInputShape("x", Dims.of(shape));
            shape[0] = 9;
            runAndCheck(context, 1);
            assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(4, 3));
        }
    }

    @Test
    void extentsAreNotNegative() {
        assertThatThrownBy(() -> network(new Dims(-1, new long[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The shape of the tensor x has -1 dimensions.");
        assertThatThrownBy(() -> profile("x", new Dims(-1, new long[0]), ANY, ANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The least shape of the input x has -1 dimensions.");
        assertThatThrownBy(() -> network(Dims.of(2, -2)))
                .hasMessage("Tensor x has the extent -2; it must be at least 0, or -1.");
    }
}
