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
 * Describes an error of the parser or refitter. It belongs to that.
 *
 * <p>TensorRT's {@code class nvonnxparser::IParserError}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvonnxparser_1_1_i_parser_error.html">{@code nvonnxparser::IParserError}</a>
 */
@SuppressWarnings("deprecation")
public class IParserError extends NativeObject {
    private static final Methods SELF = new SlotTable("IParserError",
            "8.6 code desc file line func node ~ ~delete",
            "9.0 +",
            "9.1 code desc file line func node nodeName nodeOperator ~ ~delete",
            "10.0 code desc file line func node nodeName nodeOperator localFunctionStack localFunctionStackSize ~ ~delete",
            "11.0 +")
            .methods("code", "desc", "file", "line", "func", "node", "nodeName", "nodeOperator", "localFunctionStack", "localFunctionStackSize");
    private final VirtualObject self;

    IParserError(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IParserError of(long address, Lifetime life) {
        return address == 0 ? null : new IParserError(address, life);
    }

    /**
     * Returns the kind of the error.
     * <pre>{@code ErrorCode IParserError::code() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public io.trt4j.onnxparser.ErrorCode code() {
        NativeCall call$ = enter();
        try {
            io.trt4j.onnxparser.ErrorCode result$ = io.trt4j.onnxparser.ErrorCode.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the text of the error.
     * <pre>{@code const char * IParserError::desc() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String desc() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the file of the parser's own code.
     * <pre>{@code const char * IParserError::file() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String file() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the line of the parser's own code.
     * <pre>{@code int IParserError::line() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int line() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the function of the parser's own code.
     * <pre>{@code const char * IParserError::func() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String func() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the index of the node of the model, -1 if there is none.
     * <pre>{@code int IParserError::node() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int node() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(5), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name of the node.
     * <pre>{@code const char * IParserError::nodeName() const}</pre>
     * Since TensorRT 9.1.
     */
    public String nodeName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(6), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the operator of the node.
     * <pre>{@code const char * IParserError::nodeOperator() const}</pre>
     * Since TensorRT 9.1.
     */
    public String nodeOperator() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(7), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the names of the local functions that the node lies in, from the outermost one:
     * {@link #localFunctionStackSize} pointers.
     * <pre>{@code const char *const * IParserError::localFunctionStack() const}</pre>
     * Since TensorRT 10.0.
     *
     * @return a null pointer if it lies in none
     */
    public MemorySegment localFunctionStack() {
        NativeCall call$ = enter();
        try {
            MemorySegment result$ = (MemorySegment) Signatures.A_J.HANDLE.invokeExact(self.method(8), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many local functions the node lies in.
     * <pre>{@code int32_t IParserError::localFunctionStackSize() const}</pre>
     * Since TensorRT 10.0.
     */
    public int localFunctionStackSize() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(9), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
