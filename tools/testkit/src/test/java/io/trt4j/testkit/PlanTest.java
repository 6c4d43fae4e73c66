package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest extends Fixture {
    private byte[] plan;

    @BeforeEach
    void build() {
        plan = HostEngine.build(network(Dims.of(-1, 3))
                .addOptimizationProfile(
                        new HostProfile().setDimensions("x", Dims.of(1, 3), Dims.of(2, 3), Dims.of(4, 3))));
    }

    private static void refused(byte[] plan, String message) {
        assertThatThrownBy(() -> HostEngine.deserialize(plan))
                .isInstanceOf(TensorRTException.class)
                .hasMessage(message);
    }

    @Test
    void writingWhatWasReadGivesTheSame() {
        assertThat(Plan.read(plan).write()).isEqualTo(plan);
    }

    /** A network whose output's shape follows from its input, a shape input, and a size that another output holds. */
    private static byte[] withSizes() {
        Expr size = new Expr.SizeTensor(1, new Expr.Constant(1), new Expr.Input(0, 0));
        Expr sum = Expr.of(DimensionOperation.kSUM, size, new Expr.ShapeInput(0, 1));
        Dims one = Dims.of(1);
        Dims four = Dims.of(4);
        Dims values = Dims.of(-5, 5);
        HostProfile.Ranges ranges = new HostProfile.Ranges(
                List.of(new HostProfile.Range(one, one, four)), List.of(new HostProfile.Range(values, values, values)));
        return new Plan(
                        "layer",
                        TestCreator.NAME,
                        "1",
                        "",
                        List.of(new HostTensorDesc("x", DataType.kFLOAT, Dims.of(-1))),
                        List.of(HostTensorDesc.shapeInput("s", Dims.of(2))),
                        List.of(
                                new Plan.Output("y", DataType.kFLOAT, List.of(sum, size)),
                                new Plan.Output("count", DataType.kINT32, List.of())),
                        List.of(new Plan.Profile(ranges, 0, new byte[0])))
                .write();
    }

    @Test
    void sizesAndShapeInputsAreKept() {
        byte[] written = withSizes();
        Plan read = Plan.read(written);
        assertThat(read.write()).isEqualTo(written);
        assertThat(read.shapeInputs()).containsExactly(HostTensorDesc.shapeInput("s", Dims.of(2)));
        HostProfile.Range y = read.outputs().get(0).range(read.profiles().get(0).ranges());
        assertThat(y).isEqualTo(new HostProfile.Range(Dims.of(5, 0), Dims.of(6, 1), Dims.of(9, 4)));
    }

    @Test
    void somethingElse() {
        refused(new byte[0], "This is no engine of the host engine: it is empty.");
        String message = "This is no engine of the host engine; engines built by TensorRT itself need a GPU.";
        refused("TRT4".getBytes(StandardCharsets.UTF_8), message);
        refused("ftrt and what follows".getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void cutOffAnywhere() {
        for (int length = 8; length < plan.length; length++) {
            refused(Arrays.copyOf(plan, length), "This engine is cut off: the end of it is missing.");
        }
    }

    @Test
    void damagedAnywhere() {
        for (int i = 28; i < plan.length; i++) {
            byte[] damaged = plan.clone();
            damaged[i] ^= 0x20;
            refused(damaged, "This engine is damaged: its checksum is wrong.");
        }
        refused(Arrays.copyOf(plan, plan.length + 1), "This engine is damaged: its checksum is wrong.");
    }

    @Test
    void otherVersions() {
        byte[] foreign = plan.clone();
        ByteBuffer.wrap(foreign).putInt(12, 8601);
        refused(
                foreign,
                "This engine was built with TensorRT 8.6.1, but " + TensorRT.version() + " is loaded: build it again.");
        byte[] newer = plan.clone();
        ByteBuffer.wrap(newer).putInt(8, 4);
        refused(newer, "This engine has the format 4 of the host engine; only 3 can be read: build it again.");
    }

    @Test
    void everyFlippedBitIsNoticed() {
        for (int bit = 0; bit < 8 * plan.length; bit++) {
            byte[] damaged = plan.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> Plan.read(damaged))
                    .as("bit %d", bit)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageMatching("This [^\n]+\\.");
        }
    }

    private static final int HEADER = 28;

    private static byte[] withChecksum(byte[] plan) {
        CRC32 crc = new CRC32();
        crc.update(plan, HEADER, plan.length - HEADER);
        ByteBuffer.wrap(plan).putInt(16, plan.length - HEADER).putLong(20, crc.getValue());
        return plan;
    }

    /** Made by somebody else: the checksum is right, but nothing else need be. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void foreignContentIsReadOrRefused(boolean withSizes) {
        if (withSizes) {
            plan = withSizes();
        }
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] foreign = plan.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                foreign[HEADER + random.nextInt(plan.length - HEADER)] =
                        (byte) (random.nextInt() >> random.nextInt(32));
            }
            int end = random.nextInt(4) == 0 ? HEADER + random.nextInt(plan.length - HEADER) : plan.length;
            byte[] complete = withChecksum(Arrays.copyOf(foreign, end));
            try {
                Plan.read(complete);
            } catch (TensorRTException e) {
                assertThat(e).hasMessageMatching("(?s).+\\.");
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 19_999);
    }

    @Test
    void thePluginMustBeRegisteredToLoad() {
        creator.close();
        try {
            assertThatThrownBy(() -> HostEngine.deserialize(plan))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageStartingWith(
                            "TensorRT's registry has no creator of the plugin Trt4jTestTwice, version 1, namespace"
                                    + " \"\": register it first. ");
        } finally {
            creator = new TestCreator();
        }
    }
}
