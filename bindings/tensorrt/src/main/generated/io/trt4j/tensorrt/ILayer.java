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
 * TensorRT's {@code class nvinfer1::ILayer}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class ILayer extends NativeObject {
    private static final Methods IMPL = new SlotTable("ILayer",
            "8.6 ~ ~delete getType setName getName getNbInputs getInput getNbOutputs getOutput setInput setPrecision getPrecision precisionIsSet resetPrecision setOutputType getOutputType outputTypeIsSet resetOutputType setMetadata getMetadata",
            "9.0 +",
            "10.0 +",
            "10.16 + setNbRanks getNbRanks",
            "11.0 ~ ~delete getType setName getName getNbInputs getInput getNbOutputs getOutput setInput getOutputType setMetadata getMetadata setNbRanks getNbRanks")
            .methods("getType", "setName", "getName", "getNbInputs", "getInput", "getNbOutputs", "getOutput", "setInput", "getOutputType", "setMetadata", "getMetadata", "setNbRanks", "getNbRanks", "setPrecision", "getPrecision", "precisionIsSet", "resetPrecision", "setOutputType", "outputTypeIsSet", "resetOutputType");
    private final VirtualObject impl;

    ILayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ILayer of(long address, Lifetime life) {
        return address == 0 ? null : new ILayer(address, life);
    }

    /**
     * <pre>{@code LayerType ILayer::getType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public LayerType getType() {
        NativeCall call$ = enter();
        try {
            LayerType result$ = LayerType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(1), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * ILayer::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(2), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t ILayer::getNbInputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbInputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code ITensor * ILayer::getInput(int32_t index) const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ITensor getInput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(4), impl.address, index);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t ILayer::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOutputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code ITensor * ILayer::getOutput(int32_t index) const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ITensor getOutput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(6), impl.address, index);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::setInput(int32_t index, ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setInput(int index, ITensor tensor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(7), impl.address, index, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DataType ILayer::getOutputType(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType getOutputType(int index) {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_JI.HANDLE.invokeExact(impl.method(8), impl.address, index));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::setMetadata(const char * metadata)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMetadata(String metadata) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(9), impl.address, CStrings.allocate(metadata, "metadata", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * ILayer::getMetadata() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getMetadata() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(10), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ILayer::setNbRanks(int32_t nbRanks)}</pre>
     * Since TensorRT 10.16.
     */
    public boolean setNbRanks(int nbRanks) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(11), impl.address, nbRanks);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t ILayer::getNbRanks() const}</pre>
     * Since TensorRT 10.16.
     */
    public int getNbRanks() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(12), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code void ILayer::setPrecision(DataType dataType)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setPrecision(DataType dataType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(13), impl.address, Calls.given(dataType, "dataType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DataType ILayer::getPrecision() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public DataType getPrecision() {
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

    /**
     * <pre>{@code bool ILayer::precisionIsSet() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean precisionIsSet() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(15), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::resetPrecision()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void resetPrecision() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(impl.method(16), impl.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::setOutputType(int32_t index, DataType dataType)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setOutputType(int index, DataType dataType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JII.HANDLE.invokeExact(impl.method(17), impl.address, index, Calls.given(dataType, "dataType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ILayer::outputTypeIsSet(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean outputTypeIsSet(int index) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(18), impl.address, index);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ILayer::resetOutputType(int32_t index)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void resetOutputType(int index) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(19), impl.address, index);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
