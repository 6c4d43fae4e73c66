package io.trt4j.samples.leakyrelu;

import io.trt4j.tensorrt.DataType;
import io.trt4j.testkit.PluginTestKit;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The README's plugin keeps TensorRT's rules. */
class LeakyReluRulesTest {
    private static PluginTestKit kit() {
        return PluginTestKit.of("LeakyRelu")
                .registeredBy(() -> LeakyReluPlugin.DECLARATION.register())
                .attributes(Map.of("alpha", 0.1f))
                .input("x", DataType.kFLOAT, "N=1..4x3x1..8..32")
                .reference((in, out) -> {
                    for (int i = 0; i < in.get(0).size(); i++) {
                        double x = in.get(0).get(i);
                        out.get(0).set(i, x > 0 ? x : 0.1f * x);
                    }
                });
    }

    @Test
    void keepsTheRules() {
        kit().inProcess().level(3).verify();
    }

    @Tag("long")
    @Test
    void keepsTheRulesEachInAProcessOfItsOwn() {
        kit().verify();
    }
}
