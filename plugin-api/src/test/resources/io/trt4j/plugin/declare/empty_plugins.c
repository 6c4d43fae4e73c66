/*
 * A plugin that does nothing, as IPluginV2DynamicExt and as IPluginV3, in C against trt4j_tensorrt.h alone: what TensorRT
 * itself needs for an enqueue of each. Counts what TensorRT calls. For TensorRT 10.
 */
#include "trt4j_tensorrt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char const VERSION[] = "1";
static PluginFieldCollection const NO_FIELDS;

/* What was called, by name; the functions of one name count together. */
enum { NAMES = 64 };
static char const* names[NAMES];
static int64_t counts[NAMES];

static void count(char const* name) {
    for (int i = 0; i < NAMES; i++) {
        if (!names[i]) {
            names[i] = name;
        }
        if (names[i] == name || strcmp(names[i], name) == 0) {
            counts[i]++;
            return;
        }
    }
}

/* Counting would be measured, too. */
static bool counting;
#define CALLED() \
    do { \
        if (counting) { \
            count(__func__); \
        } \
    } while (0)

/* Counts from now on, or stops and returns what was called. */
char const* count_calls(bool start) {
    static char text[4096];
    size_t used = 0;
    counting = start;
    text[0] = 0;
    for (int i = 0; i < NAMES && names[i]; i++) {
        if (counts[i] && used < sizeof text) {
            used += (size_t) snprintf(
                text + used, sizeof text - used, "%s%s %lld", used ? ", " : "", names[i], (long long) counts[i]);
        }
        counts[i] = 0;
    }
    return text;
}

/* The type information of C++ classes with one base or none (Itanium C++ ABI), for dynamic_cast. */
typedef struct TypeInfo {
    char const* vtable;
    char const* name;
    struct TypeInfo const* base;
} TypeInfo;

extern char const classType[] __asm__("_ZTVN10__cxxabiv117__class_type_infoE");
extern char const derivedType[] __asm__("_ZTVN10__cxxabiv120__si_class_type_infoE");

#define BASE(mangled) {classType + 16, mangled, NULL}
#define DERIVED(mangled, from) {derivedType + 16, mangled, &(from)}

static TypeInfo const versionedType = BASE("N8nvinfer119IVersionedInterfaceE");
static TypeInfo const capabilityType = DERIVED("N8nvinfer15v_1_017IPluginCapabilityE", versionedType);
static TypeInfo const anyCreatorType = DERIVED("N8nvinfer15v_1_023IPluginCreatorInterfaceE", versionedType);
static TypeInfo const v3Type = DERIVED("N8nvinfer15v_1_09IPluginV3E", versionedType);
static TypeInfo const coreType = DERIVED("N8nvinfer15v_1_016IPluginV3OneCoreE", capabilityType);
static TypeInfo const buildType = DERIVED("N8nvinfer15v_1_017IPluginV3OneBuildE", capabilityType);
static TypeInfo const runtimeType = DERIVED("N8nvinfer15v_1_019IPluginV3OneRuntimeE", capabilityType);
static TypeInfo const creator3Type = DERIVED("N8nvinfer15v_1_019IPluginCreatorV3OneE", anyCreatorType);
static TypeInfo const creator2Type = DERIVED("N8nvinfer15v_1_014IPluginCreatorE", anyCreatorType);
static TypeInfo const baseType2 = BASE("N8nvinfer19IPluginV2E");
static TypeInfo const extType2 = DERIVED("N8nvinfer112IPluginV2ExtE", baseType2);
static TypeInfo const v2Type = DERIVED("N8nvinfer119IPluginV2DynamicExtE", extType2);

/* A vtable with the two words that precede it. */
#define VTABLE(type, name) \
    static const struct { \
        intptr_t offset; \
        TypeInfo const* info; \
        type slots; \
    } name

/* What all versioned interfaces have. */

static APILanguage getAPILanguage(void* self) {
    CALLED();
    return APILanguage_kCPP;
}

static void destructor(void* self) {
}

static void freed(void* self) {
    free(self);
}

#define INFO(function, kindOf) \
    static InterfaceInfo function(void* self) { \
        InterfaceInfo info = {kindOf, 1, 0}; \
        CALLED(); \
        return info; \
    }

/* Version 2. */

static char const NAME_2[] = "Trt4jEmptyC2";

