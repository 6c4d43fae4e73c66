package io.trt4j.plugin;

import static io.trt4j.plugin.Attack.SETTINGS;
import static io.trt4j.plugin.Attack.register;

import io.trt4j.plugin.Attack.Settings;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Programs of {@link Attack} in which there is no memory, or in which it is collected or must not grow. */
final class MemoryAttack {
    private static final List<Object> HEAP = new ArrayList<>();

    private MemoryAttack() {}

    /** Whether the program is one of these. */
    static boolean run(String[] args) throws Exception {
        switch (args[0]) {
            case "outOfMemoryWithAFullHeap" -> outOfMemoryWithAFullHeap();
            case "outOfMemoryInOtherMethods" -> outOfMemoryInOtherMethods();
            case "outOfMemoryInAFactory" -> outOfMemoryInAFactory();
            case "tenThousandNamesAndTexts" -> tenThousandNamesAndTexts();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes all memory until the list is cleared, and throws. */
    static void fill(List<Object> heap) {
        heap.add(null);
        for (int size = 1 << 20; size > 0; size = size / 2) {
            try {
                while (true) {
                    heap.add(new byte[size]);
                }
            } catch (OutOfMemoryError e) {
                // smaller ones
            }
        }
        while (true) { // what the list could not grow by
            heap.set(0, new Object[] {heap.get(0)});
        }
    }

    static void fillWhole(List<Object> heap) {
        try {
            fill(heap);
        } catch (OutOfMemoryError e) {
            // as expected
        }
    }

    private static void outOfMemoryWithAFullHeap() {
        Set<String> causes = new TreeSet<>();
        try (var registration = register(() -> {
                    fill(HEAP);
                    return 1;
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            for (int i = 0; i < 3; i++) {
                causes.add(cause(() -> {
                    plugin.getNbOutputs();
                    return plugin;
                }));
            }
        }
        System.out.println(String.join(" ", causes));
    }

    /** What has to give an answer that needs memory. */
    private static void outOfMemoryInOtherMethods() {
        Set<String> told = new TreeSet<>();
        TensorRT.setUncaughtHandler(
                (where, thrown) -> told.add(where + " " + thrown.getClass().getSimpleName()));
        boolean[] full = new boolean[1];
        try (var registration =
                        Plugins.register("Attack", "1", Settings.class, settings -> new Probe<Settings>(settings) {
                            @Override
                            public Settings state() {
                                if (full[0]) {
                                    fill(HEAP);
                                }
                                return super.state();
                            }

                            @Override
                            public IDimensionExpr[] getOutputDimensions(
                                    int output, IDimensionExpr[][] inputs, IExprBuilder builder) {
                                fill(HEAP);
                                return null;
                            }

                            @Override
                            public void initialize() {
                                fill(HEAP);
                            }
                        });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            RawPlugin raw = RawPlugin.of(plugin);
            try {
                raw.getOutputDimensions(0);
            } catch (OutOfMemoryError | AssertionError e) {
                // of the caller, who reads the answer
            }
            HEAP.clear();
            plugin.getNbOutputs(); // a call, which takes the reserve again
            raw.initialize();
            HEAP.clear();
            full[0] = true;
            long copy = raw.copy();
            HEAP.clear();
            full[0] = false;
            new RawPlugin(copy).destroy();
            System.out.println((copy == 0 ? "null" : "answered") + " " + String.join(" ", told));
        }
    }

    /** Makes a plugin in each way, with a factory that fills the heap. */
    private static void outOfMemoryInAFactory() {
        boolean[] full = new boolean[1];
        try (var registration = Plugins.register("Attack", "1", Settings.class, settings -> {
                    if (full[0]) {
                        fill(HEAP);
                    }
                    return new Attack.Worker(settings, () -> 1);
                });
                Arena arena = Arena.ofConfined()) {
            IPluginCreator creator = NativeCreators.get("Attack", "1", "");
            byte[] saved;
            try (IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
                var memory = arena.allocate(plugin.getSerializationSize());
                plugin.serialize(memory);
                saved = memory.toArray(ValueLayout.JAVA_BYTE);
            }
            full[0] = true;
            PluginFieldCollection fields = fields(1);
            System.out.println(cause(() -> creator.createPlugin("layer", fields)) + " "
                    + cause(() -> creator.deserializePlugin("layer", saved)) + " "
                    + cause(() -> registration.create(SETTINGS)));
        }
    }

    /** What a call throws that makes a plugin. */
    private static String cause(Supplier<IPluginV2> call) {
        try (IPluginV2 made = call.get()) {
            return "made";
        } catch (TensorRTException e) {
            HEAP.clear();
            return e.getCause().getClass().getSimpleName();
        } catch (OutOfMemoryError e) {
            HEAP.clear();
            return "thrown";
        }
    }

    record Text(String text) {}

    /** Names, versions and texts that are always new ones leave nothing behind when their plugins are closed. */
    private static void tenThousandNamesAndTexts() throws IOException {
        useNames(0, 3_000);
        long before = residentBytes();
        useNames(3_000, 10_000);
        long grown = residentBytes() - before;
        System.out.println(grown < 7_000 * 512 ? "bounded" : "grew by " + grown);
    }

    private static void useNames(int from, int to) {
        String padding = "x".repeat(900);
        for (int i = from; i < to; i++) {
            String name = "Attack " + i + padding;
            try (var registration =
                            Plugins.register(name, "version " + i + padding, Text.class, text -> new Probe<>(text));
                    IPluginV2DynamicExt plugin = registration.create(new Text("text " + i + padding));
                    Arena arena = Arena.ofConfined()) {
                IPluginCreator creator = NativeCreators.get(name, "version " + i + padding, "");
                var saved = arena.allocate(plugin.getSerializationSize());
                plugin.serialize(saved);
                try (var copy = creator.deserializePlugin("layer " + i, saved)) {
                    if (!copy.getPluginType().equals(name)) {
                        System.out.println("wrong name");
                    }
                }
            }
        }
    }

    /** What the process takes of memory, without garbage. */
    private static long residentBytes() throws IOException {
        System.gc();
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4096;
    }

    static PluginFieldCollection fields(int i) {
        float[] values = new float[64];
        Arrays.fill(values, i);
        return new PluginFieldCollection(List.of(
                new PluginField(
                        "number", Arena.ofAuto().allocateFrom(ValueLayout.JAVA_INT, i), PluginFieldType.kINT32, 1),
                new PluginField(
                        "values",
                        Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, values),
                        PluginFieldType.kFLOAT32,
                        values.length)));
    }
}
