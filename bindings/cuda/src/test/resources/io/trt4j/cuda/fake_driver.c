// A CUDA driver of two devices without any, which keeps to the driver's rules about contexts and runs one kernel, that of
// KernelSourceGpuTest, on the host. It serves CUDA 12.4; with FAKE_OLD 11.8.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

enum {
    OK = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, INVALID_IMAGE = 200, INVALID_CONTEXT = 201, NO_BINARY = 209,
    INVALID_PTX = 218, PTX_VERSION = 222, INVALID_HANDLE = 400, NOT_FOUND = 500, DESTROYED = 709
};

typedef struct { int device; long long id; int alive; } Context;
typedef struct { Context *context; char *image; size_t size; } Module;
typedef struct { Module *module; const int *sizes; int dynamicShared; } Function;
typedef struct { Context *context; int capturing, priority, dead; } Stream; // never freed: who uses a dead one is found
typedef struct {
    Function *function; unsigned gx, gy, gz, bx, by, bz, shared; void **p, **extra;
} Node;
typedef struct { Node node; long long values[16]; } Graph;

// The kernels there are, by the sizes of their parameters.
static const int ALL[] = {8, 8, 4, 2, 1, 1, 4, 8, 0}, LARGE[] = {8, 24, 0}, NONE[] = {0};


static Context contexts[64]; // the first two are the primary ones; a destroyed one's place is taken by the next
static int references[2];
static int initialized, modules, loads, objects, launches, failing;
static long long ids;
static __thread Context *stack[16];
static __thread int depth;

static Context *current() { return depth ? stack[depth - 1] : NULL; }
static int usable() { return !initialized ? NOT_INITIALIZED : !current() ? INVALID_CONTEXT : !current()->alive ? DESTROYED : OK; }
#define USABLE do { int u_ = usable(); if (u_) return u_; } while (0)

// What tests ask.
EXPORT int fakeModules() { return modules; }
EXPORT int fakeLoads() { return loads; }
EXPORT int fakeObjects() { return objects; } // memory, streams, events and graphs
EXPORT int fakeLaunches() { return launches; }
EXPORT int fakeFail(int count) { failing = count; return 0; } // lets as many calls fail that destroy something
#define FAILING do { if (failing) { failing--; return INVALID_VALUE; } } while (0)
#define MADE __sync_add_and_fetch(&objects, 1)
#define TAKE do { if (size > 1 << 30) return OUT_OF_MEMORY; *address = malloc(size); MADE; } while (0)
#define GONE __sync_sub_and_fetch(&objects, 1)
EXPORT int fakeReferences(int device) { return references[device]; }

// The last call of those that tell, with its arguments.
static char last[256];
static int slow; // milliseconds that a stream's synchronization takes
EXPORT const char *fakeLast() { return last; }
EXPORT int fakeSlow(int milliseconds) { slow = milliseconds; return 0; }
static int tell(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(last, sizeof last, format, arguments);
    va_end(arguments);
    return OK;
}
static void alive(const Stream *stream) {
    if (stream > (const Stream *) 2 && stream->dead) { fprintf(stderr, "a destroyed stream is used\n"); abort(); }
}
static pthread_t loader;
static Context *loaderContext;
EXPORT int fakeLoadedByThisThread() { return pthread_equal(loader, pthread_self()); }
EXPORT int fakeLoadedIn(int device) { return loaderContext == &contexts[device]; }
EXPORT long long fakeLoaderStack() { // of the thread that loaded last
    return last[0] == 'l' ? atoll(last + 1) : 0;
}

