/*
 * The padding plugin in C, written against trt4j_tensorrt.h alone: no header of TensorRT, no C++. It launches the same
 * kernel as the Java plugins, so that it differs from them in nothing but the language of its host code, and is what
 * they are measured against. Built with CIRCPAD_TRACE it writes down every call TensorRT makes. By hand:
 *
 *   nvcc -fatbin -arch=native ../src/main/resources/io/trt4j/samples/circpad/circpad.cu -o circpad.fatbin
 *   cc -O2 -shared -fPIC -I ../../bindings/src/main/c -DTENSORRT_VERSION=100600 \
 *       -DCIRCPAD_IMAGE='"circpad.fatbin"' circpad.c -ldl -o libcircpad.so
 *
 * TensorRT's IPluginRegistry::loadLibrary loads it, and finds getCreators and setLoggerFinder.
 */
#include "trt4j_tensorrt.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The kernels as cuModuleLoadData takes them: a file of PTX, a CUBIN or a fat binary. */
__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        "circpad_image:\n"
        ".incbin \"" CIRCPAD_IMAGE "\"\n"
        ".byte 0\n"
        ".popsection\n");
extern const char circpad_image[];

/* The driver's functions, as cuda.h declares them. */
typedef int (*ModuleLoadData)(void** module, void const* image);
typedef int (*ModuleUnload)(void* module);
typedef int (*ModuleGetFunction)(void** function, void* module, char const* name);
typedef int (*LaunchKernel)(void* function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX,
    unsigned blockY, unsigned blockZ, unsigned shared, void* stream, void** arguments, void** extra);

static ModuleLoadData moduleLoadData;
static ModuleUnload moduleUnload;
static ModuleGetFunction moduleGetFunction;
static LaunchKernel launchKernel;

static const char NAME[] = "CircPadPlugin";
static const char VERSION[] = "1";

enum { MAX_PADS = 8 };

typedef struct {
    const IPluginV2DynamicExt_vtable_10* vtable;
    int number; /* in the trace: 1 for the first plugin made, and so on */
    int nbPads;
    int32_t pads[MAX_PADS];
    char pluginNamespace[64];
    void* module;     /* that it loaded itself */
    void* kernels[2]; /* FP32, FP16 */
} Plugin;

#ifdef CIRCPAD_TRACE
static FILE* trace;
static int made;
#define TRACE(object, ...) \
    do { \
        if (trace) { \
            fprintf(trace, "%d ", ((Plugin*) (object))->number); \
            fprintf(trace, __VA_ARGS__); \
            fputc('\n', trace); \
            fflush(trace); \
        } \
    } while (0)
#else
#define TRACE(object, ...) ((void) (object))
#endif

/* Parameters that this plugin has no use for. */
#define UNUSED(parameter) ((void) (parameter))

static const IPluginV2DynamicExt_vtable_10 pluginVtable;

/* NULL where there are too many pads. */
static Plugin* newPlugin(int nbPads, const int32_t* pads) {
    if (nbPads < 0 || nbPads > MAX_PADS) {
        return NULL;
    }
    Plugin* p = calloc(1, sizeof *p);
    if (!p) {
        return NULL;
    }
    p->vtable = &pluginVtable;
    p->nbPads = nbPads;
    memcpy(p->pads, pads, nbPads * sizeof *pads);
#ifdef CIRCPAD_TRACE
    p->number = ++made;
#endif
    return p;
}

/* IPluginV2. */

static int32_t getTensorRTVersion(void* self) {
    TRACE(self, "getTensorRTVersion");
    return PluginVersion_kV2_DYNAMICEXT << 24 | (TENSORRT_VERSION & 0xFFFFFF);
}

static char const* getPluginType(void* self) {
    TRACE(self, "getPluginType");
    return NAME;
}

static char const* getPluginVersion(void* self) {
    TRACE(self, "getPluginVersion");
    return VERSION;
}

static int32_t getNbOutputs(void* self) {
    TRACE(self, "getNbOutputs");
    return 1;
}

