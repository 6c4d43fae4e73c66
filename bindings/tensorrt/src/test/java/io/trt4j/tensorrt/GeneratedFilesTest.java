package io.trt4j.tensorrt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tools/regenerate wrote is what is there: nothing edited by hand, nothing missing, nothing left over. */
class GeneratedFilesTest {
    private static final Path ROOT = Files.exists(Path.of("bindings")) ? Path.of("") : Path.of("../..");

    @Test
    void areAsTheyWereWritten() throws Exception {
        TreeMap<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("bindings/generated.sha256"))) {
            written.put(line.substring(66), line.substring(0, 64));
        }
        TreeMap<String, String> found = new TreeMap<>();
        for (String place : new String[] {
            "cuda/src/main/jextract", "tensorrt/src/main/c", "tensorrt/src/main/generated", "tensorrt/src/main/jextract"
        }) {
            try (Stream<Path> files = Files.walk(ROOT.resolve("bindings").resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    found.put(ROOT.relativize(file).toString(), HexFormat.of().formatHex(digest));
                }
            }
        }
        assertThat(found).isEqualTo(written);
    }

    /** A method that can call back must be a call that keeps what was thrown: see whether a new one here can. */
    @Test
    void onlyGettersOfWhatTensorRTImplementsAreCalledWithoutACall() throws Exception {
        Pattern method =
                Pattern.compile("    public [\\w.<>]+ (\\w+)\\(\\) \\{\n        Lifetime life\\$ = acquire\\(\\);");
        Set<String> methods = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        Path generated = ROOT.resolve("bindings/tensorrt/src/main/generated");
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                List<MatchResult> found = method.matcher(text).results().toList();
                assertThat(found).as(file.toString()).hasSize(text.split("acquire\\(\\);", -1).length - 1);
                found.forEach(m -> methods.add(m.group(1)));
                if (!found.isEmpty()) {
                    types.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(types)
                .as("what may be implemented in Java")
                .noneMatch(type ->
                        type.matches("\\w+Native|IPlugin(V2|V3|Creator|Resource$|Capability).*(?<!Layer)|I\\w*Expr"));
        assertThat(methods)
                .containsExactly(
                        "getFlags",
                        "getMaxThreads",
                        "getNbAuxStreams",
                        "getNbBindings",
                        "getNbDLACores",
                        "getNbElementWiseDims",
                        "getNbErrors",
                        "getNbGroups",
                        "getNbIOTensors",
                        "getNbInputs",
                        "getNbLayers",
                        "getNbOptimizationProfiles",
                        "getNbOutputChannels",
                        "getNbOutputMaps",
                        "getNbOutputs",
                        "getNbPluginsToSerialize",
                        "getNbRanks",
                        "isParentSearchEnabled",
                        "size",
                        "type");
    }
}
