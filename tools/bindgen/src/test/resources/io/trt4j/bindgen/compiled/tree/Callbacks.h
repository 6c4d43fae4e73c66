// What Java implements. g++ implements it too, and then Java calls it.
namespace nvinfer1
{
//! Becomes a versioned interface: its first slots are others then.
#if MAJOR > 10
namespace v_1_0
{
class ILogger : public IVersionedInterface
{
public:
    InterfaceInfo getInterfaceInfo() const noexcept override
    {
        return InterfaceInfo{"LOGGER", 3, 4};
    }
#else
class ILogger
{
public:
#endif
    enum class Severity : int32_t
    {
        kERROR = 1,
        kINFO = 3
    };
    virtual void log(Severity severity, char const* message) noexcept = 0;
    virtual void flush() noexcept = 0;
    virtual ~ILogger() noexcept = default;
};
#if MAJOR > 10
} // namespace v_1_0
using ILogger = v_1_0::ILogger;
#endif

//! More arguments than registers, and every result that is a number; a major version drops one and moves the others.
class IProfiler
{
public:
#if MAJOR <= 10
    virtual int32_t dropped(int32_t a) noexcept = 0;
    virtual int32_t anInt(int32_t a) noexcept = 0;
    virtual uint32_t anUnsignedInt(int32_t a) noexcept = 0;
    virtual bool aBool(int32_t a) noexcept = 0;
#else
    virtual bool aBool(int32_t a) noexcept = 0;
    virtual int32_t anInt(int32_t a) noexcept = 0;
    virtual ~IProfiler() noexcept = default;
    virtual uint32_t anUnsignedInt(int32_t a) noexcept = 0;
#endif
    virtual int8_t aByte(int32_t a) noexcept = 0;
    virtual uint8_t anUnsignedByte(int32_t a) noexcept = 0;
    virtual int16_t aShort(int32_t a) noexcept = 0;
    virtual int64_t aLong(int32_t a) noexcept = 0;
    virtual float aFloat(int32_t a) noexcept = 0;
    virtual double aDouble(int32_t a) noexcept = 0;
    virtual Colour aColour(int32_t a) noexcept = 0;
    virtual Tiny aTiny(int32_t a) noexcept = 0;
    virtual char const* aText(int32_t a) noexcept = 0;
    virtual void* memory(int32_t a) noexcept = 0;
    virtual void all(bool a, int8_t b, uint8_t c, int16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i,
        double j, Colour k, Tiny l, char const* m, void* n, int32_t const* o, int32_t nbO, cudaStream_t p) noexcept = 0;
    virtual char const* nullAll(char const* a, void* b, INumbers* c) noexcept = 0;
#if MAJOR <= 10
    virtual ~IProfiler() noexcept = default;
#endif
};

//! Overloads, and structs in all ways.
#if MAJOR >= 10
namespace v_1_0
{
class IErrorRecorder : public IVersionedInterface
{
public:
    InterfaceInfo getInterfaceInfo() const noexcept override
    {
        return InterfaceInfo{"RECORDER", 1, 0};
    }
#else
class IErrorRecorder
{
public:
    virtual ~IErrorRecorder() noexcept = default;
#endif
    virtual int32_t report(int32_t a) noexcept = 0;
    virtual int32_t report(float a) noexcept = 0;
    virtual int32_t report(int32_t a, Colour b) const noexcept = 0;
    virtual void values(Pair a, Mixed b, Floats c, Named d, Extent e) noexcept = 0;
    virtual void references(Pair const& a, Mixed const& b, Floats const& c, Named const& d, Extent const& e) noexcept
        = 0;
    virtual void pointers(Pairs const* a, Named* b) noexcept = 0;
    virtual void shapes(Shape const& a, Desc const& b, Limits const& c) noexcept = 0;
    virtual void pointToShape(Shape const* a) noexcept = 0;
    virtual void pointToLimits(Limits* a) noexcept = 0;
};
#if MAJOR >= 10
} // namespace v_1_0
using IErrorRecorder = v_1_0::IErrorRecorder;
#endif

//! Loses a function that its users had to write; a parameter that turns constant is the same one.
class IGpuAllocator
{
public:
#if MAJOR < 10
    virtual void* allocate(uint64_t const size) noexcept = 0;
    virtual ~IGpuAllocator() noexcept = default;
    virtual void free(void* const memory) noexcept = 0;
    virtual bool release(void* memory) noexcept = 0;
#else
    virtual ~IGpuAllocator() noexcept = default;
    virtual void* allocate(uint64_t size) noexcept = 0;
    virtual bool release(void* const memory) noexcept = 0;
#endif
};

//! A function of the base has a body here, which has no slot of its own.
class IGpuAsyncAllocator : public IGpuAllocator
{
public:
    virtual void* allocateAsync(uint64_t size, cudaStream_t stream) noexcept = 0;
    bool release(void* memory) noexcept override
    {
        return releaseAsync(memory, nullptr);
    }
    virtual bool releaseAsync(void* memory, cudaStream_t stream) noexcept = 0;
};

//! Takes and gives other interfaces.
class ILoggerFinder
{
public:
    virtual ILogger* findLogger(ILogger* a, INumbers* b, INumbers& c) noexcept = 0;
    virtual ILogger* nullLogger(ILogger* a) noexcept = 0;
    virtual ~ILoggerFinder() noexcept = default;
};
} // namespace nvinfer1
