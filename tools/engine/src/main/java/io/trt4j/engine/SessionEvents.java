package io.trt4j.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Events of sessions for JDK Flight Recorder. */
final class SessionEvents {
    private static final Enqueue ENQUEUE = new Enqueue();
    private static final DeviceWait DEVICE_WAIT = new DeviceWait();

    private SessionEvents() {}

    /** Whether {@link Enqueue} is recorded: asked before one is made, so that otherwise nothing is allocated. */
    static boolean isEnqueueOn() {
        return ENQUEUE.isEnabled();
    }

    /** Likewise for {@link DeviceWait}. */
    static boolean isDeviceWaitOn() {
        return DEVICE_WAIT.isEnabled();
    }

    @Name("io.trt4j.engine.Enqueue")
    @Label("Enqueue")
    @Description("An execution was added to a stream; the time is the host's")
    @Category({"trt4j", "Engine"})
    @StackTrace(false)
    static final class Enqueue extends Event {
        @Label("Engine")
        String engine = "";

        @Label("Optimization Profile")
        int profile;
    }

    @Name("io.trt4j.engine.Copy")
    @Label("Copy")
    @Description(
            "Elements were copied between memory of the caller and pinned memory, or the device where that was full")
    @Category({"trt4j", "Engine"})
    @StackTrace(false)
    static final class Copy extends Event {
        @Label("Engine")
        String engine = "";

        @Label("Tensor")
        String tensor = "";

        @Label("Input")
        boolean input;

        @Label("Pinned")
        boolean pinned;

        @Label("Size")
        @DataAmount
        long bytes;
    }

    @Name("io.trt4j.engine.ContextWait")
    @Label("Wait for a Context")
    @Description("A call waited for a free execution context")
    @Category({"trt4j", "Engine"})
    @StackTrace(false)
    static final class ContextWait extends Event {
        @Label("Engine")
        String engine = "";

        @Label("Optimization Profile")
        int profile;

        @Label("Calls Before")
        @Description("How many calls waited already")
        int before;
    }

    @Name("io.trt4j.engine.DeviceWait")
    @Label("Wait for the Device")
    @Description("A call waited until the device had done its work")
    @Category({"trt4j", "Engine"})
    @StackTrace(false)
    static final class DeviceWait extends Event {
        @Label("Engine")
        String engine = "";
    }
}
