package io.trt4j.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** The flight recorder's event for one engine that is loaded onto a device. */
@Name("io.trt4j.engine.Load")
@Label("Load")
@Category({"trt4j", "Engine"})
@Description("TensorRT loaded a serialized engine onto a device")
final class LoadEvent extends Event {
    @Label("Engine")
    String engine = "";

    @Label("Device")
    int device;

    @Label("Plan Size")
    @Description("The size of the serialized engine")
    @DataAmount
    long planSize;

    @Label("Device Memory")
    @Description("How much less memory of the device was free afterwards")
    @DataAmount
    long deviceMemory;

    @Label("Cache Hit")
    @Description("Whether the engine came from a cache, rather than from a build or a file that the caller named")
    boolean cacheHit;

    @Label("Success")
    boolean success;
}