EXPORT int cuInit(unsigned flags) { initialized = 1; return OK; }
#ifdef FAKE_OLD
#define VERSION 11080
#define PTX 7.8
#else
#define VERSION 12040
#define PTX 8.4
#endif
EXPORT int cuDriverGetVersion(int *version) { *version = VERSION; return OK; }
EXPORT int cuGetErrorName(int code, const char **text) {
    static __thread char name[32];
    if (code == NOT_FOUND) strcpy(name, "CUDA_ERROR_NOT_FOUND"); else sprintf(name, "CUDA_ERROR_%d", code);
    *text = name; return OK;
}
EXPORT int cuGetErrorString(int code, const char **text) { *text = "as the fake driver says"; return OK; }
EXPORT int cuDeviceGetCount(int *count) { *count = 2; return OK; }
EXPORT int cuDeviceGet(int *device, int ordinal) { *device = ordinal; return OK; }
EXPORT int cuDeviceGetName(char *name, int size, int device) { snprintf(name, size, "fake %d", device); return OK; }
EXPORT int cuDeviceTotalMem_v2(size_t *size, int device) { *size = 1 << 30; return OK; }
EXPORT int cuDeviceGetAttribute(int *value, int attribute, int device) {
    *value = attribute == 75 ? 8 + device : 0; // compute capability 8.0 and 9.0
    return OK;
}

EXPORT int cuDevicePrimaryCtxRetain(Context **context, int device) {
    if (__sync_fetch_and_add(&references[device], 1) == 0) {
        contexts[device] = (Context) {device, __sync_add_and_fetch(&ids, 1), 1};
    }
    *context = &contexts[device]; return OK;
}
EXPORT int cuDevicePrimaryCtxRelease_v2(int device) {
    if (references[device] == 0) return INVALID_CONTEXT;
    if (__sync_sub_and_fetch(&references[device], 1) == 0) contexts[device].alive = 0;
    return OK;
}
EXPORT int cuDevicePrimaryCtxGetState(int device, unsigned *flags, int *active) {
    *flags = 0; *active = references[device] > 0; return OK;
}
EXPORT int cuCtxCreate_v2(Context **context, unsigned flags, int device) {
    Context *free = contexts + 2;
    while (free->alive) free++;
    *free = (Context) {device, __sync_add_and_fetch(&ids, 1), 1};
    stack[depth++] = free;
    *context = free; return OK;
}
EXPORT int cuCtxDestroy_v2(Context *context) {
    context->alive = 0;
    if (current() == context) depth--;
    return OK;
}
EXPORT int cuCtxGetCurrent(Context **context) {
    if (!initialized) return NOT_INITIALIZED;
    *context = current(); return OK;
}
#ifndef FAKE_OLD
EXPORT int cuCtxGetId(Context *context, unsigned long long *id) {
    if (!context->alive) return DESTROYED;
    *id = context->id; return OK;
}
#endif
EXPORT int cuCtxPushCurrent_v2(Context *context) {
    if (!context->alive) return DESTROYED;
    stack[depth++] = context; return OK;
}
EXPORT int cuCtxPopCurrent_v2(Context **context) {
    if (!depth) return INVALID_CONTEXT;
    *context = stack[--depth]; return OK;
}
EXPORT int cuCtxGetDevice(int *device) { USABLE; *device = current()->device; return OK; }
EXPORT int cuCtxSynchronize() { return usable(); }

