package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are nested as deep as programs write them, given to the real NVRTC in processes of their own. */
class NestingTest {
    private static final String REFUSED = "refused";

    private static String kernel(String body) {
        return "__device__ int g(int v) { return v + 1; }\n" + "extern \"C\" __global__ void f(int* x, int a) { " + body
                + " }\n";
    }

    private static String numbered(String template, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> template.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    /** A text that is nested in some way. */
    static String nested(String how, int levels) {
        return switch (how) {
            case "parentheses" -> kernel("x[0] = " + "(".repeat(levels) + "a" + ")".repeat(levels) + ";");
            case "calls" -> kernel("x[0] = " + "g(".repeat(levels) + "a" + ")".repeat(levels) + ";");
            case "complements" -> kernel("x[0] = " + "~".repeat(levels) + "a;");
            case "casts" -> kernel("x[0] = " + "(int)".repeat(levels) + "a;");
            case "sums" -> kernel("x[0] = " + "a + ".repeat(levels) + "a;");
            case "assignments" -> kernel("x[0] = " + "x[1] = ".repeat(levels) + "a;");
            case "blocks" -> kernel("{".repeat(levels) + "x[0] = a;" + "}".repeat(levels));
            case "namespaces" -> "namespace n { ".repeat(levels) + "}".repeat(levels) + kernel("");
            case "conditions" -> "#if " + "(".repeat(levels) + "1" + ")".repeat(levels) + "\n#endif\n" + kernel("");
            case "elses" -> kernel(numbered("if (a == #) x[0] = 7 * #; else ", levels) + "x[0] = 1;");
            case "ternaries" -> kernel("x[0] = " + numbered("a == # ? 3 * # : ", levels) + "0;");
            case "digraphs" -> kernel("x[0] = " + "[&]<%return ".repeat(levels) + "a;" + "%>();".repeat(levels));
            case "lambdas" -> kernel("x[0] = " + "[&]{return ".repeat(levels) + "a;" + "}();".repeat(levels));
            case "loops" -> kernel("while (x[1]) ".repeat(levels) + "x[0] = a;");
            case "arguments" ->
                "#define M(x) x\n" + kernel("x[0] = " + "M(".repeat(levels) + "a" + ")".repeat(levels) + ";");
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static String outcome(String source, String... options) {
        try {
            Nvrtc.compile("nested.cu", source, options.length == 0 ? new String[] {"-arch=compute_80"} : options);
            return "compiled";
        } catch (NvrtcException e) {
            return e.log().isEmpty() && e.getMessage().contains("it is nested so deep, or its macros")
                    ? REFUSED
                    : "error";
        }
    }

    static final class Compiles {
        public static void main(String[] args) {
            Map<String, Integer> deep = Map.ofEntries(
                    Map.entry("parentheses", 10_000),
                    Map.entry("calls", 10_000),
                    Map.entry("complements", 10_000),
                    Map.entry("casts", 10_000),
                    Map.entry("sums", 10_000),
                    Map.entry("assignments", 10_000),
                    Map.entry("blocks", 10_000),
                    Map.entry("namespaces", 10_000),
                    Map.entry("conditions", 10_000),
                    // These take NVRTC time that grows with the square.
                    Map.entry("elses", 1_000),
                    Map.entry("ternaries", 400),
                    Map.entry("digraphs", 200),
                    Map.entry("lambdas", 200),
                    Map.entry("loops", 100),
                    Map.entry("arguments", 500));
            for (String how : args) {
                int levels = deep.get(how);
                System.out.println(how + " " + outcome(nested(how, levels)));
                // The longer texts, of 20 MB and more, take a while to read.
                int tooMany = !Boolean.getBoolean("trt4j.test.long") && levels <= 1_000 ? 500_000 : 1_000_000;
                System.out.println("too many " + how + " " + outcome(nested(how, tooMany)));
            }
        }
    }

    /** All that {@link #nested} knows, in parts that take about as long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parentheses calls complements casts sums assignments blocks namespaces conditions",
                "elses ternaries digraphs lambdas loops arguments"
            })
    @Execution(ExecutionMode.CONCURRENT)
    void nestedCodeCompilesOrIsRefused(String part) throws Exception {
        List<String> hows = List.of(part.split(" "));
        List<String> lines = ChildJvm.run(
                        Compiles.class,
                        Map.of(),
                        hows,
                        "-Xss1m",
                        "-Dtrt4j.test.long=" + Boolean.getBoolean("trt4j.test.long"))
                .lines()
                .toList();
        assertThat(lines).last().isEqualTo("status 0");
        assertThat(lines).hasSize(2 * hows.size() + 1);
        assertThat(lines.subList(0, 2 * hows.size()))
                .allMatch(line -> line.endsWith(line.startsWith("too many ") ? REFUSED : "compiled"));
    }

    /** Macros of which each has the one before twice, so that the last one nests 2^24 parentheses. */
    private static String doubling(String name, String call) {
        return "#define CAT(a, b) a##b\n#define %s0(x) (x)\n".formatted(name)
                + IntStream.range(0, 24)
                        .mapToObj(i -> "#define %s%d(x) %s(%s(x))\n"
                                .formatted(name, i + 1, call.formatted(i), call.formatted(i)))
                        .collect(Collectors.joining());
    }

    static final class Bombs {
        public static void main(String[] args) throws IOException {
            String template =
                    "template<int N> struct A { static const int v = %sA<N + 1>::v%s; };\n" + kernel("x[0] = A<0>::v;");
            System.out.println(outcome(template.formatted("", "")));
            System.out.println(outcome(template.formatted("(".repeat(100), ")".repeat(100))));
            System.out.println(outcome(template.formatted("(".repeat(10_000), ")".repeat(10_000))));
            System.out.println(outcome(kernel("x[0] = D a;"), "-DD=" + "~".repeat(300_000)));
            System.out.println(
                    outcome("#define D(x) x x\n" + kernel("x[0] = " + "D(".repeat(24) + "~" + ")".repeat(24) + "a;")));
            System.out.println(outcome(numbered("#define M# M1#\n", 1) + kernel("x[0] = M0;")));

            Path folder = Files.createTempDirectory("trt4j-headers");
            Path header = Files.writeString(folder.resolve("doubling.h"), doubling("H", "H%d"));
            String[] options = {
                "-arch=compute_80",
                "--include-path=" + folder,
                "--pre-include=" + Files.writeString(folder.resolve("before.h"), doubling("B", "B%d")),
                "-DO(x)=" + "(".repeat(300_000) + "x" + ")".repeat(300_000),
                "-DHEADER=\"doubling.h\""
            };
            String all = doubling("E", "E%d") + doubling("P", "CAT(P, %d)") + "#include \"doubling.h\"\n"
                    + "#if __CUDA_ARCH__ == 1\n#define H11(x) x\n#endif\n";
            for (String macro : List.of("E", "P", "H", "B")) {
                System.out.println(outcome(all + kernel("x[0] = %s10(a);".formatted(macro)), options));
                System.out.println(outcome(all + kernel("x[0] = %s24(a);".formatted(macro)), options));
            }
            System.out.println(outcome("#include HEADER\n" + kernel("x[0] = H24(a);"), options));
            System.out.println(outcome(kernel("x[0] = O(a);"), options));
            Files.delete(folder.resolve("before.h"));
            Files.delete(header);
            Files.delete(folder);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void templatesAndMacrosThatMultiplyNestingCompileOrAreRefused() throws Exception {
        assertThat(ChildJvm.run(Bombs.class, Map.of(), "-Xss1m").lines())
                .containsExactly(
                        "error", // excessive recursion, as NVRTC says
                        "error",
                        REFUSED,
                        REFUSED,
                        REFUSED,
                        "error",
                        "compiled",
                        REFUSED,
                        "compiled",
                        REFUSED,
                        "compiled",
                        REFUSED,
                        "compiled",
                        REFUSED,
                        REFUSED,
                        REFUSED,
                        "status 0");
    }

    static long need(String source) {
        return StackNeed.of(source, List.of(), (name, from) -> List.of());
    }

    @Test
    void flatCodeNeedsLittleStackHoweverLong() {
        long least = need("");
        String table = "__device__ int t[] = {" + "1, {2, 3}, ".repeat(200_000) + "};";
        String comments = "/* " + "(".repeat(100_000) + "*/ // " + "(".repeat(100_000) + "\n";
        String texts = "const char* a = \"" + "(".repeat(100_000) + "\\\"(\", *b = R\"x(" + "(\"".repeat(100_000)
                + ")x\"; char c = '(', d = '\\''; int e = 1'000'000;";
        for (String flat : List.of(
                table,
                kernel("x[0] += a;".repeat(100_000)),
                comments + texts,
                "f(x);{}\n".repeat(100_000),
                "template<class T> struct A { T t; };" + "enum E { " + numbered("E#, ", 10_000) + "};",
                "template<class T> struct A { T t; };"
                        + kernel("switch (a) {" + numbered("case #: ", 10_000) + "x[0] = 1; }"))) {
            assertThat(need(flat)).isLessThan(2 * least);
        }
        for (List<String> options : List.of(List.of("-DM=((((((((a"), List.of("-D", "M=((((((((a"))) {
            assertThat(StackNeed.of("int i = M", options, (name, from) -> List.of()))
                    .isGreaterThan(least + 8 * 2500);
        }
        String template = "template<class T> struct A { T t; };\n";
        assertThat(need(template + nested("elses", 1000)))
                .as("a template elsewhere")
                .isLessThan(need(nested("elses", 1000)) + (16 << 20));
        String ends = "#if A\n#define END ;\n#else\n#define END {}\n#endif\n" + "int f(int) END\n".repeat(10_000);
        assertThat(need(ends)).isLessThan(2 * least);
        assertThat(need(nested("elses", 1000))).isGreaterThan(least + 1000 * 1600);
        CPreprocessor.Headers calls =
                (name, from) -> List.of(new CPreprocessor.Header(Path.of(name), nested("calls", 1000)));
        assertThat(StackNeed.of("#include <h>\n" + table, List.of(), calls)).isGreaterThan(least + 1000 * 5400);
        assertThat(need("\\\n#\\\ndefine M ((((((((\nint i = M")).isGreaterThan(least + 8 * 2500);
    }
}