typedef struct {
    const IPluginV2DynamicExt_vtable_10* vtable;
    char space[64];
} Plugin2;

static Plugin2* newPlugin2(void);

static int32_t getTensorRTVersion(void* self) {
    CALLED();
    return PluginVersion_kV2_DYNAMICEXT << 24 | (TENSORRT_VERSION & 0xFFFFFF);
}

static char const* name2(void* self) {
    CALLED();
    return NAME_2;
}

static char const* version(void* self) {
    CALLED();
    return VERSION;
}

static char const* noNamespace(void* self) {
    CALLED();
    return "";
}

static int32_t one(void* self) {
    CALLED();
    return 1;
}

static int32_t initialize(void* self) {
    CALLED();
    return 0;
}

static void terminate(void* self) {
    CALLED();
}

static size_t getSerializationSize(void* self) {
    CALLED();
    return 4;
}

static void serialize(void* self, void* buffer) {
    CALLED();
    memset(buffer, 0, 4);
}

static IPluginV2* clone2(void* self) {
    Plugin2* copy = newPlugin2();
    CALLED();
    if (copy) {
        memcpy(copy->space, ((Plugin2*) self)->space, sizeof copy->space);
    }
    return (IPluginV2*) copy;
}

static void setPluginNamespace(void* self, char const* space) {
    Plugin2* p = self;
    CALLED();
    snprintf(p->space, sizeof p->space, "%s", space);
}

static char const* getPluginNamespace(void* self) {
    CALLED();
    return ((Plugin2*) self)->space;
}

static DataType getOutputDataType(void* self, int32_t index, DataType const* inputTypes, int32_t nbInputs) {
    CALLED();
    return inputTypes[0];
}

static void attachToContext2(void* self, void* cudnn, void* cublas, IGpuAllocator* allocator) {
    CALLED();
}

static void detachFromContext(void* self) {
    CALLED();
}

static DimsExprs getOutputDimensions(
    void* self, int32_t outputIndex, DimsExprs const* inputs, int32_t nbInputs, IExprBuilder* builder) {
    CALLED();
    return inputs[0];
}

static bool supports2(void* self, int32_t pos, PluginTensorDesc const* inOut, int32_t nbInputs, int32_t nbOutputs) {
    CALLED();
    return inOut[pos].format == TensorFormat_kLINEAR && inOut[pos].type == DataType_kFLOAT;
}

static void configure2(void* self, DynamicPluginTensorDesc const* in, int32_t nbInputs,
    DynamicPluginTensorDesc const* out, int32_t nbOutputs) {
    CALLED();
}

static size_t workspace2(
    void* self, PluginTensorDesc const* in, int32_t nbInputs, PluginTensorDesc const* out, int32_t nbOutputs) {
    CALLED();
    return 0;
}

static int32_t enqueue(void* self, PluginTensorDesc const* inDesc, PluginTensorDesc const* outDesc,
    void const* const* inputs, void* const* outputs, void* workspace, void* stream) {
    CALLED();
    return 0;
}

/* Methods of older kinds of plugins, which are not called of an IPluginV2DynamicExt. */

static Dims oldGetOutputDimensions(void* self, int32_t index, Dims const* inputs, int32_t nbInputs) {
    CALLED();
    return inputs[0];
}

static bool supportsFormat(void* self, DataType type, TensorFormat format) {
    CALLED();
    return false;
}

static void configureWithFormat(void* self, Dims const* in, int32_t nbInputs, Dims const* out, int32_t nbOutputs,
    DataType type, TensorFormat format, int32_t maxBatchSize) {
    CALLED();
}

static size_t oldGetWorkspaceSize(void* self, int32_t maxBatchSize) {
    CALLED();
    return 0;
}

static int32_t oldEnqueue(void* self, int32_t batchSize, void const* const* inputs, void* const* outputs,
    void* workspace, void* stream) {
    CALLED();
    return 1;
}

static bool isOutputBroadcastAcrossBatch(void* self, int32_t index, bool const* inputs, int32_t nbInputs) {
    CALLED();
    return false;
}

static bool canBroadcastInputAcrossBatch(void* self, int32_t index) {
    CALLED();
    return false;
}

