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
 * Describes a conditional: what is between its inputs and outputs is computed for one of two branches
 * only. Made by {@link INetworkDefinition#addIfConditional}.
 *
 * <p>TensorRT's {@code class nvinfer1::IIfConditional}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_if_conditional.html">{@code nvinfer1::IIfConditional}</a>
 */
@SuppressWarnings("deprecation")
public class IIfConditional extends NativeObject {
    private static final Methods IMPL = new SlotTable("IIfConditional",
            "8.6 ~ ~delete setCondition addInput addOutput setName getName",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setCondition", "addOutput", "addInput", "setName", "getName");
    private final VirtualObject impl;

    IIfConditional(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IIfConditional of(long address, Lifetime life) {
        return address == 0 ? null : new IIfConditional(address, life);
    }

    /**
     * Sets the condition.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code IConditionLayer * IIfConditional::setCondition(ITensor & condition)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param condition a scalar of type {@link DataType#kBOOL}
     */
    public @Nullable IConditionLayer setCondition(ITensor condition) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(0), impl.address, NativeObject.address(call$, condition, "condition"));
            IConditionLayer result$ = IConditionLayer.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds an output of the branch that is computed.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IIfConditionalOutputLayer * IIfConditional::addOutput(ITensor & trueSubgraphOutput, ITensor & falseSubgraphOutput)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param trueSubgraphOutput put out if the condition is true
     * @param falseSubgraphOutput of the same rank, put out if it is false
     */
    public IIfConditionalOutputLayer addOutput(ITensor trueSubgraphOutput, ITensor falseSubgraphOutput) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, trueSubgraphOutput, "trueSubgraphOutput"), NativeObject.address(call$, falseSubgraphOutput, "falseSubgraphOutput"));
            IIfConditionalOutputLayer result$ = IIfConditionalOutputLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "IIfConditional.addOutput");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds an input of the branches.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IIfConditionalInputLayer * IIfConditional::addInput(ITensor & input)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param input what one branch or both use
     */
    public IIfConditionalInputLayer addInput(ITensor input) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(2), impl.address, NativeObject.address(call$, input, "input"));
            IIfConditionalInputLayer result$ = IIfConditionalInputLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "IIfConditional.addInput");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the name, for messages.
     * <pre>{@code void IIfConditional::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(3), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name, for messages.
     * <pre>{@code const char * IIfConditional::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(4), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
