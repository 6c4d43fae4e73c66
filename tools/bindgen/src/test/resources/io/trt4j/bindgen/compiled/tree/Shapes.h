// Structs that versions before 10 lay out otherwise.
#if MAJOR < 10
#define WIDE int32_t
#define GIVEN(type) type
#else
#define WIDE int64_t
#define GIVEN(type) type const&
#endif

namespace nvinfer1
{
//! A count and numbers that grew.
struct Shape
{
    int32_t nbDims;
    WIDE d[8];
};

//! Crosses as what it is made of.
class Square : public Shape
{
public:
    Square()
        : Shape{}
    {
    }
    explicit Square(WIDE side)
        : Shape{2, {side, side}}
    {
    }
};

//! Grew with the first.
struct Desc
{
    Shape shape;
    Colour colour;
    float scale;
};

//! Grew, and gained a field.
struct Limits
{
    Desc desc;
    Shape min;
    Shape max;
#if MAJOR >= 10
    Shape opt;
#endif
};

//! Has the same bytes, and they mean something else.
struct Turned
{
#if MAJOR < 10
    int32_t b;
    int32_t a;
#else
    int32_t a;
    int32_t b;
#endif
};
} // namespace nvinfer1
