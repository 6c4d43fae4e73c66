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
 * Reads ONNX models into a network. Made by {@link OnnxParser#createParser}; the caller closes it.
 * An output of the model with the name of an input gets {@code __} before its name.
 *
 * <p>TensorRT's {@code class nvonnxparser::IParser}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvonnxparser_1_1_i_parser.html">{@code nvonnxparser::IParser}</a>
 */
@SuppressWarnings("deprecation")
public class IParser extends NativeResource {
    private static final Methods LIFE = new SlotTable("IParser",
            "8.6 parse parseFromFile supportsModel parseWithWeightDescriptors supportsOperator destroy getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag",
            "9.0 +",
            "10.0 parse parseFromFile supportsModel parseWithWeightDescriptors supportsOperator getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag getLayerOutputTensor",
            "10.1 + supportsModelV2 getNbSubgraphs isSubgraphSupported getSubgraphNodes",
            "10.13 + loadModelProto loadInitializer parseModelProto",
            "10.15 + setBuilderConfig",
            "11.0 parse parseFromFile supportsOperator getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag getLayerOutputTensor supportsModelV2 getNbSubgraphs isSubgraphSupported getSubgraphNodes loadModelProto loadInitializer parseModelProto setBuilderConfig")
            .methods("~delete");
    private static final Methods SELF = new SlotTable("IParser",
            "8.6 parse parseFromFile supportsModel parseWithWeightDescriptors supportsOperator destroy getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag",
            "9.0 +",
            "10.0 parse parseFromFile supportsModel parseWithWeightDescriptors supportsOperator getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag getLayerOutputTensor",
            "10.1 + supportsModelV2 getNbSubgraphs isSubgraphSupported getSubgraphNodes",
            "10.13 + loadModelProto loadInitializer parseModelProto",
            "10.15 + setBuilderConfig",
            "11.0 parse parseFromFile supportsOperator getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag getFlag getLayerOutputTensor supportsModelV2 getNbSubgraphs isSubgraphSupported getSubgraphNodes loadModelProto loadInitializer parseModelProto setBuilderConfig")
            .methods("parse", "parseFromFile", "supportsOperator", "getNbErrors", "getError", "clearErrors", "getUsedVCPluginLibraries", "setFlags", "getFlags", "clearFlag", "setFlag", "getFlag", "getLayerOutputTensor", "supportsModelV2", "getNbSubgraphs", "isSubgraphSupported", "getSubgraphNodes", "loadModelProto", "loadInitializer", "parseModelProto", "setBuilderConfig", "parseWithWeightDescriptors");
    private final VirtualObject self;

    IParser(long address, Lifetime life) {
        super(address, life, LIFE);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IParser of(long address, Lifetime life) {
        return address == 0 ? null : new IParser(address, life);
    }

    /**
     * Reads a model into the network. It may be freed afterwards.
     * <pre>{@code bool IParser::parse(const void * serialized_onnx_model, size_t serialized_onnx_model_size, const char * model_path)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param serialized_onnx_model the bytes of the model
     * @param model_path of the model's file, where files with weights lie beside it; null if there are none
     * @return false on failure; {@link #getError} tells why
     */
    public boolean parse(MemorySegment serialized_onnx_model, @Nullable String model_path) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJJ.HANDLE.invokeExact(self.method(0), self.address, Calls.elements(Given.argument(serialized_onnx_model, "serialized_onnx_model"), serialized_onnx_model.byteSize(), 1, "serialized_onnx_model", arena$), serialized_onnx_model.byteSize(), CStrings.allocateOrNull(model_path, "model_path", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public boolean parse(byte[] serialized_onnx_model, @Nullable String model_path) {
        return parse(MemorySegment.ofArray(Given.argument(serialized_onnx_model, "serialized_onnx_model")), model_path);
    }

    /** The same with C++'s default for what is left out. */
    public boolean parse(MemorySegment serialized_onnx_model) {
        return parse(serialized_onnx_model, (String) null);
    }

    /** The same with an array. */
    public boolean parse(byte[] serialized_onnx_model) {
        return parse(MemorySegment.ofArray(Given.argument(serialized_onnx_model, "serialized_onnx_model")));
    }

    /**
     * Reads a model's file into the network. Weights in files beside it are found.
     * <pre>{@code bool IParser::parseFromFile(const char * onnxModelFile, int verbosity)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param verbosity which messages are logged: the number of the least severe {@link ILogger.Severity}
     * @return false on failure; {@link #getError} tells why
     */
    public boolean parseFromFile(String onnxModelFile, int verbosity) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJI.HANDLE.invokeExact(self.method(1), self.address, CStrings.allocate(onnxModelFile, "onnxModelFile", arena$), verbosity);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether an operator may be supported; it may still not be with all attributes.
     * <pre>{@code bool IParser::supportsOperator(const char * op_name) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param op_name as in ONNX, such as {@code Conv}
     */
    public boolean supportsOperator(String op_name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(2), self.address, CStrings.allocate(op_name, "op_name", arena$));
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
     * <pre>{@code int IParser::getNbErrors() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbErrors() {
        Lifetime life$ = acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life$.release();
        }
    }

    /**
     * Returns an error.
     * The result belongs to TensorRT.
     * <pre>{@code const IParserError * IParser::getError(int index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbErrors} - 1
     * @return null if there is none
     */
    public io.trt4j.onnxparser.@Nullable IParserError getError(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(4), self.address, index);
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
     * <pre>{@code void IParser::clearErrors()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void clearErrors() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(self.method(5), self.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the plugin libraries that the network needs in a version-compatible engine, for
     * {@link IBuilderConfig#setPluginsToSerialize}.
     * <pre>{@code const char *const * IParser::getUsedVCPluginLibraries(int64_t & nbPluginLibs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public List<String> getUsedVCPluginLibraries() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment count$ = arena$.allocate(JAVA_LONG);
            long array$ = ((MemorySegment) Signatures.A_JA.HANDLE.invokeExact(self.method(6), self.address, count$)).address();
            List<String> result$ = NativeObject.list(array$, count$.get(JAVA_LONG, 0), CStrings::read);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the flags of the parser, in place of all set before.
     * <pre>{@code void IParser::setFlags(OnnxParserFlags onnxParserFlags)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlags(Set<io.trt4j.onnxparser.OnnxParserFlag> onnxParserFlags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(self.method(7), self.address, io.trt4j.onnxparser.OnnxParserFlag.mask(Given.argument(onnxParserFlags, "onnxParserFlags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setFlags(io.trt4j.onnxparser.OnnxParserFlag... onnxParserFlags) {
        setFlags(new HashSet<>(Arrays.asList(Given.argument(onnxParserFlags, "onnxParserFlags"))));
    }

    /**
     * Returns the flags that are set.
     * <pre>{@code OnnxParserFlags IParser::getFlags() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<io.trt4j.onnxparser.OnnxParserFlag> getFlags() {
        Lifetime life$ = acquire();
        try {
            Set<io.trt4j.onnxparser.OnnxParserFlag> result$ = io.trt4j.onnxparser.OnnxParserFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(self.method(8), self.address));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life$.release();
        }
    }

    /**
     * Clears one flag and leaves the others.
     * <pre>{@code void IParser::clearFlag(OnnxParserFlag onnxParserFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void clearFlag(io.trt4j.onnxparser.OnnxParserFlag onnxParserFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(self.method(9), self.address, Given.argument(onnxParserFlag, "onnxParserFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets one flag and leaves the others.
     * <pre>{@code void IParser::setFlag(OnnxParserFlag onnxParserFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlag(io.trt4j.onnxparser.OnnxParserFlag onnxParserFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(self.method(10), self.address, Given.argument(onnxParserFlag, "onnxParserFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a flag is set.
     * <pre>{@code bool IParser::getFlag(OnnxParserFlag onnxParserFlag) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getFlag(io.trt4j.onnxparser.OnnxParserFlag onnxParserFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(self.method(11), self.address, Given.argument(onnxParserFlag, "onnxParserFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns an output of a node of the model.
     * The result belongs to TensorRT.
     * <pre>{@code const ITensor * IParser::getLayerOutputTensor(const char * name, int64_t i)}</pre>
     * Since TensorRT 10.0.
     *
     * @param name that of the node; the first one if several have it
     * @param i from 0
     * @return null if there is none
     */
    public @Nullable ITensor getLayerOutputTensor(String name, long i) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(self.method(12), self.address, CStrings.allocate(name, "name", arena$), i);
            ITensor result$ = Wrapper.wrap(ITensor.class, object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Reads a model and tells whether TensorRT supports it; if it does, it need not be parsed again.
     * Otherwise {@link #getNbSubgraphs} and its like tell which parts are supported.
     * <pre>{@code bool IParser::supportsModelV2(const void * serializedOnnxModel, size_t serializedOnnxModelSize, const char * modelPath)}</pre>
     * Since TensorRT 10.1.
     *
     * @param serializedOnnxModel the bytes of the model
     * @param modelPath of the model's file, where files with weights lie beside it; null if there are none
     * @return whether all of it is supported
     */
    public boolean supportsModelV2(MemorySegment serializedOnnxModel, @Nullable String modelPath) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJJ.HANDLE.invokeExact(self.method(13), self.address, Calls.elements(NodelessModels.refuse(serializedOnnxModel, "serializedOnnxModel"), serializedOnnxModel.byteSize(), 1, "serializedOnnxModel", arena$), serializedOnnxModel.byteSize(), CStrings.allocateOrNull(modelPath, "modelPath", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public boolean supportsModelV2(byte[] serializedOnnxModel, @Nullable String modelPath) {
        return supportsModelV2(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")), modelPath);
    }

    /** The same with C++'s default for what is left out. */
    public boolean supportsModelV2(MemorySegment serializedOnnxModel) {
        return supportsModelV2(serializedOnnxModel, (String) null);
    }

    /** The same with an array. */
    public boolean supportsModelV2(byte[] serializedOnnxModel) {
        return supportsModelV2(MemorySegment.ofArray(Given.argument(serializedOnnxModel, "serializedOnnxModel")));
    }

    /**
     * Returns the number of parts that {@link #supportsModelV2} has found; call that first.
     * <pre>{@code int64_t IParser::getNbSubgraphs()}</pre>
     * Since TensorRT 10.1.
     */
    public long getNbSubgraphs() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(14), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a part of the model is supported; call {@link #supportsModelV2} first.
     * <pre>{@code bool IParser::isSubgraphSupported(const int64_t index)}</pre>
     * Since TensorRT 10.1.
     *
     * @param index from 0 to {@link #getNbSubgraphs} - 1
     */
    public boolean isSubgraphSupported(long index) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(15), self.address, index);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the nodes of a part of the model; call {@link #supportsModelV2} first.
     * <pre>{@code int64_t * IParser::getSubgraphNodes(const int64_t index, int64_t & subgraphLength)}</pre>
     * Since TensorRT 10.1.
     *
     * @param index from 0 to {@link #getNbSubgraphs} - 1
     * @param subgraphLength room for a number of 8 bytes, which is set to the number of nodes
     * @return the indices of the nodes, 8 bytes each, in memory of the parser
     */
    public MemorySegment getSubgraphNodes(long index, MemorySegment subgraphLength) {
        NativeCall call$ = enter();
        try {
            MemorySegment result$ = (MemorySegment) Signatures.A_JJA.HANDLE.invokeExact(self.method(16), self.address, index, Calls.room(Given.argument(subgraphLength, "subgraphLength"), 1, 8, "subgraphLength"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Reads a model without converting it, so that {@link #loadInitializer} can give weights; once only.
     * <pre>{@code bool IParser::loadModelProto(const void * serializedOnnxModel, size_t serializedOnnxModelSize, const char * modelPath)}</pre>
     * Since TensorRT 10.13.
     *
     * @param serializedOnnxModel the bytes of the model
     * @param modelPath of the model's file, where files with weights lie beside it; null if there are none
     * @return whether it succeeded
     */
    public boolean loadModelProto(MemorySegment serializedOnnxModel, @Nullable String modelPath) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJJ.HANDLE.invokeExact(self.method(17), self.address, Calls.elements(Given.argument(serializedOnnxModel, "serializedOnnxModel"), serializedOnnxModel.byteSize(), 1, "serializedOnnxModel", arena$), serializedOnnxModel.byteSize(), CStrings.allocateOrNull(modelPath, "modelPath", arena$));
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
     * <pre>{@code bool IParser::loadInitializer(const char * name, const void * data, size_t size)}</pre>
     * Since TensorRT 10.13.
     *
     * @param name that of the initializer
     * @param data as many bytes as it has in the model
     * @return false if no model was read, or it has no such initializer, or its size is another
     */
    public boolean loadInitializer(String name, MemorySegment data) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJAJ.HANDLE.invokeExact(self.method(18), self.address, CStrings.allocate(name, "name", arena$), ElementSizes.keep(life(), Given.argument(data, "data"), data.byteSize(), "data"), data.byteSize());
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
     * Converts the model that was read by {@link #loadModelProto} into the network.
     * <pre>{@code bool IParser::parseModelProto()}</pre>
     * Since TensorRT 10.13.
     *
     * @return false on failure; {@link #getError} tells why
     */
    public boolean parseModelProto() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(self.method(19), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the configuration that {@link OnnxParserFlag#kREPORT_CAPABILITY_DLA} needs.
     * <pre>{@code bool IParser::setBuilderConfig(const IBuilderConfig *const builderConfig)}</pre>
     * Since TensorRT 10.15.
     *
     * @return whether it was accepted
     */
    public boolean setBuilderConfig(IBuilderConfig builderConfig) {
        NativeCall call$ = enter();
        try {
            NativeObject.keep(life(), builderConfig);
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(20), self.address, NativeObject.address(call$, builderConfig, "builderConfig"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Reads a model whose weights are addresses of memory.
     * <pre>{@code bool IParser::parseWithWeightDescriptors(const void * serialized_onnx_model, size_t serialized_onnx_model_size)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param serialized_onnx_model the bytes of the model
     * @return false on failure; {@link #getError} tells why
     * @deprecated since TensorRT 10.13; use {@link #loadInitializer}
     */
    @Deprecated
    public boolean parseWithWeightDescriptors(MemorySegment serialized_onnx_model) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JAJ.HANDLE.invokeExact(self.method(21), self.address, Calls.elements(Given.argument(serialized_onnx_model, "serialized_onnx_model"), serialized_onnx_model.byteSize(), 1, "serialized_onnx_model", arena$), serialized_onnx_model.byteSize());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    @Deprecated
    public boolean parseWithWeightDescriptors(byte[] serialized_onnx_model) {
        return parseWithWeightDescriptors(MemorySegment.ofArray(Given.argument(serialized_onnx_model, "serialized_onnx_model")));
    }
}