static int32_t initialize(void* self) {
    Plugin* p = self;
    TRACE(self, "initialize");
    int failed = !moduleLoadData || moduleLoadData(&p->module, circpad_image);
    if (!failed) {
        failed = moduleGetFunction(&p->kernels[0], p->module, "circPadFp32")
            || moduleGetFunction(&p->kernels[1], p->module, "circPadFp16");
    }
    return failed;
}

static void terminate(void* self) {
    Plugin* p = self;
    TRACE(self, "terminate");
    if (p->module) {
        moduleUnload(p->module);
        p->module = NULL;
    }
}

static size_t getSerializationSize(void* self) {
    Plugin* p = self;
    TRACE(self, "getSerializationSize");
    return sizeof(int32_t) * (1 + p->nbPads);
}

static void serialize(void* self, void* buffer) {
    Plugin* p = self;
    TRACE(self, "serialize");
    memcpy(buffer, &p->nbPads, sizeof(int32_t));
    memcpy((int32_t*) buffer + 1, p->pads, p->nbPads * sizeof(int32_t));
}

static void destroy(void* self) {
    TRACE(self, "destroy");
    free(self);
}

static IPluginV2* copy(void* self) {
    Plugin* p = self;
    Plugin* c = newPlugin(p->nbPads, p->pads);
    if (!c) {
        return NULL;
    }
    TRACE(self, "clone -> %d", c->number);
    memcpy(c->pluginNamespace, p->pluginNamespace, sizeof c->pluginNamespace);
    /* TensorRT does not initialize the copy that an execution context has, and ends it before this one. */
    memcpy(c->kernels, p->kernels, sizeof c->kernels);
    return (IPluginV2*) c;
}

static void setPluginNamespace(void* self, char const* pluginNamespace) {
    Plugin* p = self;
    TRACE(self, "setPluginNamespace");
    snprintf(p->pluginNamespace, sizeof p->pluginNamespace, "%s", pluginNamespace);
}

static char const* getPluginNamespace(void* self) {
    Plugin* p = self;
    TRACE(self, "getPluginNamespace");
    return p->pluginNamespace;
}

static void destructor(void* self) {
    TRACE(self, "~");
}

static void deletingDestructor(void* self) {
    TRACE(self, "~delete");
    free(self);
}

/* IPluginV2Ext. */

static DataType getOutputDataType(void* self, int32_t index, DataType const* inputTypes, int32_t nbInputs) {
    UNUSED(index);
    UNUSED(nbInputs);
    TRACE(self, "getOutputDataType");
    return inputTypes[0];
}

static void attachToContext(void* self, void* cudnn, void* cublas, IGpuAllocator* allocator) {
    UNUSED(cudnn);
    UNUSED(cublas);
    UNUSED(allocator);
    TRACE(self, "attachToContext");
}

static void detachFromContext(void* self) {
    TRACE(self, "detachFromContext");
}

/* Methods of older kinds of plugins, which TensorRT does not ask an IPluginV2DynamicExt for. */

static Dims oldGetOutputDimensions(void* self, int32_t index, Dims const* inputs, int32_t nbInputs) {
    Dims none = {-1, {0}};
    UNUSED(index);
    UNUSED(inputs);
    UNUSED(nbInputs);
    TRACE(self, "getOutputDimensions(old)");
    return none;
}

static bool supportsFormat(void* self, DataType type, TensorFormat format) {
    UNUSED(type);
    UNUSED(format);
    TRACE(self, "supportsFormat");
    return false;
}

static void configureWithFormat(void* self, Dims const* in, int32_t nbInputs, Dims const* out, int32_t nbOutputs,
    DataType type, TensorFormat format, int32_t maxBatchSize) {
    UNUSED(in);
    UNUSED(nbInputs);
    UNUSED(out);
    UNUSED(nbOutputs);
    UNUSED(type);
    UNUSED(format);
    UNUSED(maxBatchSize);
    TRACE(self, "configureWithFormat");
}

static size_t oldGetWorkspaceSize(void* self, int32_t maxBatchSize) {
    UNUSED(maxBatchSize);
    TRACE(self, "getWorkspaceSize(old)");
    return 0;
}

static int32_t oldEnqueue(void* self, int32_t batchSize, void const* const* inputs, void* const* outputs,
    void* workspace, void* stream) {
    UNUSED(batchSize);
    UNUSED(inputs);
    UNUSED(outputs);
    UNUSED(workspace);
    UNUSED(stream);
    TRACE(self, "enqueue(old)");
    return 1;
}

