// As much of CUDA as circpad.cu needs to be compiled by a C++ compiler and run thread by thread, twice where a block waits.
#include <stddef.h>

struct Index
{
    unsigned int x, y, z;
};
static Index blockIdx, blockDim, threadIdx;

// How often memory was used at an address at which a device cannot.
static int misaligned;

static unsigned int __umulhi(unsigned int a, unsigned int b)
{
    return (unsigned int) ((unsigned long long) a * b >> 32);
}

template <typename T>
static T __ldg(const T* address)
{
    misaligned += (size_t) address % sizeof(T) != 0;
    return *address;
}

// Each thread of a block runs to the barrier, then each runs again and past it: what it does before, it may do twice.
static bool pastBarrier;

#define __device__
#define __global__
#define __shared__ static
#define __syncthreads() do { if (!pastBarrier) return; } while (0)

#include "circpad.cu"

// The result is how often memory was used at an address at which a device cannot.
extern "C" int launch(int elementSize, unsigned int blocks, unsigned int threads, const void* input, void* output,
    const unsigned int* p)
{
    misaligned = 0;
    blockDim = {threads, 1, 1};
    for (unsigned int block = 0; block < blocks; block++)
    {
        for (unsigned int run = 0; run < 2 * threads; run++)
        {
            blockIdx = {block, 0, 0};
            threadIdx = {run % threads, 0, 0};
            pastBarrier = run >= threads;
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
