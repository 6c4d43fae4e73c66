// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Puts out equally spaced or random numbers. Shape, alpha and beta may be tensors instead: inputs 0, 1 and
 * 2. Made by {@link INetworkDefinition#addFill}.
 *
 * <p>TensorRT's {@code class nvinfer1::IFillLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_fill_layer.html">{@code nvinfer1::IFillLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IFillLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IFillLayer",
            "8.6 ~ ~delete setDimensions getDimensions setOperation getOperation setAlpha getAlpha setBeta getBeta",
            "9.0 + setAlphaInt64 getAlphaInt64 setBetaInt64 getBetaInt64 isAlphaBetaInt64 getToType setToType",
            "10.0 +",
            "11.0 +")
            .methods("setDimensions", "getDimensions", "setOperation", "getOperation", "setAlpha", "getAlpha", "setBeta", "getBeta", "setAlphaInt64", "getAlphaInt64", "setBetaInt64", "getBetaInt64", "isAlphaBetaInt64", "setToType", "getToType");
    private final VirtualObject impl;

    IFillLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IFillLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IFillLayer(address, life);
    }

    /**
     * Sets the shape of the output.
     * <pre>{@code void IFillLayer::setDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDimensions(Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of the output; {@code nbDims} is -1 if input 0 has it.
     * <pre>{@code Dims IFillLayer::getDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getDimensions() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Dims result$ = Dims.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how numbers are made.
     * <pre>{@code void IFillLayer::setOperation(FillOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setOperation(FillOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how numbers are made.
     * <pre>{@code FillOperation IFillLayer::getOperation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public FillOperation getOperation() {
        NativeCall call$ = enter();
        try {
            FillOperation result$ = FillOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the first number, least number or mean, by the operation; 0 by default.
     * <pre>{@code void IFillLayer::setAlpha(double alpha)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAlpha(double alpha) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JD.HANDLE.invokeExact(impl.method(4), impl.address, alpha);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the first number, least number or mean, by the operation; 0 by default; -1 if input 1 has it.
     * <pre>{@code double IFillLayer::getAlpha() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public double getAlpha() {
        NativeCall call$ = enter();
        try {
            double result$ = (double) Signatures.D_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the step, greatest number or standard deviation, by the operation; 1 by default.
     * <pre>{@code void IFillLayer::setBeta(double beta)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setBeta(double beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JD.HANDLE.invokeExact(impl.method(6), impl.address, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the step, greatest number or standard deviation, by the operation; 1 by default; -1 if input 2 has
     * it.
     * <pre>{@code double IFillLayer::getBeta() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public double getBeta() {
        NativeCall call$ = enter();
        try {
            double result$ = (double) Signatures.D_J.HANDLE.invokeExact(impl.method(7), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the first number, least number or mean, by the operation; 0 by default.
     * <pre>{@code void IFillLayer::setAlphaInt64(int64_t alpha)}</pre>
     * Since TensorRT 9.0.
     */
    public void setAlphaInt64(long alpha) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(8), impl.address, alpha);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the first number, least number or mean, by the operation; 0 by default; -1 if input 1 has it.
     * <pre>{@code int64_t IFillLayer::getAlphaInt64() const}</pre>
     * Since TensorRT 9.0.
     */
    public long getAlphaInt64() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(9), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the step, greatest number or standard deviation, by the operation; 1 by default.
     * <pre>{@code void IFillLayer::setBetaInt64(int64_t beta)}</pre>
     * Since TensorRT 9.0.
     */
    public void setBetaInt64(long beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(10), impl.address, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the step, greatest number or standard deviation, by the operation; 1 by default; -1 if input 2
     * has it.
     * <pre>{@code int64_t IFillLayer::getBetaInt64() const}</pre>
     * Since TensorRT 9.0.
     */
    public long getBetaInt64() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(11), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether alpha and beta were set as integers.
     * <pre>{@code bool IFillLayer::isAlphaBetaInt64() const}</pre>
     * Since TensorRT 9.0.
     */
    public boolean isAlphaBetaInt64() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(12), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the type of the output.
     * <pre>{@code void IFillLayer::setToType(DataType toType)}</pre>
     * Since TensorRT 9.0.
     *
     * @param toType {@code kFLOAT}, {@code kHALF}, {@code kINT32} or {@code kINT64}
     */
    public void setToType(DataType toType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(13), impl.address, Given.argument(toType, "toType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the output, {@link DataType#kFLOAT} by default.
     * <pre>{@code DataType IFillLayer::getToType() const}</pre>
     * Since TensorRT 9.0.
     */
    public DataType getToType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(14), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
