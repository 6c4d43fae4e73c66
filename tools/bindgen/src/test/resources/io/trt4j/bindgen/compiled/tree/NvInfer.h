// Interfaces that g++ compiles and Java calls, and the other way round: every kind of argument, result and vtable.
// MAJOR and MINOR are the version's. The methods of neighbouring slots take the same arguments where they can, so that
// nothing but its place tells one from the other.

// As <cstdint> has them, which a machine without a C++ compiler lacks.
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long int64_t;
typedef unsigned long uint64_t;

typedef struct CUstream_st* cudaStream_t;

namespace nvinfer1
{
enum class Colour : int32_t
{
#if MAJOR <= 10
    kDROPPED = 0,
    kFIRST = 1,
    kSECOND = MAJOR < 10 ? 7 : 2,
#else
    kFIRST = 0,
    kSECOND = -2,
#endif
#if MAJOR > 10 || MAJOR == 10 && MINOR >= 8
    kLATE = 2 * MAJOR,
#endif
    kTHIRD = 3
};

enum class Tiny : uint8_t
{
    kFIRST = 128,
    kSECOND = 200,
    kTHIRD = 255
};

enum class APILanguage : int32_t
{
    kCPP = 0,
    kPYTHON = 1
};

//! Two registers, as are the next two in other ways.
struct InterfaceInfo
{
    char const* kind;
    int32_t major;
    int32_t minor;
};

struct Mixed
{
    int64_t number;
    double real;
};

struct Floats
{
    float x;
    float y;
    float z;
};

//! One register.
struct Pair
{
    int32_t a;
    int32_t b;
};

//! Memory.
struct Named
{
    bool flag;
    Tiny tiny;
    int16_t number;
    Colour colour;
    char const* name;
    void* memory;
    Pair pair;
    float weights[3];
};

//! A count and an array inside.
struct Extent
{
    int32_t nbDims;
    int64_t d[8];
};

//! A count and an array elsewhere.
struct Pairs
{
    int32_t nbPairs;
    Pair const* pairs;
};

class INoCopy
{
protected:
    INoCopy() = default;
    virtual ~INoCopy() noexcept = default;
    INoCopy(INoCopy const&) = delete;
    INoCopy& operator=(INoCopy const&) = delete;
};

//! Older versions have their interfaces without this base.
#if MAJOR >= 10
class IVersionedInterface
{
public:
    virtual APILanguage getAPILanguage() const noexcept
    {
        return APILanguage::kCPP;
    }
    virtual InterfaceInfo getInterfaceInfo() const noexcept = 0;
    virtual ~IVersionedInterface() noexcept = default;
};
#endif

class INumbers;
} // namespace nvinfer1

#include "Shapes.h"
#include "Callbacks.h"
#include "Tables.h"
#include "Forwarding.h"
#include "Older.h"

extern "C" int32_t getInferLibVersion() noexcept;
