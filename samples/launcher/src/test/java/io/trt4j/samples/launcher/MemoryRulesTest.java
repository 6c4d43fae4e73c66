package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The classes that take memory which is not freed at a known time, or restrict what the JVM may do during a call. A new
 * use must be added here, so that it is a decision; so must one that is gone.
 */
@AnalyzeClasses(packages = "io.trt4j", importOptions = DoNotIncludeTests.class)
class MemoryRulesTest {
    private static final String JEXTRACT = ".jextract";

    /** Memory that lives as long as a Java object that is reachable; native code must not keep its address longer. */
    @ArchTest
    static void automaticArenasAreTakenHereOnly(JavaClasses classes) {
        assertThat(callers(classes.that(areWrittenByHand()), Arena.class, "ofAuto"))
                .containsExactlyInAnyOrder(
                        "Creator",
                        "CreatorV3",
                        "CurrentContext",
                        "ExtendedLaunch",
                        "Failures",
                        "GuardedMemory",
                        "EnqueueMemory",
                        "JcudaLauncher",
                        "KernelArguments",
                        "KernelLauncher",
                        "NamedTensor",
                        "ObjectTable",
                        "PluginArrays",
                        "PluginV3Object",
                        "PluginsV2");
    }

    /** Memory that is never freed: stubs and constants, whose number does not grow with use, and libraries. */
    @ArchTest
    static void memoryThatIsNeverFreedIsTakenHereOnly(JavaClasses classes) {
        assertThat(callers(classes, Arena.class, "global"))
                .containsExactlyInAnyOrder(
                        "CPlugin",
                        "CStrings",
                        "HostFunctions",
                        "HostRegistry",
                        "InterfaceInfoFunction",
                        "LibClang",
                        "LibTorch",
                        "LibTorchSearch",
                        "NativeExprBuilder",
                        "ObjectTable",
                        "PluginsV2",
                        "ProcessExit",
                        "StackGuard",
                        "TypeInfo",
                        "UpcallType");
    }

    /** A critical call keeps the garbage collector waiting, and must not lead back to Java. */
    @ArchTest
    static void criticalCallsAreMadeHereOnly(JavaClasses classes) {
        assertThat(callers(classes, Linker.Option.class, "critical")).containsExactly("StackGuard");
    }

    @ArchTest
    static void everyModuleIsSeen(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName))
                .contains(
                        "io.trt4j.ffm",
                        "io.trt4j.cuda",
                        "io.trt4j.kernel",
                        "io.trt4j.tensorrt",
                        "io.trt4j.plugin",
                        "io.trt4j.testkit",
                        "io.trt4j.hostmodel",
                        "io.trt4j.engine",
                        "io.trt4j.bindgen",
                        "io.trt4j.cli",
                        "io.trt4j.bench",
                        "io.trt4j.samples.launcher");
    }

    /** Taken without a call. */
    static final class Reference {
        final Supplier<Arena> arena = Arena::ofAuto;
    }

    @Test
    void aReferenceToTheMethodIsAUse() {
        JavaClasses classes = new ClassFileImporter().importClasses(Reference.class);
        assertThat(callers(classes, Arena.class, "ofAuto")).containsExactly("MemoryRulesTest");
    }

    /** What jextract writes keeps its libraries in automatic arenas, which nothing opens here. */
    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand", type -> !type.getPackageName().contains(JEXTRACT));
    }

    private static Set<String> callers(JavaClasses classes, Class<?> owner, String method) {
        return classes.stream()
                .filter(type -> uses(type, owner, method))
                .map(MemoryRulesTest::outermost)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean uses(JavaClass type, Class<?> owner, String method) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(used ->
                        used.getOwner().isEquivalentTo(owner) && used.getName().equals(method));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(MemoryRulesTest::outermost).orElse(type);
    }
}
