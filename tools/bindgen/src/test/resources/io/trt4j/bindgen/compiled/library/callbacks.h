// What g++ makes of the interfaces of Callbacks.h, which Java can call as well.
#pragma once
#include "calls.h"

struct Logger : ILogger
{
    void log(Severity a, char const* b) noexcept override { heard<void>("ILogger.log", a, b); }
    void flush() noexcept override { heard<void>("ILogger.flush"); }
};

struct Profiler : IProfiler
{
#if MAJOR <= 10
    int32_t dropped(int32_t a) noexcept override { return heard<int32_t>("IProfiler.dropped", a); }
#endif
    bool aBool(int32_t a) noexcept override { return heard<bool>("IProfiler.aBool", a); }
    int8_t aByte(int32_t a) noexcept override { return heard<int8_t>("IProfiler.aByte", a); }
    uint8_t anUnsignedByte(int32_t a) noexcept override { return heard<uint8_t>("IProfiler.anUnsignedByte", a); }
    int16_t aShort(int32_t a) noexcept override { return heard<int16_t>("IProfiler.aShort", a); }
    int32_t anInt(int32_t a) noexcept override { return heard<int32_t>("IProfiler.anInt", a); }
    uint32_t anUnsignedInt(int32_t a) noexcept override { return heard<uint32_t>("IProfiler.anUnsignedInt", a); }
    int64_t aLong(int32_t a) noexcept override { return heard<int64_t>("IProfiler.aLong", a); }
    float aFloat(int32_t a) noexcept override { return heard<float>("IProfiler.aFloat", a); }
    double aDouble(int32_t a) noexcept override { return heard<double>("IProfiler.aDouble", a); }
    Colour aColour(int32_t a) noexcept override { return heard<Colour>("IProfiler.aColour", a); }
    Tiny aTiny(int32_t a) noexcept override { return heard<Tiny>("IProfiler.aTiny", a); }
    char const* aText(int32_t a) noexcept override { return heard<char const*>("IProfiler.aText", a); }
    void* memory(int32_t a) noexcept override { return heard<void*>("IProfiler.memory", a); }
    void all(bool a, int8_t b, uint8_t c, int16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i, double j,
        Colour k, Tiny l, char const* m, void* n, int32_t const* o, int32_t nbO, cudaStream_t p) noexcept override
    {
        heard<void>("IProfiler.all", a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, nbO, p);
    }
    char const* nullAll(char const* a, void* b, INumbers* c) noexcept override
    {
        return heard<char const*>("IProfiler.nullAll", a, b, c);
    }
};

struct ErrorRecorder : IErrorRecorder
{
    int32_t report(int32_t a) noexcept override { return heard<int32_t>("IErrorRecorder.report", a); }
    int32_t report(float a) noexcept override { return heard<int32_t>("IErrorRecorder.report", a); }
    int32_t report(int32_t a, Colour b) const noexcept override
    {
        return heard<int32_t>("IErrorRecorder.report", a, b);
    }
    void values(Pair a, Mixed b, Floats c, Named d, Extent e) noexcept override
    {
        heard<void>("IErrorRecorder.values", a, b, c, d, e);
    }
    void references(Pair const& a, Mixed const& b, Floats const& c, Named const& d, Extent const& e) noexcept override
    {
        heard<void>("IErrorRecorder.references", a, b, c, d, e);
    }
    void pointers(Pairs const* a, Named* b) noexcept override { heard<void>("IErrorRecorder.pointers", a, b); }
    void shapes(Shape const& a, Desc const& b, Limits const& c) noexcept override
    {
        heard<void>("IErrorRecorder.shapes", a, b, c);
    }
    void pointToShape(Shape const* a) noexcept override { heard<void>("IErrorRecorder.pointToShape", a); }
    void pointToLimits(Limits* a) noexcept override { heard<void>("IErrorRecorder.pointToLimits", a); }
};

//! Addresses on a device are numbers in Java, as streams are.
struct GpuAllocator : IGpuAllocator
{
    void* allocate(uint64_t a) noexcept override { return heard<cudaStream_t>("IGpuAllocator.allocate", a); }
    bool release(void* a) noexcept override { return heard<bool>("IGpuAllocator.release", a); }
#if MAJOR < 10
    void free(void* a) noexcept override { heard<void>("IGpuAllocator.free", static_cast<cudaStream_t>(a)); }
#endif
};

struct GpuAsyncAllocator : IGpuAsyncAllocator
{
    void* allocate(uint64_t a) noexcept override { return heard<cudaStream_t>("IGpuAsyncAllocator.allocate", a); }
    bool release(void* a) noexcept override { return heard<bool>("IGpuAsyncAllocator.release", a); }
#if MAJOR < 10
    void free(void* a) noexcept override { heard<void>("IGpuAsyncAllocator.free", static_cast<cudaStream_t>(a)); }
#endif
    void* allocateAsync(uint64_t a, cudaStream_t b) noexcept override
    {
        return heard<cudaStream_t>("IGpuAsyncAllocator.allocateAsync", a, b);
    }
    bool releaseAsync(void* a, cudaStream_t b) noexcept override
    {
        return heard<bool>("IGpuAsyncAllocator.releaseAsync", a, b);
    }
};

struct LoggerFinder : ILoggerFinder
{
    ILogger* findLogger(ILogger* a, INumbers* b, INumbers& c) noexcept override
    {
        return heard<ILogger*>("ILoggerFinder.findLogger", a, b, c);
    }
    ILogger* nullLogger(ILogger* a) noexcept override { return heard<ILogger*>("ILoggerFinder.nullLogger", a); }
};
