package io.trt4j.plugin;

import static io.trt4j.plugin.Attack.SETTINGS;
import static io.trt4j.plugin.Attack.register;
import static io.trt4j.plugin.Attack.sleep;

import io.trt4j.ffm.Libraries;
import io.trt4j.plugin.Attack.Recorder;
import io.trt4j.plugin.Attack.Settings;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Programs of {@link Attack} that end: when main returns, by {@link System#exit}, by {@link Runtime#halt} or by a signal,
 * wherever that happens.
 */
final class EndAttack {
    private static final List<Object> HEAP = new ArrayList<>();

    private EndAttack() {}

    private static void exit() {
        System.exit(3);
    }

    private static void halt() {
        Runtime.getRuntime().halt(3);
    }

    /** Whether the program is one of these. */
    static boolean run(String[] args) throws Exception {
        switch (args[0]) {
            case "mainReturnsWithAFullHeap" -> {
                TensorRT.version();
                NativeProcess.print("C"); // written by the hook, or never
                withAFullHeap(() -> {});
            }
            case "exitWithAFullHeap" -> {
                TensorRT.version();
                NativeProcess.printAtExit("destructors"); // if the status is 1: there is no memory for hooks
                withAFullHeap(() -> System.exit(1));
            }
            case "mainReturnsWithARecorder" -> withARecorder(() -> {});
            case "exitWithARecorder" -> withARecorder(EndAttack::exit);
            case "haltWithARecorder" -> withARecorder(EndAttack::halt);
            case "exitWhereTheJvmCannotBeTold" -> whereTheJvmCannotBeTold(EndAttack::exit);
            case "haltWhereTheJvmCannotBeTold" -> whereTheJvmCannotBeTold(EndAttack::halt);
            case "exitInReportError" -> inReportError(EndAttack::exit);
            case "haltInReportError" -> inReportError(EndAttack::halt);
            case "exitInALogger" -> inLogger(EndAttack::exit);
            case "haltInALogger" -> inLogger(EndAttack::halt);
            case "exitInAPlugin" -> inAPlugin(EndAttack::exit);
            case "haltInAPlugin" -> inAPlugin(EndAttack::halt);
            case "exitInAFactory" -> inAFactory(EndAttack::exit);
            case "haltInAFactory" -> inAFactory(EndAttack::halt);
            case "exitInAVirtualThread" ->
                Thread.startVirtualThread(() -> inAPlugin(EndAttack::exit)).join();
            case "haltInAVirtualThread" ->
                Thread.startVirtualThread(() -> inAFactory(EndAttack::halt)).join();
            case "haltAfterAStartThatWasInterrupted" -> {
                Thread.currentThread().interrupt();
                TensorRT.version();
                if (!Thread.interrupted()) {
                    System.out.println("the interrupt was lost");
                }
                inLogger(EndAttack::halt);
            }
            case "exitWhileALoggerIsSlow" -> whileLoggerIsSlow(EndAttack::exit);
            case "haltWhileALoggerIsSlow" -> whileLoggerIsSlow(EndAttack::halt);
            case "terminatedWhileALoggerIsSlow" -> whileLoggerIsSlow(NativeProcess::terminate);
            case "interruptedWhileALoggerIsSlow" -> whileLoggerIsSlow(NativeProcess::interrupt);
            case "mainReturnsWithAHook" -> withAHook(() -> {});
            case "exitWithAHook" -> withAHook(EndAttack::exit);
            case "terminatedWithAHook" -> withAHook(NativeProcess::terminate);
            case "interruptedWithAHook" -> withAHook(NativeProcess::interrupt);
            case "mainThrowsWithoutDestructors" -> mainThrows();
            case "mainThrowsWhileDestructorsAreRegistered" -> mainThrowsWhileDestructorsAreRegistered();
            case "firstUseInAHook" -> Runtime.getRuntime().addShutdownHook(new Thread(() -> withARecorder(() -> {})));
            case "mainThrowsWithDestructors" -> {
                System.setProperty("trt4j.native.destructors", "run");
                mainThrows();
            }
            case "exitWithoutDestructors" -> exitWithAHandler();
            case "exitWithDestructors" -> {
                System.setProperty("trt4j.native.destructors", "run");
                exitWithAHandler();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The heap remains full while the process ends, which a native thread inside TensorRT would see. */
    private static void withAFullHeap(Runnable end) {
        TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
        System.out.println("full");
        MemoryAttack.fillWhole(HEAP);
        end.run();
    }

    private static void withARecorder(Runnable end) {
        TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
        end.run();
    }

    private static void whereTheJvmCannotBeTold(Runnable end) {
        NativeProcess.hideExit();
        withARecorder(end);
    }

    private static void inReportError(Runnable work) {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        registry.setErrorRecorder(new Recorder(work));
        registry.loadLibrary("/no/such/library.so");
        System.out.println("no error was reported");
    }

    private static void inLogger(Runnable work) {
        TensorRT.initLibNvInferPlugins((severity, message) -> work.run(), "attack");
        System.out.println("nothing was logged");
    }

    /** With a recorder, which destructors of TensorRT's call. */
    private static void inAPlugin(Runnable end) {
        withARecorder(() -> {});
        try (var registration = register(() -> {
                    end.run();
                    return 1;
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            System.out.println("returned " + plugin.getNbOutputs());
        }
    }

    private static void inAFactory(Runnable end) {
        withARecorder(() -> {});
        try (var registration = Plugins.register("Attack", "1", Settings.class, settings -> {
            end.run();
            return new Attack.Worker(settings, () -> 1);
        })) {
            PluginFieldCollection fields = MemoryAttack.fields(1);
            TensorRT.getPluginCreator("Attack", "1", "")
                    .createPlugin("layer", fields)
                    .close();
            System.out.println("made");
        }
    }

    private static void whileLoggerIsSlow(Runnable work) throws InterruptedException {
        Libraries.load(TensorRTLibraries.NVINFER_PLUGIN);
        CountDownLatch logging = new CountDownLatch(1);
        Thread.ofPlatform()
                .daemon()
                .start(() -> TensorRT.initLibNvInferPlugins(
                        (severity, message) -> {
                            logging.countDown();
                            sleep(20_000);
                        },
                        "attack"));
        logging.await();
        work.run();
    }

    /** What a hook prints, and what is in a buffer of the C library, are both to be seen. */
    private static void withAHook(Runnable end) {
        withARecorder(() -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        NativeProcess.print("C");
        end.run();
    }

    /** The exit status is 1, the file that the handler prints to. */
    private static void mainThrows() {
        TensorRT.version();
        NativeProcess.printAtExit("destructors");
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
        throw new IllegalStateException("the end");
    }

    /** As a thread inside TensorRT does that goes on when all shutdown hooks but the last one are through. */
    private static void mainThrowsWhileDestructorsAreRegistered() {
        TensorRT.version();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sleep(500);
            NativeProcess.printAtExit("destructors");
            sleep(500);
        }));
        mainThrows();
    }

    private static void exitWithAHandler() {
        TensorRT.version();
        NativeProcess.printAtExit("destructors");
        System.exit(1);
    }
}
