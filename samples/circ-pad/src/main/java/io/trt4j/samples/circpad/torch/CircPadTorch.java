package io.trt4j.samples.circpad.torch;

import io.trt4j.cli.StartTimes;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;
import java.util.ArrayList;
import java.util.List;

/**
 * Pads with LibTorch's own circular padding, on the tensors where they are and on TensorRT's stream. LibTorch pads into
 * memory that it allocates; what comes out is then copied.
 */
public final class CircPadTorch implements PadWork {
    private final Padding padding;
    private final boolean onDevice;
    /** What a CUDA graph works in that was captured, and may be launched at any time. */
    private final List<TorchTensor> captured = new ArrayList<>();

    private LibTorch torch;
    private TorchDevice device;

    private CircPadTorch(Padding padding, boolean onDevice) {
        this.padding = padding;
        this.onDevice = onDevice;
    }

    /** For the host engine. */
    public static CircPadTorch onHost(Padding padding) {
        return new CircPadTorch(padding, false);
    }

    /** For TensorRT. */
    public static CircPadTorch onDevice(Padding padding) {
        return new CircPadTorch(padding, true);
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
    public void requireShape(long[] shape) {
        CircularPad.require(shape, pads(shape.length));
    }

    @Override
    public void load() {
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
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream) {
        long[] pads = pads(inputDesc.nbDims(0));
        try (LibTorch.StreamGuard guard = onDevice ? torch.useStream(device, stream) : null;
                TorchTensor x = torch.tensor(input.get(0), device, inputDesc.type(0), CircPadPlugin.shape(inputDesc));
                TorchTensor y =
                        torch.tensor(output.get(0), device, outputDesc.type(0), CircPadPlugin.shape(outputDesc))) {
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

    @Override
    public void close() {
        captured.forEach(TorchTensor::close);
        captured.clear();
    }
}
