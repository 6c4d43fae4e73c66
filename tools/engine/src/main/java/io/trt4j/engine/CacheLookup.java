package io.trt4j.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** The flight recorder's event for one look into an engine cache, with the build where there was one. */
@Name("io.trt4j.engine.CacheLookup")
@Label("Cache Lookup")
@Category({"trt4j", "Engine"})
@Description("An engine was taken from a cache, or built because the cache did not have it")
final class CacheLookup extends Event {
    @Label("Key")
    String key = "";

    @Label("Parts of the Key")
    String parts = "";

    @Label("Folder")
    String folder = "";

    @Label("Hit")
    @Description("Whether the engine was in the cache, at once or after waiting for who built it")
    boolean hit;

    @Label("Kept")
    @Description("Whether the engine is in the cache now")
    boolean kept;

    @Label("Waited")
    @Description("How long this thread waited for another thread or process that built the same engine")
    @Timespan(Timespan.NANOSECONDS)
    long waited;

    @Label("Refused")
    @Description("Why the file in the cache was not used; null if there was none, or it was used")
    @Nullable
    String refused;

    @Label("Size")
    @DataAmount
    long size;
}
