package io.trt4j.samples.launcher.dependencies;

import io.trt4j.samples.launcher.dependencies.Dependency.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the modules use, by what Maven resolved ({@code target/dependencies.txt} of each), and what the build does: the plugins
 * that the POMs name and what they add to those.
 */
final class UsedDependencies {
    /** As dependency:list writes it: group, name, type, perhaps a classifier, version, scope. */
    private static final Pattern RESOLVED = Pattern.compile(
            "\\s+([^:\\s]+:[^:\\s]+):[^:\\s]+(?::[^:\\s]+)?:([^:\\s]+):(compile|runtime|provided|system|test)\\b.*");

    private static final Pattern COLORS = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final String OURS = "io.trt4j:";
    private static final String BUILD =
            "//plugin[version] | //plugin/dependencies/dependency | //annotationProcessorPaths/path | //artifactItem"
                    + " | //profile/dependencies/dependency";

    private UsedDependencies() {}

    /** The modules, after the parent. */
    static List<Project> projects(Path root) throws IOException {
        List<Project> projects = new ArrayList<>(List.of(Project.of(root)));
        for (Element module : projects.getFirst().elements("/project/modules/module")) {
            projects.add(Project.of(root.resolve(module.getTextContent().trim())));
        }
        return projects;
    }

    static Set<Dependency> of(Path root) throws IOException {
        Set<Dependency> found = new TreeSet<>();
        List<Project> projects = projects(root);
        for (Project project : projects) {
            found.addAll(resolved(project));
            for (Element element : project.elements(BUILD)) {
                found.addAll(built(element, properties(projects.getFirst(), project)));
            }
            for (Element element : project.elements("//plugin//artifact")) { // of the goal get
                String[] parts = filled(element.getTextContent().trim(), properties(projects.getFirst(), project))
                        .split(":");
                if (parts.length > 2) { // others, as of a filter, have no version and fetch nothing
                    found.add(new Dependency(parts[0] + ":" + parts[1], parts[2], Use.BUILD));
                }
            }
        }
        return found;
    }

    static Path list(Project project) {
        return project.folder().resolve("target/dependencies.txt");
    }

    static List<Dependency> resolved(Project project) throws IOException {
        try (Stream<String> lines = Files.lines(list(project))) {
            return lines.flatMap(line -> resolved(line, project.isPublished()).stream())
                    .toList();
        }
    }

    static List<Dependency> resolved(String line, boolean published) {
        Matcher matcher = RESOLVED.matcher(COLORS.matcher(line).replaceAll(""));
        if (!matcher.matches() || matcher.group(1).startsWith(OURS)) {
            return List.of();
        }
        boolean brought = published && !matcher.group(3).equals("test");
        return List.of(new Dependency(matcher.group(1), matcher.group(2), brought ? Use.PUBLISHED : Use.OTHER));
    }

    private static List<Dependency> built(Element element, Map<String, String> properties) {
        String group = child(element, "groupId", "org.apache.maven.plugins");
        String version = filled(child(element, "version", ""), properties);
        return group.startsWith("${project.") || group.equals("io.trt4j")
                ? List.of()
                : List.of(new Dependency(group + ":" + child(element, "artifactId", ""), version, Use.BUILD));
    }

    private static String filled(String text, Map<String, String> properties) {
        return PROPERTY.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(properties.getOrDefault(name.group(1), name.group())));
    }

    private static String child(Element element, String name, String other) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().trim();
            }
        }
        return other;
    }

    private static Map<String, String> properties(Project... projects) {
        Map<String, String> properties = new HashMap<>();
        for (Project project : projects) {
            project.elements("/project/properties/* | /project/profiles/profile/properties/*")
                    .forEach(property -> properties.put(
                            property.getNodeName(), property.getTextContent().trim()));
        }
        return properties;
    }
}
