package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class KitReportTest {
    @TempDir
    private Path folder;

    private static CheckResult result(int number, Outcome outcome) {
        return new CheckResult(number, 1, "a \"name\"", "a rule", "a source", outcome, 1500);
    }

    private static final KitReport REPORT = new KitReport(
            "Plugin, version 1",
            "10.6.0",
            42,
            true,
            List.of(
                    result(3, new Outcome.NotTried("a GPU")),
                    result(2, new Outcome.Failed("<1>", "2\0\n\u2028", "count")),
                    result(1, new Outcome.Passed("well")),
                    result(4, new Outcome.NotApplicable("none"))));

    @Test
    void theTextTellsWhatFailedAndHowToRepeatIt() {
        assertThat(REPORT.text())
                .startsWith("Plugin, version 1: 1 passed, 1 failed, 1 not applicable, 1 not tried\n"
                        + "TensorRT 10.6.0, seed 42, each check in a process of its own.\n")
                .containsSubsequence(
                        " 1  level 1  passed          a \"name\": well",
                        " 2  level 1  FAILED",
                        "rule:     a rule (a source)",
                        "expected: <1>",
                        "seen:     2",
                        "to mend:  count",
                        " 3  level 1  not tried       a \"name\": needs a GPU",
                        " 4  level 1  not applicable  a \"name\": none",
                        "--reproduce 42");
        assertThat(REPORT.passed()).isFalse();
    }

    @Test
    void aReportWithNothingThatPassedDidNotPass() {
        assertThat(new KitReport("p", "10.6.0", 1, false, List.of(result(8, new Outcome.NotTried("a GPU")))).passed())
                .isFalse();
    }

    @Test
    void theXmlIsThatOfJUnit() throws Exception {
        Path file = folder.resolve("reports/kit.xml");
        REPORT.write(file);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        Element suite = xml.getDocumentElement();
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(List.of("tests", "failures", "errors", "skipped", "time").stream()
                        .map(suite::getAttribute))
                .containsExactly("4", "1", "0", "2", "6.000");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("2\uFFFD");
        assertThat(failure.getTextContent()).contains("Expected: <1>");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(((Element) suite.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("not tried, needs a GPU");
    }

    @Test
    void theJsonHasAnObjectForEachCheck() throws Exception {
        Path file = folder.resolve("kit.json");
        REPORT.write(file);
        assertThat(Files.readString(file))
                .startsWith("{\"plugin\": \"Plugin, version 1\", \"tensorRt\": \"10.6.0\", \"seed\": \"42\"")
                .contains(
                        "\"name\": \"a \\\"name\\\"\"",
                        "\"seen\": \"2\\u0000\\n\u2028\"",
                        "\"outcome\": \"not tried\"");
    }

    @Test
    void aReportThatCannotBeWrittenIsAnException() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> REPORT.write(file.resolve("kit.xml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The report cannot be written to ");
        assertThatThrownBy(() -> REPORT.write(folder.resolve("kit.html")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".xml, .json or .txt");
    }
}
