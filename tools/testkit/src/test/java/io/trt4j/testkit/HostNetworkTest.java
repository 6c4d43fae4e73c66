package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
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

    @Test
    void extentsAreNotNegative() {
        assertThatThrownBy(() -> network(Dims.of(2, -2)))
                .hasMessage("Tensor x has the extent -2; it must be at least 0, or -1.");
    }
}
