package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.natives.KnownVersions;
import io.trt4j.tensorrt.natives.SlotTable;
import io.trt4j.tensorrt.natives.SlotTables;
import java.io.IOException;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifest says about TensorRT's headers is what the bindings do. */
class ManifestTest {
    private static final Path MANIFEST = Path.of(System.getProperty("user.dir"), "src/main/c/tensorrt.manifest");

    /** A paragraph: its first line, and the others. */
    private record Entry(String kind, String name, String head, List<String> lines) {
        /** Its name in Java, in its namespace's package. */
        Class<?> type() throws ClassNotFoundException {
            String home = name.startsWith("nvonnxparser::") ? "io.trt4j.onnxparser." : "io.trt4j.tensorrt.";
            return Class.forName(home + name.substring(name.indexOf("::") + 2).replace('.', '$'));
        }

        /** What follows {@code label VERSION:}, by version. */
        TreeMap<Version, List<String>> byVersion(String label) {
            TreeMap<Version, List<String>> result = new TreeMap<>();
            Pattern pattern = Pattern.compile("  " + label + " (\\S+): (.*)");
            lines.stream()
                    .map(pattern::matcher)
                    .filter(Matcher::matches)
                    .forEach(m -> result.put(
                            Version.parse(m.group(1)), List.of(m.group(2).split(" "))));
            return result;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Entry> entries(String kind) throws IOException {
        List<Entry> result = new ArrayList<>();
        for (String paragraph : Files.readString(MANIFEST).split("\n\n")) {
            List<String> lines = paragraph.lines().toList();
            String[] words = lines.getFirst().split(" ");
            if (words[0].equals(kind)) {
                result.add(new Entry(kind, words[1], lines.getFirst(), lines.subList(1, lines.size())));
            }
        }
        return result.stream();
    }

    static Stream<Entry> structs() throws IOException {
        return entries("struct");
    }

    static Stream<Entry> enums() throws IOException {
        return entries("enum");
    }

    private static String manifest(String label) throws IOException {
        return Files.readAllLines(MANIFEST).stream()
                .filter(line -> line.startsWith(label + " "))
                .map(line -> line.substring(label.length() + 1).replaceFirst(":.*", ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theVersionsAreTheKnownOnes() throws IOException {
        assertThat(Stream.of(manifest("version").split(" ")).map(Version::parse))
                .containsExactlyElementsOf(KnownVersions.ALL);
    }

    /** The tables of the classes that Java calls or implements, by the class that has the vtable. */
    private static Map<String, List<SlotTable>> tables() throws Exception {
        Map<String, List<SlotTable>> result = new LinkedHashMap<>();
        for (Entry entry : entries("interface").toList()) {
            String name = entry.name.substring(entry.name.indexOf("::") + 2);
            for (Class<?> nested : SlotTables.class.getClasses()) {
                if (nested.getSimpleName().equals(name)) {
                    add(result, entry.name, (SlotTable) nested.getField("SLOTS").get(null));
                }
            }
            if (entry.name.startsWith("apiv::") || name.matches("INoCopy|I\\w+Impl")) {
                continue;
            }
            Class<?> type = entry.type();
            if (type.isInterface()) {
                String folder =
                        entry.name.startsWith("nvonnxparser") ? "io.trt4j.onnxparser." : "io.trt4j.tensorrt.natives.";
                Field made = Class.forName(folder + name + "Native").getDeclaredField("TYPE");
                made.setAccessible(true);
                add(result, entry.name, (SlotTable) ((UpcallType<?>) made.get(null)).slots);
                continue;
            }
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Methods.class) {
                    field.setAccessible(true);
                    add(result, vtable(entry, field.getName()), (SlotTable) ((Methods) field.get(null)).slots);
                }
            }
        }
        return result;
    }

    /** The class whose vtable a field's methods are called through. */
    private static String vtable(Entry entry, String field) {
        if (!field.startsWith("IMPL")) {
            return entry.name;
        }
        List<String> targets = entry.lines.stream()
                .filter(line -> line.contains(" -> "))
                .map(line -> line.replaceFirst(".* -> (\\S+) .*", "$1"))
                .distinct()
                .toList();
        String own = "apiv::V" + entry.name.substring(entry.name.indexOf("::I") + 3);
        return field.equals("IMPL")
                ? own
                : targets.stream().filter(t -> !t.equals(own)).findFirst().orElseThrow();
    }

    private static void add(Map<String, List<SlotTable>> tables, String type, SlotTable table) {
        tables.computeIfAbsent(type, t -> new ArrayList<>()).add(table);
    }

    @Test
    void everyTableHasTheManifestsSlotsInEveryVersion() throws Exception {
        Map<String, Entry> entries = entries("interface").collect(Collectors.toMap(Entry::name, e -> e));
        Map<String, List<SlotTable>> tables = tables();
        // The rest have nothing to call: their methods forward to another class's vtable.
        assertThat(entries.values().stream()
                        .filter(entry -> !tables.containsKey(entry.name))
                        .filter(entry -> entry.byVersion("slots").values().stream()
                                .flatMap(List::stream)
                                .anyMatch(slot -> !slot.startsWith("~"))))
                .isEmpty();
        for (Map.Entry<String, List<SlotTable>> table : tables.entrySet()) {
            TreeMap<Version, List<String>> slots = entries.get(table.getKey()).byVersion("slots");
            for (Version version : KnownVersions.ALL) {
                Map.Entry<Version, List<String>> expected = slots.floorEntry(version);
                if (expected != null && expected.getKey().major() == version.major()) {
                    for (SlotTable one : table.getValue()) {
                        assertThat(one.names(version))
                                .as("%s of %s", table.getKey(), version)
                                .isEqualTo(expected.getValue());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("structs")
    void aStructIsLaidOutAsTheManifestSays(Entry entry) throws Exception {
        List<Version> versions = entry.lines.stream()
                .filter(line -> line.startsWith("  layout "))
                .map(line -> Version.parse(line.replaceFirst("  layout (\\S+):.*", "$1")))
                .toList();
        StructLayout layout = null;
        int layouts = 0;
        for (String line : entry.lines) {
            if (line.startsWith("  layout ")) {
                layouts++;
                layout = layout(entry.type(), layouts < versions.size() ? versions.get(layouts) : null);
                assertThat(layout.byteSize()).as(line).isEqualTo(Long.parseLong(line.replaceFirst(".* size ", "")));
                continue;
            }
            Matcher field =
                    Pattern.compile("    (\\w+) at (\\d+) size (\\d+): .*").matcher(line);
            assertThat(field.matches()).as(line).isTrue();
            PathElement path = PathElement.groupElement(field.group(1));
            assertThat(layout.byteOffset(path)).as(line).isEqualTo(Long.parseLong(field.group(2)));
            assertThat(layout.select(path).byteSize()).as(line).isEqualTo(Long.parseLong(field.group(3)));
        }
        assertThat(entry.type().getMethod("layout").invoke(null))
                .isEqualTo(layout(
                        entry.type(),
                        versions.stream()
                                .skip(1)
                                .filter(version -> version.compareTo(TensorRT.version()) > 0)
                                .findFirst()
                                .orElse(null)));
    }

    /** The layout that a type had before a version, or has since; null stands for no version. */
    private static StructLayout layout(Class<?> type, Version until) throws ReflectiveOperationException {
        String nested = until == null ? "" : "$Before" + until.major() + "_" + until.minor();
        Field field = Class.forName(type.getName() + nested).getDeclaredField("LAYOUT");
        field.setAccessible(true);
        return (StructLayout) field.get(null);
    }

    /** Whether a version that has the enum lacks a constant, or has another number for one. */
    private static boolean differsByVersion(Entry entry) {
        return entry.lines.stream().anyMatch(line -> line.contains(", "))
                || entry.lines.stream()
                                .map(line -> line.replaceFirst(".*: (\\S+) .*", "$1"))
                                .distinct()
                                .count()
                        > 1;
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aConstantHasTheManifestsNumberInEveryVersion(Entry entry) throws Exception {
        Map<String, Enum<?>> constants = Stream.of(entry.type().getEnumConstants())
                .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> (Enum<?>) c));
        assertThat(constants).hasSameSizeAs(entry.lines);
        for (String line : entry.lines) {
            String[] words = line.strip().split(": |, ");
            TreeMap<Version, String> numbers = new TreeMap<>();
            Stream.of(words).skip(1).forEach(n -> numbers.put(Version.parse(n.split(" ")[0]), n.split(" ")[1]));
            Enum<?> constant = constants.get(words[0]);
            for (Version version : KnownVersions.ALL) {
                String expected = numbers.floorKey(version) == null
                        ? "-"
                        : numbers.floorEntry(version).getValue();
                if (expected.equals("-") && differsByVersion(entry)) {
                    try (PretendVersion loaded = new PretendVersion(version)) {
                        assertThatThrownBy(() -> entry.type().getMethod("value").invoke(constant))
                                .as("%s in %s", line, version)
                                .hasRootCauseInstanceOf(TensorRTException.class);
                    }
                } else if (!expected.equals("-")) {
                    try (PretendVersion loaded = new PretendVersion(version)) {
                        assertThat(entry.type().getMethod("value").invoke(constant))
                                .as("%s in %s", line, version)
                                .isEqualTo(Integer.parseInt(expected));
                    }
                }
            }
        }
    }
}
