// Circular padding of dense N×C×H×W tensors; Kernels.java has the parameters and the launch. Includes nothing, so that
// NVRTC needs no headers. Padding only moves elements: one kernel for those of 4 bytes, one for those of 2.
//
// A block writes a range of the output, wherever rows begin and end in it. First it notes where the input's row of each
// of its rows begins: that takes divisions, once a row. Then each thread reads what 16 words of the output consist of, so
// that much is under way at once, and writes them. Neighbouring threads have neighbouring words.

#define THREADS 128
#define WORDS 16

__device__ inline unsigned int wrap(unsigned int index, unsigned int extent)
{
    if (index >= extent)
    {
        index -= extent;
        if (index >= extent) // pads larger than the tensor
        {
            index %= extent;
        }
    }
    return index;
}

// A row of the output, and which of the input's rows goes into it.
struct Row
{
    unsigned int n, c, h, outC, outH, shiftN, shiftC, shiftH;
    unsigned int number, y; // of all rows, in its plane
    size_t source;

    __device__ void go(unsigned int where)
    {
        number = where;
        const unsigned int plane = number / outH;
        const unsigned int batch = plane / outC;
        y = number - plane * outH;
        const unsigned int sourceC = wrap(plane - batch * outC + shiftC, c);
        const unsigned int sourceN = wrap(batch + shiftN, n);
        source = ((size_t) sourceN * c + sourceC) * h + wrap(y + shiftH, h);
    }

    __device__ void next()
    {
        if (y + 1 == outH || wrap(y + shiftH, h) + 1 == h)
        {
            go(number + 1);
            return;
        }
        number++;
        y++;
        source++;
    }
};

// The index of an element of the input; sources are those of a block's rows, and at is an index in the block's rows.
template <bool LONG_ROWS>
struct Finder
{
    const unsigned int* sources;
    unsigned int w, outW, shiftW, inverse;
    unsigned int row, x, sourceX;

    __device__ inline unsigned int find(unsigned int at)
    {
        row = LONG_ROWS ? at >= outW : __umulhi(at, inverse);
        x = at - row * outW;
        sourceX = x + shiftW;
        sourceX -= sourceX >= w ? w : 0;
        sourceX -= sourceX >= w ? w : 0;
        return sources[row] + sourceX;
    }

    // The element after the one that was found.
    __device__ inline unsigned int next(unsigned int found)
    {
        found += sourceX + 1 == w ? 1 - w : 1;
        return x + 1 == outW ? sources[row + 1] + shiftW : found;
    }
};

template <bool LONG_ROWS>
__device__ inline void copy(const unsigned int* __restrict__ input, unsigned int* __restrict__ output, unsigned int at,
    Finder<LONG_ROWS> finder)
{
    unsigned int elements[WORDS];
#pragma unroll
    for (unsigned int i = 0; i < WORDS; i++)
    {
        elements[i] = __ldg(input + finder.find(at + threadIdx.x + i * THREADS));
    }
#pragma unroll
    for (unsigned int i = 0; i < WORDS; i++)
    {
        output[threadIdx.x + i * THREADS] = elements[i];
    }
}

template <bool LONG_ROWS>
__device__ inline void copy(const unsigned short* __restrict__ input, unsigned short* __restrict__ output,
    unsigned int at, Finder<LONG_ROWS> finder)
{
    unsigned short low[WORDS];
    unsigned short high[WORDS];
#pragma unroll
    for (unsigned int i = 0; i < WORDS; i++)
    {
        const unsigned int found = finder.find(at + 2 * (threadIdx.x + i * THREADS));
        low[i] = __ldg(input + found);
        high[i] = __ldg(input + finder.next(found));
    }
#pragma unroll
    for (unsigned int i = 0; i < WORDS; i++)
    {
        ((unsigned int*) output)[threadIdx.x + i * THREADS] = low[i] | (unsigned int) high[i] << 16;
    }
}

