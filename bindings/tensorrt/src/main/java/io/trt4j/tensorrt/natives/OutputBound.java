package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.UpcallTarget;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The allocator of an output of a context, which is told no shape that needs more memory than TensorRT has asked it for. A plugin
 * may write any size; TensorRT 10.6 asks for as much as the size may be at most, and passes on what was written.
 */
public final class OutputBound implements IOutputAllocator, UpcallTarget.Named {
    private static final int UNKNOWN = -1;

    private final WeakReference<IExecutionContext> context; // which holds this
    private final IOutputAllocator given;
    private long asked = UNKNOWN;
    private @Nullable DataType type;

    private OutputBound(IExecutionContext context, IOutputAllocator given) {
        this.context = new WeakReference<>(context);
        this.given = given;
    }

    /** What a context is to be given instead of an allocator; null for none. */
    public static @Nullable IOutputAllocator of(IExecutionContext context, @Nullable IOutputAllocator given) {
        return given == null || given instanceof NativeObject ? given : new OutputBound(context, given);
    }

    @Override
    public String name() {
        return "IOutputAllocator";
    }

    @Override
    public Object given() {
        return given;
    }

    @Override
    @Deprecated
    public long reallocateOutput(String tensorName, long currentMemory, long size, long alignment) {
        asked = size;
        return given.reallocateOutput(tensorName, currentMemory, size, alignment);
    }

    @Override
    public long reallocateOutputAsync(String tensorName, long currentMemory, long size, long alignment, long stream) {
        asked = size;
        return given.reallocateOutputAsync(tensorName, currentMemory, size, alignment, stream);
    }

    @Override
    public void notifyShape(String tensorName, Dims dims) {
        if (!fits(tensorName, dims)) {
            throw new TensorRTException("The output " + tensorName + " has the shape " + Arrays.toString(dims.d())
                    + ", for which the " + asked + " bytes that TensorRT asked for are not enough: a plugin has"
                    + " written a size that is not from 0 to the bound that it declares.");
        }
        given.notifyShape(tensorName, dims);
    }

    @Override
    public int getInterfaceVersion() {
        return given.getInterfaceVersion();
    }

    private boolean fits(String tensorName, Dims dims) {
        long[] extents = dims.d();
        if (Arrays.stream(extents).anyMatch(extent -> extent < 0)) {
            return false;
        }
        try {
            long volume = 1;
            for (long extent : extents) {
                volume = Math.multiplyExact(volume, extent);
            }
            DataType of = type(tensorName);
            return asked == UNKNOWN || of == null || ElementSizes.bytes(of, volume) <= asked;
        } catch (ArithmeticException e) { // more than anything has
            return false;
        }
    }

    /** Asked for once; null if the context is gone, which then enqueues nothing. */
    private @Nullable DataType type(String tensorName) {
        IExecutionContext of = context.get();
        if (type == null && of != null) {
            type = of.getEngine().getTensorDataType(tensorName);
        }
        return type;
    }
}
