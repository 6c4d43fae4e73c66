package io.trt4j.engine;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorIOMode;
import java.util.List;
import java.util.Objects;

/**
 * An input or output of an engine. Immutable and thread-safe.
 *
 * @param name of the tensor, as the model has it
 * @param type of its elements
 * @param dims the length of each dimension; -1 stands for one that is set at run time. Of an output of unknown rank, {@code nbDims} is -1
 * @param mode whether it is an input or an output
 * @param shapeInput whether it is an input whose values decide shapes; TensorRT reads these on the host
 * @param ranges of an input, one for each profile: of its dimensions, or of its values if it is a shape input. Empty for an output,
 *     and for a shape input of an engine that was loaded from a file or has more than 8 values, of which TensorRT does not tell the ranges
 */
public record TensorInfo(
        String name, DataType type, Dims dims, TensorIOMode mode, boolean shapeInput, List<Range> ranges) {
    /** Copies the list and checks that nothing is null. */
    public TensorInfo {
        Objects.requireNonNull(name, "The name is null.");
        Objects.requireNonNull(type, "The type is null.");
        Objects.requireNonNull(dims, "The dims is null.");
        Objects.requireNonNull(mode, "The mode is null.");
        Objects.requireNonNull(ranges, "The ranges are null.");
        ranges.forEach(range -> Objects.requireNonNull(range, "One of the ranges is null."));
        ranges = List.copyOf(ranges);
    }

    /**
     * The dimensions that a profile allows for an input, or the values of a shape input.
     *
     * @param min the smallest
     * @param opt those that the engine is fastest with
     * @param max the largest
     */
    public record Range(Dims min, Dims opt, Dims max) {
        /** Checks that nothing is null and that all three have the same number of dimensions. */
        public Range {
            Objects.requireNonNull(min, "The min is null.");
            Objects.requireNonNull(opt, "The opt is null.");
            Objects.requireNonNull(max, "The max is null.");
            if (min.nbDims() != opt.nbDims() || opt.nbDims() != max.nbDims()) {
                throw new IllegalArgumentException("A range has as many dimensions in min, opt and max: min has "
                        + min.nbDims() + ", opt has " + opt.nbDims() + ", max has " + max.nbDims() + ".");
            }
        }
    }
}