EXPORT int cuMemAlloc_v2(void **address, size_t size) { USABLE; TAKE; return OK; }
EXPORT int cuMemFree_v2(void *address) { USABLE; FAILING; free(address); GONE; return OK; }
EXPORT int cuMemcpyHtoD_v2(void *to, const void *from, size_t size) { USABLE; memcpy(to, from, size); return OK; }
EXPORT int cuMemcpyDtoH_v2(void *to, const void *from, size_t size) { USABLE; memcpy(to, from, size); return OK; }
EXPORT int cuStreamCreateWithPriority(Stream **stream, unsigned flags, int priority) {
    USABLE; *stream = calloc(1, sizeof **stream); (*stream)->context = current(); (*stream)->priority = priority; MADE;
    return tell("stream %u %d", flags, priority);
}
EXPORT int cuStreamGetPriority(Stream *stream, int *priority) { USABLE; alive(stream); *priority = stream->priority; return OK; }
EXPORT int cuStreamGetCtx(Stream *stream, Context **context) { alive(stream); *context = stream->context; return OK; }
EXPORT int cuStreamDestroy_v2(Stream *stream) {
    USABLE; FAILING; alive(stream); stream->dead = 1; GONE; return tell("stream destroyed");
}
EXPORT int cuStreamSynchronize(Stream *stream) {
    USABLE; alive(stream);
    if (slow) usleep(1000 * slow);
    alive(stream); return OK;
}
EXPORT int cuCtxGetStreamPriorityRange(int *lowest, int *highest) { USABLE; *lowest = 0; *highest = -5; return OK; }
typedef void HostFunction(void *data);
static void *callHost(void *given) { void **both = given; ((HostFunction *) both[0])(both[1]); free(both); return NULL; }
EXPORT int cuLaunchHostFunc(Stream *stream, HostFunction *function, void *data) {
    USABLE; FAILING; alive(stream);
    void **both = malloc(2 * sizeof *both);
    both[0] = function; both[1] = data;
    pthread_t thread;
    pthread_create(&thread, NULL, callHost, both);
    pthread_join(thread, NULL); return OK;
}
EXPORT int cuMemGetInfo_v2(size_t *free, size_t *total) { USABLE; *free = 123; *total = 456; return OK; }
EXPORT int cuMemAllocAsync(void **address, size_t size, Stream *stream) {
    USABLE; alive(stream); TAKE; return tell("allocAsync %zu %d", size, stream->priority);
}
EXPORT int cuMemFreeAsync(void *address, Stream *stream) {
    USABLE; FAILING; alive(stream); free(address); GONE; return tell("freeAsync %d", stream->priority);
}
EXPORT int cuMemHostAlloc(void **address, size_t size, unsigned flags) {
    USABLE; TAKE; return tell("hostAlloc %zu %u", size, flags);
}
EXPORT int cuMemFreeHost(void *address) { USABLE; FAILING; free(address); GONE; return tell("freeHost"); }
EXPORT int cuMemHostRegister_v2(void *address, size_t size, unsigned flags) {
    USABLE; MADE; return tell("register %zu %u", size, flags);
}
EXPORT int cuMemHostUnregister(void *address) { USABLE; FAILING; GONE; return tell("unregister"); }
EXPORT int cuMemHostGetDevicePointer_v2(void **device, void *host, unsigned flags) { USABLE; *device = host; return flags; }
EXPORT int cuMemAllocManaged(void **address, size_t size, unsigned flags) {
    USABLE; TAKE; return tell("managed %zu %u", size, flags);
}
EXPORT int cuMemPrefetchAsync(void *address, size_t size, int device, Stream *stream) {
    USABLE; alive(stream); return tell("prefetch %zu %d", size, device);
}
typedef struct { int device; } Pool;
typedef struct { int type, handles, location, device; void *security; size_t max; unsigned short usage; unsigned char r[54]; } PoolProps;
EXPORT int cuMemPoolCreate(Pool **pool, const PoolProps *p) {
    USABLE;
    if (p->type != 1 || p->handles || p->location != 1 || p->max) return INVALID_VALUE;
    *pool = malloc(sizeof **pool); (*pool)->device = p->device; MADE; return tell("pool %d", p->device);
}
EXPORT int cuMemPoolDestroy(Pool *pool) { USABLE; FAILING; free(pool); GONE; return tell("poolDestroy"); }
static Pool defaults[2];
EXPORT int cuDeviceGetDefaultMemPool(Pool **pool, int device) { *pool = &defaults[device]; return OK; }
EXPORT int cuMemPoolTrimTo(Pool *pool, size_t keep) { return tell("trim %zu", keep); }
EXPORT int cuMemPoolSetAttribute(Pool *pool, int attribute, unsigned long long *value) {
    return tell("poolSet %d %llu", attribute, *value);
}
EXPORT int cuMemPoolGetAttribute(Pool *pool, int attribute, unsigned long long *value) { *value = attribute; return OK; }
EXPORT int cuMemAllocFromPoolAsync(void **address, size_t size, Pool *pool, Stream *stream) {
    USABLE; alive(stream); TAKE; return tell("allocFromPool %zu %d", size, pool->device);
}
EXPORT int cuMemcpyHtoDAsync_v2(void *to, const void *from, size_t size, Stream *stream) {
    USABLE; alive(stream); memcpy(to, from, size); return tell("HtoDAsync %zu", size);
}
EXPORT int cuMemcpyDtoHAsync_v2(void *to, const void *from, size_t size, Stream *stream) {
    USABLE; alive(stream); memcpy(to, from, size); return tell("DtoHAsync %zu", size);
}
EXPORT int cuMemcpyPeerAsync(void *to, Context *toContext, const void *from, Context *fromContext, size_t size, Stream *stream) {
    USABLE; alive(stream); memcpy(to, from, size);
    return tell("peer %d from %d %zu", toContext->device, fromContext->device, size);
}
EXPORT int cuMemsetD8Async(void *to, unsigned char value, size_t count, Stream *stream) {
    USABLE; alive(stream); memset(to, value, count); return tell("set8 %u %zu", value, count);
}
EXPORT int cuMemsetD32Async(unsigned *to, unsigned value, size_t count, Stream *stream) {
    USABLE; alive(stream); for (size_t i = 0; i < count; i++) to[i] = value; return tell("set32 %u %zu", value, count);
}
EXPORT int cuDeviceCanAccessPeer(int *can, int device, int peer) { *can = device != peer; return OK; }
EXPORT int cuCtxEnablePeerAccess(Context *peer, unsigned flags) { USABLE; return tell("enable %d from %d", peer->device, current()->device); }
EXPORT int cuCtxDisablePeerAccess(Context *peer) { USABLE; return tell("disable %d from %d", peer->device, current()->device); }
EXPORT int cuStreamQuery(Stream *stream) { return usable(); }
EXPORT int cuStreamWaitEvent(Stream *stream, void *event, unsigned flags) { return usable(); }
EXPORT int cuStreamIsCapturing(Stream *stream, int *status) { *status = (size_t) stream > 2 && stream->capturing; return OK; } // 1 and 2 are streams of the driver
EXPORT int cuStreamBeginCapture_v2(Stream *stream, int mode) { USABLE; stream->capturing = 1; return OK; }
EXPORT int cuStreamEndCapture(Stream *stream, Graph **graph) {
    USABLE; stream->capturing = 0; *graph = calloc(1, sizeof **graph); MADE; return OK;
}
EXPORT int cuMemsetD8_v2(void *address, unsigned char value, size_t size) { USABLE; memset(address, value, size); return OK; }
EXPORT int cuMemcpyDtoDAsync_v2(void *to, const void *from, size_t size, Stream *stream) {
    USABLE; memcpy(to, from, size); return OK;
}
EXPORT int cuEventCreate(void **event, unsigned flags) { USABLE; *event = malloc(1); MADE; return tell("event %u", flags); }
EXPORT int cuEventQuery(void *event) { USABLE; return slow ? 600 : OK; } // not ready
EXPORT int cuEventDestroy_v2(void *event) { USABLE; FAILING; free(event); GONE; return OK; }
EXPORT int cuEventRecord(void *event, Stream *stream) { return usable(); }
EXPORT int cuEventSynchronize(void *event) { return usable(); }
EXPORT int cuEventElapsedTime(float *milliseconds, void *start, void *end) { USABLE; *milliseconds = 1; return OK; }

