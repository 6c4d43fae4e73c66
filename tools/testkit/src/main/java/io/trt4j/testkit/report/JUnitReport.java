package io.trt4j.testkit.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report as JUnit XML, which CI servers read: a test suite with a test case for each check. */
final class JUnitReport {
    private static final double MILLIS_PER_SECOND = 1e3;

    private JUnitReport() {}

    static String of(KitReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml);
            write(report, xml);
            xml.writeEndDocument();
            newLine(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static void write(KitReport report, XMLStreamWriter xml) throws XMLStreamException {
        int skipped = report.of(Outcome.NotApplicable.class).size()
                + report.of(Outcome.NotTried.class).size();
        xml.writeStartElement("testsuite");
        attribute(xml, "name", report.plugin());
        attribute(xml, "tests", report.results().size());
        attribute(xml, "failures", report.failures().size());
        attribute(xml, "errors", 0);
        attribute(xml, "skipped", skipped);
        attribute(
                xml,
                "time",
                seconds(report.results().stream().mapToLong(CheckResult::millis).sum()));
        newLine(xml);
        xml.writeStartElement("properties");
        property(xml, "seed", report.seed());
        property(xml, "tensorRt", report.tensorRt());
        property(xml, "ownProcesses", report.ownProcesses());
        xml.writeEndElement();
        newLine(xml);
        for (CheckResult result : report.results()) {
            xml.writeStartElement("testcase");
            attribute(xml, "classname", report.plugin());
            attribute(xml, "name", String.format(Locale.ROOT, "%02d %s", result.number(), result.name()));
            attribute(xml, "time", seconds(result.millis()));
            switch (result.outcome()) {
                case Outcome.Passed passed -> {}
                case Outcome.NotApplicable none -> skipped(xml, "not applicable: " + none.reason());
                case Outcome.NotTried none -> skipped(xml, "not tried, needs " + none.wanting());
                case Outcome.Failed failed -> {
                    xml.writeStartElement("failure");
                    attribute(xml, "message", failed.seen());
                    xml.writeCharacters(legal("Rule: " + result.rule() + " (" + result.source() + ")\nExpected: "
                            + failed.expected() + "\nSeen: " + failed.seen() + "\nTo mend: " + failed.mend()));
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
            newLine(xml);
        }
        xml.writeEndElement();
        newLine(xml);
    }

    private static void skipped(XMLStreamWriter xml, String message) throws XMLStreamException {
        xml.writeStartElement("skipped");
        attribute(xml, "message", message);
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        xml.writeStartElement("property");
        attribute(xml, "name", name);
        attribute(xml, "value", value);
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value.toString()));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / MILLIS_PER_SECOND);
    }

    /** XML has no way to write most control characters. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
