package io.trt4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A jar on Maven Central, which the user's own Maven fetches: with his mirrors, proxies and local repository.
 *
 * @param name the artifact's, in group {@code org.bytedeco}
 */
public record MavenArtifact(String name, String version, String classifier) {
    private static final String GROUP = "org.bytedeco";
    private static final String FETCH = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:get";
    private static final Pattern REPOSITORY = Pattern.compile("(?:^|\\s)-Dmaven\\.repo\\.local=(\\S+)");

    /**
     * Sizes of the jars that the samples fetch unless told otherwise, and of some more; none is asked of the network.
     */
    private static final Map<String, Long> SIZES = Map.of(
            "tensorrt:10.6-1.5.11:linux-x86_64-redist", 1_090_347_946L,
            "cuda-redist:12.9-9.10-1.5.12:linux-x86_64", 362_212_464L,
            "tensorrt:8.6-1.5.10:linux-x86_64-redist", 824_742_093L,
            "tensorrt:10.15-1.5.13:linux-x86_64-redist", 533_640_349L,
            "tensorrt:11.2-1.5.14:linux-x86_64-redist", 556_440_161L,
            "pytorch:2.10.0-1.5.13:linux-x86_64", 90_245_300L,
            "pytorch:2.7.1-1.5.12:linux-x86_64", 83_700_543L,
            "openblas:0.3.31-1.5.13:linux-x86_64", 19_701_299L);

    /** Where the jar is, or will be. */
    public Path file() {
        return localRepository(System.getenv(), Path.of(System.getProperty("user.home")))
                .resolve(GROUP.replace('.', '/'))
                .resolve(name)
                .resolve(version)
                .resolve(name + "-" + version + "-" + classifier + ".jar");
    }

    public boolean isFetched() {
        return Files.isRegularFile(file());
    }

    /** How large the jar is, in words. */
    String size() {
        long bytes = bytes();
        return bytes == 0 ? "a size that is not known beforehand" : String.format(Locale.ROOT, "%,d bytes", bytes);
    }

    /** How large the jar is; 0 where that is not known. */
    private long bytes() {
        return SIZES.getOrDefault(name + ":" + version + ":" + classifier, 0L);
    }

    /**
     * Fetches the jar; says before how large it is and where it goes, and then how much of it is there.
     *
     * @throws CannotRunException if there is no Maven, or it fails
     */
    public void fetch(PrintWriter err) {
        Path file = file();
        err.println("fetching " + this + " from Maven Central, " + size() + ", once, to " + file);
        List<String> command = List.of(
                "mvn",
                "-q",
                "-B",
                FETCH,
                "-Dtransitive=false",
                "-Dartifact=" + coordinates(),
                // Where Maven puts it must be where it is looked for, whatever the settings of its installation say.
                "-Dmaven.repo.local=" + file.getParent().resolve("../../../..").normalize());
        String words;
        int status;
        try (FetchProgress progress = new FetchProgress(file.getParent(), bytes(), err)) {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(file.getRoot().toFile()) // away from any pom.xml
                    .redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home")); // one that works
            Process maven = builder.start();
            progress.start();
            words = new String(maven.getInputStream().readAllBytes(), Charset.defaultCharset());
            status = maven.waitFor();
        } catch (IOException e) {
            throw new CannotRunException(
                    "Maven (mvn) is needed to fetch " + this + ", and cannot be started; install it, or name a folder"
                            + " that has the libraries.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("fetching " + this + " was interrupted.", e);
        }
        if (status != 0 || !Files.isRegularFile(file)) {
            throw new CannotRunException("Maven could not fetch " + this + ": " + firstError(words));
        }
    }

    /** As Maven's command line names it. */
    private String coordinates() {
        return GROUP + ":" + name + ":" + version + ":jar:" + classifier;
    }

    private static String firstError(String words) {
        return words.lines()
                .map(line -> line.replaceAll("\u001B\\[[;\\d]*m", "")) // colours
                .filter(line -> line.startsWith("[ERROR] "))
                .map(line -> line.substring("[ERROR] ".length()).replace(" -> [Help 1]", ""))
                .findFirst()
                .orElse(words.isBlank() ? "it did not say why." : words.strip());
    }

    /** Maven's local repository: as its options say, else as the user's settings say, else the usual folder. */
    static Path localRepository(Map<String, String> environment, Path home) {
        String property = System.getProperty("maven.repo.local"); // in tests that Maven runs, its own option
        if (property != null) {
            return Path.of(property).toAbsolutePath();
        }
        for (String variable : List.of("MAVEN_ARGS", "MAVEN_OPTS")) {
            Matcher option = REPOSITORY.matcher(environment.getOrDefault(variable, ""));
            if (option.find()) {
                return Path.of(option.group(1)).toAbsolutePath();
            }
        }
        Path settings = home.resolve(".m2/settings.xml");
        if (Files.exists(settings)) {
            try {
                NodeList nodes = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(settings.toFile())
                        .getElementsByTagName("localRepository");
                if (nodes.getLength() > 0) {
                    String text = nodes.item(0).getTextContent().strip();
                    return Path.of(text.replace("${user.home}", home.toString()))
                            .toAbsolutePath();
                }
            } catch (IOException | SAXException | ParserConfigurationException e) {
                throw new CannotRunException("cannot read Maven's settings in " + settings + ": " + e.getMessage(), e);
            }
        }
        return home.resolve(".m2/repository");
    }

    @Override
    public String toString() {
        return GROUP + ":" + name + ":" + version + ":" + classifier;
    }
}