static int refusePtx(const char *image, char *log, size_t size) {
    const char *version = strstr(image, ".version ");
    if (!version) return INVALID_IMAGE;
    if (atof(version + 9) > PTX) {
        snprintf(log, size, "ptxas application ptx input, line 1; fatal : Unsupported .version %.3s", version + 9);
        return PTX_VERSION;
    }
    if (strstr(image, "bogus")) {
        snprintf(log, size, "ptxas application ptx input, line 6; error : Not a name of any known instruction: 'bogus'");
        return INVALID_PTX;
    }
    return OK;
}

EXPORT int cuModuleLoadDataEx(Module **module, const char *image, unsigned count, int *options, void **values) {
    USABLE;
    if (count != 2 || options[0] != 5 || options[1] != 6) return INVALID_VALUE; // error log and its size
    size_t size;
    if (memcmp(image, "\177ELF", 4) == 0) {
        unsigned long long sections = *(unsigned long long *) (image + 0x28);
        size = sections + *(unsigned short *) (image + 0x3a) * *(unsigned short *) (image + 0x3c);
    } else {
        int refused = refusePtx(image, values[0], (size_t) values[1]);
        if (refused) return refused;
        size = strlen(image);
    }
    loader = pthread_self();
    loaderContext = current();
    pthread_attr_t attributes;
    size_t stackSize;
    pthread_getattr_np(loader, &attributes);
    pthread_attr_getstacksize(&attributes, &stackSize);
    pthread_attr_destroy(&attributes);
    tell("l%zu", stackSize);
    *module = malloc(sizeof **module);
    **module = (Module) {current(), memcpy(malloc(size), image, size), size};
    __sync_add_and_fetch(&modules, 1);
    __sync_add_and_fetch(&loads, 1);
    return OK;
}
EXPORT int cuModuleUnload(Module *module) {
    USABLE;
    FAILING;
    if (module->context != current()) return INVALID_HANDLE;
    __sync_sub_and_fetch(&modules, 1);
    return OK;
}
EXPORT int cuModuleGetFunction(Function **function, Module *module, const char *name) {
    USABLE;
    if (module->context != current()) return INVALID_HANDLE;
    if (!memmem(module->image, module->size, name, strlen(name))) return NOT_FOUND;
    *function = malloc(sizeof **function);
    **function = (Function) {module, !strcmp(name, "all") ? ALL : !strcmp(name, "large") ? LARGE : NONE, 48 << 10}; return OK;
}
#ifndef FAKE_OLD
EXPORT int cuFuncGetParamInfo(Function *function, size_t index, size_t *offset, size_t *size) {
    for (size_t i = 0; i <= index; i++) if (!function->sizes[i]) return INVALID_VALUE;
    *offset = 8 * index; *size = function->sizes[index]; return OK;
}
#endif
EXPORT int cuFuncGetAttribute(int *value, int attribute, Function *function) {
    USABLE;
    static const int known[] = {1024, 16, 32, 8, 40}; // threads, shared, constant, local, registers
    *value = attribute == 8 ? function->dynamicShared : known[attribute]; return OK;
}
EXPORT int cuFuncSetAttribute(Function *function, int attribute, int value) {
    USABLE;
    if (attribute != 8 || value > 99 << 10) return INVALID_VALUE;
    function->dynamicShared = value; return OK;
}
EXPORT int cuFuncSetCacheConfig(Function *function, int config) { USABLE; return tell("cache %d", config); }
EXPORT int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, Function *function, int threads, size_t shared) {
    USABLE; *blocks = 2048 / threads; return tell("active %d %zu", threads, shared);
}
EXPORT int cuOccupancyMaxPotentialBlockSize(int *blocks, int *threads, Function *function, void *of, size_t shared, int limit) {
    USABLE; *blocks = 264; *threads = 768; return of || limit ? INVALID_VALUE : tell("potential %zu", shared);
}
EXPORT int cuModuleGetGlobal_v2(void **address, size_t *size, Module *module, const char *name) {
    USABLE;
    if (strcmp(name, "table")) return NOT_FOUND;
    *address = module; *size = 40; return OK;
}
EXPORT int cuLaunchKernel(Function *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
        unsigned shared, Stream *stream, void **p, void **extra) {
    USABLE;
    if ((size_t) stream <= 2) stream = NULL;
    if (function->module->context != current() || (stream && stream->context != current())) return INVALID_CONTEXT;
    if (gx * gy * gz * bx * by * bz == 0 || bx > 1024) return INVALID_VALUE;
    __sync_add_and_fetch(&launches, 1);
    if (function->sizes != ALL || (stream && stream->capturing)) return OK;
    double *out = *(double **) p[0];
    out[0] = *(long long *) p[1]; out[1] = *(int *) p[2]; out[2] = *(short *) p[3]; out[3] = *(signed char *) p[4];
    out[4] = *(_Bool *) p[5]; out[5] = *(float *) p[6]; out[6] = *(double *) p[7]; out[7] = gx * bx;
    return OK;
}

