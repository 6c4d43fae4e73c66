package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The shapes of the outputs for given inputs. Where they depend on sizes that the plugin finds out, they are known once it ran;
 * memory is there for the largest ones.
 */
final class OutputShapes {
    private final String plugin;
    private final List<Plan.Output> outputs;
    private final Known known;
    /** The size in each output that holds one; empty until the plugin ran. */
    private final Map<Integer, Long> sizes = new HashMap<>();

    OutputShapes(String plugin, List<Plan.Output> outputs, Known known) {
        this.plugin = plugin;
        this.outputs = outputs;
        this.known = new Known(known.inputs(), known.shapeInputs(), Known.ANY);
    }

    /**
     * Checks the outputs that hold sizes.
     *
     * @throws TensorRTException if one is no scalar of 32 bits or, since TensorRT 10.6, 64, or there is no such output
     */
    static void requireSizes(String plugin, List<Plan.Output> outputs) {
        for (int i = 0; i < outputs.size(); i++) {
            for (Expr.SizeTensor size : Expr.sizes(outputs.get(i).exprs())) {
                String name = "output " + size.output() + " of the plugin " + plugin;
                if (size.output() < 0 || size.output() >= outputs.size()) {
                    throw new TensorRTException(
                            "The size in " + name + " cannot be: the plugin has " + outputs.size() + " outputs.");
                }
                Plan.Output output = outputs.get(size.output());
                if (size.output() == i) {
                    throw new TensorRTException("The shape of " + name + " depends on the size in itself.");
                }
                if (!output.exprs().isEmpty()) {
                    throw new TensorRTException("The " + name + " holds a size, so it must be a scalar; its shape is "
                            + HostTensorDesc.text(output.tensor().dims()) + ".");
                }
                boolean isLong = output.type() == DataType.kINT64 && !LoadedVersion.isBefore(10, 6);
                if (output.type() != DataType.kINT32 && !isLong) {
                    throw new TensorRTException("The " + name + " holds a size, so its type must be kINT32 or, since"
                            + " TensorRT 10.6, kINT64; it is " + output.type() + ".");
                }
            }
        }
    }

    /** The largest shape that an output may have. */
    Dims largest(int output) {
        return outputs.get(output).shape(known);
    }

    /** The shape of an output, with -1 for extents that are not known until the plugin ran. */
    Dims shape(int output) {
        Plan.Output of = outputs.get(output);
        if (!of.hasSizes()) {
            return of.shape(known);
        }
        if (sizes.isEmpty()) {
            return Dims.of(Expr.evaluate(of.exprs(), known).stream()
                    .mapToLong(d -> d.isKnown() ? d.most() : -1)
                    .toArray());
        }
        return of.shape(new Known(
                known.inputs(),
                known.shapeInputs(),
                (holder, expected, most) -> Interval.of(Objects.requireNonNull(sizes.get(holder)))));
    }

    /** What depends on sizes is unknown until they are read. */
    void forgetSizes() {
        sizes.clear();
    }

    /**
     * Reads what the plugin wrote into the outputs that hold sizes.
     *
     * @param memory of each output
     * @throws TensorRTException if a size is less than 0 or more than its bound
     */
    void readSizes(IntFunction<MemorySegment> memory) {
        Map<Integer, Long> read = new HashMap<>();
        for (Plan.Output output : outputs) {
            for (Expr.SizeTensor size : Expr.sizes(output.exprs())) {
                read.computeIfAbsent(size.output(), holder -> size(size, memory.apply(holder)));
            }
        }
        sizes.putAll(read);
    }

    private long size(Expr.SizeTensor size, MemorySegment memory) {
        Plan.Output holder = outputs.get(size.output());
        long value = holder.type() == DataType.kINT64 ? memory.get(JAVA_LONG, 0) : memory.get(JAVA_INT, 0);
        long most = Expr.evaluate(List.of(size.most()), known).get(0).most();
        if (value < 0 || value > most) {
            throw new TensorRTException(plugin + ".enqueue wrote the size " + value + " into output " + size.output()
                    + " (" + holder.name() + "), which must be from 0 to " + most
                    + ", the bound that getOutputShapes declared.");
        }
        return value;
    }
}