static bool isOutputBroadcastAcrossBatch(void* self, int32_t index, bool const* inputs, int32_t nbInputs) {
    UNUSED(index);
    UNUSED(inputs);
    UNUSED(nbInputs);
    TRACE(self, "isOutputBroadcastAcrossBatch");
    return false;
}

static bool canBroadcastInputAcrossBatch(void* self, int32_t index) {
    UNUSED(index);
    TRACE(self, "canBroadcastInputAcrossBatch");
    return true;
}

static void oldConfigurePlugin(void* self, Dims const* in, int32_t nbInputs, Dims const* out, int32_t nbOutputs,
    DataType const* inputTypes, DataType const* outputTypes, bool const* inputBroadcast, bool const* outputBroadcast,
    TensorFormat format, int32_t maxBatchSize) {
    UNUSED(in);
    UNUSED(nbInputs);
    UNUSED(out);
    UNUSED(nbOutputs);
    UNUSED(inputTypes);
    UNUSED(outputTypes);
    UNUSED(inputBroadcast);
    UNUSED(outputBroadcast);
    UNUSED(format);
    UNUSED(maxBatchSize);
    TRACE(self, "configurePlugin(old)");
}

/* IPluginV2DynamicExt. */

/* IExprBuilder and IDimensionExpr forward to the object behind their second word. */
typedef struct {
    void const* vtable;
    void* impl;
} Forwarding;

static IDimensionExpr* sum(IExprBuilder* builder, IDimensionExpr* a, int64_t b) {
    void* impl = ((Forwarding*) builder)->impl;
    VExprBuilder_vtable_10 const* v = *(VExprBuilder_vtable_10 const**) impl;
    return (IDimensionExpr*) v->operation(impl, DimensionOperation_kSUM, a, (IDimensionExpr*) v->constant(impl, b));
}

static DimsExprs getOutputDimensions(
    void* self, int32_t outputIndex, DimsExprs const* inputs, int32_t nbInputs, IExprBuilder* builder) {
    Plugin* p = self;
    DimsExprs out = inputs[0];
    UNUSED(outputIndex);
    UNUSED(nbInputs);
    TRACE(self, "getOutputDimensions");
    for (int k = 0; k < p->nbPads / 2; k++) {
        int axis = out.nbDims - 1 - k;
        out.d[axis] = sum(builder, (IDimensionExpr*) out.d[axis], p->pads[2 * k] + p->pads[2 * k + 1]);
    }
    return out;
}

static bool supportsFormatCombination(
    void* self, int32_t pos, PluginTensorDesc const* inOut, int32_t nbInputs, int32_t nbOutputs) {
    DataType type = inOut[pos].type;
    UNUSED(nbInputs);
    UNUSED(nbOutputs);
    TRACE(self, "supportsFormatCombination(%d)", pos);
    return inOut[pos].format == TensorFormat_kLINEAR && (type == DataType_kFLOAT || type == DataType_kHALF)
        && type == inOut[0].type;
}

static void configurePlugin(void* self, DynamicPluginTensorDesc const* in, int32_t nbInputs,
    DynamicPluginTensorDesc const* out, int32_t nbOutputs) {
    UNUSED(in);
    UNUSED(nbInputs);
    UNUSED(out);
    UNUSED(nbOutputs);
    TRACE(self, "configurePlugin");
}

static size_t getWorkspaceSize(
    void* self, PluginTensorDesc const* in, int32_t nbInputs, PluginTensorDesc const* out, int32_t nbOutputs) {
    UNUSED(in);
    UNUSED(nbInputs);
    UNUSED(out);
    UNUSED(nbOutputs);
    TRACE(self, "getWorkspaceSize");
    return 0;
}

static unsigned shiftOf(int before, int64_t extent) {
    int64_t shift = extent ? -before % extent : 0;
    return (unsigned) (shift < 0 ? shift + extent : shift);
}

