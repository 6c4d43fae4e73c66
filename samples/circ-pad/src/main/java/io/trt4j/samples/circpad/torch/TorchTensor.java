package io.trt4j.samples.circpad.torch;

import io.trt4j.tensorrt.DataType;

/**
 * A tensor of LibTorch, dense or a part of a dense one. Whoever makes it closes it; its memory lives on while another
 * tensor is a part of it.
 */
public final class TorchTensor implements AutoCloseable {
    private final Shim shim;
    private final TorchDevice device;
    private final DataType type;
    private final long[] sizes;
    private long handle;

    private TorchTensor(Shim shim, TorchDevice device, DataType type, long[] sizes, long handle) {
        this.shim = shim;
        this.device = device;
        this.type = type;
        this.sizes = sizes;
        this.handle = handle;
    }

    /** A dense tensor in memory that stays the caller's. */
    static TorchTensor of(Shim shim, long address, TorchDevice device, DataType type, long[] sizes) {
        return new TorchTensor(shim, device, type, sizes.clone(), shim.fromBlob(address, device, type, sizes));
    }

    /** A dense tensor on the same device and of the same type, with any elements. */
    TorchTensor newEmpty(long[] newSizes) {
        return new TorchTensor(shim, device, type, newSizes.clone(), shim.empty(device, type, newSizes));
    }

    /**
     * A part of this tensor, which must be dense.
     *
     * @param starts the index at which it begins in each dimension
     */
    TorchTensor part(long[] starts, long[] partSizes) {
        long[] strides = Shim.denseStrides(sizes);
        long offset = 0;
        for (int d = 0; d < starts.length; d++) {
            offset += starts[d] * strides[d];
        }
        return new TorchTensor(shim, device, type, partSizes.clone(), shim.view(handle(), partSizes, strides, offset));
    }

    /** Copies the elements of a tensor of the same sizes into this one, on the current stream where it is on a GPU. */
    public void copyFrom(TorchTensor other) {
        shim.copy(handle(), other.handle());
    }

    /**
     * A new tensor: this one, which must be dense, padded by {@code torch.nn.functional.pad(mode="circular")}.
     *
     * @param pads as {@link CircularPad#require} wants them
     */
    public TorchTensor padCircular(long[] pads) {
        return CircularPad.pad(this, pads);
    }

    /** {@code aten::pad}, where {@link Shim#hasPad()}. */
    TorchTensor pad(long[] pads, String mode, long[] paddedSizes) {
        return new TorchTensor(shim, device, type, paddedSizes, shim.pad(handle(), pads, mode));
    }

    Shim shim() {
        return shim;
    }

    long[] sizes() {
        return sizes.clone();
    }

    private long handle() {
        if (handle == 0) {
            throw new IllegalStateException("the tensor is closed.");
        }
        return handle;
    }

    /** Frees the tensor; a second call does nothing. */
    @Override
    public void close() {
        if (handle != 0) {
            shim.deleteTensor(handle);
            handle = 0;
        }
    }
}
