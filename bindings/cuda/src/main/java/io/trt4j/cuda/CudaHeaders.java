package io.trt4j.cuda;

import io.trt4j.ffm.Libraries;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where CUDA's own headers are, such as {@code cuda_fp16.h}: NVRTC does not bring them. */
final class CudaHeaders {
    private static final String ANY = "cuda_fp16.h";

    private CudaHeaders() {}

    /** Where they are looked for, best first: what the user names, what is beside NVRTC, the usual place. */
    static List<Path> places() {
        List<Path> places = new ArrayList<>();
        for (String variable : new String[] {"CUDA_HOME", "CUDA_PATH"}) {
            String home = System.getenv(variable);
            if (home != null && !home.isBlank()) {
                try {
                    places.add(Path.of(home, "include"));
                } catch (InvalidPathException e) {
                    // then there is no such folder
                }
            }
        }
        Path folder = Libraries.load(CudaLibraries.NVRTC).path().getParent();
        Path installed = folder == null ? null : folder.getParent();
        if (installed != null) {
            places.add(installed.resolve("include"));
            places.add(installed.resolveSibling("cuda_runtime").resolve("include")); // as PyPI has them
            places.addAll(targets(installed));
        }
        places.add(Path.of("/usr/local/cuda/include"));
        return places.stream().distinct().toList();
    }

    private static List<Path> targets(Path installed) {
        List<Path> places = new ArrayList<>();
        Path targets = installed.resolve("targets");
        if (Files.isDirectory(targets)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(targets)) {
                all.forEach(target -> places.add(target.resolve("include")));
            } catch (IOException | DirectoryIteratorException e) {
                // not ours to read: they are not here
            }
        }
        return places;
    }

    /** The folders for NVRTC's search path; none where there are no headers. */
    static List<Path> folders() {
        return places().stream()
                .filter(place -> Files.isRegularFile(place.resolve(ANY)))
                .findFirst()
                .map(place -> Stream.of(place, place.resolve("cccl")) // since CUDA 13 it has cuda/std
                        .filter(Files::isDirectory)
                        .toList())
                .orElse(List.of());
    }
}
