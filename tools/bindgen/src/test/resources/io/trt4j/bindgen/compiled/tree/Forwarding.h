// What Java calls through the vtable of another object, to which the inline methods forward.
namespace nvinfer1
{
namespace apiv
{
class VRoot
{
public:
    virtual ~VRoot() noexcept = default;
};

class VNumbers : public VRoot
{
public:
    virtual void all(bool a, int8_t b, uint8_t c, int16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i,
        double j, Colour k, Tiny l, char const* m, void* n, void const* o, cudaStream_t p) noexcept = 0;
    virtual bool aBool(int32_t a) const noexcept = 0;
    virtual int8_t aByte(int32_t a) const noexcept = 0;
    virtual uint8_t anUnsignedByte(int32_t a) const noexcept = 0;
    virtual int16_t aShort(int32_t a) const noexcept = 0;
    virtual int32_t anInt(int32_t a) const noexcept = 0;
    virtual uint32_t anUnsignedInt(int32_t a) const noexcept = 0;
    virtual int64_t aLong(int32_t a) const noexcept = 0;
    virtual float aFloat(int32_t a) const noexcept = 0;
    virtual double aDouble(int32_t a) const noexcept = 0;
    virtual Colour aColour(int32_t a) const noexcept = 0;
    virtual Tiny aTiny(int32_t a) const noexcept = 0;
    virtual char const* aText(int32_t a) const noexcept = 0;
    virtual void* memory(int32_t a) const noexcept = 0;
    virtual cudaStream_t stream(int32_t a) const noexcept = 0;
    virtual int32_t byDefault(int32_t a, Colour b, int64_t c, bool d, char const* e) noexcept = 0;
    virtual int32_t set(int32_t a) noexcept = 0;
    virtual int32_t set(float a) noexcept = 0;
};

class VStructs : public VRoot
{
public:
    virtual Pair pair(Pair const& a, Pair b) const noexcept = 0;
    virtual Mixed mixed(Mixed const& a, Mixed b) const noexcept = 0;
    virtual Floats floats(Floats const& a, Floats b) const noexcept = 0;
    // The inline function that forwards to this one passes and gives by value what is a reference here, as
    // TensorRT's getFirstTranspose does, and the other way round.
    virtual Named const& named(Named a, Named const& b) const noexcept = 0;
    virtual Extent extent(Extent const& a, Extent b) const noexcept = 0;
    virtual Pairs const* pairs(Pairs const* a, Named* b) const noexcept = 0;
    virtual int32_t values(Pair a, Mixed b, Floats c, Named d, Extent e, Mixed f, Pair g) noexcept = 0;
};

class VHost : public VRoot
{
public:
    virtual int32_t arrays(int32_t const* a, int32_t nbA, int64_t const* b, int64_t nbB, char const* const* c,
        int32_t nbC, INumbers* const* d, int32_t nbD) noexcept = 0;
    virtual INumbers* getNumbers(INumbers* a, INumbers& b) noexcept = 0;
    virtual INumbers& getReference(int32_t a) noexcept = 0;
    virtual INumbers* createNumbers(int32_t a) noexcept = 0;
    virtual ICloned* nullAll(char const* a, void* b, INumbers* c, ICloned* d, ILogger* e, Pairs const* f) noexcept = 0;
    virtual bool setLogger(char const* name, ILogger* logger) noexcept = 0;
    virtual ILogger* getLogger(int32_t a) noexcept = 0;
    virtual void setAll(IProfiler& a, IErrorRecorder* b, IGpuAllocator* c, ILoggerFinder* d) noexcept = 0;
};

class VPart : public VRoot
{
public:
    virtual char const* getName(int32_t a) const noexcept = 0;
    virtual char const* getOtherName(int32_t a) const noexcept = 0;
};

class VWheel : public VRoot
{
public:
    virtual int32_t spokes(int32_t a) noexcept = 0;
    virtual int32_t rims(int32_t a) noexcept = 0;
};

//! A minor version inserts a function, as TensorRT 10.8 did; a major one changes anything.
class VGrows : public VRoot
{
public:
#if MAJOR <= 10
    virtual int32_t dropped(int32_t a) noexcept = 0;
    virtual void answers(int32_t a) noexcept = 0;
#endif
    virtual int32_t first(int32_t a) noexcept = 0;
    virtual int32_t unused(int32_t a) noexcept = 0;
#if MAJOR <= 10
    virtual int32_t renamed(int32_t a) noexcept = 0;
#else
    virtual int32_t renamedV2(int32_t a) noexcept = 0;
#endif
#if MAJOR == 10 && MINOR >= 8
    virtual int32_t inserted(int32_t a) noexcept = 0;
#endif
    virtual int32_t last(int32_t a) noexcept = 0;
#if MAJOR > 10
    virtual int32_t inserted(int32_t a) noexcept = 0;
    virtual bool answers(int32_t a) noexcept = 0;
#endif
};
} // namespace apiv

//! Everything that is not a class, and what is freed by its user.
class INumbers : public INoCopy
{
public:
    virtual ~INumbers() noexcept = default;
    void all(bool a, int8_t b, uint8_t c, int16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i, double j,
        Colour k, Tiny l, char const* m, void* n, void const* o, cudaStream_t p) noexcept
    {
        mImpl->all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }
    bool aBool(int32_t a) const noexcept { return mImpl->aBool(a); }
    int8_t aByte(int32_t a) const noexcept { return mImpl->aByte(a); }
    uint8_t anUnsignedByte(int32_t a) const noexcept { return mImpl->anUnsignedByte(a); }
    int16_t aShort(int32_t a) const noexcept { return mImpl->aShort(a); }
    int32_t anInt(int32_t a) const noexcept { return mImpl->anInt(a); }
    uint32_t anUnsignedInt(int32_t a) const noexcept { return mImpl->anUnsignedInt(a); }
    int64_t aLong(int32_t a) const noexcept { return mImpl->aLong(a); }
    float aFloat(int32_t a) const noexcept { return mImpl->aFloat(a); }
    double aDouble(int32_t a) const noexcept { return mImpl->aDouble(a); }
    Colour aColour(int32_t a) const noexcept { return mImpl->aColour(a); }
    Tiny aTiny(int32_t a) const noexcept { return mImpl->aTiny(a); }
    char const* aText(int32_t a) const noexcept { return mImpl->aText(a); }
    void* memory(int32_t a) const noexcept { return mImpl->memory(a); }
    cudaStream_t stream(int32_t a) const noexcept { return mImpl->stream(a); }
    int32_t byDefault(int32_t a, Colour b = Colour::kSECOND, int64_t c = -5, bool d = true, char const* e = nullptr)
        noexcept
    {
        return mImpl->byDefault(a, b, c, d, e);
    }
    int32_t set(int32_t a) noexcept { return mImpl->set(a); }
    int32_t set(float a) noexcept { return mImpl->set(a); }

protected:
    apiv::VNumbers* mImpl;
};

class IStructs : public INoCopy
{
public:
    Pair pair(Pair const& a, Pair b) const noexcept { return mImpl->pair(a, b); }
    Mixed mixed(Mixed const& a, Mixed b) const noexcept { return mImpl->mixed(a, b); }
    Floats floats(Floats const& a, Floats b) const noexcept { return mImpl->floats(a, b); }
    Named named(Named const& a, Named b) const noexcept { return mImpl->named(a, b); }
    Extent extent(Extent const& a, Extent b) const noexcept { return mImpl->extent(a, b); }
    Pairs const* pairs(Pairs const* a, Named* b) const noexcept { return mImpl->pairs(a, b); }
    int32_t values(Pair a, Mixed b, Floats c, Named d, Extent e, Mixed f, Pair g) noexcept
    {
        return mImpl->values(a, b, c, d, e, f, g);
    }

protected:
    virtual ~IStructs() noexcept = default;
    apiv::VStructs* mImpl;
};

//! Gives and takes other interfaces and arrays.
class IHost : public INoCopy
{
public:
    virtual ~IHost() noexcept = default;
    int32_t arrays(int32_t const* a, int32_t nbA, int64_t const* b, int64_t nbB, char const* const* c, int32_t nbC,
        INumbers* const* d, int32_t nbD) noexcept
    {
        return mImpl->arrays(a, nbA, b, nbB, c, nbC, d, nbD);
    }
    INumbers* getNumbers(INumbers* a, INumbers& b) noexcept { return mImpl->getNumbers(a, b); }
    INumbers& getReference(int32_t a) noexcept { return mImpl->getReference(a); }
    INumbers* createNumbers(int32_t a) noexcept { return mImpl->createNumbers(a); }
    ICloned* nullAll(char const* a = nullptr, void* b = nullptr, INumbers* c = nullptr, ICloned* d = nullptr,
        ILogger* e = nullptr, Pairs const* f = nullptr) noexcept
    {
        return mImpl->nullAll(a, b, c, d, e, f);
    }
    bool setLogger(char const* name, ILogger* logger) noexcept { return mImpl->setLogger(name, logger); }
    ILogger* getLogger(int32_t a) noexcept { return mImpl->getLogger(a); }
    void setAll(IProfiler& a, IErrorRecorder* b, IGpuAllocator* c, ILoggerFinder* d) noexcept
    {
        mImpl->setAll(a, b, c, d);
    }

protected:
    apiv::VHost* mImpl;
};

class IPart : public INoCopy
{
public:
    char const* getName(int32_t a) const noexcept { return mPart->getName(a); }
    char const* getOtherName(int32_t a) const noexcept { return mPart->getOtherName(a); }

protected:
    virtual ~IPart() noexcept = default;
    apiv::VPart* mPart;
};

//! The base's methods go to one object, its own to another, and one of them under another name.
class IWheel : public IPart
{
public:
    int32_t spokes(int32_t a) noexcept { return mImpl->spokes(a); }
    int32_t otherwise(int32_t a) noexcept { return mImpl->rims(a); }

protected:
    virtual ~IWheel() noexcept = default;
    apiv::VWheel* mImpl;
};

class IGrows : public INoCopy
{
public:
#if MAJOR <= 10
    int32_t dropped(int32_t a) noexcept { return mImpl->dropped(a); }
    void answers(int32_t a) noexcept { mImpl->answers(a); }
#else
    bool answers(int32_t a) noexcept { return mImpl->answers(a); }
#endif
    int32_t first(int32_t a) noexcept { return mImpl->first(a); }
#if MAJOR > 10 || MAJOR == 10 && MINOR >= 8
    int32_t inserted(int32_t a) noexcept { return mImpl->inserted(a); }
#endif
#if MAJOR <= 10
    int32_t renamed(int32_t a) noexcept { return mImpl->renamed(a); }
#else
    int32_t renamed(int32_t a) noexcept { return mImpl->renamedV2(a); }
#endif
    int32_t last(int32_t a) noexcept { return mImpl->last(a); }

protected:
    virtual ~IGrows() noexcept = default;
    apiv::VGrows* mImpl;
};
} // namespace nvinfer1
