// Reconstructed: what NvOnnxParser.h declares in those versions of TensorRT whose own one may not be at hand. It is not
// NVIDIA's file, but written for trt4j from these public facts:
//
// 10.2 to 10.12: JavaCPP's presets were made from the headers of 10.6 and 10.12. Both have the methods of 10.1. So does
//   the file of 10.2, and all that TensorRT's own Python bindings call in these versions (python/src/parsers/pyOnnx.cpp).
//   These name kENABLE_UINT8_AND_ASYMMETRIC_QUANTIZATION_DLA from 10.11 on; JavaCPP's have it in 10.12, not in 10.6.
// 10.13: three methods each at the end of IParser and IParserRefitter, as in the file that the release's submodule
//   parsers/onnx has (onnx-tensorrt, 346bdcae450e), and as the Python bindings of 10.13 call them.
// 11.2: what 11.1 declares, and at the end of IParserRefitter the observer of JavaCPP's presets of 11.2, which name the
//   methods, their types, the fields in order, and the numbers of RefitTransformKind. TensorRT's header of 11.4 agrees.
//   11.2's library calls an observer that is set by that slot, with records laid out like this.
//
// TRT4J_VERSION is the version: 1002 for 10.2.
#ifndef TRT4J_NV_ONNX_PARSER_H
#define TRT4J_NV_ONNX_PARSER_H

// What <stddef.h> and <stdint.h> declare, without them: libclang may have no headers of its own.
typedef decltype(sizeof(0)) size_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT32_TYPE__ uint32_t;

namespace nvinfer1
{
class IBuilderConfig;
class ITensor;
enum class DataType : int32_t;
} // namespace nvinfer1

#if TRT4J_VERSION < 1100
class SubGraphCollection_t; // a std::vector, which only C++ can pass
#endif

