// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the weights of an engine by those of an ONNX model, the one it was built from
 * but for the weights. Made by {@link OnnxParser#createParserRefitter}; the caller closes it.
 *
 * <p>TensorRT's {@code class nvonnxparser::IParserRefitter}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvonnxparser_1_1_i_parser_refitter.html">{@code nvonnxparser::IParserRefitter}</a>
 */
@SuppressWarnings("deprecation")
public class IParserRefitter extends NativeResource {
    private static final Methods LIFE = new SlotTable("IParserRefitter",
            "10.0 refitFromBytes refitFromFile getNbErrors getError clearErrors ~ ~delete",
            "10.13 + loadModelProto loadInitializer refitModelProto",
            "11.0 +",
            "11.2 + setRefitObserver")
            .methods("~delete");
    private static final Methods SELF = new SlotTable("IParserRefitter",
            "10.0 refitFromBytes refitFromFile getNbErrors getError clearErrors ~ ~delete",
            "10.13 + loadModelProto loadInitializer refitModelProto",
            "11.0 +",
            "11.2 + setRefitObserver")
            .methods("refitFromBytes", "refitFromFile", "getNbErrors", "getError", "clearErrors", "loadModelProto", "loadInitializer", "refitModelProto", "setRefitObserver");
    private final VirtualObject self;

    IParserRefitter(long address, Lifetime life) {
        super(address, life, LIFE);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IParserRefitter of(long address, Lifetime life) {
        return address == 0 ? null : new IParserRefitter(address, life);
    }

    /**
     * Gives all weights of a model to the refitter.
     * <pre>{@code bool IParserRefitter::refitFromBytes(const void * serializedOnnxModel, size_t serializedOnnxModelSize, const char * modelPath)}</pre>
     * Since TensorRT 10.0.
     *
     * @param serializedOnnxModel the bytes of the model
     * @param modelPath of the model's file, where files with weights lie beside it; null if there are none
     * @return false on failure; {@link #getError} tells why
     */
    public boolean refitFromBytes(MemorySegment serializedOnnxModel, @Nullable String modelPath) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJJ.HANDLE.invokeExact(self.method(0), self.address, Calls.elements(Given.argument(serializedOnnxModel, "serializedOnnxModel"), serializedOnnxModel.byteSize(), 1, "serializedOnnxModel", arena$), serializedOnnxModel.byteSize(), CStrings.allocateOrNull(modelPath, "modelPath", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public boolean refitFromBytes(byte[] serializedOnnxModel, @Nullable String modelPath) {
        return refitFromBytes(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")), modelPath);
    }

    /** The same with C++'s default for what is left out. */
    public boolean refitFromBytes(MemorySegment serializedOnnxModel) {
        return refitFromBytes(serializedOnnxModel, (String) null);
    }

    /** The same with an array. */
    public boolean refitFromBytes(byte[] serializedOnnxModel) {
        return refitFromBytes(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")));
    }

    /**
     * Gives all weights of a model's file to the refitter.
     * <pre>{@code bool IParserRefitter::refitFromFile(const char * onnxModelFile)}</pre>
     * Since TensorRT 10.0.
     *
     * @return false on failure; {@link #getError} tells why
     */
    public boolean refitFromFile(String onnxModelFile) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(1), self.address, CStrings.allocate(onnxModelFile, "onnxModelFile", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of errors of the last calls.
     * <pre>{@code int32_t IParserRefitter::getNbErrors() const}</pre>
     * Since TensorRT 10.0.
     */
    public int getNbErrors() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(2), self.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns an error.
     * The result belongs to TensorRT.
     * <pre>{@code const IParserError * IParserRefitter::getError(int32_t index) const}</pre>
     * Since TensorRT 10.0.
     *
     * @param index from 0 to {@link #getNbErrors} - 1
     * @return null if there is none
     */
    public io.trt4j.onnxparser.@Nullable IParserError getError(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(3), self.address, index);
            io.trt4j.onnxparser.IParserError result$ = io.trt4j.onnxparser.IParserError.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Forgets all errors.
     * <pre>{@code void IParserRefitter::clearErrors()}</pre>
     * Since TensorRT 10.0.
     */
    public void clearErrors() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(self.method(4), self.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Reads a model without using it, so that {@link #loadInitializer} can give weights; once only.
     * <pre>{@code bool IParserRefitter::loadModelProto(const void * serializedOnnxModel, size_t serializedOnnxModelSize, const char * modelPath)}</pre>
     * Since TensorRT 10.13.
     *
     * @param serializedOnnxModel the bytes of the model
     * @param modelPath of the model's file, where files with weights lie beside it; null if there are none
     * @return whether it succeeded
     */
    public boolean loadModelProto(MemorySegment serializedOnnxModel, @Nullable String modelPath) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJJ.HANDLE.invokeExact(self.method(5), self.address, Calls.elements(Given.argument(serializedOnnxModel, "serializedOnnxModel"), serializedOnnxModel.byteSize(), 1, "serializedOnnxModel", arena$), serializedOnnxModel.byteSize(), CStrings.allocateOrNull(modelPath, "modelPath", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public boolean loadModelProto(byte[] serializedOnnxModel, @Nullable String modelPath) {
        return loadModelProto(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")), modelPath);
    }

    /** The same with C++'s default for what is left out. */
    public boolean loadModelProto(MemorySegment serializedOnnxModel) {
        return loadModelProto(serializedOnnxModel, (String) null);
    }

    /** The same with an array. */
    public boolean loadModelProto(byte[] serializedOnnxModel) {
        return loadModelProto(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")));
    }

    /**
     * Gives weights of the model that was read by {@link #loadModelProto}; they are copied unless their
     * memory is never freed.
     * <pre>{@code bool IParserRefitter::loadInitializer(const char * name, const void * data, size_t size)}</pre>
     * Since TensorRT 10.13.
     *
     * @param name that of the initializer
     * @param data as many bytes as it has in the model
     * @return false if no model was read, or it has no such initializer, or its size is another
     */
    public boolean loadInitializer(String name, MemorySegment data) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJAJ.HANDLE.invokeExact(self.method(6), self.address, CStrings.allocate(name, "name", arena$), ElementSizes.keep(life(), Given.argument(data, "data"), data.byteSize(), "data"), data.byteSize());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public boolean loadInitializer(String name, byte[] data) {
        return loadInitializer(name, MemorySegment.ofArray(Given.argument(data, "data")));
    }

    /**
     * Gives all weights of the model that was read by {@link #loadModelProto} to the refitter.
     * <pre>{@code bool IParserRefitter::refitModelProto()}</pre>
     * Since TensorRT 10.13.
     *
     * @return false on failure; {@link #getError} tells why
     */
    public boolean refitModelProto() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(self.method(7), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets who is told of each weight that a model can refit; null for none.
     * <pre>{@code void IParserRefitter::setRefitObserver(IRefitterObserver * observer)}</pre>
     * Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
     */
    public void setRefitObserver(io.trt4j.onnxparser.@Nullable IRefitterObserver observer) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(self.method(8), self.address, life().hold(address, "setRefitObserver", IRefitterObserverNative.TYPE, observer));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
