package io.trt4j.samples.circpad.torch;

import io.trt4j.cli.StartTimes;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Pads with LibTorch's own circular padding, on the tensors where they are and on TensorRT's stream. LibTorch pads into
 * memory that it allocates; what comes out is then copied.
 */
public final class CircPadTorch extends CircPadPlugin {
    private final boolean onDevice;
    /** What a CUDA graph works in that was captured, and may be launched at any time. */
    private final List<TorchTensor> captured = new ArrayList<>();

    private LibTorch torch;
    private TorchDevice device;

    private CircPadTorch(Attributes attributes, boolean onDevice) {
        super(attributes);
        this.onDevice = onDevice;
    }

    /** For the host engine. */
    public static CircPadTorch onHost(Attributes attributes) {
        return new CircPadTorch(attributes, false);
    }

    /** For TensorRT. */
    public static CircPadTorch onDevice(Attributes attributes) {
        return new CircPadTorch(attributes, true);
    }

    /** The amounts as LibTorch wants them: for all dimensions but the first one or two. */
    private long[] pads(int rank) {
        padding.requireRank(rank);
        int dimensions = Math.max(rank - 2, 1);
        for (int axis = 0; axis < rank - dimensions; axis++) {
            if (padding.before(rank, axis) > 0 || padding.after(rank, axis) > 0) {
                dimensions = rank - axis;
            }
        }
        long[] pads = new long[2 * dimensions];
        for (int i = 0; i < dimensions; i++) {
            pads[2 * i] = padding.before(rank, rank - 1 - i);
            pads[2 * i + 1] = padding.after(rank, rank - 1 - i);
        }
        return pads;
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        long[] sizes = new long[inputs[0].length];
        for (int axis = 0; axis < sizes.length; axis++) {
            sizes[axis] = inputs[0][axis].isConstant() ? inputs[0][axis].getConstantValue() : -1;
        }
        CircularPad.require(sizes, pads(sizes.length));
        return super.getOutputDimensions(outputIndex, inputs, exprBuilder);
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        long[] sizes = in[0].desc().dims().d();
        CircularPad.require(sizes, pads(sizes.length));
    }

    @Override
    public void initialize() {
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            torch = LibTorch.load(onDevice, null);
            device = TorchDevice.CPU;
            if (onDevice) {
                try (CudaContext context = CudaContext.current()) {
                    device = TorchDevice.cuda(context.device());
                }
            }
        }
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        long[] pads = pads(inputDesc.nbDims(0));
        try (LibTorch.StreamGuard guard = onDevice ? torch.useStream(device, stream) : null;
                TorchTensor x = torch.tensor(inputs.get(0), device, inputDesc.type(0), sizes(inputDesc));
                TorchTensor y = torch.tensor(outputs.get(0), device, outputDesc.type(0), sizes(outputDesc))) {
            TorchTensor padded = x.padCircular(pads);
            if (onDevice && CudaStream.isCapturing(stream)) {
                captured.add(padded);
                y.copyFrom(padded);
            } else {
                // LibTorch gives the memory to what it does later on the same stream.
                try (padded) {
                    y.copyFrom(padded);
                }
            }
        }
    }

    private static long[] sizes(TensorDescs desc) {
        long[] sizes = new long[desc.nbDims(0)];
        for (int axis = 0; axis < sizes.length; axis++) {
            sizes[axis] = desc.d(0, axis);
        }
        return sizes;
    }

    @Override
    public void terminate() {
        captured.forEach(TorchTensor::close);
        captured.clear();
    }
}
