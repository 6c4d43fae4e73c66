// What g++ makes of the interfaces of Tables.h: of the functions that a derived one inherits, too.
#pragma once
#include "calls.h"

template <class I>
struct Middle : I
{
    static std::string name(std::string const& method) { return simpleName<I>() + "." + method; }
    int32_t first(int32_t a) noexcept override { return heard<int32_t>(name("first"), a); }
    int32_t second(int32_t a) const noexcept override { return heard<int32_t>(name("second"), a); }
    int32_t third(int32_t a) noexcept override { return heard<int32_t>(name("third"), a); }
};

template <class I>
struct Inherits : Middle<I>
{
    int32_t added(int32_t a) noexcept override { return heard<int32_t>(this->name("added"), a); }
    int32_t addedToo(int32_t a) noexcept override { return heard<int32_t>(this->name("addedToo"), a); }
};

struct InheritsAgain : Inherits<IInheritsAgain>
{
    int32_t deepest(int32_t a) noexcept override { return heard<int32_t>(name("deepest"), a); }
};

template <class I>
struct Overloads : I
{
    static std::string name(std::string const& method) { return simpleName<I>() + "." + method; }
    int32_t set(int32_t a) noexcept override { return heard<int32_t>(name("set"), a); }
    int32_t set(float a) noexcept override { return heard<int32_t>(name("set"), a); }
    int32_t between(int32_t a) noexcept override { return heard<int32_t>(name("between"), a); }
    int32_t set(int32_t a, bool b) noexcept override { return heard<int32_t>(name("set"), a, b); }
};

struct MoreOverloads : Overloads<IMoreOverloads>
{
    using Overloads::set;
    int32_t set(char const* a) noexcept override { return heard<int32_t>(name("set"), a); }
    int32_t set(int64_t a) noexcept override { return heard<int32_t>(name("set"), a); }
};

struct Cloned : ICloned
{
    ICloned* clone() const noexcept override { return heard<ICloned*>("ICloned.clone"); }
    int32_t before(int32_t a) const noexcept override { return heard<int32_t>("ICloned.before", a); }
};

struct ClonedWell : IClonedWell
{
    IClonedWell* clone() const noexcept override { return heard<IClonedWell*>("IClonedWell.clone"); }
    int32_t before(int32_t a) const noexcept override { return heard<int32_t>("IClonedWell.before", a); }
    int32_t after(int32_t a) noexcept override { return heard<int32_t>("IClonedWell.after", a); }
};

#if MAJOR >= 10
template <class I>
struct Versioned : I
{
    static std::string name(std::string const& method) { return simpleName<I>() + "." + method; }
    APILanguage getAPILanguage() const noexcept override { return heard<APILanguage>(name("getAPILanguage")); }
    InterfaceInfo getInterfaceInfo() const noexcept override { return heard<InterfaceInfo>(name("getInterfaceInfo")); }
};

struct Registry : Versioned<IRegistry>
{
    int32_t answer(int32_t a) noexcept override { return heard<int32_t>("IRegistry.answer", a); }
};
#else
struct Registry : IRegistry
{
    int32_t answer(int32_t a) noexcept override { return heard<int32_t>("IRegistry.answer", a); }
};

struct Old : IOld
{
    int32_t first(int32_t a) noexcept override { return heard<int32_t>("IOld.first", a); }
    int32_t second(int32_t a) noexcept override { return heard<int32_t>("IOld.second", a); }
};
#endif

#if MAJOR > 10
struct New : INew
{
    int32_t only(int32_t a) noexcept override { return heard<int32_t>("INew.only", a); }
};
#endif
