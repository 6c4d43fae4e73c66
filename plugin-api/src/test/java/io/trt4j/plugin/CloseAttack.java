package io.trt4j.plugin;

import static io.trt4j.plugin.Attack.SETTINGS;
import static io.trt4j.plugin.Attack.register;

import io.trt4j.plugin.Attack.Settings;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Programs of {@link Attack} that close what is being called. */
final class CloseAttack {
    private CloseAttack() {}

    /** Whether the program is one of these. */
    static boolean run(String[] args) throws Exception {
        switch (args[0]) {
            case "closingARegistrationThatIsRead" -> closingARegistrationThatIsRead();
            case "closingInsideCallbacks" -> closingInsideCallbacks();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void closingARegistrationThatIsRead() throws InterruptedException {
        for (int round = 0; round < 30; round++) {
            var registration = register(() -> 1);
            IPluginCreator creator = NativeCreators.get("Attack", "1", "");
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(Thread.ofPlatform().start(() -> {
                    try {
                        while (true) {
                            PluginFieldCollection fields = creator.getFieldNames();
                            if (!fields.fields().get(1).name().equals("values")
                                    || !creator.getPluginName().equals("Attack")) {
                                System.out.println("read " + fields);
                            }
                        }
                    } catch (TensorRTException | NullPointerException e) {
                        // freed, and it says so
                    }
                }));
            }
            Attack.sleep(5);
            registration.close();
            for (Thread reader : readers) {
                reader.join();
            }
        }
        System.out.println("closed");
    }

    private static void closingInsideCallbacks() throws InterruptedException {
        int before = NativeObjects.implemented() + NativeObjects.owned();
        aPluginInItsMethod();
        aRegistrationInItsPluginsMethod();
        aRegistrationInItsFactory();
        int left = NativeObjects.implemented() + NativeObjects.owned() - before;
        System.out.println(left == 0 ? "closed" : "left " + left);
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            System.out.println(otherwise);
        }
    }

    private static void twiceAndByAnotherThread(AutoCloseable what) throws Exception {
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                what.close();
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        other.join();
        what.close();
        what.close();
    }

    private static void aPluginInItsMethod() {
        AtomicReference<IPluginV2DynamicExt> plugin = new AtomicReference<>();
        try (var registration = register(() -> {
            twiceAndByAnotherThread(plugin.get());
            try {
                plugin.get().getNbOutputs();
                return 0;
            } catch (IllegalStateException e) {
                return 7;
            }
        })) {
            plugin.set(registration.create(SETTINGS));
            expect(plugin.get().getNbOutputs() == 7, "a closed plugin was called");
        }
    }

    private static void aRegistrationInItsPluginsMethod() {
        AtomicReference<PluginRegistration<Settings>> registration = new AtomicReference<>();
        registration.set(register(() -> {
            twiceAndByAnotherThread(registration.get());
            return 7;
        }));
        try (IPluginV2DynamicExt plugin = registration.get().create(SETTINGS)) {
            expect(plugin.getNbOutputs() == 7, "the plugin went with its registration");
            expect(NativeCreators.get("Attack", "1", "") == null, "the creator is still there");
        }
    }

    private static PluginRegistration<Settings> closedInItsFactory() {
        AtomicReference<PluginRegistration<Settings>> registration = new AtomicReference<>();
        registration.set(Plugins.register("Attack", "1", Settings.class, settings -> {
            try {
                twiceAndByAnotherThread(registration.get());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return new Attack.Worker(settings, () -> 7);
        }));
        return registration.get();
    }

    private static void aRegistrationInItsFactory() {
        PluginRegistration<Settings> registration = closedInItsFactory();
        try (var made = registration.create(SETTINGS)) {
            expect(made.getNbOutputs() == 7, "the plugin is another");
        }
        try (var made = registration.create(SETTINGS)) {
            System.out.println("a closed registration made " + made);
        } catch (IllegalStateException e) {
            // as it should be
        }
        closedInItsFactory();
        IPluginCreator creator = NativeCreators.get("Attack", "1", "");
        try (var made = creator.createPlugin("layer", MemoryAttack.fields(1))) {
            expect(made.getNbOutputs() == 7, "the plugin is another");
        }
        try (var made = creator.createPlugin("layer", MemoryAttack.fields(1))) {
            System.out.println("a closed registration made " + made);
        } catch (TensorRTException | IllegalStateException e) {
            // as it should be
        }
    }
}
