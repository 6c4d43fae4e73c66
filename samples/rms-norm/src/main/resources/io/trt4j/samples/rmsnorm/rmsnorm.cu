// y = x / sqrt(mean(x^2) + eps) * weight, along rows. Compiled once for each type: -DT=fp32, fp16 or bf16.

struct fp32 {
    float bits;
    __device__ float get() const { return bits; }
    __device__ void set(float value) { bits = value; }
};

struct fp16 {
    unsigned short bits;
    __device__ float get() const {
        float value;
        asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(bits));
        return value;
    }
    __device__ void set(float value) { asm("cvt.rn.f16.f32 %0, %1;" : "=h"(bits) : "f"(value)); }
};

struct bf16 {
    unsigned short bits;
    __device__ float get() const { return __uint_as_float((unsigned)bits << 16); }
    __device__ void set(float value) {
        unsigned all = __float_as_uint(value);
        bits = value != value ? all >> 16 | 0x40 : (all + 0x7FFF + (all >> 16 & 1)) >> 16; // to the nearest, or even
    }
};

// Elements are read and written 16 bytes at a time.
constexpr int N = 16 / sizeof(T);
union Pack {
    uint4 all;
    T one[N];
    __device__ Pack() {}
};

// The sum of a value in all threads of a group, which is a warp or the block; in each of them.
template <int THREADS> __device__ float sum(float value) {
    for (int lanes = 16; lanes > 0; lanes /= 2) value += __shfl_xor_sync(0xFFFFFFFF, value, lanes);
    if constexpr (THREADS > 32) {
        __shared__ float ofWarp[THREADS / 32];
        if (threadIdx.x % 32 == 0) ofWarp[threadIdx.x / 32] = value;
        __syncthreads();
        value = 0;
        for (int warp = 0; warp < THREADS / 32; warp++) value += ofWarp[warp];
    }
    return value;
}

// A group works on a row, and each of its threads keeps up to KEPT packs of it in registers: a row is read once if it has no
// more than THREADS * KEPT packs; the rest of a longer one is read twice.
template <int THREADS, int KEPT>
__device__ void rmsNorm(const T* x, const T* weight, T* y, int columns, int thread, float eps) {
    float squares = 0;
    if (columns % N != 0) { // rows do not begin at a multiple of 16 bytes
        for (int i = thread; i < columns; i += THREADS) squares += x[i].get() * x[i].get();
        float scale = rsqrtf(sum<THREADS>(squares) / columns + eps);
        for (int i = thread; i < columns; i += THREADS) y[i].set(x[i].get() * scale * weight[i].get());
        return;
    }
    int packs = columns / N;
    Pack kept[KEPT];
    #pragma unroll
    for (int k = 0; k < KEPT; k++) {
        int i = thread + k * THREADS;
        kept[k].all = i < packs ? reinterpret_cast<const uint4*>(x)[i] : uint4{0, 0, 0, 0};
    }
    #pragma unroll
    for (int k = 0; k < KEPT; k++) {
        #pragma unroll
        for (int e = 0; e < N; e++) squares += kept[k].one[e].get() * kept[k].one[e].get();
    }
    for (int i = thread + KEPT * THREADS; i < packs; i += THREADS) {
        Pack more;
        more.all = reinterpret_cast<const uint4*>(x)[i];
        #pragma unroll
        for (int e = 0; e < N; e++) squares += more.one[e].get() * more.one[e].get();
    }
    float scale = rsqrtf(sum<THREADS>(squares) / columns + eps);
    auto write = [&](int i, Pack& pack) {
        Pack factors;
        factors.all = reinterpret_cast<const uint4*>(weight)[i];
        #pragma unroll
        for (int e = 0; e < N; e++) pack.one[e].set(pack.one[e].get() * scale * factors.one[e].get());
        reinterpret_cast<uint4*>(y)[i] = pack.all;
    };
    #pragma unroll
    for (int k = 0; k < KEPT; k++) {
        int i = thread + k * THREADS;
        if (i < packs) write(i, kept[k]);
    }
    for (int i = thread + KEPT * THREADS; i < packs; i += THREADS) {
        Pack more;
        more.all = reinterpret_cast<const uint4*>(x)[i];
        write(i, more);
    }
}

extern "C" __global__ __launch_bounds__(128) void warpPerRow(
        const T* x, const T* weight, T* y, long long rows, int columns, float eps) {
    long long row = (long long)blockIdx.x * (blockDim.x / 32) + threadIdx.x / 32;
    if (row < rows) rmsNorm<32, 16>(x + row * columns, weight, y + row * columns, columns, threadIdx.x % 32, eps);
}

extern "C" __global__ __launch_bounds__(256) void blockPerRow(
        const T* x, const T* weight, T* y, int columns, float eps) {
    long long row = blockIdx.x;
    rmsNorm<256, 4>(x + row * columns, weight, y + row * columns, columns, threadIdx.x, eps);
}
