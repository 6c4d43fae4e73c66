package io.trt4j.ffm;

import io.trt4j.ffm.internal.Given;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A native library: what its files are called, and where they are looked for. Immutable; the predicates of its product
 * are called from any thread that loads it.
 *
 * @param stem its name without {@code lib} and the suffix
 * @param majors the major versions that are looked for, preferred ones first
 * @param symbols what every version exports, the most telling first: a file that lacks one is another library
 * @param product what it is a part of
 * @param leader what must be loaded before, or null
 * @param companions a pattern for files beside it that must be loaded, too, or null
 */
public record Library(
        String stem,
        List<String> majors,
        List<String> symbols,
        Product product,
        @Nullable Leader leader,
        @Nullable String companions) {
    /**
     * Libraries that are installed together.
     *
     * @param name what it is called in messages
     * @param installation how it is installed, as the beginning of a sentence
     * @param homeVariable the environment variable that names its folder, or null
     * @param redistFolder the folder that bytedeco's artifacts keep it in, or null
     * @param redistArtifact the coordinates of such an artifact, with {@code %s} for the platform, or null
     * @param namesBeside the files of an artifact beside a library of it, with {@code %d} for its major version, for
     *     where they cannot be listed
     * @param isPart whether a file of an artifact belongs to it
     * @param isNeeded whether one that does is needed on this machine
     */
    public record Product(
            String name,
            String installation,
            @Nullable String homeVariable,
            @Nullable String redistFolder,
            @Nullable String redistArtifact,
            List<String> namesBeside,
            Predicate<String> isPart,
            Predicate<String> isNeeded) {
        public Product {
            Given.argument(name, "name");
            Given.argument(installation, "installation");
            Given.argument(isPart, "isPart");
            Given.argument(isNeeded, "isNeeded");
            namesBeside = Given.elements(namesBeside, "namesBeside");
        }
    }

    /**
     * A library that others work only beside, in the same major version. Its first symbol is a function without arguments
     * that returns its version.
     *
     * @param major the major version in what that function returns
     */
    public record Leader(Library library, IntUnaryOperator major) {
        public Leader {
            Given.argument(library, "library");
            Given.argument(major, "major");
        }
    }

    public Library {
        Given.argument(stem, "stem");
        Given.argument(product, "product");
        majors = Given.elements(majors, "majors");
        symbols = Given.elements(symbols, "symbols");
    }

    /** What the library is called without a version, such as {@code libnvinfer.so}. */
    public String baseName() {
        return "lib" + stem + ".so";
    }

    /** The versioned file names that are looked for, preferred ones first, such as {@code libnvinfer.so.10}. */
    public List<String> fileNames() {
        return majors.stream().map(major -> baseName() + "." + major).toList();
    }

    /** Whether a file of this name can be this library: its base name, and after it perhaps a version. */
    boolean isNamedBy(String fileName) {
        return fileName.equals(baseName()) || majorOf(fileName) >= 0;
    }

    /** The major version in a file name such as {@code libnvinfer.so.10.6.0}, or -1 where there is none. */
    int majorOf(String fileName) {
        String start = baseName() + ".";
        if (!fileName.startsWith(start)) {
            return -1;
        }
        String version = fileName.substring(start.length());
        int digits = (int) IntStream.range(0, version.length())
                .takeWhile(i -> Character.isDigit(version.charAt(i)))
                .count();
        return digits == 0 || digits > 4 ? -1 : Integer.parseInt(version.substring(0, digits));
    }

    /** The resource folder that bytedeco's {@code *-redist} artifacts keep the library in, or null. */
    @Nullable
    String resourceFolder() {
        return product.redistFolder == null ? null : "org/bytedeco/" + product.redistFolder + "/" + platform() + "/";
    }

    /** The names that the files of an artifact have beside a file of this name, for where they cannot be listed. */
    List<String> namesBeside(String fileName) {
        int major = majorOf(fileName);
        return product.namesBeside.stream().map(name -> name.formatted(major)).toList();
    }

    /** What to do when the library is missing, as one sentence. */
    String remedy() {
        var remedy = new StringBuilder(product.installation)
                .append(", or name its file or folder with -D")
                .append(Libraries.PATH_PROPERTY)
                .append("=PATH");
        if (product.homeVariable != null) {
            remedy.append(" or the environment variable ").append(product.homeVariable);
        }
        if (product.redistArtifact != null) {
            remedy.append(", or put ")
                    .append(product.redistArtifact.formatted(platform()))
                    .append(" on the class path");
        }
        return remedy.append('.').toString();
    }

    @Override
    public String toString() {
        return baseName();
    }

    /** The platform as bytedeco's classifiers call it, such as {@code linux-x86_64}. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String processor = System.getProperty("os.arch");
        return system + "-"
                + switch (processor) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm64";
                    default -> processor;
                };
    }
}
