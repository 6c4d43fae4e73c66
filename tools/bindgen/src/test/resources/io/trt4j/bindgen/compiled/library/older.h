// What g++ makes of the interfaces of Older.h.
#pragma once
#include "forwarding.h"

struct ShapesImpl : apiv::VShapes
{
    Shape shape(GIVEN(Shape) a, Shape b) const noexcept override { return heard<Shape>("IShapes.shape", a, b); }
    Desc desc(GIVEN(Desc) a, Desc b) const noexcept override { return heard<Desc>("IShapes.desc", a, b); }
    Limits limits(GIVEN(Limits) a, Limits b) const noexcept override { return heard<Limits>("IShapes.limits", a, b); }
    int32_t references(Shape const& a, Desc const& b, Limits const& c) noexcept override
    {
        return heard<int32_t>("IShapes.references", a, b, c);
    }
    int32_t given(int32_t a, GIVEN(Shape) b, GIVEN(Desc) c, GIVEN(Limits) d, int32_t e) noexcept override
    {
        return heard<int32_t>("IShapes.given", a, b, c, d, e);
    }
    Square square(Square a, GIVEN(Square) b) const noexcept override { return heard<Square>("IShapes.square", a, b); }
    Turned turned(Turned const& a, Turned b) const noexcept override { return heard<Turned>("IShapes.turned", a, b); }
    Shape const* pointToShape(Shape const* a) const noexcept override
    {
        return heard<Shape const*>("IShapes.pointToShape", a);
    }
    Desc* pointToDesc(Desc* a) const noexcept override { return heard<Desc*>("IShapes.pointToDesc", a); }
    Limits const* pointToLimits(Limits const* a) const noexcept override
    {
        return heard<Limits const*>("IShapes.pointToLimits", a);
    }
};

struct Shapes : IShapes
{
    ShapesImpl impl;
    Shapes() { mImpl = &impl; }
};

struct OlderImpl : apiv::VOlder
{
#if MAJOR < 10
    int32_t load(void const* a, int64_t b, void* c) noexcept override
    {
        mustBe("what is passed on by IOlder.load", text(c), text(static_cast<void*>(nullptr)));
        return heard<int32_t>("IOlder.load", a, b);
    }
    int32_t replaced(int32_t a) noexcept override { return heard<int32_t>("IOlder.replaced", a); }
    void setMore() noexcept override { heard<void>("IOlder.setMore"); }
    INumbers* createMore() noexcept override
    {
        heard<void>("IOlder.createMore");
#else
    int32_t load(void const* a, int64_t b) noexcept override { return heard<int32_t>("IOlder.load", a, b); }
    int32_t replaced(int32_t a, float b) noexcept override { return heard<int32_t>("IOlder.replaced", a, b); }
    void setMore(int64_t a) noexcept override
    {
        if (a == -5) { heard<void>("IOlder.setMore"); } else { heard<void>("IOlder.setMore", a); }
    }
    INumbers* createMore(int64_t a) noexcept override
    {
        if (a == -5) { heard<void>("IOlder.createMore"); } else { heard<void>("IOlder.createMore", a); }
#endif
        return created = new Numbers;
    }
    //! Java gives null, and in a call of its own what cannot free.
    int32_t nullOrFree(IGpuAllocator* a) noexcept override
    {
#if MAJOR < 10
        if (a)
        {
            a->free(nullptr);
            return 0;
        }
#endif
        return heard<int32_t>("IOlder.nullOrFree", a);
    }
};

struct Older : IOlder
{
    OlderImpl impl;
    Older() { mImpl = &impl; }
};

struct ExprBuilderImpl : apiv::VExprBuilder
{
    WIDE wideConstant(WIDE a) noexcept override { return heard<Wide>("IExprBuilder.wideConstant", Wide{a}); }
    void wideArgument(int32_t a, WIDE b) noexcept override { heard<void>("IExprBuilder.wideArgument", a, Wide{b}); }
    WIDE wideResult(int32_t a) const noexcept override { return heard<Wide>("IExprBuilder.wideResult", a); }
};

struct ExprBuilder : IExprBuilder
{
    ExprBuilderImpl impl;
    ExprBuilder() { mImpl = &impl; }
};
