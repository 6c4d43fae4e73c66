// A CUDA driver of one device that is not there: its memory is the host's, and each stream a thread that works through a
// queue, so that who uses another stream, waits or allocates is found out. It keeps to the driver's rules about capturing.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPORT __attribute__((visibility("default")))

enum { OK = 0, INVALID_CONTEXT = 201, NOT_READY = 600, UNSUPPORTED = 900, INVALIDATED = 901 };
enum { POOL_RESERVED = 5, POOL_USED = 7 };

typedef void HostFunction(void *data);
typedef struct Work { struct Work *next; char *to; const char *from; size_t size; int value; HostFunction *call; void *data; } Work;
typedef struct { Work *first, *last; } Queue;
typedef struct { pthread_t thread; Queue queue; int busy, ends, capturing, invalid; Queue captured; } Stream;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int context, references;
static size_t allocated, reserved, used;
static __thread int depth;
static __thread Stream *capturing; // by this thread

static void add(Queue *queue, Work work) {
    Work *copy = malloc(sizeof work);
    *copy = work;
    copy->next = NULL;
    if (queue->last) queue->last->next = copy; else queue->first = copy;
    queue->last = copy;
}

static void clear(Queue *queue) {
    for (Work *work = queue->first, *next; work; work = next) { next = work->next; free(work); }
    queue->first = queue->last = NULL;
}

static void perform(const Work *work) {
    if (work->call) work->call(work->data);
    else if (work->from) memmove(work->to, work->from, work->size);
    else memset(work->to, work->value, work->size);
}

static void *run(void *given) {
    Stream *stream = given;
    pthread_mutex_lock(&lock);
    while (1) {
        while (!stream->queue.first && !stream->ends) pthread_cond_wait(&changed, &lock);
        Work *work = stream->queue.first;
        if (!work) break;
        stream->queue.first = work->next;
        if (!work->next) stream->queue.last = NULL;
        stream->busy = 1;
        pthread_mutex_unlock(&lock);
        perform(work);
        free(work);
        pthread_mutex_lock(&lock);
        stream->busy = 0;
        pthread_cond_broadcast(&changed);
    }
    pthread_mutex_unlock(&lock);
    return NULL;
}

// The default stream's work is done at once.
static int put(Stream *stream, Work work) {
    if (stream <= (Stream *) 2) { perform(&work); return OK; }
    pthread_mutex_lock(&lock);
    add(stream->capturing ? &stream->captured : &stream->queue, work);
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    return OK;
}

// What a thread may not do while it captures.
static int unsafe() {
    if (!capturing) return OK;
    capturing->invalid = 1;
    return UNSUPPORTED;
}

EXPORT int cuInit(unsigned flags) { return OK; }
EXPORT int cuDriverGetVersion(int *version) { *version = 12040; return OK; }
EXPORT int cuGetErrorName(int code, const char **text) {
    *text = code == UNSUPPORTED ? "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"
            : code == INVALIDATED ? "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED" : "CUDA_ERROR";
    return OK;
}
EXPORT int cuGetErrorString(int code, const char **text) { *text = "as the fake driver says"; return OK; }
EXPORT int cuDeviceGetCount(int *count) { *count = 1; return OK; }
EXPORT int cuDeviceGet(int *device, int ordinal) { *device = ordinal; return OK; }
EXPORT int cuDeviceGetName(char *name, int size, int device) { snprintf(name, size, "fake"); return OK; }
EXPORT int cuDeviceTotalMem_v2(size_t *size, int device) { *size = 1 << 30; return OK; }
EXPORT int cuDeviceGetAttribute(int *value, int attribute, int device) { *value = attribute == 75 ? 9 : 0; return OK; }

EXPORT int cuDevicePrimaryCtxRetain(int **result, int device) {
    __sync_add_and_fetch(&references, 1);
    *result = &context; return OK;
}
EXPORT int cuDevicePrimaryCtxRelease_v2(int device) { __sync_sub_and_fetch(&references, 1); return OK; }
EXPORT int cuDevicePrimaryCtxGetState(int device, unsigned *flags, int *active) {
    *flags = 0; *active = references > 0; return OK;
}
EXPORT int cuCtxGetCurrent(int **result) { *result = depth ? &context : NULL; return OK; }
EXPORT int cuCtxPushCurrent_v2(int *pushed) { depth++; return OK; }
EXPORT int cuCtxPopCurrent_v2(int **popped) { if (!depth) return INVALID_CONTEXT; depth--; *popped = &context; return OK; }
EXPORT int cuCtxGetDevice(int *device) { *device = 0; return depth ? OK : INVALID_CONTEXT; }

