package io.trt4j.engine;

import static io.trt4j.engine.StandIn.N;
import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static io.trt4j.engine.StandIn.Z;
import static io.trt4j.engine.StandIn.input;
import static io.trt4j.engine.StandIn.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorIOMode;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineSignatureTest {
    private static final HostTensor GOOD = HostTensor.of(new float[12], 4, 3);
    private final EngineSignature signature = new EngineSignature(List.of(X, Y));

    private static void refuses(EngineSignature signature, Map<String, ? extends EngineTensor> inputs, String message) {
        refuses(signature, inputs, Map.of(), message);
    }

    private static void refuses(
            EngineSignature signature,
            Map<String, ? extends EngineTensor> inputs,
            Map<String, ? extends EngineTensor> outputs,
            String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature.check(inputs, outputs))
                .withMessage(message);
    }

    @Test
    void inputsAndOutputsAreToldApart() {
        assertThat(signature.inputs()).containsExactly(X);
        assertThat(signature.outputs()).containsExactly(Y);
    }

    @Test
    void anUnknownInputIsRefused() {
        refuses(
                signature,
                Map.of("x", GOOD, "w", GOOD),
                "The engine has no input w; it has the input x (kFLOAT, -1x3).");
        refuses(new EngineSignature(List.of(Y)), Map.of("w", GOOD), "The engine has no input w; it has none.");
    }

    @Test
    void aMissingInputIsRefused() {
        refuses(
                new EngineSignature(List.of(X, N, Z)),
                Map.of("x", GOOD),
                "The input n is missing; the engine has the inputs x (kFLOAT, -1x3), n (kINT64, 1).");
    }

    @Test
    void anInputThatIsNullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> signature.check(Collections.singletonMap("x", null), Map.of()))
                .withMessage("The input x is null.");
        assertThatNullPointerException().isThrownBy(() -> signature.check(null, Map.of()));
    }

    @Test
    void anotherTypeIsRefusedThoughItCouldBeConverted() {
        refuses(signature, Map.of("x", HostTensor.of(new int[12], 4, 3)), "The input x is of kFLOAT, not kINT32.");
    }

    @Test
    void anotherRankIsRefused() {
        refuses(
                signature,
                Map.of("x", HostTensor.of(new float[12], 4, 3, 1)),
                "The input x has 2 dimensions, -1x3; 4x3x1 has 3.");
    }

    @Test
    void anotherFixedDimensionIsRefused() {
        refuses(
                signature,
                Map.of("x", HostTensor.of(new float[12], 3, 4)),
                "Dimension 1 of the input x is 3, not 4: it is -1x3, and 3x4 was given.");
    }

    @Test
    void aShapeOutsideTheRangesIsRefused() {
        refuses(
                signature,
                Map.of("x", HostTensor.of(new float[27], 9, 3)),
                "The input x cannot be 9x3: optimization profile 0 allows 1x3 to 8x3.");
        refuses(
                new EngineSignature(List.of(input("x", DataType.kFLOAT, Dims.of(-1, 3), range(2, 2, 2), range(4, 4, 8)))),
                Map.of("x", HostTensor.of(new float[9], 3, 3)),
                "The input x cannot be 3x3: optimization profile 0 allows 2x3 to 2x3, optimization profile 1 allows"
                        + " 4x3 to 8x3.");
    }

    @Test
    void valuesOfAShapeInputOutsideTheirRangeAreRefused() {
        EngineSignature shapes = new EngineSignature(List.of(N, Z));
        refuses(
                shapes,
                Map.of("n", HostTensor.of(new long[] {10}, 1)),
                "The input n cannot be [10]: optimization profile 0 allows [1] to [9].");
        assertThat(shapes.check(Map.of("n", HostTensor.of(new long[] {9}, 1)), Map.of())
                        .inputs()
                        .getFirst()
                        .values())
                .containsExactly(9);
    }

    @Test
    void aShapeInputOnTheDeviceIsRefused() {
        refuses(
                new EngineSignature(List.of(N, Z)),
                Map.of("n", DeviceTensor.ofAddress(256, DataType.kINT64, 1)),
                "The values of the input n decide shapes, and TensorRT reads them on the host: give a HostTensor.");
    }

    @Test
    void theProfileThatWasOptimizedForTheShapesIsTaken() {
        EngineSignature profiles = new EngineSignature(
                List.of(input("x", DataType.kFLOAT, Dims.of(-1, 3), range(1, 4, 8), range(1, 8, 8), range(8, 8, 16))));
        assertThat(profile(profiles, 1)).isZero();
        assertThat(profile(profiles, 4)).isZero();
        assertThat(profile(profiles, 8)).isEqualTo(1);
        assertThat(profile(profiles, 9)).isEqualTo(2);
    }

    private static int profile(EngineSignature signature, int n) {
        return signature
                .check(Map.of("x", HostTensor.of(new float[3 * n], n, 3)), Map.of())
                .profile();
    }

    @Test
    void inputsThatNoProfileAllowsTogetherAreRefused() {
        EngineSignature two = new EngineSignature(List.of(
                input("a", DataType.kFLOAT, Dims.of(-1, 3), range(1, 1, 1), range(2, 2, 2)),
                input("b", DataType.kFLOAT, Dims.of(-1, 3), range(1, 1, 1), range(2, 2, 2))));
        refuses(
                two,
                Map.of("a", HostTensor.of(new float[3], 1, 3), "b", HostTensor.of(new float[6], 2, 3)),
                "No optimization profile allows all inputs: a of 1x3 fits profile 0, b of 2x3 fits profile 1.");
    }

    @Test
    void anInputWithoutRangesNeedsItsShapeOnly() {
        EngineSignature fixed = new EngineSignature(List.of(input("x", DataType.kFLOAT, Dims.of(4, 3)), Y));
        assertThat(fixed.check(Map.of("x", GOOD), Map.of()).profile()).isZero();
    }

    @Test
    void anUnknownOutputIsRefused() {
        refuses(
                signature,
                Map.of("x", GOOD),
                Map.of("z", GOOD),
                "The engine has no output z; it has the output y (kFLOAT, -1x3).");
    }

    @Test
    void anOutputOfAnotherTypeOrReadOnlyIsRefused() {
        refuses(
                signature,
                Map.of("x", GOOD),
                Map.of("y", HostTensor.of(new int[12], 4, 3)),
                "The output y is of kFLOAT, not kINT32.");
        MemorySegment readOnly = MemorySegment.ofArray(new float[12]).asReadOnly();
        refuses(
                signature,
                Map.of("x", GOOD),
                Map.of("y", HostTensor.of(DataType.kFLOAT, readOnly, 4, 3)),
                "The output y cannot be written to memory that is read-only.");
    }

    @Test
    void bindingWantsDeviceTensorsForAll() {
        DeviceTensor device = DeviceTensor.ofAddress(256, DataType.kFLOAT, 4, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature.checkBound(Map.of("x", GOOD), Map.of("y", device)))
                .withMessage("The input x is to be bound: give a DeviceTensor, not memory of the host.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature.checkBound(Map.of("x", device), Map.of()))
                .withMessage("The output y is missing; the engine has the output y (kFLOAT, -1x3).");
        assertThat(signature
                        .checkBound(Map.of("x", device), Map.of("y", device))
                        .bound())
                .isTrue();
    }

    @Test
    void aShapeInputOfAnotherTypeThanIntegersIsRefused() {
        TensorInfo odd = new TensorInfo("o", DataType.kFLOAT, Dims.of(1), TensorIOMode.kINPUT, true, List.of());
        refuses(
                new EngineSignature(List.of(odd)),
                Map.of("o", HostTensor.of(new float[1], 1)),
                "The input o decides shapes and is of kFLOAT, which is not supported: it can be of kINT32 or kINT64.");
    }
}
