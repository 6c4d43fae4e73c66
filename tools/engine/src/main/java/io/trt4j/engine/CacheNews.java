package io.trt4j.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the user of a cache what may matter: by a listener, or without one by the log. Thread-safe. */
final class CacheNews {
    private static final System.Logger LOG = System.getLogger("io.trt4j.engine");

    private final Path folder;
    private final @Nullable Consumer<String> listener;
    private final Set<String> toldOnce = ConcurrentHashMap.newKeySet();

    CacheNews(Path folder, @Nullable Consumer<String> listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /** Tells a sentence. */
    void tell(Level level, String sentence) {
        if (listener == null) {
            LOG.log(level, sentence);
            return;
        }
        try {
            listener.accept(sentence);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The listener of the cache " + folder + " failed at: " + sentence, e);
        }
    }

    private void tellOnce(String what, String sentence) {
        if (toldOnce.add(what)) {
            tell(Level.WARNING, sentence);
        }
    }

    /** Tells, once, that the folder cannot be written. */
    void notWritable(IOException why) {
        tellOnce(
                "write",
                "Engines are not kept, since the cache " + folder + " cannot be written (" + OwnFiles.reason(why)
                        + ").");
    }

    /** Tells, once, that an engine alone is beyond the limit. */
    void tooLarge(CacheKey key, long size, long limit) {
        tellOnce(
                "size",
                "The engine " + key.brief() + " is not kept: it needs " + size + " bytes, and the limit of the cache "
                        + folder + " is " + limit + " bytes.");
    }

    /** Tells, once, that nothing keeps processes apart. */
    void noLocks(IOException why) {
        tellOnce(
                "lock",
                "Other processes may build the same engines at the same time, since the file system of " + folder
                        + " has no locks (" + OwnFiles.reason(why) + ").");
    }

    /** Tells, once, that the limit is not kept. */
    void notTrimmed(IOException why) {
        tellOnce("trim", "Old engines are left in " + folder + " (" + OwnFiles.reason(why) + ").");
    }
}
