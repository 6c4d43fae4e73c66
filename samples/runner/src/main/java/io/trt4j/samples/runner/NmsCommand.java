package io.trt4j.samples.runner;

import io.trt4j.samples.nms.BoxesPicture;
import io.trt4j.samples.nms.Nms;
import io.trt4j.samples.nms.NmsPlugin;
import io.trt4j.tensorrt.DataType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nms}. */
@Command(
        name = "nms",
        description = "Drops boxes that overlap better ones; the number of others is the output's length.")
public final class NmsCommand extends SampleCommand {
    @Option(names = "--boxes", paramLabel = "N", defaultValue = "2000", description = "How many; ${DEFAULT-VALUE}.")
    private int boxes;

    @Option(names = "--picture", paramLabel = "F.png", description = "Draws all boxes, and those that stay.")
    private Path picture;

    @Override
    protected Example example() {
        requireExtents("--boxes", boxes);
        return example(boxes);
    }

    @Override
    protected Path picture() {
        return picture;
    }

    @Override
    protected void draw(Path file, PluginNetwork<?> network, List<NamedTensor> outputs) throws IOException {
        float[] all = network.inputs().getFirst().tensor().floats();
        BoxesPicture.write(file, all, outputs.getFirst().ints());
    }

    /** Random boxes; the network takes any number of them up to this. */
    static Example example(int count) {
        Nms nms = Nms.random(count);
        int[] expected = nms.reference();
        return Example.exactly(
                new PluginNetwork<>("Nms", NmsPlugin.DECLARATION, new NmsPlugin(Nms.THRESHOLD))
                        .input(NamedTensor.of("boxes", DataType.kFLOAT, nms.boxes(), count, 4), 0)
                        .input(NamedTensor.of("scores", DataType.kFLOAT, nms.scores(), count), 0)
                        .output("kept", DataType.kINT32, count)
                        .output("count", DataType.kINT32),
                NamedTensor.of("kept", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }
}
