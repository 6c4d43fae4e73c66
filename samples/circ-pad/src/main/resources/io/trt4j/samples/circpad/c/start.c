/*
 * What samples/run circ-pad --load-engine does, in C: how long TensorRT, the driver and the system's loader take until
 * there is a first result. Pads ones, so that the result is ones. Ends with 1 where they are not, with 2 where it cannot run.
 * By hand:
 *
 *   cc -O2 -I ../../bindings/src/main/c -DTENSORRT_VERSION=100600 start.c -ldl -o start
 *   ./start FOLDER/libnvinfer.so.10 ./libcircpad.so ENGINE N C H W
 */
#include "trt4j_tensorrt.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Of IPluginRegistry from TensorRT 8.6 to 10: it has no implementation behind it, whose slots the header has. */
enum { IPluginRegistry_loadLibrary_SLOT = 10 };

/* Most classes of TensorRT forward to the object behind their second word. */
typedef struct {
    void const* vtable;
    void* impl;
} Forwarding;

static void* implOf(void* object) {
    return ((Forwarding*) object)->impl;
}

static void* slot(void* object, int number) {
    return (*(void***) object)[number];
}

enum { WRONG_RESULT = 1, CANNOT_RUN = 2 };

/* Ends the program where something did not work. */
static void* required(void* pointer, char const* what) {
    if (!pointer) {
        fprintf(stderr, "%s failed.\n", what);
        exit(CANNOT_RUN);
    }
    return pointer;
}

static void* library(char const* file) {
    void* handle = dlopen(file, RTLD_NOW);
    if (!handle) {
        fprintf(stderr, "%s.\n", dlerror());
        exit(CANNOT_RUN);
    }
    return handle;
}

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* ILogger. */

static void writeLine(void* self, ILogger_Severity severity, char const* message) {
    (void) self;
    if (severity <= ILogger_Severity_kERROR) {
        fprintf(stderr, "%s\n", message);
    }
}

static void nothing(void* self) {
    (void) self;
}

static const ILogger_vtable_10 loggerVtable = {writeLine, nothing, nothing};
static const ILogger_vtable_10* logger = &loggerVtable;

/* The driver. */

static void* driver;

#define CUDA(function, parameters, ...) \
    do { \
        int (*call) parameters = (int (*) parameters) required(dlsym(driver, #function), #function); \
        required(call(__VA_ARGS__) ? NULL : driver, #function); \
    } while (0)

static void* allocate(size_t bytes) {
    void* memory;
    CUDA(cuMemAlloc_v2, (void**, size_t), &memory, bytes);
    return memory;
}

static void* read(char const* file, size_t* size) {
    FILE* in = required(fopen(file, "rb"), file);
    fseek(in, 0, SEEK_END);
    *size = (size_t) ftell(in);
    rewind(in);
    char* bytes = required(malloc(*size), file);
    required(fread(bytes, 1, *size, in) == *size ? in : NULL, file);
    fclose(in);
    return bytes;
}

static size_t elements(Dims const* dims) {
    size_t product = 1;
    for (int axis = 0; axis < dims->nbDims; axis++) {
        product *= (size_t) dims->d[axis];
    }
    return product;
}

static float* ones(size_t count) {
    float* values = required(malloc(count * sizeof *values), "malloc");
    for (size_t i = 0; i < count; i++) {
        values[i] = 1;
    }
    return values;
}

int main(int argc, char** argv) {
    double start = milliseconds();
    Dims shape = {4, {0}};
    size_t size;
    void* context;
    void* stream;
    if (argc != 8) {
        fprintf(stderr, "start: libnvinfer, the plugin's library, the engine's file, N, C, H and W are needed.\n");
        return CANNOT_RUN;
    }
    for (int axis = 0; axis < 4; axis++) {
        shape.d[axis] = atoi(argv[4 + axis]);
    }

    void* nvinfer = library(argv[1]);
    driver = library("libcuda.so.1");
    CUDA(cuInit, (unsigned), 0);
    CUDA(cuDevicePrimaryCtxRetain, (void**, int), &context, 0);
    CUDA(cuCtxSetCurrent, (void*), context);
    double libraries = milliseconds();

    void* registry = ((void* (*) (void) ) required(dlsym(nvinfer, "getPluginRegistry"), "getPluginRegistry"))();
    void* (*loadLibrary)(void*, char const*) = slot(registry, IPluginRegistry_loadLibrary_SLOT);
    required(loadLibrary(registry, argv[2]), "IPluginRegistry::loadLibrary");
    double plugin = milliseconds();

    void* plan = read(argv[3], &size);
    void* (*createRuntime)(void*, int32_t) = dlsym(nvinfer, "createInferRuntime_INTERNAL");
    void* runtime = required(
        ((void*) createRuntime) ? createRuntime(&logger, TENSORRT_VERSION) : NULL, "createInferRuntime");
    void* impl = implOf(runtime);
    void* (*deserialize)(void*, void const*, size_t) = slot(impl, VRuntime_deserializeCudaEngine_SLOT);
    void* engine = required(deserialize(impl, plan, size), "IRuntime::deserializeCudaEngine");
    impl = implOf(engine);
    void* (*createContext)(void*, int) = slot(impl, VCudaEngine_createExecutionContext_SLOT_10);
    void* execution = implOf(required(createContext(impl, 0), "ICudaEngine::createExecutionContext"));
    bool (*setInputShape)(void*, char const*, Dims const*) = slot(execution, VExecutionContext_setInputShape_SLOT_10);
    Dims (*getTensorShape)(void*, char const*) = slot(execution, VExecutionContext_getTensorShape_SLOT_10);
    bool (*setTensorAddress)(void*, char const*, void*) = slot(execution, VExecutionContext_setTensorAddress_SLOT_10);
    bool (*enqueueV3)(void*, void*) = slot(execution, VExecutionContext_enqueueV3_SLOT_10);
    required(setInputShape(execution, "X", &shape) ? execution : NULL, "IExecutionContext::setInputShape");
    Dims padded = getTensorShape(execution, "Y");
    CUDA(cuStreamCreate, (void**, unsigned), &stream, 1);
    void* x = allocate(elements(&shape) * sizeof(float));
    void* y = allocate(elements(&padded) * sizeof(float));
    float* input = ones(elements(&shape));
    float* output = required(calloc(elements(&padded), sizeof *output), "calloc");
    CUDA(cuMemcpyHtoD_v2, (void*, void const*, size_t), x, input, elements(&shape) * sizeof(float));
    CUDA(cuStreamSynchronize, (void*), NULL); /* else the other stream may begin before the copy is done */
    setTensorAddress(execution, "X", x);
    setTensorAddress(execution, "Y", y);
    required(enqueueV3(execution, stream) ? stream : NULL, "IExecutionContext::enqueueV3");
    CUDA(cuStreamSynchronize, (void*), stream);
    CUDA(cuMemcpyDtoH_v2, (void*, void const*, size_t), output, y, elements(&padded) * sizeof(float));
    double end = milliseconds();

    for (size_t i = 0; i < elements(&padded); i++) {
        if (output[i] != 1) {
            fprintf(stderr, "padding is wrong: element %zu is %g.\n", i, output[i]);
            exit(WRONG_RESULT);
        }
    }
    printf("time      first result after %.1f ms: libraries %.1f, TensorRT %.1f, plugin %.1f, the rest 0.0\n",
        end - start, libraries - start, end - plugin, plugin - libraries);
    fflush(stdout);
    _Exit(0); /* nothing is torn down that ends with the process */
}