typedef struct { int id; char pad[4]; union { int i[16]; char room[64]; } value; } LaunchAttribute;
typedef struct { unsigned gx, gy, gz, bx, by, bz, shared; Stream *stream; LaunchAttribute *attributes; unsigned count; } Launch;
EXPORT int cuLaunchKernelEx(const Launch *l, Function *function, void **p, void **extra) {
    int result = cuLaunchKernel(function, l->gx, l->gy, l->gz, l->bx, l->by, l->bz, l->shared, l->stream, p, extra);
    char text[200] = "";
    for (unsigned i = 0; i < l->count; i++) {
        const int *v = l->attributes[i].value.i;
        sprintf(text + strlen(text), " %d=%d,%d,%d", l->attributes[i].id, v[0], v[1], v[2]);
    }
    tell("ex %u %u %u%s", l->gx, l->bx, l->shared, text); return result;
}
#ifndef FAKE_OLD
EXPORT int cuGraphExecUpdate_v2(Graph *executable, Graph *graph, void *why) {
    USABLE; memset(why, 0, 24); return tell("update %d", executable != graph);
}
#endif
EXPORT int cuGraphUpload(Graph *executable, Stream *stream) { USABLE; alive(stream); return tell("upload"); }
EXPORT int cuGraphCreate(Graph **graph, unsigned flags) { USABLE; *graph = calloc(1, sizeof **graph); MADE; return OK; }
EXPORT int cuGraphDestroy(Graph *graph) { USABLE; FAILING; free(graph); GONE; return OK; }
static int setNode(Graph *graph, const Node *node) {
    graph->node = *node;
    for (int i = 0; node->function->sizes[i]; i++) memcpy(&graph->values[i], node->p[i], node->function->sizes[i]);
    return OK;
}
EXPORT int cuGraphAddKernelNode(Graph **node, Graph *graph, void *dependencies, size_t count, const Node *parameters) {
    USABLE; *node = graph; return setNode(graph, parameters);
}
EXPORT int cuGraphInstantiateWithFlags(Graph **executable, Graph *graph, unsigned long long flags) {
    USABLE; *executable = memcpy(malloc(sizeof *graph), graph, sizeof *graph); MADE; return OK;
}
EXPORT int cuGraphExecKernelNodeSetParams(Graph *executable, Graph *node, const Node *parameters) {
    USABLE;
    if (parameters->gx * parameters->bx == 0) return INVALID_VALUE;
    return setNode(executable, parameters);
}
EXPORT int cuGraphLaunch(Graph *executable, Stream *stream) {
    USABLE;
    Node *n = &executable->node;
    if (!n->function) return OK;
    void *p[16];
    for (int i = 0; i < 16; i++) p[i] = &executable->values[i];
    return cuLaunchKernel(n->function, n->gx, n->gy, n->gz, n->bx, n->by, n->bz, n->shared, stream, p, NULL);
}
EXPORT int cuGraphExecDestroy(Graph *executable) { USABLE; FAILING; free(executable); GONE; return OK; }
