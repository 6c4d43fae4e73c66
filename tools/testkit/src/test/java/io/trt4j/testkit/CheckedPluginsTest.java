package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.shapeInput;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins of every kind pass the kit, and a plugin of version 2 with a fault does not. */
class CheckedPluginsTest {
    record Factor(float factor) {}

    private static PluginTestKit kit(String name) {
        return PluginTestKit.of(name)
                .attributes(Map.of("factor", 3))
                .input("x", DataType.kFLOAT, "N=1..5x4")
                .reference((inputs, outputs) -> {
                    for (int i = 0; i < inputs.getFirst().size(); i++) {
                        outputs.getFirst().set(i, 3 * inputs.getFirst().get(i));
                    }
                })
                .inProcess();
    }

    private static List<Integer> passed(KitReport report) {
        return report.of(Outcome.Passed.class).stream().map(CheckResult::number).toList();
    }

    @Test
    void aPluginOfVersion2Passes() {
        KitReport report = kit("Trt4jKitScale")
                .registeredBy(() -> Plugins.register("Trt4jKitScale", "1", ScalePlugin.Scale.class, ScalePlugin::new))
                .verify();
        assertThat(passed(report)).containsExactly(1, 2, 3, 4, 5, 6, 7, 11, 15, 16, 18, 19, 20, 21);
    }

    @Test
    void aRecordIsTheAttributesByWayOfItsRegistration() {
        try (PluginRegistration<ScalePlugin.Scale> registration =
                Plugins.register("Trt4jKitScale", "1", ScalePlugin.Scale.class, ScalePlugin::new)) {
            kit("Trt4jKitScale")
                    .attributes(registration.fields(new ScalePlugin.Scale(3)))
                    .only(20)
                    .verify();
        }
    }

