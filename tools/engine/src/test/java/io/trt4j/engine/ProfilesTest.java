package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.Dims;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What is said of profiles that do not suit a network, before TensorRT sees them. */
class ProfilesTest {
    private static final NetworkInput X = new NetworkInput("x", Dims.of(-1, 3), false);
    private static final NetworkInput FIXED = new NetworkInput("fixed", Dims.of(2), false);
    private static final NetworkInput SIZE = new NetworkInput("size", Dims.of(2), true);

    private static Profile x(long max) {
        return Profile.of("x", Dims.of(1, 3), Dims.of(1, 3), Dims.of(max, 3));
    }

    private static AbstractThrowableAssert<?, ?> refused(List<NetworkInput> inputs, Profile... profiles) {
        return assertThatThrownBy(() -> Profiles.check("m.onnx", inputs, List.of(profiles)))
                .isInstanceOf(EngineBuildException.class);
    }

    @Test
    void takesWhatSuits() {
        assertThatCode(() -> Profiles.check("m.onnx", List.of(FIXED), List.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Profiles.check("m.onnx", List.of(X, FIXED), List.of(x(4), x(16))))
                .doesNotThrowAnyException();
        Profile values = x(4).andValues("size", new long[] {1, 1}, new long[] {2, 2}, new long[] {3, 3});
        assertThatCode(() -> Profiles.check("m.onnx", List.of(X, SIZE), List.of(values)))
                .doesNotThrowAnyException();
    }

    @Test
    void namesDynamicInputsThatNoProfileIsThereFor() {
        refused(List.of(FIXED, X, SIZE))
                .hasMessage(
                        "No profile says for which shapes the engine of m.onnx is to be built, and these inputs have"
                            + " dimensions or values that are set at run time: x (-1x3), size (2, a shape input); add"
                            + " Profile.of(\"x\", min, opt, max) to the options.");
    }

    @Test
    void namesDynamicInputsThatOneProfileLacks() {
        NetworkInput y = new NetworkInput("y", Dims.of(-1), false);
        refused(List.of(X, y), x(4).and("y", Dims.of(1)), x(8))
                .hasMessage(
                        "Profile 1 of the engine of m.onnx gives no range for y (-1), whose dimensions are set at run"
                                + " time.");
    }

    @Test
    void namesInputsThatTheNetworkLacks() {
        refused(List.of(X, FIXED), x(4).and("z", Dims.of(1)))
                .hasMessage(
                        "Profile 0 of the engine of m.onnx names z, which the network has no input of; its inputs are x"
                                + " (-1x3), fixed (2).");
    }

    @Test
    void refusesRangesThatContradictTheNetwork() {
        refused(List.of(X), Profile.of("x", Dims.of(1, 3), Dims.of(1, 3), Dims.of(4, 5)))
                .hasMessage(
                        "Profile 0 of the engine of m.onnx gives 4x5 as max of x, whose dimensions in the network are"
                                + " -1x3.");
        refused(List.of(X), Profile.of("x", Dims.of(1)))
                .hasMessage("Profile 0 of the engine of m.onnx gives 1 as min of x, whose dimensions in the network are"
                        + " -1x3.");
        refused(List.of(X), Profile.of("x", Dims.of(-1, 3), Dims.of(1, 3), Dims.of(4, 3)))
                .hasMessageContaining("gives -1x3 as min of x");
        refused(List.of(FIXED), Profile.of("fixed", Dims.of(3))).hasMessageContaining("gives 3 as min of fixed");
    }

    @Test
    void tellsShapeInputsFromOthers() {
        refused(List.of(X, SIZE), x(4))
                .hasMessage(
                        "Profile 0 of the engine of m.onnx gives no values for size, whose values decide shapes: add"
                                + " andValues(\"size\", min, opt, max).");
        refused(List.of(X, FIXED), x(4).andValues("fixed", new long[2], new long[2], new long[2]))
                .hasMessage(
                        "Profile 0 of the engine of m.onnx gives values for fixed, whose values decide no shapes: give"
                                + " the range of its dimensions only.");
    }
}
