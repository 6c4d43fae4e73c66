package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests with a registered {@link TestPlugin}; afterwards no native object may be left. */
abstract class Fixture {
    static final float BIAS = 0.5f;

    TestCreator creator;
    private int implemented;
    private int owned;

    @BeforeEach
    void register() {
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        creator = new TestCreator();
    }

    @AfterEach
    void deregister() {
        creator.close();
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    /** The test plugin with no inputs. */
    static HostNetwork emptyNetwork() {
        MemorySegment bias = Arena.ofAuto().allocateFrom(JAVA_FLOAT, BIAS);
        return new HostNetwork(TestCreator.NAME, "1", "", new PluginFieldCollection(List.of(TestCreator.field(bias))));
    }

    /** The test plugin with one input {@code x} and one output {@code y}. */
    static HostNetwork network(Dims x) {
        return emptyNetwork()
                .setLayerName("layer")
                .addInput("x", DataType.kFLOAT, x)
                .setOutputNames("y");
    }

    /** Sets tensors, runs, and compares with what is right. */
    static void runAndCheck(HostExecutionContext context, float first) {
        int count = (int) (HostTensorDesc.bytes(DataType.kFLOAT, context.getTensorShape("x")) / 4);
        float[] x = new float[count];
        float[] right = new float[2 * count];
        for (int i = 0; i < count; i++) {
            x[i] = first + i;
            right[i] = x[i] + BIAS;
            right[count + i] = x[i] + BIAS;
        }
        float[] y = new float[2 * count];
        Arrays.fill(y, Float.NaN);
        context.setTensorAddress("x", MemorySegment.ofArray(x));
        context.setTensorAddress("y", MemorySegment.ofArray(y));
        context.enqueue();
        assertThat(y).isEqualTo(right);
    }
}
