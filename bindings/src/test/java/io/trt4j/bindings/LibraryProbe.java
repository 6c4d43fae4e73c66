package io.trt4j.bindings;

import java.nio.file.Path;

/**
 * Looks for the libraries its arguments name, as {@code NVRTC} or {@code NVRTC:12} for a major version, in a JVM of its own, and
 * prints what came of it; or extracts one:
 * {@code extract RESOURCE CACHE LIBRARY}.
 */
final class LibraryProbe {
    private LibraryProbe() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("extract")) {
            Library library = Library.valueOf(arguments[3]);
            System.out.println("extracted "
                    + RedistArtifact.extract(RedistArtifact.find(arguments[1]), Path.of(arguments[2]), library));
            return;
        }
        for (String name : arguments) {
            if (name.contains(":")) {
                Library library = Library.valueOf(name.split(":")[0]);
                LibraryReport report = Libraries.report(library, Integer.parseInt(name.split(":")[1]));
                report.attempts().forEach(attempt -> System.out.println(name + " tried " + attempt));
                report.loaded().ifPresent(loaded -> System.out.println(name + " loaded " + loaded));
                continue;
            }
            Library library = Library.valueOf(name);
            LibraryReport report = Libraries.report(library);
            report.attempts().forEach(attempt -> System.out.println(library + " tried " + attempt));
            report.loaded().ifPresent(loaded -> System.out.println(library + " loaded " + loaded));
            try {
                if (Libraries.load(library) != Libraries.load(library)) {
                    System.out.println(library + " was loaded twice");
                }
            } catch (TensorRTException e) {
                System.out.println(library + " threw " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
