// As much of CUDA as circpad.cu needs to be compiled by a C++ compiler and run thread by thread.
#include <stddef.h>

struct Index
{
    unsigned int x, y, z;
};
static Index blockIdx, blockDim, threadIdx;

// How often memory was used at an address at which a device cannot.
static int misaligned;

struct alignas(16) uint4
{
    unsigned int x, y, z, w;
    uint4() = default;
    uint4(unsigned int x, unsigned int y, unsigned int z, unsigned int w) : x(x), y(y), z(z), w(w) {}
    uint4(const uint4&) = default;
    uint4& operator=(const uint4& other)
    {
        misaligned += (size_t) this % 16 != 0;
        x = other.x, y = other.y, z = other.z, w = other.w;
        return *this;
    }
};
static uint4 make_uint4(unsigned int x, unsigned int y, unsigned int z, unsigned int w)
{
    return {x, y, z, w};
}

static unsigned int __funnelshift_r(unsigned int low, unsigned int high, unsigned int shift)
{
    return (unsigned int) (((unsigned long long) high << 32 | low) >> shift);
}

template <typename T>
static T __ldg(const T* address)
{
    misaligned += (size_t) address % sizeof(T) != 0;
    return *address;
}

#define __device__
#define __global__

#include "circpad.cu"

// The result is how often memory was used at an address at which a device cannot.
extern "C" int launch(int elementSize, unsigned int blocks, unsigned int threads, const void* input, void* output,
    const unsigned int* p)
{
    misaligned = 0;
    blockDim = {threads, 1, 1};
    for (unsigned int block = 0; block < blocks; block++)
    {
        for (unsigned int thread = 0; thread < threads; thread++)
        {
            blockIdx = {block, 0, 0};
            threadIdx = {thread, 0, 0};
            if (elementSize == 4)
            {
                circPadFp32((const unsigned int*) input, (unsigned int*) output, p[0], p[1], p[2], p[3], p[4], p[5],
                    p[6], p[7], p[8], p[9], p[10], p[11]);
            }
            else
            {
                circPadFp16((const unsigned short*) input, (unsigned short*) output, p[0], p[1], p[2], p[3], p[4],
                    p[5], p[6], p[7], p[8], p[9], p[10], p[11]);
            }
        }
    }
    return misaligned;
}
