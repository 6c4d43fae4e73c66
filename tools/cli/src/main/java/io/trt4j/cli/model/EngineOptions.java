package io.trt4j.cli.model;

import io.trt4j.cli.BuildProgress;
import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import io.trt4j.engine.BuildOptions;
import io.trt4j.engine.Engine;
import io.trt4j.engine.EngineCache;
import io.trt4j.engine.Model;
import io.trt4j.engine.Profile;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of TensorRT's engine: how it is built, and where it is kept. */
final class EngineOptions {
    private static final double NANOS_PER_MILLI = 1e6;

    /** TensorRT has no progress monitor before. */
    private static final int FIRST_WITH_PROGRESS = 9;

    @Option(names = "--fp16", description = "Allows TensorRT 16-bit floats; before TensorRT 11.")
    private boolean fp16;

    @Option(names = "--bf16", description = "Allows TensorRT BF16; before TensorRT 11.")
    private boolean bf16;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Where engines are kept; trt4j/engines in $$XDG_CACHE_HOME or ~/.cache.")
    private Path cache;

    @Option(names = "--no-cache", description = "Builds the engine, and keeps it nowhere.")
    private boolean noCache;

    @Option(names = "--cuda-graph", description = "Times runs that were captured in a CUDA graph, too; in TensorRT.")
    private boolean cudaGraph;

    /** @throws CannotRunException if options exclude each other */
    void require() {
        if (cache != null && noCache) {
            throw new CannotRunException("--cache and --no-cache exclude each other.");
        }
    }

    /** @throws CannotRunException if an option is for TensorRT only */
    void requireHost() {
        String option = fp16 ? "--fp16" : bf16 ? "--bf16" : cudaGraph ? "--cuda-graph" : "";
        if (!option.isEmpty()) {
            throw new CannotRunException(option + " is for TensorRT, on a GPU, which the host engine does without.");
        }
    }

    /** Builds or loads the engine of a model, and says what the cache has to say. */
    DeviceRun open(Path model, Optional<Profile> profile, Measurement measurement, PrintWriter out) {
        long before = System.nanoTime();
        try (BuildProgress progress = new BuildProgress(out)) {
            BuildOptions options = options(profile, progress);
            Engine engine = noCache
                    ? Engine.build(Model.onnx(model), options)
                    : Engine.open(
                            Model.onnx(model), options, EngineCache.of(folder()).listener(out::println));
            double millis = (System.nanoTime() - before) / NANOS_PER_MILLI;
            return DeviceRun.of(engine, millis, measurement.threads(), cudaGraph);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + model + ": " + OutputFiles.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("was interrupted.", e);
        }
    }

    @SuppressWarnings("deprecation") // of flags that TensorRT 11 does without
    private BuildOptions options(Optional<Profile> profile, BuildProgress progress) {
        BuildOptions options = BuildOptions.defaults();
        if (TensorRT.version().major() >= FIRST_WITH_PROGRESS) {
            options = options.progress(progress);
        }
        if (fp16) {
            options = options.flags(BuilderFlag.kFP16);
        }
        if (bf16) {
            options = options.flags(BuilderFlag.kBF16);
        }
        return profile.map(options::profile).orElse(options);
    }

    private Path folder() {
        if (cache != null) {
            return cache;
        }
        String base = System.getenv("XDG_CACHE_HOME");
        return (base == null || base.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base))
                .resolve("trt4j/engines");
    }
}
