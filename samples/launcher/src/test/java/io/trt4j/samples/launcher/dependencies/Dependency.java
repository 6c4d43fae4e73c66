package io.trt4j.samples.launcher.dependencies;

/**
 * Something that Maven fetches.
 *
 * @param artifact group and name, with a colon
 */
record Dependency(String artifact, String version, Use use) implements Comparable<Dependency> {
    enum Use {
        PUBLISHED("published modules bring"),
        OTHER("samples and tests use"),
        BUILD("the build uses");

        final String words;

        Use(String words) {
            this.words = words;
        }
    }

    @Override
    public int compareTo(Dependency other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return artifact + " " + version + ", which " + use.words + ",";
    }
}
