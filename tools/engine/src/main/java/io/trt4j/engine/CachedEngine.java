package io.trt4j.engine;

import java.util.function.Function;

/** An engine that a cache has or that is built for it; where it cannot be loaded although it is as it was written, it is built anew. */
final class CachedEngine {
    private final EngineCache cache;
    private final CacheKey key;
    private final EngineCache.Build build;
    private boolean built;

    CachedEngine(EngineCache cache, CacheKey key, EngineCache.Build build) {
        this.cache = cache;
        this.key = key;
        this.build = build;
    }

    /**
     * Loads it.
     *
     * @param loader loads a plan, and does not close it
     * @throws EngineLoadException if what was built just now cannot be loaded, or memory is short
     */
    <T> T load(Function<SerializedPlan, T> loader) throws InterruptedException {
        try {
            return once(loader);
        } catch (EngineLoadException e) {
            if (built || e.isShortage()) {
                throw e;
            }
            cache.discard(key, "TensorRT does not load it: " + e.getMessage());
            return once(loader);
        }
    }

    private <T> T once(Function<SerializedPlan, T> loader) throws InterruptedException {
        try (SerializedPlan plan = cache.get(key, this::build)) {
            return loader.apply(plan);
        }
    }

    private SerializedPlan build() throws InterruptedException {
        SerializedPlan plan = build.build();
        built = true;
        return plan;
    }
}