EXPORT int cuMemAlloc_v2(size_t **address, size_t size) {
    int refused = unsafe();
    if (refused) return refused;
    *address = aligned_alloc(256, (size + 511) / 256 * 256);
    **address = size;
    *address += 256 / sizeof **address;
    __sync_add_and_fetch(&allocated, size); return OK;
}
EXPORT int cuMemFree_v2(size_t *address) {
    int refused = unsafe();
    if (refused) return refused;
    address -= 256 / sizeof *address;
    __sync_sub_and_fetch(&allocated, *address);
    free(address); return OK;
}
EXPORT int cuMemGetInfo_v2(size_t *free, size_t *total) { *total = 1 << 30; *free = *total - allocated; return OK; }
EXPORT int cuMemcpyHtoD_v2(void *to, const void *from, size_t size) { memcpy(to, from, size); return unsafe(); }
EXPORT int cuMemcpyDtoH_v2(void *to, const void *from, size_t size) { memcpy(to, from, size); return unsafe(); }
EXPORT int cuMemsetD8_v2(void *to, unsigned char value, size_t size) { memset(to, value, size); return unsafe(); }
EXPORT int cuMemcpyDtoDAsync_v2(char *to, const char *from, size_t size, Stream *stream) {
    return put(stream, (Work) {.to = to, .from = from, .size = size});
}
EXPORT int cuMemsetD8Async(char *to, unsigned char value, size_t size, Stream *stream) {
    return put(stream, (Work) {.to = to, .size = size, .value = value});
}
EXPORT int cuLaunchHostFunc(Stream *stream, HostFunction *call, void *data) {
    return put(stream, (Work) {.call = call, .data = data});
}

EXPORT int cuStreamCreateWithPriority(Stream **stream, unsigned flags, int priority) {
    *stream = calloc(1, sizeof **stream);
    return pthread_create(&(*stream)->thread, NULL, run, *stream);
}
EXPORT int cuStreamSynchronize(Stream *stream) {
    if (stream <= (Stream *) 2) return unsafe();
    pthread_mutex_lock(&lock);
    int refused = stream->capturing ? unsafe() : OK;
    while (!refused && (stream->queue.first || stream->busy)) pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    return refused;
}
EXPORT int cuStreamDestroy_v2(Stream *stream) {
    pthread_mutex_lock(&lock);
    stream->ends = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    pthread_join(stream->thread, NULL);
    free(stream); return OK;
}
EXPORT int cuStreamIsCapturing(Stream *stream, int *status) { *status = stream && stream->capturing; return OK; }
EXPORT int cuStreamBeginCapture_v2(Stream *stream, int mode) {
    stream->capturing = 1;
    stream->invalid = 0;
    capturing = stream; return OK;
}
EXPORT int cuStreamEndCapture(Stream *stream, Queue **graph) {
    capturing = NULL;
    stream->capturing = 0;
    if (stream->invalid) { clear(&stream->captured); return INVALIDATED; }
    *graph = malloc(sizeof **graph);
    **graph = stream->captured;
    memset(&stream->captured, 0, sizeof stream->captured); return OK;
}
EXPORT int cuGraphInstantiateWithFlags(Queue **executable, Queue *graph, unsigned long long flags) {
    *executable = calloc(1, sizeof **executable);
    for (Work *work = graph->first; work; work = work->next) add(*executable, *work);
    return OK;
}
EXPORT int cuGraphLaunch(Queue *executable, Stream *stream) {
    for (Work *work = executable->first; work; work = work->next) put(stream, *work);
    return OK;
}
EXPORT int cuGraphDestroy(Queue *graph) { clear(graph); free(graph); return OK; }
EXPORT int cuGraphExecDestroy(Queue *executable) { return cuGraphDestroy(executable); }

EXPORT int cuDeviceGetDefaultMemPool(int **pool, int device) { *pool = &context; return OK; }
EXPORT int cuMemPoolTrimTo(int *pool, size_t keep) { reserved = used; return OK; }
EXPORT int cuMemPoolGetAttribute(int *pool, int attribute, unsigned long long *value) {
    *value = attribute == POOL_RESERVED ? reserved : attribute == POOL_USED ? used : 0; return OK;
}
EXPORT int cuMemAllocAsync(void **address, size_t size, Stream *stream) {
    *address = malloc(size);
    reserved += size; return OK; // used until it is freed, which is at once here
}
EXPORT int cuMemFreeAsync(void *address, Stream *stream) { free(address); return OK; }