static void oldConfigurePlugin(void* self, Dims const* in, int32_t nbInputs, Dims const* out, int32_t nbOutputs,
    DataType const* inputTypes, DataType const* outputTypes, bool const* inputBroadcast, bool const* outputBroadcast,
    TensorFormat format, int32_t maxBatchSize) {
    CALLED();
}

VTABLE(IPluginV2DynamicExt_vtable_10, v2) = {
    .info = &v2Type,
    .slots = {
        .getTensorRTVersion = getTensorRTVersion,
        .getPluginType = name2,
        .getPluginVersion = version,
        .getNbOutputs = one,
        .getOutputDimensions = oldGetOutputDimensions,
        .supportsFormat = supportsFormat,
        .configureWithFormat = configureWithFormat,
        .initialize = initialize,
        .terminate = terminate,
        .getWorkspaceSize = oldGetWorkspaceSize,
        .enqueue = oldEnqueue,
        .getSerializationSize = getSerializationSize,
        .serialize = serialize,
        .destroy = freed,
        .clone = clone2,
        .setPluginNamespace = setPluginNamespace,
        .getPluginNamespace = getPluginNamespace,
        .destructor = destructor,
        .deletingDestructor = freed,
        .getOutputDataType = getOutputDataType,
        .isOutputBroadcastAcrossBatch = isOutputBroadcastAcrossBatch,
        .canBroadcastInputAcrossBatch = canBroadcastInputAcrossBatch,
        .configurePlugin = oldConfigurePlugin,
        .attachToContext = attachToContext2,
        .detachFromContext = detachFromContext,
        .getOutputDimensions_2 = getOutputDimensions,
        .supportsFormatCombination = supports2,
        .configurePlugin_2 = configure2,
        .getWorkspaceSize_2 = workspace2,
        .enqueue_2 = enqueue,
    },
};

static Plugin2* newPlugin2(void) {
    Plugin2* p = calloc(1, sizeof *p);
    if (p) {
        p->vtable = &v2.slots;
    }
    return p;
}

INFO(creator2Info, "PLUGIN CREATOR_V1")

static PluginFieldCollection const* noFields(void* self) {
    CALLED();
    return &NO_FIELDS;
}

static IPluginV2* createPlugin2(void* self, char const* name, PluginFieldCollection const* fields) {
    CALLED();
    return (IPluginV2*) newPlugin2();
}

static IPluginV2* deserializePlugin(void* self, char const* name, void const* data, size_t size) {
    CALLED();
    return (IPluginV2*) newPlugin2();
}

static void creatorSetNamespace(void* self, char const* space) {
}

VTABLE(IPluginCreator_vtable_10, creator2) = {
    .info = &creator2Type,
    .slots = {
        .getAPILanguage = getAPILanguage,
        .getInterfaceInfo = creator2Info,
        .destructor = destructor,
        .deletingDestructor = destructor,
        .getPluginName = name2,
        .getPluginVersion = version,
        .getFieldNames = noFields,
        .createPlugin = createPlugin2,
        .deserializePlugin = deserializePlugin,
        .setPluginNamespace = creatorSetNamespace,
        .getPluginNamespace = noNamespace,
    },
};

/* Version 3: four objects in one, as a C++ class with four bases has. */

static char const NAME_3[] = "Trt4jEmptyC3";

typedef struct {
    const IPluginV3_vtable* plugin;
    const IPluginV3OneCore_vtable* core;
    const IPluginV3OneBuild_vtable* build;
    const IPluginV3OneRuntime_vtable* runtime;
} Plugin3;

static IPluginV3* newPlugin3(void);

INFO(pluginInfo, "PLUGIN")
INFO(coreInfo, "PLUGIN_V3ONE_CORE")
INFO(buildInfo, "PLUGIN_V3ONE_BUILD")
INFO(runtimeInfo, "PLUGIN_V3ONE_RUNTIME")
INFO(creator3Info, "PLUGIN CREATOR_V3ONE")

static char const* name3(void* self) {
    CALLED();
    return NAME_3;
}

static IPluginCapability* getCapabilityInterface(void* self, PluginCapabilityType type) {
    Plugin3* p = self;
    CALLED();
    switch (type) {
    case PluginCapabilityType_kCORE: return (IPluginCapability*) &p->core;
    case PluginCapabilityType_kBUILD: return (IPluginCapability*) &p->build;
    case PluginCapabilityType_kRUNTIME: return (IPluginCapability*) &p->runtime;
    default: return NULL;
    }
}

