// Every trait of a class that decides its vtable, in the namespaces the reader looks at. MAJOR and MINOR are the version's.

// As <cstdint> has them, which a machine without a C++ compiler lacks.
typedef int int32_t;
typedef long int64_t;

namespace nvinfer1
{
struct Size
{
    int32_t n;
    int64_t d[3];
    float scale;
    char const* name;
};

enum class Colour : int32_t
{
    kRED = 0,
    kBLUE = 7
};

//! The destructor in the middle, and what has no slot around it.
class Middle
{
public:
    virtual void first() noexcept = 0;
    void notVirtual() noexcept {}
    static int32_t number() noexcept
    {
        return 1;
    }
    virtual ~Middle() noexcept = default;
    virtual Size last(Colour colour, Size const& size) const noexcept = 0;
};

//! No destructor of its own, the base's is inherited; one override between new functions.
class Inherits : public Middle
{
public:
    virtual int32_t added(int32_t a, char const* b) noexcept = 0;
    void first() noexcept override {}
    virtual bool addedToo() noexcept
    {
        return true;
    }
};

//! A destructor of its own takes no new slots.
class InheritsAgain : public Inherits
{
public:
    ~InheritsAgain() noexcept override = default;
    virtual float deepest() const noexcept = 0;
};

//! Overloads have a slot each, in the order of the header.
class Overloads
{
public:
    virtual bool set(int32_t value) noexcept = 0;
    virtual bool set(float value) noexcept = 0;
    virtual void between() noexcept = 0;
    virtual bool set(int32_t value, bool twice) noexcept = 0;

protected:
    virtual ~Overloads() noexcept = default;
    virtual void hidden() noexcept {}
};

//! One overload overridden, one added.
class MoreOverloads : public Overloads
{
public:
    bool set(float value) noexcept override
    {
        return value > 0;
    }
    virtual bool set(char const* value) noexcept = 0;
};

//! An override that returns a derived class has the slot of what it overrides.
class Cloned
{
public:
    virtual ~Cloned() noexcept = default;
    virtual Cloned* clone() const noexcept = 0;
    virtual Size size() const noexcept = 0;
};

class ClonedWell : public Cloned
{
public:
    ClonedWell* clone() const noexcept override = 0;
    virtual void after() noexcept = 0;
};

//! An override keeps the place of its name for an overload that comes later.
class Regrouped : public Cloned
{
public:
    Size size() const noexcept override = 0;
    virtual void before() noexcept = 0;
    virtual int32_t size(int32_t scale) const noexcept = 0;
};

namespace v_1_0
{
class IVersioned : public Cloned
{
public:
    virtual int32_t answer() noexcept = 0;
};
} // namespace v_1_0
using IVersioned = v_1_0::IVersioned;

//! No destructor at all.
class Bare
{
public:
    virtual int32_t only(void* memory) noexcept = 0;
};

//! A table that a version inserts into and the next one mends, as TensorRT 10.8 and 10.9 did.
class Grows
{
public:
    virtual ~Grows() noexcept = default;
    virtual void add(int32_t x) noexcept = 0;
#if MAJOR == 10 && MINOR == 8
    virtual void inserted(int32_t x) noexcept = 0;
#endif
    virtual void end() noexcept = 0;
#if MAJOR > 10 || MINOR >= 8
    virtual void add(int32_t x, int32_t y) noexcept = 0;
#endif
#if MAJOR > 10 || MINOR >= 9
    virtual void inserted(int32_t x) noexcept = 0;
#endif
};

//! What a major version changes: a base, a function dropped, one that answers now, a name left out.
class Base
{
public:
    virtual int32_t kind() noexcept = 0;
};

class Changes
#if MAJOR > 10
    : public Base
#endif
{
public:
#if MAJOR == 10
    virtual void dropped() noexcept = 0;
    virtual void answers(int32_t value) noexcept = 0;
    virtual int32_t stays(int32_t howLong) noexcept = 0;
#else
    virtual bool answers(int32_t value) noexcept = 0;
    virtual int32_t stays(int32_t) noexcept = 0;
#endif
};

enum class Renumbered : int32_t
{
#if MAJOR == 10
    kDROPPED = 0,
    kMOVED = 1,
#else
    kMOVED = 0,
#endif
    kSTAYS = 5
};
} // namespace nvinfer1
