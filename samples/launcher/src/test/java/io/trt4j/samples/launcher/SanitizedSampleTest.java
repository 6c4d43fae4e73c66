package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SanitizedSampleTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    /** A kernel in CUDA C++, in PTX, or a method of Java's; not in a comment. */
    private static final Pattern KERNEL = Pattern.compile(
            "(?m)^(?! \\*| {5}\\*).*(?:__global__\\s+(?:__launch_bounds__\\(\\d+\\)\\s+)?void\\s+|\\.entry\\s+"
                    + "|JavaKernel\\.of\\(\\w+\\.class, \")(\\w+)");

    @Test
    void everyKernelThatIsShippedIsRunUnderTheSanitizer() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (String modules : new String[] {"bindings", "plugin-api", "tools", "samples"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(modules))) {
                for (Path file : files.filter(SanitizedSampleTest::isShipped).toList()) {
                    Matcher kernels = KERNEL.matcher(Files.readString(file));
                    while (kernels.find()) {
                        shipped.add(kernels.group(1));
                    }
                }
            }
        }
        Set<String> run = Arrays.stream(SanitizedSample.values())
                .filter(sample -> !sample.isFaulty())
                .flatMap(sample -> Arrays.stream(sample.kernels().split(": ")[1].split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(run).isEqualTo(shipped).contains("suppress", "warpPerRow", "circ_pad", "place");
    }

    private static boolean isShipped(Path file) {
        String path = file.toString();
        return path.contains("src/main/")
                && !path.contains("src/main/generated/")
                && !path.contains("src/main/jextract/")
                && path.matches(".*\\.(java|cu|ptx)");
    }
}
