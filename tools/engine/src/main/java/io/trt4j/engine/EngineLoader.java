package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.engine.TensorInfo.Range;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.TensorIOMode;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Loads a plan onto a device, and asks the engine what is to be known of it. */
final class EngineLoader {
    private static final Version MEMORY_V2 = new Version(10, 1, 0);

    /** How many values a {@link Dims} has room for. */
    private static final int MAX_VALUES = 8;

    private final String name;
    private final int device;
    private final List<Profile> profiles;

    /**
     * @param profiles those that the engine was built with; empty if they are not known
     */
    EngineLoader(String name, int device, List<Profile> profiles) {
        this.name = name;
        this.device = device;
        this.profiles = profiles;
    }

    /**
     * What was loaded; whoever has it closes it.
     *
     * @param memory how much of the device it took
     * @param contexts how much each context takes, by profile
     */
    record Loaded(
            CudaContext cuda,
            IRuntime runtime,
            ICudaEngine engine,
            List<TensorInfo> tensors,
            long memory,
            List<Long> contexts)
            implements AutoCloseable {
        /** Closes it, in the context it was loaded in. Called once. */
        @Override
        public void close() {
            try (cuda) {
                Work.with(cuda, () -> {
                    Closing.all(List.of(engine, runtime));
                    return true;
                });
            }
        }
    }

    /**
     * Loads it.
     *
     * @param plan is not needed afterwards
     * @param maker what made it, as far as known
     * @param cacheHit whether it is from a cache
     * @throws EngineLoadException if TensorRT refuses, or memory is short
     */
    Loaded load(MemorySegment plan, @Nullable String maker, boolean cacheHit) {
        LoadEvent event = new LoadEvent();
        event.begin();
        boolean done = false;
        try {
            Loaded loaded = load(plan, maker == null ? Maker.ofPlan(plan) : maker);
            event.deviceMemory = loaded.memory();
            done = true;
            return loaded;
        } finally {
            if (event.shouldCommit()) {
                event.engine = name;
                event.device = device;
                event.planSize = plan.byteSize();
                event.cacheHit = cacheHit;
                event.success = done;
                event.commit();
            }
        }
    }

    private Loaded load(MemorySegment plan, @Nullable String maker) {
        if (plan.byteSize() == 0) {
            throw new EngineLoadException(name + " is no engine: it is empty.");
        }
        CudaContext cuda = CudaContext.primary(device);
        try {
            return Work.with(cuda, () -> load(cuda, plan, maker));
        } catch (RuntimeException | Error e) {
            cuda.close();
            throw e;
        }
    }

    private Loaded load(CudaContext cuda, MemorySegment plan, @Nullable String maker) {
        long before = cuda.memoryInfo().free();
        List<AutoCloseable> made = new ArrayList<>();
        boolean done = false;
        try {
            IRuntime runtime = TensorRT.createInferRuntime(BuildLog.LOGGER);
            made.add(runtime);
            ICudaEngine engine = deserialize(runtime, cuda, plan, maker);
            made.addFirst(engine);
            long memory = Math.max(0, before - cuda.memoryInfo().free());
            Loaded loaded = new Loaded(cuda, runtime, engine, tensors(engine), memory, contexts(engine));
            done = true;
            return loaded;
        } finally {
            if (!done) {
                Closing.all(made);
            }
        }
    }

    private ICudaEngine deserialize(IRuntime runtime, CudaContext cuda, MemorySegment plan, @Nullable String maker) {
        try {
            return runtime.deserializeCudaEngine(plan);
        } catch (TensorRTException e) {
            throw refusal(cuda, plan, maker, e);
        }
    }

    private EngineLoadException refusal(
            CudaContext cuda, MemorySegment plan, @Nullable String maker, TensorRTException e) {
        String what = maker != null ? ", which was made by " + maker + "," : ", which does not begin as engines do,";
        String message =
                "%s%s cannot be loaded by %s: %s".formatted(name, what, Maker.of(Maker.device(device)), e.getMessage());
        boolean isShort = DeviceShortage.isOne(e) || cuda.memoryInfo().free() < plan.byteSize();
        return new EngineLoadException(
                isShort
                        ? message + " It has " + Sizes.text(plan.byteSize()) + ". " + DeviceShortage.text(cuda)
                        : message,
                isShort,
                e);
    }

    private List<TensorInfo> tensors(ICudaEngine engine) {
        return IntStream.range(0, engine.getNbIOTensors())
                .mapToObj(i -> tensor(engine, Objects.requireNonNull(engine.getIOTensorName(i))))
                .toList();
    }

    private TensorInfo tensor(ICudaEngine engine, String tensor) {
        TensorIOMode mode = engine.getTensorIOMode(tensor);
        boolean isInput = mode == TensorIOMode.kINPUT;
        boolean isShape = isInput && engine.isShapeInferenceIO(tensor);
        Dims dims = engine.getTensorShape(tensor);
        int count = isInput ? engine.getNbOptimizationProfiles() : 0;
        List<Range> ranges = isShape
                ? values(tensor, profiles, count)
                : IntStream.range(0, count)
                        .mapToObj(i -> range(engine, tensor, i, dims))
                        .toList();
        return new TensorInfo(tensor, engine.getTensorDataType(tensor), dims, mode, isShape, ranges);
    }

    private static Range range(ICudaEngine engine, String input, int profile, Dims dims) {
        return new Range(
                known(engine.getProfileShape(input, profile, OptProfileSelector.kMIN), dims),
                known(engine.getProfileShape(input, profile, OptProfileSelector.kOPT), dims),
                known(engine.getProfileShape(input, profile, OptProfileSelector.kMAX), dims));
    }

    /** What a profile says, or the only dimensions there are. */
    private static Dims known(Dims ofProfile, Dims dims) {
        return ofProfile.nbDims() < 0 ? dims : ofProfile;
    }

    /**
     * The values of a shape input, of which TensorRT gives the address only.
     *
     * @param count how many profiles the engine has
     * @return one for each profile; empty where some are not known, since the others would stand for the wrong profiles
     */
    static List<Range> values(String input, List<Profile> profiles, int count) {
        List<Range> ranges = profiles.stream()
                .map(profile -> profile.values().get(input))
                .filter(values -> values != null && values.min().length <= MAX_VALUES)
                .map(values -> new Range(Dims.of(values.min()), Dims.of(values.opt()), Dims.of(values.max())))
                .toList();
        return ranges.size() == count && profiles.size() == count ? ranges : List.of();
    }

    @SuppressWarnings("deprecation") // what there is before
    private static List<Long> contexts(ICudaEngine engine) {
        Version version = TensorRT.version();
        return IntStream.range(0, Math.max(1, engine.getNbOptimizationProfiles()))
                .mapToObj(profile -> version.major() < 10
                        ? engine.getDeviceMemorySize()
                        : version.compareTo(MEMORY_V2) < 0
                                ? engine.getDeviceMemorySizeForProfile(profile)
                                : engine.getDeviceMemorySizeForProfileV2(profile))
                .toList();
    }
}