namespace nvonnxparser
{

enum class ErrorCode : int
{
    kSUCCESS = 0,
    kINTERNAL_ERROR = 1,
    kMEM_ALLOC_FAILED = 2,
    kMODEL_DESERIALIZE_FAILED = 3,
    kINVALID_VALUE = 4,
    kINVALID_GRAPH = 5,
    kINVALID_NODE = 6,
    kUNSUPPORTED_GRAPH = 7,
    kUNSUPPORTED_NODE = 8,
    kUNSUPPORTED_NODE_ATTR = 9,
    kUNSUPPORTED_NODE_INPUT = 10,
    kUNSUPPORTED_NODE_DATATYPE = 11,
    kUNSUPPORTED_NODE_DYNAMIC = 12,
    kUNSUPPORTED_NODE_SHAPE = 13,
    kREFIT_FAILED = 14
};

using OnnxParserFlags = uint32_t;

enum class OnnxParserFlag : int32_t
{
    kNATIVE_INSTANCENORM = 0,
#if TRT4J_VERSION >= 1011
    kENABLE_UINT8_AND_ASYMMETRIC_QUANTIZATION_DLA = 1,
#endif
#if TRT4J_VERSION >= 1100
    kREPORT_CAPABILITY_DLA = 2,
    kENABLE_PLUGIN_OVERRIDE = 3,
    kADJUST_FOR_DLA = 4,
#endif
};

class IParserError
{
public:
    virtual ErrorCode code() const = 0;
    virtual char const* desc() const = 0;
    virtual char const* file() const = 0;
    virtual int line() const = 0;
    virtual char const* func() const = 0;
    virtual int node() const = 0;
    virtual char const* nodeName() const = 0;
    virtual char const* nodeOperator() const = 0;
    virtual char const* const* localFunctionStack() const = 0;
    virtual int32_t localFunctionStackSize() const = 0;

protected:
    virtual ~IParserError() {}
};

class IParser
{
public:
    virtual bool parse(
        void const* serialized_onnx_model, size_t serialized_onnx_model_size, char const* model_path = nullptr) noexcept
        = 0;
    virtual bool parseFromFile(char const* onnxModelFile, int verbosity) noexcept = 0;
#if TRT4J_VERSION < 1100
    [[deprecated]] virtual bool supportsModel(void const* serialized_onnx_model, size_t serialized_onnx_model_size,
        SubGraphCollection_t& sub_graph_collection, char const* model_path = nullptr) noexcept = 0;
    virtual bool parseWithWeightDescriptors(
        void const* serialized_onnx_model, size_t serialized_onnx_model_size) noexcept = 0;
#endif
    virtual bool supportsOperator(char const* op_name) const noexcept = 0;
    virtual int getNbErrors() const noexcept = 0;
    virtual IParserError const* getError(int index) const noexcept = 0;
    virtual void clearErrors() noexcept = 0;
    virtual ~IParser() noexcept = default;
    virtual char const* const* getUsedVCPluginLibraries(int64_t& nbPluginLibs) const noexcept = 0;
    virtual void setFlags(OnnxParserFlags onnxParserFlags) noexcept = 0;
    virtual OnnxParserFlags getFlags() const noexcept = 0;
    virtual void clearFlag(OnnxParserFlag onnxParserFlag) noexcept = 0;
    virtual void setFlag(OnnxParserFlag onnxParserFlag) noexcept = 0;
    virtual bool getFlag(OnnxParserFlag onnxParserFlag) const noexcept = 0;
    virtual nvinfer1::ITensor const* getLayerOutputTensor(char const* name, int64_t i) noexcept = 0;
    virtual bool supportsModelV2(
        void const* serializedOnnxModel, size_t serializedOnnxModelSize, char const* modelPath = nullptr) noexcept = 0;
    virtual int64_t getNbSubgraphs() noexcept = 0;
    virtual bool isSubgraphSupported(int64_t const index) noexcept = 0;
    virtual int64_t* getSubgraphNodes(int64_t const index, int64_t& subgraphLength) noexcept = 0;
#if TRT4J_VERSION >= 1013
    virtual bool loadModelProto(
        void const* serializedOnnxModel, size_t serializedOnnxModelSize, char const* modelPath = nullptr) noexcept = 0;
    virtual bool loadInitializer(char const* name, void const* data, size_t size) noexcept = 0;
    virtual bool parseModelProto() noexcept = 0;
#endif
#if TRT4J_VERSION >= 1100
    virtual bool setBuilderConfig(nvinfer1::IBuilderConfig const* const builderConfig) noexcept = 0;
#endif
};

#if TRT4J_VERSION >= 1102
enum class RefitTransformKind : int32_t
{
    kIDENTITY = 0,
    kDOUBLE_TO_FLOAT = 1,
    kBATCH_NORM_FOLD_SCALE = 2,
    kBATCH_NORM_FOLD_BIAS = 3,
    kCONSTANT_NODE = 4,
    kCONSTANT_OF_SHAPE = 5
};

struct RefitRecord
{
    char const* trtName;
    RefitTransformKind kind;
    int32_t onnxDtype;
    nvinfer1::DataType trtDtype;
    int64_t count;
    int32_t nbSources;
    char const* const* sourceOnnxNames;
    float epsilon;
    void const* fixedData;
    size_t fixedDataSize;
};

class IRefitterObserver
{
public:
    virtual ~IRefitterObserver() noexcept = default;
    virtual void onRefittableWeight(RefitRecord const& record) noexcept = 0;
};
#endif

class IParserRefitter
{
public:
    virtual bool refitFromBytes(
        void const* serializedOnnxModel, size_t serializedOnnxModelSize, char const* modelPath = nullptr) noexcept = 0;
    virtual bool refitFromFile(char const* onnxModelFile) noexcept = 0;
    virtual int32_t getNbErrors() const noexcept = 0;
    virtual IParserError const* getError(int32_t index) const noexcept = 0;
    virtual void clearErrors() = 0;
    virtual ~IParserRefitter() noexcept = default;
#if TRT4J_VERSION >= 1013
    virtual bool loadModelProto(
        void const* serializedOnnxModel, size_t serializedOnnxModelSize, char const* modelPath = nullptr) noexcept = 0;
    virtual bool loadInitializer(char const* name, void const* data, size_t size) noexcept = 0;
    virtual bool refitModelProto() noexcept = 0;
#endif
#if TRT4J_VERSION >= 1102
    virtual void setRefitObserver(IRefitterObserver* observer) noexcept = 0;
#endif
};

} // namespace nvonnxparser

extern "C" void* createNvOnnxParser_INTERNAL(void* network, void* logger, int version) noexcept;
extern "C" void* createNvOnnxParserRefitter_INTERNAL(void* refitter, void* logger, int32_t version) noexcept;
extern "C" int getNvOnnxParserVersion() noexcept;

#endif