// Of the last block, which may have fewer elements.
template <typename T, bool LONG_ROWS>
__device__ inline void copyFewer(const T* __restrict__ input, T* __restrict__ output, unsigned int at,
    unsigned int count, Finder<LONG_ROWS> finder)
{
    for (unsigned int i = threadIdx.x; i < count; i += THREADS)
    {
        output[i] = __ldg(input + finder.find(at + i));
    }
}

template <typename T>
__device__ inline void circPad(const T* __restrict__ input, T* __restrict__ output,
    unsigned int n, unsigned int c, unsigned int h, unsigned int w,
    unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
    unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
{
    const unsigned int blockElements = THREADS * WORDS * 4 / sizeof(T);
    const unsigned int mostRows = blockElements / 3 + 2;
    __shared__ unsigned int sources[mostRows];

    const size_t total = (size_t) rows * outW;
    const size_t first = (size_t) blockIdx.x * blockElements;
    if (first >= total)
    {
        return;
    }
    const unsigned int count = total - first < blockElements ? (unsigned int) (total - first) : blockElements;
    const unsigned int firstRow = total >> 32 ? (unsigned int) (first / outW) : (unsigned int) first / outW;
    const unsigned int at = (unsigned int) (first - (size_t) firstRow * outW);
    const bool longRows = outW >= blockElements;
    // Exact below: then the product of an index in a block's rows and what this is too large by stays below 2^32.
    const unsigned int inverse = 0xFFFFFFFFu / outW + 1;
    const unsigned int last = at + count - 1;
    const unsigned int lastRow = longRows ? last >= outW : __umulhi(last, inverse);
    Row row = {n, c, h, outC, outH, shiftN, shiftC, shiftH};
    // Else rows of one or two elements, more than 2^32 elements, pads larger than the tensor, or halves of words.
    const bool quick = outW > 1 && lastRow < mostRows && (size_t) n * c * h * w >> 32 == 0
        && (unsigned long long) outW + shiftW <= 3ull * w && ((size_t) output & 3) == 0;
    if (!quick)
    {
        for (unsigned int i = threadIdx.x; i < count; i += THREADS)
        {
            row.go((unsigned int) ((first + i) / outW));
            const unsigned int x = (unsigned int) (first + i - (size_t) row.number * outW);
            output[first + i] = __ldg(input + row.source * w + wrap(x + shiftW, w));
        }
        return;
    }

    // Rows that follow each other are a thread's, for which next does.
    const unsigned int each = lastRow / THREADS + 1;
    for (unsigned int i = threadIdx.x * each; i <= lastRow && i < (threadIdx.x + 1) * each; i++)
    {
        if (i == threadIdx.x * each)
        {
            row.go(firstRow + i);
        }
        else
        {
            row.next();
        }
        sources[i] = (unsigned int) row.source * w;
    }
    __syncthreads();

    const Finder<false> finder = {sources, w, outW, shiftW, inverse};
    const Finder<true> longFinder = {sources, w, outW, shiftW};
    if (count < blockElements)
    {
        if (longRows)
        {
            copyFewer(input, output + first, at, count, longFinder);
        }
        else
        {
            copyFewer(input, output + first, at, count, finder);
        }
    }
    else if (longRows)
    {
        copy(input, output + first, at, longFinder);
    }
    else
    {
        copy(input, output + first, at, finder);
    }
}

extern "C" __global__ void circPadFp32(const unsigned int* input, unsigned int* output,
    unsigned int n, unsigned int c, unsigned int h, unsigned int w,
    unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
    unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
{
    circPad(input, output, n, c, h, w, rows, outC, outH, outW, shiftN, shiftC, shiftH, shiftW);
}

extern "C" __global__ void circPadFp16(const unsigned short* input, unsigned short* output,
    unsigned int n, unsigned int c, unsigned int h, unsigned int w,
    unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
    unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
{
    circPad(input, output, n, c, h, w, rows, outC, outH, outW, shiftN, shiftC, shiftH, shiftW);
}
