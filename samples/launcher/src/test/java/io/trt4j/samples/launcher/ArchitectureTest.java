package io.trt4j.samples.launcher;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.trt4j.tensorrt.NativeObject;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/**
 * Who may know whom. A rule or layer that matches no class fails, so that a renamed package does not switch its rule
 * off.
 */
@AnalyzeClasses(packages = "io.trt4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FFM = "io.trt4j.ffm..";
    private static final String CUDA = "io.trt4j.cuda..";
    private static final String[] TENSORRT = {"io.trt4j.tensorrt..", "io.trt4j.onnxparser.."};
    private static final String PLUGIN_API = "io.trt4j.plugin..";
    private static final String JAVA_KERNELS = "io.trt4j.kernel..";
    private static final String TESTKIT = "io.trt4j.testkit..";
    private static final String HOST_MODEL = "io.trt4j.hostmodel..";
    private static final String ENGINE = "io.trt4j.engine..";
    private static final String BINDGEN = "io.trt4j.bindgen..";
    private static final String TESTING = "io.trt4j.testing..";
    private static final String CLI = "io.trt4j.cli..";
    private static final String LEAKY_RELU = "io.trt4j.samples.leakyrelu..";
    private static final String CIRC_PAD = "io.trt4j.samples.circpad..";
    private static final String RUNNER = "io.trt4j.samples.runner..";
    /** Samples of one declared plugin each. */
    private static final String[] PLUGIN_SAMPLES = {
        "io.trt4j.samples.rmsnorm..",
        "io.trt4j.samples.scatteradd..",
        "io.trt4j.samples.unique..",
        "io.trt4j.samples.ctcdecode..",
        "io.trt4j.samples.nms.."
    };

    private static final String OCR = "io.trt4j.samples.ocr..";
    private static final String BENCH = "io.trt4j.bench..";
    private static final String LAUNCHER = "io.trt4j.samples.launcher..";
    private static final String[] APPLICATIONS = {
        CLI, LEAKY_RELU, CIRC_PAD, RUNNER, OCR, "io.trt4j.bench.circpad..", LAUNCHER
    };

    @ArchTest
    static final ArchRule arrowsBetweenModulesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.trt4j..")
            .layer("ffm")
            .definedBy(FFM)
            .layer("cuda")
            .definedBy(CUDA)
            .layer("tensorrt")
            .definedBy(TENSORRT)
            .layer("plugin-api")
            .definedBy(PLUGIN_API)
            .layer("java-kernels")
            .definedBy(JAVA_KERNELS)
            .layer("testkit")
            .definedBy(TESTKIT)
            .layer("host-model")
            .definedBy(HOST_MODEL)
            .layer("engine")
            .definedBy(ENGINE)
            .layer("bindgen")
            .definedBy(BINDGEN)
            .layer("testing")
            .definedBy(TESTING)
            .layer("cli")
            .definedBy(CLI)
            .layer("leaky-relu")
            .definedBy(LEAKY_RELU)
            .layer("circ-pad")
            .definedBy(CIRC_PAD)
            .layer("runner")
            .definedBy(RUNNER)
            .layer("plugin samples")
            .definedBy(PLUGIN_SAMPLES)
            .layer("ocr")
            .definedBy(OCR)
            .layer("bench")
            .definedBy(BENCH)
            .layer("launcher")
            .definedBy(LAUNCHER)
            .whereLayer("ffm")
            .mayOnlyBeAccessedByLayers(
                    "cuda",
                    "java-kernels",
                    "tensorrt",
                    "plugin-api",
                    "testkit",
                    "engine",
                    "cli",
                    "leaky-relu",
                    "circ-pad",
                    "runner",
                    "ocr",
                    "bench")
            .whereLayer("cuda")
            .mayOnlyBeAccessedByLayers(
                    "java-kernels",
                    "tensorrt",
                    "plugin-api",
                    "testkit",
                    "engine",
                    "cli",
                    "leaky-relu",
                    "circ-pad",
                    "runner",
                    "plugin samples",
                    "ocr",
                    "bench")
            .whereLayer("tensorrt")
            .mayOnlyBeAccessedByLayers(
                    "plugin-api",
                    "testkit",
                    "host-model",
                    "engine",
                    "cli",
                    "leaky-relu",
                    "circ-pad",
                    "runner",
                    "plugin samples",
                    "ocr",
                    "bench",
                    "launcher")
            .whereLayer("plugin-api")
            .mayOnlyBeAccessedByLayers("leaky-relu", "circ-pad", "runner", "plugin samples", "ocr", "bench")
            .whereLayer("java-kernels")
            .mayOnlyBeAccessedByLayers("leaky-relu", "circ-pad", "plugin samples", "bench")
            .whereLayer("testkit")
            .mayOnlyBeAccessedByLayers(
                    "host-model", "cli", "leaky-relu", "circ-pad", "plugin samples", "runner", "bench", "launcher")
            .whereLayer("host-model")
            .mayOnlyBeAccessedByLayers("cli", "ocr")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("cli", "ocr")
            .whereLayer("bindgen")
            .mayNotAccessAnyLayer()
            .whereLayer("bindgen")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testing")
            .mayNotAccessAnyLayer()
            .whereLayer("testing")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("circ-pad", "runner", "ocr", "bench", "launcher")
            .whereLayer("leaky-relu")
            .mayOnlyBeAccessedByLayers("launcher")
            .whereLayer("circ-pad")
            .mayOnlyBeAccessedByLayers("bench")
            .whereLayer("plugin samples")
            .mayOnlyBeAccessedByLayers("runner", "ocr")
            .whereLayer("runner")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ocr")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bench")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("launcher")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    /** One exception, with its reason in docs/architecture.md: TensorRT's types and their native side. */
    @ArchTest
    static final ArchRule packagesAreFreeOfCircles = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName()
                            .replaceFirst("^io\\.trt4j\\.tensorrt\\.natives$", "io.trt4j.tensorrt"));
                }

                @Override
                public String getDescription() {
                    return "packages, TensorRT's types and their native side as one";
                }
            })
            .should()
            .beFreeOfCycles();

    /** Who wants to see one way to write a kernel reads one package, and what all share. */
    @ArchTest
    static final ArchRule backendsDoNotKnowEachOther = slices().matching("io.trt4j.samples.circpad.(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(CIRC_PAD), resideInAPackage("io.trt4j.samples.circpad.padding"));

    /**
     * A sample can be read, and copied, by itself; runner and launcher know what they start, and ocr has the plugin of another in
     * one of its networks.
     */
    @ArchTest
    static final ArchRule samplesDoNotKnowEachOther = slices().matching("io.trt4j.samples.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(RUNNER), resideInAnyPackage(PLUGIN_SAMPLES))
            .ignoreDependency(resideInAPackage(OCR), resideInAPackage("io.trt4j.samples.ctcdecode"))
            .ignoreDependency(resideInAPackage(LAUNCHER), resideInAPackage(LEAKY_RELU));

    /** What jextract wrote says what TensorRT and CUDA are, not what a user should see of them. */
    @ArchTest
    static final ArchRule jextractIsUsedOnlyWhereNativeCodeIsCalled = noClasses()
            .that()
            .resideOutsideOfPackages(CUDA, "io.trt4j.tensorrt..", "io.trt4j.onnxparser..", TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.trt4j..jextract..");

    /** What the bindings share is not for users. */
    @ArchTest
    static final ArchRule applicationsUseNoInternals = noClasses()
            .that()
            .resideInAnyPackage(APPLICATIONS)
            .or()
            .resideInAnyPackage(PLUGIN_SAMPLES)
            .or()
            .resideInAnyPackage(HOST_MODEL, ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.trt4j.ffm.internal..",
                    "io.trt4j.cuda.lookup..",
                    "io.trt4j.tensorrt.abi..",
                    "io.trt4j.tensorrt.lookup..",
                    "io.trt4j.tensorrt.natives..");

    /** JNI stays in one sample. */
    @ArchTest
    static final ArchRule onlyOneBackendKnowsJCuda = noClasses()
            .that()
            .resideOutsideOfPackage("io.trt4j.samples.circpad.jcuda")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jcuda..", "org.jcuda..");

    /** The README's flag names three modules: no other may need native access. */
    @ArchTest
    static final ArchRule onlyBindingsNeedNativeAccess = noClasses()
            .that()
            .resideInAnyPackage(PLUGIN_API, "io.trt4j.cuda", JAVA_KERNELS, TESTKIT, HOST_MODEL, ENGINE)
            .should()
            .callMethod(MemorySegment.class, "reinterpret", long.class)
            .orShould()
            .callMethod(Linker.class, "downcallHandle", FunctionDescriptor.class, Linker.Option[].class)
            .orShould()
            .callMethod(
                    Linker.class,
                    "downcallHandle",
                    MemorySegment.class,
                    FunctionDescriptor.class,
                    Linker.Option[].class)
            .orShould()
            .callMethod(System.class, "load", String.class);

    /** Objects of TensorRT come from its functions and methods; an address is none. */
    @ArchTest
    static final ArchRule usersMakeNoObjectsOfAddresses = classes()
            .that()
            .areAssignableTo(NativeObject.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .resideInAnyPackage("io.trt4j.tensorrt", "io.trt4j.onnxparser")
            .should(new ArchCondition<>("have no constructor or factory for users") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getCodeUnits().stream()
                            .filter(made -> made.isConstructor()
                                    || made.getModifiers().contains(JavaModifier.STATIC)
                                            && made.getRawReturnType().equals(type))
                            .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
                                    || made.getModifiers().contains(JavaModifier.PROTECTED))
                            .forEach(made -> events.add(
                                    SimpleConditionEvent.violated(made, made.getFullName() + " is visible")));
                }
            });

    /** What says nothing of null is never null; of what jextract wrote nothing is said. */
    @ArchTest
    static final ArchRule packagesForUsersAreNullMarked = classes()
            .that()
            .resideInAnyPackage(
                    FFM, CUDA, TENSORRT[0], TENSORRT[1], JAVA_KERNELS, PLUGIN_API, TESTKIT, HOST_MODEL, ENGINE)
            .and()
            .resideOutsideOfPackage("io.trt4j..jextract..")
            .should(new ArchCondition<>("be in packages that are @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in a package that is not @NullMarked"));
                    }
                }
            });
}
