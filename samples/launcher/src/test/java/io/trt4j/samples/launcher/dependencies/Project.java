package io.trt4j.samples.launcher.dependencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The POM of a folder. */
record Project(Path folder, Element pom) {
    static Project of(Path folder) throws IOException {
        try (var in = Files.newInputStream(folder.resolve("pom.xml"))) {
            return new Project(
                    folder,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(folder + " has a POM that is none.", e);
        }
    }

    List<Element> elements(String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The text at a path, or the other one where there is none. */
    String text(String path, String other) {
        List<Element> found = elements(path);
        return found.isEmpty() ? other : found.getFirst().getTextContent().trim();
    }

    String artifact() {
        return text("/project/artifactId", "");
    }

    boolean isPublished() {
        return !text("/project/properties/maven.deploy.skip", "false").equals("true");
    }
}
