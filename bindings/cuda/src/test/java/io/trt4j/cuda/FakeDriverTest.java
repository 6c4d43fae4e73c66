package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link KernelSourceGpuTest} on a driver of two devices that are not there, in processes of their own; it needs gcc. */
class FakeDriverTest {
    @TempDir
    Path folder;

    static int fake(String function, int... argument) throws Throwable {
        var symbol = Libraries.lookup(CudaLibraries.CUDA).find(function).orElseThrow();
        return argument.length == 0
                ? (int) Calls.handle(JAVA_INT).invoke(symbol)
                : (int) Calls.handle(JAVA_INT, JAVA_INT).invoke(symbol, argument[0]);
    }

    /** Runs the tests, and then tells what is left. */
    static final class Runs {
        public static void main(String[] args) throws Throwable {
            for (Method method : KernelSourceGpuTest.class.getDeclaredMethods()) {
                if (!method.isAnnotationPresent(Test.class)) {
                    continue;
                }
                KernelSourceGpuTest test = new KernelSourceGpuTest();
                test.device();
                int before = fake("fakeLoads");
                try {
                    method.invoke(test);
                    System.out.println(method.getName() + " loaded " + (fake("fakeLoads") - before));
                } catch (InvocationTargetException e) {
                    System.out.println(method.getName() + " failed");
                    e.getCause().printStackTrace(System.out);
                }
            }
            int references = fake("fakeReferences", 0) + fake("fakeReferences", 1);
            System.out.println("left: modules " + fake("fakeModules") + ", references " + references + ", objects "
                    + fake("fakeObjects"));
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private String run(Class<?> main, String... gccOptions) throws IOException, InterruptedException {
        Path source = folder.resolve("fake_driver.c");
        try (InputStream in = FakeDriverTest.class.getResourceAsStream("fake_driver.c")) {
            Files.copy(in, source);
        }
        List<String> gcc = new ArrayList<>(List.of("gcc", "-shared", "-fPIC", "-fvisibility=hidden", "-w"));
        gcc.addAll(List.of(gccOptions));
        Path library = folder.resolve("libcuda.so.1");
        gcc.addAll(List.of("-o", library.toString(), source.toString()));
        try {
            output(gcc);
        } catch (IOException e) {
            assumeTrue(!e.getMessage().contains("No such file"), "this machine has no gcc");
            throw e;
        }
        String path = library + File.pathSeparator + System.getProperty(Libraries.PATH_PROPERTY, folder.toString());
        String output = ChildJvm.run(
                main,
                Map.of(),
                "-D" + Libraries.PATH_PROPERTY + "=" + path,
                "-D" + KernelSource.CACHE_PROPERTY + "=off");
        assertThat(output).endsWith("status 0");
        return output;
    }

    @Test
    void eachTestPassesAndNothingIsLeft() throws Exception {
        assertThat(run(Runs.class))
                .doesNotContain("failed")
                .contains(
                        "aKernelGetsItsArguments loaded 1\n",
                        "eachDeviceHasItsOwnCode loaded 2\n",
                        "contextsOfOthersHaveTheirOwnCode loaded 4\n",
                        "severalThreadsLaunchAtOnce loaded 1\n",
                        "closedItCannotBeLaunched loaded 1\n")
                // Three went with the contexts they were in.
                .contains("left: modules 3, references 0, objects 0\n");
    }

    /** Where contexts have no number; that it cannot tell one from the next at its address is documented. */
    @Test
    void onADriverBeforeCuda12OnlyContextsOfOthersDiffer() throws Exception {
        assertThat(run(Runs.class, "-DFAKE_OLD"))
                .containsOnlyOnce("failed\n")
                .contains("objects 0\n")
                .contains("contextsOfOthersHaveTheirOwnCode failed\n", "eachDeviceHasItsOwnCode loaded 2\n");
    }

    @Test
    void argumentsThatMakeNoSenseAreRefusedBeforeTheDriverSeesThem() throws Exception {
        assertThat(run(HostileArguments.class)).contains("all refused\nleft 0\n");
    }

    @Test
    void anOldDriverSeesThemNeither() throws Exception {
        assertThat(run(HostileArguments.class, "-DFAKE_OLD")).contains("all refused\nleft 0\n");
    }

    @Test
    void eachCallIsMadeWithItsArgumentsAndNothingIsUsedAfterItsEnd() throws Exception {
        assertThat(run(FakeCalls.class)).contains("all called\nleft 0\n");
    }

    @Test
    void anOldDriverIsCalledToo() throws Exception {
        assertThat(run(FakeCalls.class, "-DFAKE_OLD")).contains("all called\nleft 0\n");
    }
}
