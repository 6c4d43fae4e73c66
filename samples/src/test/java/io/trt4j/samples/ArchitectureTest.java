package io.trt4j.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/**
 * Who may know whom. A rule or layer that matches no class fails, so that a renamed package does not switch its rule
 * off.
 */
@AnalyzeClasses(packages = "io.trt4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] BINDINGS = {"io.trt4j.bindings..", "io.trt4j.tensorrt..", "io.trt4j.onnxparser.."};
    private static final String[] PLUGIN_API = {"io.trt4j.plugin..", "io.trt4j.cuda.."};
    private static final String JAVA_KERNELS = "io.trt4j.kernel..";
    private static final String TESTKIT = "io.trt4j.testkit..";
    private static final String SAMPLES = "io.trt4j.samples..";

    @ArchTest
    static final ArchRule arrowsBetweenModulesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.trt4j..")
            .layer("bindings")
            .definedBy(BINDINGS)
            .layer("plugin-api")
            .definedBy(PLUGIN_API)
            .layer("java-kernels")
            .definedBy(JAVA_KERNELS)
            .layer("testkit")
            .definedBy(TESTKIT)
            .layer("samples")
            .definedBy(SAMPLES)
            .whereLayer("bindings")
            .mayOnlyBeAccessedByLayers("plugin-api", "java-kernels", "testkit", "samples")
            .whereLayer("plugin-api")
            .mayOnlyBeAccessedByLayers("java-kernels", "testkit", "samples")
            .whereLayer("java-kernels")
            .mayOnlyBeAccessedByLayers("samples")
            .whereLayer("testkit")
            .mayOnlyBeAccessedByLayers("samples")
            .whereLayer("samples")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    /** What jextract wrote says what TensorRT and CUDA are, not what a user should see of them. */
    @ArchTest
    static final ArchRule jextractIsUsedOnlyWhereNativeCodeIsCalled = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.trt4j.bindings..",
                    "io.trt4j.tensorrt..",
                    "io.trt4j.onnxparser..",
                    "io.trt4j.plugin.internal..",
                    "io.trt4j.cuda..",
                    TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.trt4j.bindings.jextract..");

    /** The upcall layer is plugin-api's own. */
    @ArchTest
    static final ArchRule internalsOfThePluginApiStayInside = noClasses()
            .that()
            .resideOutsideOfPackages(PLUGIN_API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.trt4j.plugin.internal..");

    /** The translator is java-kernels' own. */
    @ArchTest
    static final ArchRule internalsOfJavaKernelsStayInside = noClasses()
            .that()
            .resideOutsideOfPackages(JAVA_KERNELS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.trt4j.kernel.internal..");

    /** The driver and NVRTC are reached through io.trt4j.cuda; the rest of plugin-api asks it. */
    @ArchTest
    static final ArchRule cudaKnowsNothingOfTensorRT = noClasses()
            .that()
            .resideInAPackage("io.trt4j.cuda..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.trt4j.plugin..",
                    "io.trt4j.tensorrt..",
                    "io.trt4j.onnxparser..",
                    "io.trt4j.bindings.jextract.tensorrt..");

    /** JNI stays in the samples. */
    @ArchTest
    static final ArchRule onlySamplesKnowJCuda = noClasses()
            .that()
            .resideOutsideOfPackage(SAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jcuda..", "org.jcuda..");

    /** The README's flag names one module: no other may need native access. */
    @ArchTest
    static final ArchRule onlyBindingsNeedNativeAccess = noClasses()
            .that()
            .resideInAnyPackage("io.trt4j.plugin..", "io.trt4j.cuda..", JAVA_KERNELS, TESTKIT)
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
}