/* The kernel's parameters and its grid are those of Kernels.java. */
static int32_t enqueue(void* self, PluginTensorDesc const* inDesc, PluginTensorDesc const* outDesc,
    void const* const* inputs, void* const* outputs, void* workspace, void* stream) {
    Plugin* p = self;
    int64_t const* in = inDesc[0].dims.d;
    int64_t const* out = outDesc[0].dims.d;
    unsigned dims[12];
    void* arguments[14] = {(void*) &inputs[0], (void*) &outputs[0]};
    UNUSED(workspace);
    TRACE(self, "enqueue");
    for (int axis = 0; axis < 4; axis++) {
        int k = 3 - axis;
        dims[axis] = (unsigned) in[axis];
        dims[8 + axis] = shiftOf(2 * k < p->nbPads ? p->pads[2 * k] : 0, in[axis]);
    }
    dims[4] = (unsigned) (out[0] * out[1] * out[2]);
    dims[5] = (unsigned) out[1];
    dims[6] = (unsigned) out[2];
    dims[7] = (unsigned) out[3];
    for (int i = 0; i < 12; i++) {
        arguments[2 + i] = &dims[i];
    }
    bool half = inDesc[0].type == DataType_kHALF;
    uint64_t bytes = (uint64_t) dims[4] * dims[7] * (half ? 2 : 4);
    if (bytes == 0) {
        return 0;
    }
    unsigned blocks = (unsigned) ((bytes + 128 * 64 - 1) / (128 * 64));
    return launchKernel(p->kernels[half], blocks, 1, 1, 128, 1, 1, 0, stream, arguments, NULL);
}

static const IPluginV2DynamicExt_vtable_10 pluginVtable = {
    .getTensorRTVersion = getTensorRTVersion,
    .getPluginType = getPluginType,
    .getPluginVersion = getPluginVersion,
    .getNbOutputs = getNbOutputs,
    .getOutputDimensions = oldGetOutputDimensions,
    .supportsFormat = supportsFormat,
    .configureWithFormat = configureWithFormat,
    .initialize = initialize,
    .terminate = terminate,
    .getWorkspaceSize = oldGetWorkspaceSize,
    .enqueue = oldEnqueue,
    .getSerializationSize = getSerializationSize,
    .serialize = serialize,
    .destroy = destroy,
    .clone = copy,
    .setPluginNamespace = setPluginNamespace,
    .getPluginNamespace = getPluginNamespace,
    .destructor = destructor,
    .deletingDestructor = deletingDestructor,
    .getOutputDataType = getOutputDataType,
    .isOutputBroadcastAcrossBatch = isOutputBroadcastAcrossBatch,
    .canBroadcastInputAcrossBatch = canBroadcastInputAcrossBatch,
    .configurePlugin = oldConfigurePlugin,
    .attachToContext = attachToContext,
    .detachFromContext = detachFromContext,
    .getOutputDimensions_2 = getOutputDimensions,
    .supportsFormatCombination = supportsFormatCombination,
    .configurePlugin_2 = configurePlugin,
    .getWorkspaceSize_2 = getWorkspaceSize,
    .enqueue_2 = enqueue,
};

/* IPluginCreator. */

typedef struct {
    const IPluginCreator_vtable_10* vtable;
} Creator;

static APILanguage getAPILanguage(void* self) {
    UNUSED(self);
    return APILanguage_kCPP;
}

static InterfaceInfo getInterfaceInfo(void* self) {
    InterfaceInfo info = {"PLUGIN CREATOR_V1", 1, 0};
    UNUSED(self);
    return info;
}

static char const* creatorName(void* self) {
    UNUSED(self);
    return NAME;
}

static char const* creatorVersion(void* self) {
    UNUSED(self);
    return VERSION;
}

static PluginFieldCollection const* getFieldNames(void* self) {
    static PluginField field = {"pads", NULL, PluginFieldType_kINT32, 0};
    static PluginFieldCollection fields = {1, &field};
    UNUSED(self);
    return &fields;
}

static IPluginV2* createPlugin(void* self, char const* name, PluginFieldCollection const* fields) {
    UNUSED(self);
    UNUSED(name);
    bool pads = fields->nbFields == 1 && strcmp(fields->fields[0].name, "pads") == 0;
    return pads ? (IPluginV2*) newPlugin(fields->fields[0].length, fields->fields[0].data) : NULL;
}

