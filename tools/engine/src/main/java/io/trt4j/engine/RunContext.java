package io.trt4j.engine;

import io.trt4j.cuda.CudaStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An execution with memory for its tensors, which a call has for itself until it is over. The steps of a call come in the
 * order of the methods; those that copy between memory of the host need no device.
 */
final class RunContext implements AutoCloseable {
    private final String engine;
    private final Execution execution;
    private final int profile;
    private final List<InputSlot> inputs;
    private final List<OutputSlot> outputs;

    /** Whether the shapes of outputs are those of the inputs that are set. */
    private boolean inferred;

    RunContext(String engine, EngineSignature signature, Execution execution, int profile) {
        this.engine = engine;
        this.execution = execution;
        this.profile = profile;
        inputs = signature.inputs().stream()
                .map(info -> new InputSlot(engine, execution, info))
                .toList();
        outputs = signature.outputs().stream()
                .map(info -> new OutputSlot(engine, execution, info))
                .toList();
    }

    int profile() {
        return profile;
    }

    Execution execution() {
        return execution;
    }

    /**
     * Sets shapes and addresses, and provides memory.
     *
     * @throws IllegalArgumentException if TensorRT refuses the inputs, or a target is of another shape or too small
     */
    void prepare(SessionCall call) {
        infer(call);
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).provide(call.inputs().get(i));
        }
        outputs.forEach(slot -> slot.provide(call.target(slot.name()), call.bound()));
    }

    private void infer(SessionCall call) {
        boolean changed = !inferred;
        inferred = false;
        for (int i = 0; i < inputs.size(); i++) {
            changed |= inputs.get(i).set(call.inputs().get(i));
        }
        if (changed) {
            if (!execution.inferShapes()) {
                throw new IllegalArgumentException(
                        "TensorRT cannot compute the shapes of outputs for %s; its log says why."
                                .formatted(call.inputs().stream()
                                        .map(SessionCall.Input::describe)
                                        .toList()));
            }
            outputs.forEach(OutputSlot::infer);
        }
        inferred = true;
    }

    /** Copies the inputs that are on the host to where the device reads them, or to the device. */
    void copyInputs(SessionCall call) {
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).copy(call.inputs().get(i));
        }
    }

    /**
     * Adds the execution to the stream, and copies before and after it.
     *
     * @throws IllegalArgumentException if a target proves too small; nothing is left in the stream then
     */
    void enqueue() {
        inputs.forEach(InputSlot::upload);
        add(null);
        try {
            outputs.forEach(OutputSlot::download);
        } catch (IllegalArgumentException e) {
            execution.synchronize();
            throw e;
        }
    }

    /**
     * Adds the execution alone to a stream.
     *
     * @param stream null for the one of its own
     */
    void add(@Nullable CudaStream stream) {
        if (!SessionEvents.isEnqueueOn()) {
            addUnrecorded(stream);
            return;
        }
        SessionEvents.Enqueue event = new SessionEvents.Enqueue();
        event.begin();
        addUnrecorded(stream);
        event.end();
        event.engine = engine;
        event.profile = profile;
        event.commit();
    }

    private void addUnrecorded(@Nullable CudaStream stream) {
        if (stream == null) {
            execution.enqueue();
        } else {
            execution.enqueue(stream);
        }
    }

    /** Waits until the device is done with the stream of its own. */
    void synchronize() {
        if (!SessionEvents.isDeviceWaitOn()) {
            execution.synchronize();
            return;
        }
        SessionEvents.DeviceWait event = new SessionEvents.DeviceWait();
        event.begin();
        execution.synchronize();
        event.end();
        event.engine = engine;
        event.commit();
    }

    /** Copies the outputs that have no target on the device to the host, in the order of the engine. */
    Map<String, HostTensor> results(SessionCall call) {
        Map<String, HostTensor> results = new LinkedHashMap<>();
        for (OutputSlot slot : outputs) {
            if (!(call.target(slot.name()) instanceof DeviceTensor)) {
                results.put(slot.name(), slot.result((HostTensor) call.target(slot.name())));
            }
        }
        return Collections.unmodifiableMap(results);
    }

    List<OutputSlot> outputs() {
        return outputs;
    }

    @Override
    public void close() {
        try {
            execution.close();
        } finally {
            inputs.forEach(InputSlot::close);
            outputs.forEach(OutputSlot::close);
        }
    }
}
