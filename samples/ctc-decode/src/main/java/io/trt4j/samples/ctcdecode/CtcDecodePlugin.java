package io.trt4j.samples.ctcdecode;

import static io.trt4j.kernel.CudaThread.*;
import static io.trt4j.plugin.declare.Declarations.*;

import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.IntView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.plugin.declare.Shape;
import io.trt4j.tensorrt.DataType;

/**
 * Greedy CTC decoding: of each time step's log probabilities the most likely class, of equal neighbours one, and no blanks, which
 * are class 0. Of classes as likely as each other the first counts. There must be a time step and a class.
 */
public record CtcDecodePlugin() {
    /** Finds the most likely class of each time step. */
    static void mostLikely(FloatView logProbabilities, IntView best, int steps, int classes) {
        int t = blockIdxX() * blockDimX() + threadIdxX();
        if (t < steps) {
            int found = 0;
            for (int c = 1; c < classes; c++) {
                if (logProbabilities.get(t * (long) classes + c) > logProbabilities.get(t * (long) classes + found)) {
                    found = c;
                }
            }
            best.set(t, found);
        }
    }

    /** Writes the classes that stay to where as many come before; counts them. */
    static void collapse(IntView best, IntView characters, IntView count, int steps) {
        int t = blockIdxX() * blockDimX() + threadIdxX();
        if (t < steps) {
            int before = 0;
            for (int i = 0; i < t; i++) {
                before += stays(best, i);
            }
            if (stays(best, t) == 1) {
                characters.set(before, best.get(t));
            }
            if (t == steps - 1) {
                count.set(0, before + stays(best, t));
            }
        }
    }

    private static int stays(IntView best, int t) {
        return best.get(t) != 0 && (t == 0 || best.get(t) != best.get(t - 1)) ? 1 : 0;
    }

    private static final JavaKernel MOST_LIKELY = JavaKernel.of(CtcDecodePlugin.class, "mostLikely");
    private static final JavaKernel COLLAPSE = JavaKernel.of(CtcDecodePlugin.class, "collapse");

    public static final PluginDeclaration<CtcDecodePlugin> DECLARATION = plugin("CtcDecode", CtcDecodePlugin.class)
            .input(DataType.kFLOAT)
            .output(shape(sizeTensor(1, input(0).dim(0).ceilDiv(4), input(0).dim(0))), DataType.kINT32)
            .output(Shape.scalar(), DataType.kINT32)
            .workspace(input(0).dim(0).times(4))
            .launch(
                    launch(MOST_LIKELY, input(0), workspace(), input(0).dim(0), input(0).dim(1))
                            .over(input(0).dim(0)),
                    launch(COLLAPSE, workspace(), output(0), output(1), input(0).dim(0))
                            .over(input(0).dim(0)));
}
