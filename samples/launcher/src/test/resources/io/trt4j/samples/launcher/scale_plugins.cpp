// Two plugins in C++, of version 2 and 3, for a host engine: y = factor * x on host memory. TensorRT's headers are not needed:
// these classes have the virtual functions of TensorRT 10's interfaces, in their order.
#include <cstdint>
#include <cstring>
#include <new>

namespace {
struct Dims { int32_t nbDims; int64_t d[8]; };
struct TensorDesc { Dims dims; int32_t type; int32_t format; float scale; };
struct DynamicDesc { TensorDesc desc; Dims min, max, opt; };
struct Field { char const* name; void const* data; int32_t type; int32_t length; };
struct Fields { int32_t nbFields; Field const* fields; };
struct DimsExprs { int32_t nbDims; void const* d[8]; };
struct InterfaceInfo { char const* kind; int32_t major, minor; };

constexpr int32_t kFLOAT = 0, kFLOAT32 = 1, kLINEAR = 0;
char const* const VERSION = "1";
Field const DECLARED[] = {{"factor", nullptr, kFLOAT32, 1}};
Fields const NAMES = {1, DECLARED};

// Whether there is a factor in the fields.
bool find(Fields const* fields, float& factor) {
    for (int32_t i = 0; i < fields->nbFields; i++) {
        Field const& field = fields->fields[i];
        if (!std::strcmp(field.name, "factor") && field.type == kFLOAT32 && field.length == 1) {
            std::memcpy(&factor, field.data, sizeof factor);
            return true;
        }
    }
    return false;
}

void scale(float factor, TensorDesc const& desc, void const* x, void* y) {
    int64_t count = 1;
    for (int32_t i = 0; i < desc.dims.nbDims; i++) count *= desc.dims.d[i];
    for (int64_t i = 0; i < count; i++) static_cast<float*>(y)[i] = factor * static_cast<float const*>(x)[i];
}

// IPluginV2DynamicExt.
class ScaleV2 {
public:
    explicit ScaleV2(float factor) : factor(factor) { pluginNamespace[0] = 0; }
    virtual int32_t getTensorRTVersion() const noexcept { return 3 << 24 | 100600; }
    virtual char const* getPluginType() const noexcept { return "Trt4jCppScaleV2"; }
    virtual char const* getPluginVersion() const noexcept { return VERSION; }
    virtual int32_t getNbOutputs() const noexcept { return 1; }
    virtual Dims oldOutputDimensions(int32_t, Dims const*, int32_t) noexcept { return {}; }
    virtual bool supportsFormat(int32_t, int32_t) const noexcept { return false; }
    virtual void configureWithFormat(Dims const*, int32_t, Dims const*, int32_t, int32_t, int32_t, int32_t) noexcept {}
    virtual int32_t initialize() noexcept { return 0; }
    virtual void terminate() noexcept {}
    virtual size_t oldWorkspaceSize(int32_t) const noexcept { return 0; }
    virtual int32_t oldEnqueue(int32_t, void const* const*, void* const*, void*, void*) noexcept { return 1; }
    virtual size_t getSerializationSize() const noexcept { return sizeof factor; }
    virtual void serialize(void* buffer) const noexcept { std::memcpy(buffer, &factor, sizeof factor); }
    virtual void destroy() noexcept { delete this; }
    virtual ScaleV2* clone() const noexcept { return new (std::nothrow) ScaleV2(*this); }
    virtual void setPluginNamespace(char const* name) noexcept { std::strncpy(pluginNamespace, name, sizeof pluginNamespace - 1); }
    virtual char const* getPluginNamespace() const noexcept { return pluginNamespace; }
    virtual ~ScaleV2() = default;
    virtual int32_t getOutputDataType(int32_t, int32_t const* types, int32_t) const noexcept { return types[0]; }
    virtual bool isOutputBroadcastAcrossBatch(int32_t, bool const*, int32_t) const noexcept { return false; }
    virtual bool canBroadcastInputAcrossBatch(int32_t) const noexcept { return false; }
    virtual void oldConfigure(Dims const*, int32_t, Dims const*, int32_t, int32_t const*, int32_t const*, bool const*,
        bool const*, int32_t, int32_t) noexcept {}
    virtual void attachToContext(void*, void*, void*) noexcept {}
    virtual void detachFromContext() noexcept {}
    virtual DimsExprs getOutputDimensions(int32_t, DimsExprs const* inputs, int32_t, void*) noexcept { return inputs[0]; }
    virtual bool supportsFormatCombination(int32_t pos, TensorDesc const* inOut, int32_t, int32_t) noexcept {
        return inOut[pos].type == kFLOAT && inOut[pos].format == kLINEAR;
    }
    virtual void configurePlugin(DynamicDesc const*, int32_t, DynamicDesc const*, int32_t) noexcept {}
    virtual size_t getWorkspaceSize(TensorDesc const*, int32_t, TensorDesc const*, int32_t) const noexcept { return 0; }
    virtual int32_t enqueue(TensorDesc const* in, TensorDesc const*, void const* const* inputs, void* const* outputs, void*,
        void*) noexcept {
        scale(factor, in[0], inputs[0], outputs[0]);
        return 0;
    }

private:
    float factor;
    char pluginNamespace[128]{};
};

class Versioned {
public:
    virtual int32_t getAPILanguage() const noexcept { return 0; }
    virtual InterfaceInfo getInterfaceInfo() const noexcept = 0;
    virtual ~Versioned() = default;
};

class CreatorV2 : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN CREATOR_V1", 1, 0}; }
    virtual char const* getPluginName() const noexcept { return "Trt4jCppScaleV2"; }
    virtual char const* getPluginVersion() const noexcept { return VERSION; }
    virtual Fields const* getFieldNames() noexcept { return &NAMES; }
    virtual ScaleV2* createPlugin(char const*, Fields const* fields) noexcept {
        float factor;
        return find(fields, factor) ? new (std::nothrow) ScaleV2(factor) : nullptr;
    }
    virtual ScaleV2* deserializePlugin(char const*, void const* data, size_t length) noexcept {
        float factor;
        if (length != sizeof factor) return nullptr;
        std::memcpy(&factor, data, sizeof factor);
        return new (std::nothrow) ScaleV2(factor);
    }
    virtual void setPluginNamespace(char const*) noexcept {}
    virtual char const* getPluginNamespace() const noexcept { return ""; }
};

