package io.trt4j.engine;

import io.trt4j.tensorrt.Dims;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a call gives the engine, checked.
 *
 * @param inputs in the order of the engine
 * @param targets where outputs are to be written that do not go to new memory, by name
 * @param profile whose ranges hold all inputs
 * @param bound whether the call is made many times, with device tensors
 */
record SessionCall(List<Input> inputs, Map<String, EngineTensor> targets, int profile, boolean bound) {
    /** A thread that owns no arena. */
    private static final Thread ANY_OTHER = Thread.ofPlatform().unstarted(() -> {});

    /**
     * One input.
     *
     * @param values of a shape input; null for any other
     */
    record Input(TensorInfo info, EngineTensor tensor, long @Nullable [] values) {
        Dims dims() {
            return tensor.dims();
        }

        String describe() {
            return info.name() + " of " + Shapes.text(dims());
        }
    }

    @Nullable
    EngineTensor target(String output) {
        return targets.get(output);
    }

    /** Keeps the memory of device tensors until {@link #release()}. */
    void use() {
        List<DeviceTensor> tensors = deviceTensors();
        int used = 0;
        try {
            while (used < tensors.size()) {
                tensors.get(used).use();
                used++;
            }
        } finally {
            if (used < tensors.size()) {
                tensors.subList(0, used).forEach(DeviceTensor::release);
            }
        }
    }

    void release() {
        deviceTensors().forEach(DeviceTensor::release);
    }

    /**
     * Checks that any thread may access what is on the host.
     *
     * @throws IllegalArgumentException if it is not so
     */
    void requireShared() {
        inputs.forEach(input -> requireShared("input " + input.info().name(), input.tensor()));
        targets.forEach((name, tensor) -> requireShared("output " + name, tensor));
    }

    private static void requireShared(String what, EngineTensor tensor) {
        if (tensor instanceof HostTensor host && !host.segment().isAccessibleBy(ANY_OTHER)) {
            throw new IllegalArgumentException(
                    "The %s is in memory that one thread alone may access: use Arena.ofShared().".formatted(what));
        }
    }

    private List<DeviceTensor> deviceTensors() {
        return Stream.concat(inputs.stream().map(Input::tensor), targets.values().stream())
                .filter(DeviceTensor.class::isInstance)
                .map(DeviceTensor.class::cast)
                .toList();
    }
}