static IPluginV3* clone3(void* self) {
    CALLED();
    return newPlugin3();
}

VTABLE(IPluginV3_vtable, v3) = {
    .info = &v3Type,
    .slots = {getAPILanguage, pluginInfo, destructor, freed, getCapabilityInterface, clone3},
};

VTABLE(IPluginV3OneCore_vtable, core3) = {
    .info = &coreType,
    .slots = {getAPILanguage, coreInfo, destructor, destructor, name3, version, noNamespace},
};

static int32_t configure3(void* self, DynamicPluginTensorDesc const* in, int32_t nbInputs,
    DynamicPluginTensorDesc const* out, int32_t nbOutputs) {
    configure2(self, in, nbInputs, out, nbOutputs);
    return 0;
}

static int32_t getOutputDataTypes(
    void* self, DataType* outputTypes, int32_t nbOutputs, DataType const* inputTypes, int32_t nbInputs) {
    CALLED();
    outputTypes[0] = inputTypes[0];
    return 0;
}

static int32_t getOutputShapes(void* self, DimsExprs const* inputs, int32_t nbInputs, DimsExprs const* shapeInputs,
    int32_t nbShapeInputs, DimsExprs* outputs, int32_t nbOutputs, IExprBuilder* builder) {
    CALLED();
    outputs[0] = inputs[0];
    return 0;
}

static bool supports3(
    void* self, int32_t pos, DynamicPluginTensorDesc const* inOut, int32_t nbInputs, int32_t nbOutputs) {
    CALLED();
    return inOut[pos].desc.format == TensorFormat_kLINEAR && inOut[pos].desc.type == DataType_kFLOAT;
}

static size_t workspace3(void* self, DynamicPluginTensorDesc const* in, int32_t nbInputs,
    DynamicPluginTensorDesc const* out, int32_t nbOutputs) {
    CALLED();
    return 0;
}

static int32_t getValidTactics(void* self, int32_t* tactics, int32_t nbTactics) {
    CALLED();
    return 0;
}

static int32_t none(void* self) {
    CALLED();
    return 0;
}

static char const* noText(void* self) {
    CALLED();
    return NULL;
}

VTABLE(IPluginV3OneBuild_vtable, build3) = {
    .info = &buildType,
    .slots = {getAPILanguage, buildInfo, destructor, destructor, configure3, getOutputDataTypes, getOutputShapes,
        supports3, one, workspace3, getValidTactics, none, noText, one, noText},
};

static int32_t setTactic(void* self, int32_t tactic) {
    CALLED();
    return 0;
}

static int32_t onShapeChange(
    void* self, PluginTensorDesc const* in, int32_t nbInputs, PluginTensorDesc const* out, int32_t nbOutputs) {
    CALLED();
    return 0;
}

static IPluginV3* attachToContext3(void* self, IPluginResourceContext* context) {
    CALLED();
    return newPlugin3();
}

VTABLE(IPluginV3OneRuntime_vtable, runtime3) = {
    .info = &runtimeType,
    .slots = {getAPILanguage, runtimeInfo, destructor, destructor, setTactic, onShapeChange, enqueue, attachToContext3,
        noFields},
};

static IPluginV3* newPlugin3(void) {
    Plugin3* p = calloc(1, sizeof *p);
    if (p) {
        *p = (Plugin3) {&v3.slots, &core3.slots, &build3.slots, &runtime3.slots};
    }
    return (IPluginV3*) p;
}

static IPluginV3* createPlugin3(
    void* self, char const* name, PluginFieldCollection const* fields, TensorRTPhase phase) {
    CALLED();
    return newPlugin3();
}

VTABLE(IPluginCreatorV3One_vtable, creator3) = {
    .info = &creator3Type,
    .slots = {getAPILanguage, creator3Info, destructor, destructor, createPlugin3, noFields, name3, version,
        noNamespace},
};

/* What IPluginRegistry::loadLibrary calls. */
void setLoggerFinder(void* finder) {
}

void* const* getCreators(int32_t* nbCreators) {
    static void const* objects[] = {&creator2.slots, &creator3.slots}; /* each is an object: a pointer to its vtable */
    static void* creators[] = {&objects[0], &objects[1]};
    *nbCreators = 2;
    return creators;
}
