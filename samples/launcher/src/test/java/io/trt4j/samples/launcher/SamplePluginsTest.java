package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.PluginTestKit;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plugins of the samples keep TensorRT's rules. */
class SamplePluginsTest {
    private static PluginTestKit kit(String plugin, String type) {
        return PluginTestKit.of(plugin)
                .registeredBy(new MemberSetup("io.trt4j.samples." + type + ".DECLARATION"))
                .inProcess();
    }

    private static List<Integer> passed(PluginTestKit kit) {
        KitReport report = kit.verify();
        return report.of(Outcome.Passed.class).stream().map(CheckResult::number).toList();
    }

    @Test
    void rmsNormHasTactics() {
        assertThat(passed(kit("RmsNorm", "rmsnorm.RmsNormPlugin")
                        .attributes(Map.of("eps", 1e-5))
                        .input("x", DataType.kHALF, "1..8xC=1..200")
                        .input("weight", DataType.kHALF, "C")))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 11, 12, 14, 15, 16, 18, 19, 21);
    }

    @Test
    void scatterAddWorksInPlace() {
        assertThat(passed(kit("ScatterAdd", "scatteradd.ScatterAddPlugin")
                        .input("y", DataType.kFLOAT, "1..50")
                        .input("index", DataType.kINT32, "N=1..20", -1, 60)
                        .input("updates", DataType.kFLOAT, "N")
                        .reference((in, out) -> {
                            for (int i = 0; i < out.getFirst().size(); i++) {
                                out.getFirst().set(i, in.getFirst().get(i));
                            }
                            for (int i = 0; i < in.get(1).size(); i++) {
                                int at = (int) in.get(1).get(i);
                                if (at >= 0 && at < out.getFirst().size()) {
                                    out.getFirst()
                                            .set(
                                                    at,
                                                    out.getFirst().get(at)
                                                            + in.get(2).get(i));
                                }
                            }
                        })))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 11, 13, 14, 15, 16, 18, 19, 20, 21);
    }

    @Test
    void theSizeOfUniqueValuesDependsOnTheData() {
        assertThat(passed(kit("UniqueValues", "unique.UniquePlugin")
                        .input("x", DataType.kINT32, "1..100", 0, 20)
                        .reference((in, out) -> {
                            double[] values = new double[in.getFirst().size()];
                            for (int i = 0; i < values.length; i++) {
                                values[i] = in.getFirst().get(i);
                            }
                            double[] distinct =
                                    Arrays.stream(values).sorted().distinct().toArray();
                            out.get(0).resize(Dims.of(distinct.length));
                            for (int i = 0; i < distinct.length; i++) {
                                out.get(0).set(i, distinct[i]);
                            }
                            out.get(1).set(0, distinct.length);
                        })))
                .contains(1, 2, 3, 4, 5, 6, 7, 11, 14, 15, 16, 18, 19, 20, 21);
    }

    @Test
    void nms() {
        assertThat(passed(kit("Nms", "nms.NmsPlugin")
                        .attributes(Map.of("iouThreshold", 0.5))
                        .input("boxes", DataType.kFLOAT, "N=1..50x4")
                        .input("scores", DataType.kFLOAT, "N")))
                .contains(1, 2, 3, 4, 5, 6, 7, 11, 15, 16, 18, 19, 21);
    }

    @Test
    void ctcDecode() {
        assertThat(passed(kit("CtcDecode", "ctcdecode.CtcDecodePlugin").input("x", DataType.kFLOAT, "1..40x2..9")))
                .contains(1, 2, 3, 4, 5, 6, 7, 11, 15, 16, 18, 19, 21);
    }
}
