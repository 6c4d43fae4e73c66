package io.trt4j.samples.launcher;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;

import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.testkit.PluginSetup;

/** Plugins that {@code check} finds as a service. */
public final class ServiceSetup implements PluginSetup {
    private static final long serialVersionUID = 1L;

    static final String NAME = "Trt4jService";

    /** Leaves an output of odd size as it was. */
    static final String LAZY = "Trt4jLazyService";

    record None() {}

    private static final PluginDeclaration<None> COPIES = plugin(NAME, None.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .enqueue(call -> call.memory(output(0)).copyFrom(call.memory(input(0))));

    private static final PluginDeclaration<None> COPIES_EVEN = plugin(LAZY, None.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .enqueue(call -> {
                if (call.inputDesc().volume(0) % 2 == 0) {
                    call.memory(output(0)).copyFrom(call.memory(input(0)));
                }
            });

    @Override
    public AutoCloseable register() {
        var copies = COPIES.register();
        var even = COPIES_EVEN.register();
        return () -> {
            copies.close();
            even.close();
        };
    }
}
