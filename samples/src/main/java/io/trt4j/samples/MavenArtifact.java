package io.trt4j.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final Map<String, String> SIZES = Map.of(
            "tensorrt:10.6-1.5.11:linux-x86_64-redist", "1,090,347,946 bytes",
            "cuda-redist:12.9-9.10-1.5.12:linux-x86_64", "362,212,464 bytes",
            "tensorrt:8.6-1.5.10:linux-x86_64-redist", "about 825,000,000 bytes",
            "tensorrt:10.15-1.5.13:linux-x86_64-redist", "about 534,000,000 bytes",
            "tensorrt:11.2-1.5.14:linux-x86_64-redist", "about 556,000,000 bytes",
            "pytorch:2.10.0-1.5.13:linux-x86_64", "90,245,300 bytes",
            "pytorch:2.7.1-1.5.12:linux-x86_64", "83,700,543 bytes",
            "openblas:0.3.31-1.5.13:linux-x86_64", "19,701,299 bytes");

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
        return SIZES.getOrDefault(name + ":" + version + ":" + classifier, "a size that is not known beforehand");
    }

    /**
     * Fetches the jar; says before how large it is and where it goes.
     *
     * @throws CannotRunException if there is no Maven, or it fails
     */
    public void fetch(PrintWriter out) {
        Path file = file();
        out.println("fetching " + this + " from Maven Central, " + size() + ", to " + file);
        boolean terminal = Terminal.is();
        List<String> command = new ArrayList<>(List.of("mvn"));
        if (!terminal) {
            command.addAll(List.of("-q", "-B"));
        }
        command.addAll(List.of(FETCH, "-Dtransitive=false", "-Dartifact=" + coordinates()));
        // Where Maven puts it must be where it is looked for, whatever the settings of its installation say.
        command.add(
                "-Dmaven.repo.local=" + file.getParent().resolve("../../../..").normalize());
        String words;
        int status;
        try {
            Process maven = new ProcessBuilder(command)
                    .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile()) // away from any pom.xml
                    .redirectErrorStream(true)
                    .start();
            words = words(maven.getInputStream(), terminal ? out : null);
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

    private static String words(InputStream words, PrintWriter echo) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int count = words.read(some); count > 0; count = words.read(some)) {
            all.write(some, 0, count);
            if (echo != null) {
                echo.print(new String(some, 0, count, Charset.defaultCharset()));
                echo.flush();
            }
        }
        return all.toString(Charset.defaultCharset());
    }

    private static String firstError(String words) {
        return words.lines()
                .map(line -> line.replaceAll("\u001B\\[[;\\d]*m", "")) // colours
                .filter(line -> line.startsWith("[ERROR] "))
                .map(line -> line.substring("[ERROR] ".length()).replace(" -> [Help 1]", ""))
                .findFirst()
                .orElse("it did not say why.");
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
