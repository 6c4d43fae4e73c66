package io.trt4j.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** The flight recorder's event for one build. */
@Name("io.trt4j.engine.Build")
@Label("Build")
@Category({"trt4j", "Engine"})
@Description("TensorRT built an engine of a model")
final class BuildEvent extends Event {
    @Label("Model")
    String model = "";

    @Label("Options")
    String options = "";

    @Label("Plan Size")
    @Description("The size of the serialized engine")
    @DataAmount
    long planSize;

    @Label("Success")
    @Description("Whether it was built, rather than refused or cancelled")
    boolean success;
}
