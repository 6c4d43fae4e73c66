package io.trt4j.samples.launcher;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.CpuReference;
import io.trt4j.testkit.KitTensor;
import io.trt4j.testkit.PluginTestKit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The samples' declared plugins, with attributes, inputs and a reference for each. */
enum SamplePlugin {
    LEAKY_RELU("LeakyRelu", "leakyrelu.LeakyReluPlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.attributes(Map.of("alpha", 0.1f)).input("x", DataType.kFLOAT, "N=1..4x3x1..8..32");
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            for (int i = 0; i < in.getFirst().size(); i++) {
                double x = in.getFirst().get(i);
                out.getFirst().set(i, x > 0 ? x : 0.1f * x);
            }
        }
    },
    /** It has tactics. */
    RMS_NORM("RmsNorm", "rmsnorm.RmsNormPlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.attributes(Map.of("eps", Values.EPS))
                    .input("x", DataType.kHALF, "1..8xC=1..200")
                    .input("weight", DataType.kHALF, "C")
                    .tolerance(5e-3);
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            KitTensor x = in.getFirst();
            int columns = in.get(1).size();
            for (int row = 0; row < x.size() / columns; row++) {
                double squares = 0;
                for (int i = 0; i < columns; i++) {
                    squares += x.get(row * columns + i) * x.get(row * columns + i);
                }
                double scale = 1 / Math.sqrt(squares / columns + Values.EPS);
                for (int i = 0; i < columns; i++) {
                    out.getFirst()
                            .set(
                                    row * columns + i,
                                    x.get(row * columns + i) * scale * in.get(1).get(i));
                }
            }
        }
    },
    /** It works in place. */
    SCATTER_ADD("ScatterAdd", "scatteradd.ScatterAddPlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.input("y", DataType.kFLOAT, "1..50")
                    .input("index", DataType.kINT32, "N=1..20", -1, 60)
                    .input("updates", DataType.kFLOAT, "N");
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            KitTensor y = out.getFirst();
            for (int i = 0; i < y.size(); i++) {
                y.set(i, in.getFirst().get(i));
            }
            for (int i = 0; i < in.get(1).size(); i++) {
                int at = (int) in.get(1).get(i);
                if (at >= 0 && at < y.size()) {
                    y.set(at, y.get(at) + in.get(2).get(i));
                }
            }
        }
    },
    /** The size of its output depends on the data. */
    UNIQUE("UniqueValues", "unique.UniquePlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.input("x", DataType.kINT32, "1..100", 0, 20);
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            TreeSet<Double> values = new TreeSet<>();
            for (int i = 0; i < in.getFirst().size(); i++) {
                values.add(in.getFirst().get(i));
            }
            out.getFirst().resize(Dims.of(values.size()));
            int count = 0;
            for (double value : values) {
                out.getFirst().set(count++, value);
            }
            out.get(1).set(0, count);
        }
    },
    NMS("Nms", "nms.NmsPlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.attributes(Map.of("iouThreshold", 0.5))
                    .input("boxes", DataType.kFLOAT, "N=1..50x4")
                    .input("scores", DataType.kFLOAT, "N");
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            KitTensor scores = in.get(1);
            List<Integer> kept = new ArrayList<>();
            IntStream.range(0, scores.size())
                    .boxed()
                    .sorted(Comparator.comparing((Integer box) -> -scores.get(box)))
                    .filter(box -> kept.stream().noneMatch(better -> overlap(in.getFirst(), better, box)))
                    .forEach(kept::add);
            write(kept, out);
        }
    },
    CTC_DECODE("CtcDecode", "ctcdecode.CtcDecodePlugin") {
        @Override
        PluginTestKit with(PluginTestKit kit) {
            return kit.input("x", DataType.kFLOAT, "1..40x2..9");
        }

        @Override
        void compute(List<KitTensor> in, List<KitTensor> out) {
            int classes = (int) in.getFirst().dims().d()[1];
            List<Integer> characters = new ArrayList<>();
            int before = 0;
            for (int step = 0; step < in.getFirst().size() / classes; step++) {
                int best = 0;
                for (int c = 1; c < classes; c++) {
                    if (in.getFirst().get(step * classes + c) > in.getFirst().get(step * classes + best)) {
                        best = c;
                    }
                }
                if (best != 0 && best != before) {
                    characters.add(best);
                }
                before = best;
            }
            write(characters, out);
        }
    };

    private static final class Values {
        static final double EPS = 1e-5;
    }

    private final String plugin;
    private final String member;

    SamplePlugin(String plugin, String type) {
        this.plugin = plugin;
        member = "io.trt4j.samples." + type + ".DECLARATION";
    }

    /** A kit for the plugin, with a seed. */
    PluginTestKit kit() {
        CpuReference reference = this::compute;
        return with(PluginTestKit.of(plugin)
                .registeredBy(new MemberSetup(member))
                .reference(reference)
                .seed(8));
    }

    abstract PluginTestKit with(PluginTestKit kit);

    abstract void compute(List<KitTensor> in, List<KitTensor> out);

    /** Whether the intersection of two boxes is more than half of their union, in the precision of the plugin. */
    private static boolean overlap(KitTensor boxes, int one, int other) {
        float both = area(
                Math.max(at(boxes, one, 0), at(boxes, other, 0)),
                Math.max(at(boxes, one, 1), at(boxes, other, 1)),
                Math.min(at(boxes, one, 2), at(boxes, other, 2)),
                Math.min(at(boxes, one, 3), at(boxes, other, 3)));
        return both > 0.5f * (area(boxes, one) + area(boxes, other) - both);
    }

    private static float at(KitTensor boxes, int box, int side) {
        return (float) boxes.get(4 * box + side);
    }

    private static float area(KitTensor boxes, int box) {
        return area(at(boxes, box, 0), at(boxes, box, 1), at(boxes, box, 2), at(boxes, box, 3));
    }

    private static float area(float left, float top, float right, float bottom) {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    /** Writes numbers and how many they are. */
    private static void write(List<Integer> numbers, List<KitTensor> out) {
        out.getFirst().resize(Dims.of(numbers.size()));
        for (int i = 0; i < numbers.size(); i++) {
            out.getFirst().set(i, numbers.get(i));
        }
        out.get(1).set(0, numbers.size());
    }
}