class Core : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN_V3ONE_CORE", 1, 0}; }
    virtual char const* getPluginName() const noexcept { return "Trt4jCppScaleV3"; }
    virtual char const* getPluginVersion() const noexcept { return VERSION; }
    virtual char const* getPluginNamespace() const noexcept { return ""; }
};

class Build : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN_V3ONE_BUILD", 1, 0}; }
    virtual int32_t configurePlugin(DynamicDesc const*, int32_t, DynamicDesc const*, int32_t) noexcept { return 0; }
    virtual int32_t getOutputDataTypes(int32_t* outputs, int32_t, int32_t const* inputs, int32_t) const noexcept {
        outputs[0] = inputs[0];
        return 0;
    }
    virtual int32_t getOutputShapes(DimsExprs const* inputs, int32_t, DimsExprs const*, int32_t, DimsExprs* outputs, int32_t,
        void*) noexcept {
        outputs[0] = inputs[0];
        return 0;
    }
    virtual bool supportsFormatCombination(int32_t pos, DynamicDesc const* inOut, int32_t, int32_t) noexcept {
        return inOut[pos].desc.type == kFLOAT && inOut[pos].desc.format == kLINEAR;
    }
    virtual int32_t getNbOutputs() const noexcept { return 1; }
    virtual size_t getWorkspaceSize(DynamicDesc const*, int32_t, DynamicDesc const*, int32_t) const noexcept { return 0; }
    virtual int32_t getValidTactics(int32_t*, int32_t) noexcept { return 0; }
    virtual int32_t getNbTactics() noexcept { return 0; }
    virtual char const* getTimingCacheID() noexcept { return nullptr; }
    virtual int32_t getFormatCombinationLimit() noexcept { return 100; }
    virtual char const* getMetadataString() noexcept { return nullptr; }
};

class PluginV3 : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN_V3", 1, 0}; }
    virtual void* getCapabilityInterface(int32_t type) noexcept = 0;
    virtual PluginV3* clone() noexcept = 0;
};

class Runtime : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN_V3ONE_RUNTIME", 1, 0}; }
    virtual int32_t setTactic(int32_t) noexcept { return 0; }
    virtual int32_t onShapeChange(TensorDesc const*, int32_t, TensorDesc const*, int32_t) noexcept { return 0; }
    virtual int32_t enqueue(TensorDesc const*, TensorDesc const*, void const* const*, void* const*, void*, void*) noexcept = 0;
    virtual PluginV3* attachToContext(void*) noexcept = 0;
    virtual Fields const* getFieldsToSerialize() noexcept = 0;
};

class ScaleV3 final : public PluginV3, public Runtime {
public:
    explicit ScaleV3(float factor) : factor(factor) {}
    void* getCapabilityInterface(int32_t type) noexcept override {
        return type == 0 ? static_cast<void*>(&core) : type == 1 ? static_cast<void*>(&build) : static_cast<Runtime*>(this);
    }
    ScaleV3* clone() noexcept override { return new (std::nothrow) ScaleV3(factor); }
    int32_t enqueue(TensorDesc const* in, TensorDesc const*, void const* const* inputs, void* const* outputs, void*,
        void*) noexcept override {
        scale(factor, in[0], inputs[0], outputs[0]);
        return 0;
    }
    PluginV3* attachToContext(void*) noexcept override { return clone(); }
    Fields const* getFieldsToSerialize() noexcept override { return &saved; }

private:
    float factor;
    Core core;
    Build build;
    Field field{"factor", &factor, kFLOAT32, 1};
    Fields saved{1, &field};
};

class CreatorV3 : public Versioned {
public:
    InterfaceInfo getInterfaceInfo() const noexcept override { return {"PLUGIN CREATOR_V3ONE", 1, 0}; }
    virtual PluginV3* createPlugin(char const*, Fields const* fields, int32_t) noexcept {
        float factor;
        return find(fields, factor) ? new (std::nothrow) ScaleV3(factor) : nullptr;
    }
    virtual Fields const* getFieldNames() noexcept { return &NAMES; }
    virtual char const* getPluginName() const noexcept { return "Trt4jCppScaleV3"; }
    virtual char const* getPluginVersion() const noexcept { return VERSION; }
    virtual char const* getPluginNamespace() const noexcept { return ""; }
};

CreatorV2 creatorV2;
CreatorV3 creatorV3;
Versioned* const creators[] = {&creatorV2, &creatorV3};
} // namespace

extern "C" Versioned* const* getCreators(int32_t& count) {
    count = 2;
    return creators;
}

extern "C" void setLoggerFinder(void*) {}
