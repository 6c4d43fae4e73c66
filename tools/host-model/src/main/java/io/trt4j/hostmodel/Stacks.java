package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The outputs of a Loop or Scan that have a slice for each iteration. */
final class Stacks {
    private final List<ValueInfoProto> outputs;
    private final String node;
    private final List<List<ModelValue>> slices = new ArrayList<>();

    /** @param outputs of the body, as it declares them */
    Stacks(List<ValueInfoProto> outputs, String node) {
        this.outputs = outputs;
        this.node = node;
        outputs.forEach(output -> slices.add(new ArrayList<>()));
    }

    /** The slices of an iteration. */
    void add(List<ModelValue> given) {
        for (int i = 0; i < given.size(); i++) {
            slices.get(i).add(given.get(i));
        }
    }

    /** Makes the slices of the iterations come in the opposite order. */
    void reverse(int output) {
        Collections.reverse(slices.get(output));
    }

    private static int normal(long axis, int rank, String what) {
        if (axis < -rank || axis >= rank) {
            throw new IllegalArgumentException(what + " cannot be put together along the axis " + axis + ".");
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    /** All slices of an output along a new axis, none where nothing was iterated. */
    ModelValue stack(int output, long axis) {
        String what = "The output " + outputs.get(output).getName() + " of the body of " + node;
        List<ModelValue> all = slices.get(output);
        if (!all.isEmpty()) {
            return ModelValue.stack(all, normal(axis, all.getFirst().shape().length + 1, what), what);
        }
        TypeProto.Tensor declared = outputs.get(output).getType().getTensorType();
        if (!declared.hasShape() || declared.getElemType() == 0) {
            throw new IllegalArgumentException(
                    what + " has no declared type and shape, which are needed where nothing is iterated.");
        }
        List<Long> extents = new ArrayList<>(declared.getShape().getDimList().stream()
                .map(Dimension::getDimValue)
                .toList());
        extents.add(normal(axis, extents.size() + 1, what), 0L);
        return ModelValue.allocate(
                ElementType.of(declared.getElemType(), what).inOnnxRuntime(),
                extents.stream().mapToLong(Long::longValue).toArray());
    }
}
