package io.trt4j.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The flight recorder's event for an engine that was deleted because its cache had reached its limit. */
@Name("io.trt4j.engine.CacheEviction")
@Label("Cache Eviction")
@Category({"trt4j", "Engine"})
@Description("A least recently used engine was deleted from a cache that had reached its limit")
@StackTrace(false)
final class CacheEviction extends Event {
    @Label("File")
    String file = "";

    @Label("Size")
    @DataAmount
    long size;
}
