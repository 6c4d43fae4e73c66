// Circular padding of dense N×C×H×W tensors; Kernels.java has the parameters and the launch. Includes nothing, so that
// NVRTC needs no headers. Padding only moves elements: one kernel for those of 4 bytes, one for those of 2.
//
// Each thread writes 16 aligned bytes of the output, wherever rows begin and end in them, so that all of the memory's
// width is used. Where its elements lie side by side in the input, too, it reads words; else it walks along the rows.
// Index arithmetic is done once a thread, and divides only where it must.

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

// The input's row that goes into a row of the output.
template <typename T>
struct SourceRows
{
    const T* input;
    unsigned int n, c, h, w, outC, outH, shiftN, shiftC, shiftH;

    __device__ const T* operator()(unsigned int row) const
    {
        const unsigned int plane = row / outH;
        const unsigned int batch = plane / outC;
        const unsigned int sourceY = wrap(row - plane * outH + shiftH, h);
        const unsigned int sourceC = wrap(plane - batch * outC + shiftC, c);
        const unsigned int sourceN = wrap(batch + shiftN, n);
        return input + (((size_t) sourceN * c + sourceC) * h + sourceY) * w;
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
    const SourceRows<T> sourceRow = {input, n, c, h, w, outC, outH, shiftN, shiftC, shiftH};
    unsigned int row = total >> 32 ? (unsigned int) (first / outW) : (unsigned int) first / outW;
    unsigned int x = (unsigned int) (first - (size_t) row * outW);
    const T* from = sourceRow(row);
    // Sums of an output index and a shift stay below 2^32, since both are below 2^31.
    unsigned int sourceX = wrap(x + shiftW, w);
    T* to = output + first;
    const bool whole = total - first >= count && (((size_t) input & 3) | ((size_t) output & 15)) == 0;
    if (whole && x + count <= outW && sourceX + count <= w)
    {
        *(uint4*) to = load16(from + sourceX);
        return;
    }

    // Where each element is, and then all of them: the loads do not wait for one another.
    const T* next = x + count > outW && row + 1 < rows ? sourceRow(row + 1) : from;
    const T* elements[count];
#pragma unroll
    for (unsigned int i = 0; i < count; i++)
    {
        elements[i] = from + sourceX;
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
            row++;
            from = next;
            if (outW < count && row + 1 < rows) // more than one row in 16 bytes
            {
                next = sourceRow(row + 1);
            }
        }
    }
    if (whole)
    {
        unsigned int words[4];
#pragma unroll
        for (unsigned int i = 0; i < count; i++)
        {
            const unsigned int element = __ldg(elements[i]);
            words[i * sizeof(T) / 4] = i * sizeof(T) % 4 ? words[i * sizeof(T) / 4] | element << 16 : element;
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
                to[i] = __ldg(elements[i]);
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
