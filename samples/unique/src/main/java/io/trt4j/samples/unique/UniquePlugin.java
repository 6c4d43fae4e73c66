package io.trt4j.samples.unique;

import static io.trt4j.kernel.CudaThread.*;
import static io.trt4j.plugin.declare.Declarations.*;

import io.trt4j.kernel.IntView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.plugin.declare.Shape;
import io.trt4j.tensorrt.DataType;

/**
 * The distinct values of a vector, sorted, and how many there are. Each thread compares its value with all others: fit for some
 * ten thousand values. The vector must not be empty. ONNX has an operator Unique of its own.
 */
public record UniquePlugin() {
    /** Marks where each value is for the first time. */
    static void markFirst(IntView x, IntView first, int n) {
        int i = blockIdxX() * blockDimX() + threadIdxX();
        if (i < n) {
            int j = 0;
            while (x.get(j) != x.get(i)) {
                j++;
            }
            first.set(i, j == i ? 1 : 0);
        }
    }

    /** Writes each value that is marked to where as many come before as are smaller. */
    static void place(IntView x, IntView first, IntView y, IntView count, int n) {
        int i = blockIdxX() * blockDimX() + threadIdxX();
        if (i < n && first.get(i) == 1) {
            int smaller = 0;
            int all = 0;
            for (int j = 0; j < n; j++) {
                all += first.get(j);
                smaller += x.get(j) < x.get(i) ? first.get(j) : 0;
            }
            y.set(smaller, x.get(i));
            if (smaller == 0) {
                count.set(0, all);
            }
        }
    }

    private static final JavaKernel MARK = JavaKernel.of(UniquePlugin.class, "markFirst");
    private static final JavaKernel PLACE = JavaKernel.of(UniquePlugin.class, "place");

    public static final PluginDeclaration<UniquePlugin> DECLARATION = plugin("UniqueValues", UniquePlugin.class)
            .input(DataType.kINT32)
            .output(shape(sizeTensor(1, input(0).volume().ceilDiv(2), input(0).volume())), DataType.kINT32)
            .output(Shape.scalar(), DataType.kINT32)
            .workspace(input(0).volume().times(4))
            .launch(
                    launch(MARK, input(0), workspace(), input(0).volume()).over(input(0).volume()),
                    launch(PLACE, input(0), workspace(), output(0), output(1), input(0).volume())
                            .over(input(0).volume()));
}