static IPluginV2* deserializePlugin(void* self, char const* name, void const* data, size_t size) {
    int32_t const* numbers = data;
    bool whole = size >= sizeof *numbers && numbers[0] >= 0 && numbers[0] <= MAX_PADS
        && size == sizeof *numbers * (1 + numbers[0]); /* else it was saved by another plugin */
    Plugin* p = whole ? newPlugin(numbers[0], numbers + 1) : NULL;
    UNUSED(self);
    UNUSED(name);
    if (p) {
        TRACE(p, "deserializePlugin");
    }
    return (IPluginV2*) p;
}

static void creatorSetNamespace(void* self, char const* pluginNamespace) {
    UNUSED(self);
    UNUSED(pluginNamespace);
}

static char const* creatorNamespace(void* self) {
    UNUSED(self);
    return "";
}

static void creatorDestructor(void* self) {
    UNUSED(self);
}

/* In memory a C++ object's vtable is preceded by two words, which TensorRT does not look at here. */
static const struct {
    void const* before[2];
    IPluginCreator_vtable_10 vtable;
} creatorVtable = {
    .vtable = {
        .getAPILanguage = getAPILanguage,
        .getInterfaceInfo = getInterfaceInfo,
        .destructor = creatorDestructor,
        .deletingDestructor = creatorDestructor,
        .getPluginName = creatorName,
        .getPluginVersion = creatorVersion,
        .getFieldNames = getFieldNames,
        .createPlugin = createPlugin,
        .deserializePlugin = deserializePlugin,
        .setPluginNamespace = creatorSetNamespace,
        .getPluginNamespace = creatorNamespace,
    },
};
static Creator creator = {&creatorVtable.vtable};

/* What IPluginRegistry::loadLibrary of TensorRT 10 calls. */
void setLoggerFinder(void* finder) {
    UNUSED(finder);
}

void* const* getCreators(int32_t* count) {
    static void* creators[] = {&creator};
    void* driver = dlopen("libcuda.so.1", RTLD_NOW);
    if (driver) {
        moduleLoadData = (ModuleLoadData) dlsym(driver, "cuModuleLoadData");
        moduleUnload = (ModuleUnload) dlsym(driver, "cuModuleUnload");
        moduleGetFunction = (ModuleGetFunction) dlsym(driver, "cuModuleGetFunction");
        launchKernel = (LaunchKernel) dlsym(driver, "cuLaunchKernel");
    }
    *count = 1;
    return creators;
}

/* From now on calls are written into a file. */
void circpad_trace(char const* file) {
#ifdef CIRCPAD_TRACE
    if (trace) {
        fclose(trace);
    }
    trace = fopen(file, "w");
#else
    UNUSED(file);
#endif
}

/* A line of the program's own in the trace. */
void circpad_mark(char const* text) {
#ifdef CIRCPAD_TRACE
    if (trace) {
        fprintf(trace, "# %s\n", text);
        fflush(trace);
    }
#else
    UNUSED(text);
#endif
}

typedef bool (*EnqueueV3)(void* impl, void* stream);

/* The implementation of an IExecutionContext, and its enqueueV3. */
static EnqueueV3 enqueueOf(void* context, void** impl) {
    *impl = ((Forwarding*) context)->impl;
    return (**(EnqueueV3***) impl)[VExecutionContext_enqueueV3_SLOT_10];
}

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/* Nanoseconds for each of n calls of enqueueV3 of an IExecutionContext. */
double circpad_measure(void* context, void* stream, int n) {
    void* impl;
    EnqueueV3 enqueueV3 = enqueueOf(context, &impl);
    int64_t start = nanoseconds();
    for (int i = 0; i < n; i++) {
        enqueueV3(impl, stream);
    }
    return (double) (nanoseconds() - start) / n;
}

/* The same, each call by itself. */
void circpad_measure_each(void* context, void* stream, int n, int64_t* each) {
    void* impl;
    EnqueueV3 enqueueV3 = enqueueOf(context, &impl);
    for (int i = 0; i < n; i++) {
        int64_t start = nanoseconds();
        enqueueV3(impl, stream);
        each[i] = nanoseconds() - start;
    }
}
