// What Java calls through the object's own vtable.
namespace nvinfer1
{
//! The destructor between functions, one function that Java may not call and one that has no slot.
class IMiddle
{
public:
    virtual int32_t first(int32_t a) noexcept = 0;
    virtual ~IMiddle() noexcept = default;
    virtual int32_t second(int32_t a) const noexcept = 0;
    static int32_t notVirtual(int32_t a) noexcept
    {
        return a;
    }

protected:
    virtual int32_t hidden(int32_t a) noexcept
    {
        return a;
    }

public:
    virtual int32_t third(int32_t a) noexcept = 0;
};

//! One override between new functions.
class IInherits : public IMiddle
{
public:
    virtual int32_t added(int32_t a) noexcept = 0;
    int32_t first(int32_t a) noexcept override
    {
        return a;
    }
    virtual int32_t addedToo(int32_t a) noexcept = 0;
};

//! A destructor of its own takes no new slots.
class IInheritsAgain : public IInherits
{
public:
    ~IInheritsAgain() noexcept override = default;
    virtual int32_t deepest(int32_t a) noexcept = 0;
};

class IOverloads
{
public:
    virtual int32_t set(int32_t a) noexcept = 0;
    virtual int32_t set(float a) noexcept = 0;
    virtual int32_t between(int32_t a) noexcept = 0;
    virtual int32_t set(int32_t a, bool b) noexcept = 0;

protected:
    virtual ~IOverloads() noexcept = default;
};

//! One overload overridden, two added.
class IMoreOverloads : public IOverloads
{
public:
    int32_t set(float a) noexcept override = 0;
    virtual int32_t set(char const* a) noexcept = 0;
    virtual int32_t set(int64_t a) noexcept = 0;
};

class ICloned
{
public:
    virtual ~ICloned() noexcept = default;
    virtual ICloned* clone() const noexcept = 0;
    virtual int32_t before(int32_t a) const noexcept = 0;
};

//! An override that returns a derived class has the slot of what it overrides.
class IClonedWell : public ICloned
{
public:
    IClonedWell* clone() const noexcept override = 0;
    virtual int32_t after(int32_t a) noexcept = 0;
};

//! Has a base since that is there.
#if MAJOR >= 10
namespace v_1_0
{
class IRegistry : public IVersionedInterface
{
public:
    virtual int32_t answer(int32_t a) noexcept = 0;
};
} // namespace v_1_0
using IRegistry = v_1_0::IRegistry;
#else
class IRegistry
{
public:
    virtual ~IRegistry() noexcept = default;
    virtual int32_t answer(int32_t a) noexcept = 0;
};

//! Gone in a major version.
class IOld
{
public:
    virtual int32_t first(int32_t a) noexcept = 0;
    virtual int32_t second(int32_t a) noexcept = 0;
};
#endif

#if MAJOR > 10
//! New in a major version.
class INew
{
public:
    virtual int32_t only(int32_t a) noexcept = 0;
};
#endif
} // namespace nvinfer1
