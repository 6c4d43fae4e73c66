package io.trt4j.engine;

import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.ProfilingVerbosity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an engine is built. Immutable and thread-safe: each method returns options that differ in one thing. What the loaded TensorRT
 * does not have, such as {@link BuilderFlag#kFP16} in TensorRT 11, is refused when the engine is built, before anything else is done.
 */
public final class BuildOptions {
    private static final BuildOptions DEFAULTS = new BuildOptions(new Fields());

    private final Fields fields;

    /** The values; changed only while options are made. */
    private static final class Fields {
        private Set<BuilderFlag> flags = Set.of();
        private boolean stronglyTyped;
        private List<Profile> profiles = List.of();
        private @Nullable Long workspaceLimit;
        private @Nullable Integer optimizationLevel;
        private ProfilingVerbosity profilingVerbosity = ProfilingVerbosity.kLAYER_NAMES_ONLY;
        private int device;
        private @Nullable Path timingCache;
        private @Nullable IProgressMonitor progress;
        private List<Setting> settings = List.of();

        private Fields copy() {
            Fields copy = new Fields();
            copy.flags = flags;
            copy.stronglyTyped = stronglyTyped;
            copy.profiles = profiles;
            copy.workspaceLimit = workspaceLimit;
            copy.optimizationLevel = optimizationLevel;
            copy.profilingVerbosity = profilingVerbosity;
            copy.device = device;
            copy.timingCache = timingCache;
            copy.progress = progress;
            copy.settings = settings;
            return copy;
        }
    }

    /**
     * What the caller sets by itself.
     *
     * @param key stands for it in the key of a cache
     */
    record Setting(String key, Consumer<IBuilderConfig> action) {}

    private BuildOptions(Fields fields) {
        this.fields = fields;
    }

    /** TensorRT's defaults: no flags but its own, no profiles, all of the device's memory as workspace, the first device. */
    public static BuildOptions defaults() {
        return DEFAULTS;
    }

    private BuildOptions with(Consumer<Fields> change) {
        Fields changed = fields.copy();
        change.accept(changed);
        return new BuildOptions(changed);
    }

    private static <T> List<T> append(List<T> list, T element) {
        List<T> all = new ArrayList<>(list);
        all.add(element);
        return List.copyOf(all);
    }

    /** Adds flags, such as {@link BuilderFlag#kFP16}, to those there are, TensorRT's defaults among them. */
    public BuildOptions flags(BuilderFlag... flags) {
        Set<BuilderFlag> all = EnumSet.noneOf(BuilderFlag.class);
        all.addAll(fields.flags);
        for (BuilderFlag flag : Objects.requireNonNull(flags, "The flags are null.")) {
            all.add(Objects.requireNonNull(flag, "One of the flags is null."));
        }
        return with(changed -> changed.flags = Set.copyOf(all));
    }

    /** Has tensors' types be those that the model gives, as they always are in TensorRT 11 and newer; in 9.0 and newer. */
    public BuildOptions stronglyTyped() {
        return with(changed -> changed.stronglyTyped = true);
    }

    /** Adds a profile. Its number is how many there were before. */
    public BuildOptions profile(Profile profile) {
        List<Profile> all = append(fields.profiles, Objects.requireNonNull(profile, "The profile is null."));
        return with(changed -> changed.profiles = all);
    }

    /**
     * Sets how much device memory a layer may use while it runs.
     *
     * @param bytes more than 0
     */
    public BuildOptions workspaceLimit(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("A workspace limit is more than 0 bytes, not " + bytes + ".");
        }
        return with(changed -> changed.workspaceLimit = bytes);
    }

    /**
     * Sets how hard TensorRT looks for fast kernels.
     *
     * @param level from 0, the fastest build, to 5, the fastest engine; TensorRT's default is 3
     */
    public BuildOptions optimizationLevel(int level) {
        if (level < 0 || level > 5) {
            throw new IllegalArgumentException("An optimization level is from 0 to 5, not " + level + ".");
        }
        return with(changed -> changed.optimizationLevel = level);
    }

    /** Sets what the engine can later tell of its layers; their names by default. */
    public BuildOptions profilingVerbosity(ProfilingVerbosity verbosity) {
        Objects.requireNonNull(verbosity, "The verbosity is null.");
        return with(changed -> changed.profilingVerbosity = verbosity);
    }

    /**
     * Sets the device that the engine is built and loaded on.
     *
     * @param number from 0, the default
     */
    public BuildOptions device(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("Devices are numbered from 0; there is no " + number + ".");
        }
        return with(changed -> changed.device = number);
    }

    /**
     * Keeps the times that TensorRT measures of kernels in a file, so that a later build need not measure them again. The file is
     * read if it is there, and what was measured is added to it after the build, as one step, also where several processes do so. A
     * damaged one, or one of another TensorRT or device, is replaced, and a file that is no timing cache of this class is left as it
     * is; {@link BuildReport#warnings} tell.
     */
    public BuildOptions timingCache(Path file) {
        Objects.requireNonNull(file, "The file is null.");
        return with(changed -> changed.timingCache = file);
    }

    /**
     * Sets what is told how far the build has come, from threads of TensorRT, and may stop it; in TensorRT 9.0 and newer.
     */
    public BuildOptions progress(IProgressMonitor listener) {
        Objects.requireNonNull(listener, "The listener is null.");
        return with(changed -> changed.progress = listener);
    }

    /**
     * Adds whatever else TensorRT's configuration of a build has, such as tactic sources or preview features. It is called in
     * the thread that builds, when all other options are set.
     *
     * @param key what stands for the setting where engines are told apart in a cache: two settings that differ need two keys
     */
    public BuildOptions configure(String key, Consumer<IBuilderConfig> setting) {
        Setting added = new Setting(
                Objects.requireNonNull(key, "The key is null."),
                Objects.requireNonNull(setting, "The setting is null."));
        List<Setting> all = append(fields.settings, added);
        return with(changed -> changed.settings = all);
    }

    Set<BuilderFlag> flags() {
        return fields.flags;
    }

    boolean isStronglyTyped() {
        return fields.stronglyTyped;
    }

    List<Profile> profiles() {
        return fields.profiles;
    }

    @Nullable
    Long workspaceLimit() {
        return fields.workspaceLimit;
    }

    @Nullable
    Integer optimizationLevel() {
        return fields.optimizationLevel;
    }

    ProfilingVerbosity profilingVerbosity() {
        return fields.profilingVerbosity;
    }

    int device() {
        return fields.device;
    }

    @Nullable
    Path timingCache() {
        return fields.timingCache;
    }

    @Nullable
    IProgressMonitor progress() {
        return fields.progress;
    }

    List<Setting> settings() {
        return fields.settings;
    }

    /**
     * What decides the engine, as text that is the same for equal options: not the device's number, the timing cache or who is told of
     * the progress.
     */
    String key() {
        List<String> lines = new ArrayList<>();
        lines.add("flags " + new TreeSet<>(fields.flags));
        lines.add("strongly typed " + fields.stronglyTyped);
        fields.profiles.forEach(profile -> lines.add("profile " + profile));
        lines.add("workspace limit " + fields.workspaceLimit);
        lines.add("optimization level " + fields.optimizationLevel);
        lines.add("profiling verbosity " + fields.profilingVerbosity);
        fields.settings.forEach(setting -> lines.add("setting " + setting.key()));
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return "BuildOptions[" + key().replace("\n", ", ") + ", device " + fields.device + "]";
    }
}
