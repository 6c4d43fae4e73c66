// Circular padding of dense N×C×H×W tensors; Kernels.java has the parameters and the launch. Includes nothing, so that
// NVRTC needs no headers. Padding only moves elements: one kernel for those of 4 bytes, one for those of 2.
//
// Each thread writes 16 aligned bytes of the output, wherever rows begin and end in them, so that all of the memory's
// width is used. Where its elements lie side by side in the input, too, it reads words; else it chooses an address for
// each. Index arithmetic is done once a thread, and divides only where it must.

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

// 16 bytes of elements that lie side by side.
__device__ inline uint4 load16(const unsigned int* from)
{
    return make_uint4(__ldg(from), __ldg(from + 1), __ldg(from + 2), __ldg(from + 3));
}

// The same of elements of 2 bytes, read as words; `from` need not be at the start of one.
__device__ inline uint4 load16(const unsigned short* from)
{
    if (((size_t) from & 2) == 0)
    {
        return load16((const unsigned int*) from);
    }
    const uint4 words = load16((const unsigned int*) (from - 1));
    return make_uint4(__funnelshift_r(words.x, words.y, 16), __funnelshift_r(words.y, words.z, 16),
        __funnelshift_r(words.z, words.w, 16), words.w >> 16 | (unsigned int) __ldg(from + 7) << 16);
}

// A row of the output, and where the input's row that goes into it begins.
template <typename T>
struct Row
{
    const T* input;
    unsigned int n, c, h, w, outC, outH, shiftN, shiftC, shiftH;
    unsigned int number, y, sourceY; // of all rows, in its plane, in the input's plane
    const T* source;

    __device__ void go(unsigned int where)
    {
        number = where;
        const unsigned int plane = number / outH;
        const unsigned int batch = plane / outC;
        y = number - plane * outH;
        sourceY = wrap(y + shiftH, h);
        const unsigned int sourceC = wrap(plane - batch * outC + shiftC, c);
        const unsigned int sourceN = wrap(batch + shiftN, n);
        source = input + (((size_t) sourceN * c + sourceC) * h + sourceY) * w;
    }

    __device__ void next()
    {
        if (y + 1 == outH)
        {
            go(number + 1);
            return;
        }
        number++;
        y++;
        sourceY++;
        source += w;
        if (sourceY == h)
        {
            sourceY = 0;
            source -= (size_t) h * w;
        }
    }
};

template <typename T>
__device__ void circPad(const T* __restrict__ input, T* __restrict__ output,
    unsigned int n, unsigned int c, unsigned int h, unsigned int w,
    unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
    unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
{
    const unsigned int count = 16 / sizeof(T); // elements of a thread
    const size_t total = (size_t) rows * outW;
    const size_t first = ((size_t) blockIdx.x * blockDim.x + threadIdx.x) * count;
    if (first >= total)
    {
        return;
    }
    Row<T> row = {input, n, c, h, w, outC, outH, shiftN, shiftC, shiftH};
    row.go(total >> 32 ? (unsigned int) (first / outW) : (unsigned int) first / outW);
    unsigned int x = (unsigned int) (first - (size_t) row.number * outW);
    // Sums of an output index and a shift stay below 2^32, since both are below 2^31.
    unsigned int sourceX = wrap(x + shiftW, w);
    const T* here = row.source + sourceX;
    T* to = output + first;
    const bool whole = total - first >= count && (((size_t) input & 3) | ((size_t) output & 15)) == 0;
    if (whole && x + count <= outW && sourceX + count <= w)
    {
        *(uint4*) to = load16(here);
        return;
    }

    unsigned int elements[count];
    if (whole && count <= outW && count <= w)
    {
        // Elements before the input's row ends, then before the output's does, then before the next one of the input's.
        const unsigned int untilEnd = w - sourceX;
        const unsigned int untilNext = outW - x;
        const unsigned int untilNextEnd = untilNext + w - shiftW;
        if (untilNext < count)
        {
            row.next();
        }
        const T* there = row.source + shiftW - untilNext;
#pragma unroll
        for (unsigned int i = 0; i < count; i++)
        {
            const T* from = i < untilNext ? (i < untilEnd ? here : here - w) : (i < untilNextEnd ? there : there - w);
            elements[i] = __ldg(from + i);
        }
    }
    else
    {
#pragma unroll
        for (unsigned int i = 0; i < count; i++)
        {
            elements[i] = first + i < total ? __ldg(row.source + sourceX) : 0;
            x++;
            sourceX++;
            if (sourceX == w)
            {
                sourceX = 0;
            }
            if (x == outW)
            {
                x = 0;
                sourceX = shiftW;
                row.next();
            }
        }
    }
    if (whole)
    {
        unsigned int words[4];
#pragma unroll
        for (unsigned int i = 0; i < count; i++)
        {
            const unsigned int word = i * sizeof(T) / 4;
            words[word] = i * sizeof(T) % 4 ? words[word] | elements[i] << 16 : elements[i];
        }
        *(uint4*) to = make_uint4(words[0], words[1], words[2], words[3]);
    }
    else
    {
#pragma unroll
        for (unsigned int i = 0; i < count; i++)
        {
            if (first + i < total)
            {
                to[i] = (T) elements[i];
            }
        }
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