    /** y = factor * x, on host memory. */
    private record ScaleV3(Factor fields) implements PluginV3<Factor> {
        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            scale(inputDesc.volume(0), inputs.get(0), outputs.get(0), fields.factor);
        }
    }

    private static void scale(long size, long from, long to, float factor) {
        MemorySegment x = MemorySegment.ofAddress(from).reinterpret(4 * size);
        MemorySegment y = MemorySegment.ofAddress(to).reinterpret(4 * size);
        for (long i = 0; i < size; i++) {
            y.setAtIndex(JAVA_FLOAT, i, factor * x.getAtIndex(JAVA_FLOAT, i));
        }
    }

    @Test
    void aPluginOfVersion3Passes() {
        try (PluginV3Registration<Factor> registration =
                Plugins.registerV3("Trt4jKitScaleV3", "1", Factor.class, (fields, phase) -> new ScaleV3(fields))) {
            KitReport report = kit("Trt4jKitScaleV3")
                    .attributes(registration.fields(new Factor(3)))
                    .verify();
            assertThat(passed(report)).contains(1, 2, 3, 4, 5, 6, 7, 11, 15, 16, 19, 20, 21);
        }
    }

    private static final PluginDeclaration<Factor> DECLARED = plugin("Trt4jKitDeclared", Factor.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .enqueue(call -> scale(
                    call.inputDesc().volume(0),
                    call.inputs().get(0),
                    call.outputs().get(0),
                    call.attributes().factor()));

    @Test
    void aDeclaredPluginPasses() {
        KitReport report =
                kit("Trt4jKitDeclared").registeredBy(() -> DECLARED.register()).verify();
        assertThat(passed(report)).contains(1, 2, 3, 4, 5, 6, 7, 11, 15, 16, 18, 19, 20, 21);
    }

    record Nothing() {}

    /** Writes 0, 1, 2 and so on, as many as the shape input says. */
    private static final PluginDeclaration<Nothing> COUNTS = plugin("Trt4jKitCounts", Nothing.class)
            .input(DataType.kFLOAT)
            .shapeInput()
            .output(shape(shapeInput(0, 0)))
            .enqueue(call -> {
                MemorySegment y = call.memory(output(0));
                for (int i = 0; i < call.outputDesc().volume(0); i++) {
                    y.setAtIndex(JAVA_FLOAT, i, i);
                }
            });

    @Test
    void aPluginWithAShapeInputPasses() {
        assumeTrue(TensorRT.version().major() >= 10, "shape inputs are in TensorRT 10.0 and newer");
        KitReport report = PluginTestKit.of("Trt4jKitCounts")
                .registeredBy(() -> COUNTS.register())
                .input("x", DataType.kFLOAT, "2")
                .shapeInput("size", Dims.of(1), new long[] {1}, new long[] {5}, new long[] {9})
                .reference((inputs, outputs) -> {
                    for (int i = 0; i < outputs.getFirst().size(); i++) {
                        outputs.getFirst().set(i, i);
                    }
                })
                .inProcess()
                .only(1, 2, 3, 5, 6, 7, 20)
                .verify();
        assertThat(passed(report)).containsExactly(1, 2, 3, 5, 6, 7, 20);
    }

    @Test
    void shapesMayComeFromASource() {
        try (TestCreator creator = new TestCreator()) {
            creator.behind = TestCreator.Behind.IGNORED;
            nativeKit()
                    .shapes(random -> List.of(Dims.of(3 + random.nextInt(2), 4)))
                    .only(7)
                    .verify();
            assertThat(creator.configured.stream()
                            .map(pair -> pair.getFirst().desc().dims().d()[0])
                            .distinct())
                    .containsExactlyInAnyOrder(
                            -1L, 1L, 3L, 4L, 5L); // what is declared, least, usual, greatest, and these
        }
    }

    @Test
    void aSetupThatCannotBeSentKeepsOneCheckFromBeingTried() {
        KitReport report = kit("Trt4jKitDeclared")
                .registeredBy(DECLARED::register)
                .only(4, 18)
                .verify();
        assertThat(passed(report)).containsExactly(4);
        assertThat(report.text()).contains("() -> PLUGIN.register(), not PLUGIN::register");
    }

    private static PluginTestKit nativeKit() {
        return PluginTestKit.of(TestCreator.NAME)
                .attributes(Map.of("bias", 0.5f))
                .input("x", DataType.kFLOAT, "N=1..5x4")
                .seed(4);
    }

    @Test
    void aPluginOutsideOfJavaPasses() {
        try (TestCreator creator = new TestCreator()) {
            creator.behind = TestCreator.Behind.IGNORED;
            KitReport report = nativeKit().verify();
            assertThat(passed(report)).containsExactly(1, 2, 3, 4, 5, 6, 7, 11, 16, 19, 21);
            assertThat(PluginTestKit.of(creator())
                            .attributes(Map.of("bias", 1))
                            .input("x", DataType.kFLOAT, "2x2")
                            .only(1)
                            .verify()
                            .plugin())
                    .isEqualTo(TestCreator.NAME + ", version 1");
        }
    }

    private static IPluginCreator creator() {
        return TensorRT.getPluginCreator(TestCreator.NAME, "1", "");
    }

    private static Arguments fault(int check, String seen, Consumer<TestCreator> fault) {
        return Arguments.of(check, seen, fault);
    }

    static List<Arguments> faults() {
        return List.of(
                fault(1, "initialize returned 7", c -> c.failing = "initialize"),
                fault(3, "the byte 4 was not written", c -> c.padding = 3),
                fault(3, "serialize wrote outside of", c -> c.spoiled = "serialize after"),
                fault(4, "the plugin says name Other", c -> c.type = "Other"),
                fault(
                        5,
                        "true where the tensors behind are not known yet, false",
                        c -> c.behind = TestCreator.Behind.OBEYED),
                fault(7, "wrote outside of the output output0", c -> c.spoiled = "output after"),
                fault(7, "wrote outside of the workspace", c -> c.spoiled = "workspace before"),
                fault(7, "changed the input x", c -> c.spoiled = "input inside"),
                fault(7, "when other bytes were there", c -> c.spoiled = "input read"),
                fault(7, "wrote outside of the array inputDesc", c -> c.spoiled = "descs after"),
                fault(7, "wrote outside of the array outputs", c -> c.spoiled = "addresses before"),
                fault(7, "changed the array inputDesc", c -> c.spoiled = "descs inside"),
                fault(1, "getOutputDataType wrote outside of an argument", c -> c.spoiled = "types after"),
                fault(1, "getOutputDimensions wrote outside of an argument", c -> c.spoiled = "expressions after"),
                fault(1, "configurePlugin wrote outside of an argument", c -> c.spoiled = "in before"),
                fault(1, "createPlugin wrote outside of an argument", c -> c.spoiled = "fields after"),
                fault(1, "createPlugin wrote outside of an argument (4 bytes)", c -> c.spoiled = "attribute after"),
                fault(3, "wrote outside of the serialized plugin", c -> c.spoiled = "saved data after"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOutsideOfJavaIsFound(int check, String seen, Consumer<TestCreator> fault) {
        try (TestCreator creator = new TestCreator()) {
            creator.behind = TestCreator.Behind.IGNORED;
            fault.accept(creator);
            KitReport report = nativeKit().only(check).run();
            assertThat(report.failures()).as(report.text()).hasSize(1);
            assertThat(((Outcome.Failed) report.failures().getFirst().outcome()).seen())
                    .contains(seen);
        }
    }
}
