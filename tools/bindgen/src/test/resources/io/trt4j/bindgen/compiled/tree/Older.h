// Methods that Java calls in one way, and versions before 10 have in another.
namespace nvinfer1
{
namespace apiv
{
class VShapes : public VRoot
{
public:
    virtual Shape shape(GIVEN(Shape) a, Shape b) const noexcept = 0;
    virtual Desc desc(GIVEN(Desc) a, Desc b) const noexcept = 0;
    virtual Limits limits(GIVEN(Limits) a, Limits b) const noexcept = 0;
    virtual int32_t references(Shape const& a, Desc const& b, Limits const& c) noexcept = 0;
    virtual int32_t given(int32_t a, GIVEN(Shape) b, GIVEN(Desc) c, GIVEN(Limits) d, int32_t e) noexcept = 0;
    virtual Square square(Square a, GIVEN(Square) b) const noexcept = 0;
    virtual Turned turned(Turned const& a, Turned b) const noexcept = 0;
    virtual Shape const* pointToShape(Shape const* a) const noexcept = 0;
    virtual Desc* pointToDesc(Desc* a) const noexcept = 0;
    virtual Limits const* pointToLimits(Limits const* a) const noexcept = 0;
};

class VOlder : public VRoot
{
public:
#if MAJOR < 10
    virtual int32_t load(void const* a, int64_t b, void* c) noexcept = 0;
    virtual INumbers* createMore() noexcept = 0;
    virtual void setMore() noexcept = 0;
    virtual int32_t replaced(int32_t a) noexcept = 0;
#else
    virtual INumbers* createMore(int64_t a) noexcept = 0;
    virtual void setMore(int64_t a) noexcept = 0;
    virtual int32_t replaced(int32_t a, float b) noexcept = 0;
    virtual int32_t load(void const* a, int64_t b) noexcept = 0;
#endif
    virtual int32_t nullOrFree(IGpuAllocator* a) noexcept = 0;
};

//! The client implements it, too.
class VExprBuilder : public VRoot
{
public:
    virtual WIDE wideConstant(WIDE a) noexcept = 0;
    virtual void wideArgument(int32_t a, WIDE b) noexcept = 0;
    virtual WIDE wideResult(int32_t a) const noexcept = 0;
};
} // namespace apiv

//! By value once and by reference now.
class IShapes : public INoCopy
{
public:
    Shape shape(GIVEN(Shape) a, Shape b) const noexcept { return mImpl->shape(a, b); }
    Desc desc(GIVEN(Desc) a, Desc b) const noexcept { return mImpl->desc(a, b); }
    Limits limits(GIVEN(Limits) a, Limits b) const noexcept { return mImpl->limits(a, b); }
    int32_t references(Shape const& a, Desc const& b, Limits const& c) noexcept { return mImpl->references(a, b, c); }
    int32_t given(int32_t a, GIVEN(Shape) b, GIVEN(Desc) c, GIVEN(Limits) d, int32_t e) noexcept
    {
        return mImpl->given(a, b, c, d, e);
    }
    Square square(Square a, GIVEN(Square) b) const noexcept { return mImpl->square(a, b); }
    Turned turned(Turned const& a, Turned b) const noexcept { return mImpl->turned(a, b); }
    Shape const* pointToShape(Shape const* a) const noexcept { return mImpl->pointToShape(a); }
    Desc* pointToDesc(Desc* a) const noexcept { return mImpl->pointToDesc(a); }
    Limits const* pointToLimits(Limits const* a) const noexcept { return mImpl->pointToLimits(a); }

protected:
    virtual ~IShapes() noexcept = default;
    apiv::VShapes* mImpl;
};

//! A null pointer that was passed on, an argument that was none, and a name that went to another function.
class IOlder : public INoCopy
{
public:
#if MAJOR < 10
    int32_t load(void const* a, int64_t b) noexcept { return mImpl->load(a, b, nullptr); }
    INumbers* createMore() noexcept { return mImpl->createMore(); }
    void setMore() noexcept { mImpl->setMore(); }
    int32_t replaced(int32_t a) noexcept { return mImpl->replaced(a); }
#else
    int32_t load(void const* a, int64_t b) noexcept { return mImpl->load(a, b); }
    INumbers* createMore(int64_t a = -5) noexcept { return mImpl->createMore(a); }
    void setMore(int64_t a = -5) noexcept { mImpl->setMore(a); }
    int32_t replaced(int32_t a, float b) noexcept { return mImpl->replaced(a, b); }
#endif
    int32_t nullOrFree(IGpuAllocator* a) noexcept { return mImpl->nullOrFree(a); }

protected:
    virtual ~IOlder() noexcept = default;
    apiv::VOlder* mImpl;
};

class IExprBuilder : public INoCopy
{
public:
    WIDE wideConstant(WIDE a) noexcept { return mImpl->wideConstant(a); }
    void wideArgument(int32_t a, WIDE b) noexcept { mImpl->wideArgument(a, b); }
    WIDE wideResult(int32_t a) const noexcept { return mImpl->wideResult(a); }

protected:
    virtual ~IExprBuilder() noexcept = default;
    apiv::VExprBuilder* mImpl;
};
} // namespace nvinfer1
