package io.trt4j.testkit;

import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import java.util.Arrays;
import java.util.List;

/** Finds the fastest of a plugin's tactics. */
final class TacticTiming {
    private static final System.Logger LOG = System.getLogger("io.trt4j");
    private static final int RUNS = 3;
    private static final double NANOS_PER_MICRO = 1e3;

    private final String plugin;
    private final HostBuffers buffers;
    private final List<DynamicPluginTensorDesc> in;
    private final List<DynamicPluginTensorDesc> out;

    /**
     * A way to time tactics.
     *
     * @param buffers scratch memory for the shapes that an engine is optimized for
     * @param in the inputs with these shapes
     * @param out the outputs with these shapes
     */
    TacticTiming(
            String plugin, HostBuffers buffers, List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        this.plugin = plugin;
        this.buffers = buffers;
        this.in = in;
        this.out = out;
    }

    /** The fastest tactic: that with the shortest run, the first one of equals. */
    int fastest(PluginInstance instance, int[] tactics) {
        int fastest = 0;
        long best = Long.MAX_VALUE;
        for (int tactic : tactics) {
            instance.setTactic(tactic);
            instance.shapesChanged(in, out);
            long time = time(instance);
            LOG.log(
                    System.Logger.Level.DEBUG,
                    () -> "Plugin " + plugin + ": tactic " + tactic + " takes " + text(time));
            if (time < best) {
                best = time;
                fastest = tactic;
            }
        }
        int chosen = fastest;
        long shortest = best;
        LOG.log(
                System.Logger.Level.DEBUG,
                () -> "Plugin " + plugin + ": of the tactics " + Arrays.toString(tactics) + " the fastest is " + chosen
                        + " with " + text(shortest));
        return fastest;
    }

    private long time(PluginInstance instance) {
        buffers.runOnZeros(instance); // loads classes and fills caches
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            best = Math.min(best, buffers.runOnZeros(instance));
        }
        return best;
    }

    private static String text(long nanos) {
        return nanos / NANOS_PER_MICRO + " µs.";
    }
}
