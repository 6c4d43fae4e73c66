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
 * Describes a layer of a network; each kind has its own class. It belongs to the network, whose {@code add}
 * methods make it.
 *
 * <p>TensorRT's {@code class nvinfer1::ILayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_layer.html">{@code nvinfer1::ILayer}</a>
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
     * Returns the kind of the layer.
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
     * Sets the name, by which logs, profilers and refitters know the layer.
     * <pre>{@code void ILayer::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
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
     * Returns the name.
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
     * Returns the number of inputs.
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
     * Returns an input.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * ILayer::getInput(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbInputs} - 1
     * @return null if there is no such input or it was not set
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
     * Returns the number of outputs.
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
     * Returns an output.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * ILayer::getOutput(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1
     * @return null if there is no such output
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
     * Sets an input in place of another. Some layers take further inputs in this way: their class tells which.
     * <pre>{@code void ILayer::setInput(int32_t index, ITensor & tensor)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index less than {@link #getNbInputs}, unless the class tells otherwise
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
     * Returns the type of an output.
     * <pre>{@code DataType ILayer::getOutputType(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1
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
     * Sets a text that {@link IEngineInspector} shows with the layer, where
     * {@link ProfilingVerbosity#kDETAILED} is set.
     * <pre>{@code void ILayer::setMetadata(const char * metadata)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param metadata at most 4095 bytes
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
     * Returns the text set by {@link #setMetadata}, empty if none was.
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
     * Sets how many devices take part in the layer.
     * <pre>{@code bool ILayer::setNbRanks(int32_t nbRanks)}</pre>
     * Since TensorRT 10.16.
     *
     * @param nbRanks at least 1, which is the default
     * @return false if the kind of layer does not support it
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
     * Returns how many devices take part in the layer, 1 by default.
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
     * Sets the type to compute with in a weakly typed network. The builder may take another one, unless
     * {@link BuilderFlag#kOBEY_PRECISION_CONSTRAINTS} or {@link BuilderFlag#kPREFER_PRECISION_CONSTRAINTS} is set.
     * <pre>{@code void ILayer::setPrecision(DataType dataType)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    public void setPrecision(DataType dataType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(13), impl.address, Given.argument(dataType, "dataType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type to compute with.
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
     * Tells whether {@link #setPrecision} was called.
     * <pre>{@code bool ILayer::precisionIsSet() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
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
     * Lets the builder choose the type to compute with again.
     * <pre>{@code void ILayer::resetPrecision()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.12; make the network strongly typed
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
     * Sets the type of an output in a weakly typed network. The builder may take another one, unless
     * {@link BuilderFlag#kOBEY_PRECISION_CONSTRAINTS} or {@link BuilderFlag#kPREFER_PRECISION_CONSTRAINTS} is set.
     * <pre>{@code void ILayer::setOutputType(int32_t index, DataType dataType)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1
     * @deprecated since TensorRT 10.12; make the network strongly typed
     */
    @Deprecated
    public void setOutputType(int index, DataType dataType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JII.HANDLE.invokeExact(impl.method(17), impl.address, index, Given.argument(dataType, "dataType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether {@link #setOutputType} was called for an output.
     * <pre>{@code bool ILayer::outputTypeIsSet(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1
     * @deprecated since TensorRT 10.12; make the network strongly typed
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
     * Lets the builder choose the type of an output again.
     * <pre>{@code void ILayer::resetOutputType(int32_t index)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param index from 0 to {@link #getNbOutputs} - 1
     * @deprecated since TensorRT 10.12; make the network strongly typed
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
