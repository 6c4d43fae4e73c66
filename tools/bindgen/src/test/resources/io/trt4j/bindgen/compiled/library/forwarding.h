// What g++ makes of the interfaces of Forwarding.h. Each function says by what name Java calls it.
#pragma once
#include "calls.h"

//! The visible half of an object, whose end is noted.
template <class I>
struct Watched : I
{
    static void operator delete(void* memory)
    {
        note("C++ hears " + simpleName<I>() + ".~delete()");
        ::operator delete(memory);
    }
};

struct NumbersImpl : apiv::VNumbers
{
    void all(bool a, int8_t b, uint8_t c, int16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i, double j,
        Colour k, Tiny l, char const* m, void* n, void const* o, cudaStream_t p) noexcept override
    {
        heard<void>("INumbers.all", a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }
    bool aBool(int32_t a) const noexcept override { return heard<bool>("INumbers.aBool", a); }
    int8_t aByte(int32_t a) const noexcept override { return heard<int8_t>("INumbers.aByte", a); }
    uint8_t anUnsignedByte(int32_t a) const noexcept override { return heard<uint8_t>("INumbers.anUnsignedByte", a); }
    int16_t aShort(int32_t a) const noexcept override { return heard<int16_t>("INumbers.aShort", a); }
    int32_t anInt(int32_t a) const noexcept override { return heard<int32_t>("INumbers.anInt", a); }
    uint32_t anUnsignedInt(int32_t a) const noexcept override { return heard<uint32_t>("INumbers.anUnsignedInt", a); }
    int64_t aLong(int32_t a) const noexcept override { return heard<int64_t>("INumbers.aLong", a); }
    float aFloat(int32_t a) const noexcept override { return heard<float>("INumbers.aFloat", a); }
    double aDouble(int32_t a) const noexcept override { return heard<double>("INumbers.aDouble", a); }
    Colour aColour(int32_t a) const noexcept override { return heard<Colour>("INumbers.aColour", a); }
    Tiny aTiny(int32_t a) const noexcept override { return heard<Tiny>("INumbers.aTiny", a); }
    char const* aText(int32_t a) const noexcept override { return heard<char const*>("INumbers.aText", a); }
    void* memory(int32_t a) const noexcept override { return heard<void*>("INumbers.memory", a); }
    cudaStream_t stream(int32_t a) const noexcept override { return heard<cudaStream_t>("INumbers.stream", a); }
    int32_t byDefault(int32_t a, Colour b, int64_t c, bool d, char const* e) noexcept override
    {
        bool defaults = b == Colour::kSECOND && c == -5 && d && !e;
        return defaults ? heard<int32_t>("INumbers.byDefault", a) : heard<int32_t>("INumbers.byDefault", a, b, c, d, e);
    }
    int32_t set(int32_t a) noexcept override { return heard<int32_t>("INumbers.set", a); }
    int32_t set(float a) noexcept override { return heard<int32_t>("INumbers.set", a); }
};

struct Numbers : Watched<INumbers>
{
    NumbersImpl impl;
    Numbers() { mImpl = &impl; }
};

struct StructsImpl : apiv::VStructs
{
    Pair pair(Pair const& a, Pair b) const noexcept override { return heard<Pair>("IStructs.pair", a, b); }
    Mixed mixed(Mixed const& a, Mixed b) const noexcept override { return heard<Mixed>("IStructs.mixed", a, b); }
    Floats floats(Floats const& a, Floats b) const noexcept override { return heard<Floats>("IStructs.floats", a, b); }
    Named const& named(Named a, Named const& b) const noexcept override
    {
        static Named result;
        result = heard<Named>("IStructs.named", a, b);
        return result;
    }
    Extent extent(Extent const& a, Extent b) const noexcept override { return heard<Extent>("IStructs.extent", a, b); }
    Pairs const* pairs(Pairs const* a, Named* b) const noexcept override
    {
        return heard<Pairs const*>("IStructs.pairs", a, b);
    }
    int32_t values(Pair a, Mixed b, Floats c, Named d, Extent e, Mixed f, Pair g) noexcept override
    {
        return heard<int32_t>("IStructs.values", a, b, c, d, e, f, g);
    }
};

struct Structs : IStructs
{
    StructsImpl impl;
    Structs() { mImpl = &impl; }
};

//! What a function made last.
inline INumbers* created = nullptr;

struct HostImpl : apiv::VHost
{
    int32_t arrays(int32_t const* a, int32_t nbA, int64_t const* b, int64_t nbB, char const* const* c, int32_t nbC,
        INumbers* const* d, int32_t nbD) noexcept override
    {
        return heard<int32_t>("IHost.arrays", array(a, nbA), array(b, nbB), array(c, nbC), array(d, nbD));
    }
    INumbers* getNumbers(INumbers* a, INumbers& b) noexcept override
    {
        return heard<INumbers*>("IHost.getNumbers", a, b);
    }
    INumbers& getReference(int32_t a) noexcept override { return heard<INumbers&>("IHost.getReference", a); }
    INumbers* createNumbers(int32_t a) noexcept override
    {
        heard<void>("IHost.createNumbers", a);
        return created = new Numbers;
    }
    ICloned* nullAll(char const* a, void* b, INumbers* c, ICloned* d, ILogger* e, Pairs const* f) noexcept override
    {
        return heard<ICloned*>("IHost.nullAll", a, b, c, d, e, f);
    }
    bool setLogger(char const* name, ILogger* logger) noexcept override
    {
        return heard<bool>("IHost.setLogger", name, logger);
    }
    ILogger* getLogger(int32_t a) noexcept override { return heard<ILogger*>("IHost.getLogger", a); }
    void setAll(IProfiler& a, IErrorRecorder* b, IGpuAllocator* c, ILoggerFinder* d) noexcept override
    {
        heard<void>("IHost.setAll", a, b, c, d);
    }
};

struct Host : Watched<IHost>
{
    HostImpl impl;
    Host() { mImpl = &impl; }
};

struct PartImpl : apiv::VPart
{
    std::string owner;
    explicit PartImpl(std::string const& name) : owner(name) {}
    char const* getName(int32_t a) const noexcept override { return heard<char const*>(owner + ".getName", a); }
    char const* getOtherName(int32_t a) const noexcept override
    {
        return heard<char const*>(owner + ".getOtherName", a);
    }
};

struct Part : IPart
{
    PartImpl impl{"IPart"};
    Part() { mPart = &impl; }
};

struct WheelImpl : apiv::VWheel
{
    int32_t spokes(int32_t a) noexcept override { return heard<int32_t>("IWheel.spokes", a); }
    int32_t rims(int32_t a) noexcept override { return heard<int32_t>("IWheel.otherwise", a); }
};

struct Wheel : IWheel
{
    PartImpl part{"IWheel"};
    WheelImpl impl;
    Wheel()
    {
        mPart = &part;
        mImpl = &impl;
    }
};

struct GrowsImpl : apiv::VGrows
{
#if MAJOR <= 10
    int32_t dropped(int32_t a) noexcept override { return heard<int32_t>("IGrows.dropped", a); }
    void answers(int32_t a) noexcept override { heard<void>("IGrows.answers", a); }
#else
    bool answers(int32_t a) noexcept override
    {
        heard<void>("IGrows.answers", a);
        return true;
    }
#endif
#if MAJOR > 10 || MAJOR == 10 && MINOR >= 8
    int32_t inserted(int32_t a) noexcept override { return heard<int32_t>("IGrows.inserted", a); }
#endif
    int32_t first(int32_t a) noexcept override { return heard<int32_t>("IGrows.first", a); }
    int32_t unused(int32_t a) noexcept override { return heard<int32_t>("IGrows.unused", a); }
#if MAJOR <= 10
    int32_t renamed(int32_t a) noexcept override { return heard<int32_t>("IGrows.renamed", a); }
#else
    int32_t renamedV2(int32_t a) noexcept override { return heard<int32_t>("IGrows.renamed", a); }
#endif
    int32_t last(int32_t a) noexcept override { return heard<int32_t>("IGrows.last", a); }
};

struct Grows : IGrows
{
    GrowsImpl impl;
    Grows() { mImpl = &impl; }
};
