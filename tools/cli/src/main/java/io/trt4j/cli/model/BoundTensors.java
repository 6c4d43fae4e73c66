package io.trt4j.cli.model;

import io.trt4j.cuda.CudaContext;
import io.trt4j.engine.DeviceTensor;
import io.trt4j.engine.EngineTensor;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.TensorInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs and outputs of a run on the device; inputs whose values decide shapes are on the host.
 *
 * @param outputs of the shape and type that they have in a run with these inputs
 */
record BoundTensors(Map<String, EngineTensor> inputs, Map<String, DeviceTensor> outputs) implements AutoCloseable {
    /** Allocates them, and copies the inputs. */
    static BoundTensors of(
            CudaContext cuda, List<TensorInfo> infos, Map<String, HostTensor> inputs, Map<String, HostTensor> outputs) {
        BoundTensors tensors = new BoundTensors(new LinkedHashMap<>(), new LinkedHashMap<>());
        boolean done = false;
        try {
            for (TensorInfo info : infos) {
                HostTensor value = inputs.get(info.name());
                if (info.shapeInput()) {
                    tensors.inputs.put(info.name(), value);
                } else {
                    DeviceTensor input = allocate(cuda, value);
                    tensors.inputs.put(info.name(), input);
                    input.copyFrom(value);
                }
            }
            outputs.forEach((name, value) -> tensors.outputs.put(name, allocate(cuda, value)));
            done = true;
            return tensors;
        } finally {
            if (!done) {
                tensors.close();
            }
        }
    }

    private static DeviceTensor allocate(CudaContext cuda, HostTensor like) {
        return DeviceTensor.allocate(cuda, like.type(), like.dims().d());
    }

    @Override
    public void close() {
        for (EngineTensor input : inputs.values()) {
            if (input instanceof DeviceTensor tensor) {
                tensor.close();
            }
        }
        outputs.values().forEach(DeviceTensor::close);
    }
}
