package io.trt4j.samples.launcher;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;

import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.testkit.PluginSetup;

/** A plugin that {@code check} finds as a service. */
public final class ServiceSetup implements PluginSetup {
    private static final long serialVersionUID = 1L;

    static final String NAME = "Trt4jService";

    record None() {}

    private static final PluginDeclaration<None> COPIES = plugin(NAME, None.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .enqueue(call -> call.memory(output(0)).copyFrom(call.memory(input(0))));

    @Override
    public AutoCloseable register() {
        return COPIES.register();
    }
}
