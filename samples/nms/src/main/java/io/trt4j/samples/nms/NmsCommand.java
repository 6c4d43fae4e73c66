package io.trt4j.samples.nms;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.samples.runner.SampleCommand;
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
        return Nms.example(boxes);
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
}
