// Both directions of a call, each noted in a line that Trace.java reads.
#pragma once
#include "values.h"

inline void note(std::string const& line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

inline void mustBe(std::string const& what, std::string const& actual, std::string const& expected)
{
    if (actual != expected) { note("wrong: " + what + " is " + actual + ", not " + expected); }
}

template <class... A>
std::string signature(std::string const& method, Type<A>...)
{
    std::string all;
    ((all += (all.empty() ? "" : ",") + javaName(Type<A>())), ...);
    return method + "(" + all + ")";
}

//! Calls every function of an object that Java implements.
void use(ILogger& object);
void use(IProfiler& object);
void use(IErrorRecorder& object);
void use(IGpuAllocator& object);
void use(IGpuAsyncAllocator& object);
void use(ILoggerFinder& object);
void use(apiv::VExprBuilder& object);

inline bool areNull(std::string const& method)
{
    return method.find(".null") != std::string::npos;
}

//! What Java gave. An interface that Java implements is used at once.
template <class T>
void check(std::string const& what, bool null, T& given, uint64_t n)
{
    using V = std::decay_t<T>;
    using Pointee = std::remove_pointer_t<V>;
    if constexpr (std::is_pointer_v<V>)
    {
        if (null || !given) { return mustBe(what, text(given), null ? text(V(nullptr)) : "something"); }
    }
    if constexpr (isCallback<Pointee>)
    {
        if constexpr (std::is_pointer_v<V>) { use(*given); } else { use(given); }
    }
    else if constexpr (std::is_polymorphic_v<V>) { mustBe(what, text(&given), text(the<V>())); }
    else if constexpr (std::is_pointer_v<V> && isPointedTo<std::remove_cv_t<Pointee>>)
    {
        mustBe(what, text(*given), text(value(Type<std::remove_cv_t<Pointee>>(), n)));
    }
    else { mustBe(what, text(given), text(value(Type<V>(), n))); }
}

//! Called by every function that Java calls: checks what it was given and makes the result.
template <class R, class... A>
R heard(std::string const& method, A&&... arguments)
{
    std::string called = signature(method, Type<std::decay_t<A>>()...);
    note("C++ hears " + called);
    uint64_t n = number(called);
    int i = 0;
    ((check("C++'s argument " + std::to_string(i + 1) + " of " + called, areNull(method), arguments, n + i), i++), ...);
    if constexpr (std::is_reference_v<R>) { return *the<std::decay_t<R>>(); }
    else if constexpr (!std::is_void_v<R>)
    {
        if constexpr (std::is_pointer_v<R>) { if (areNull(method)) { return nullptr; } }
        return value(Type<R>(), n - 1);
    }
}

//! What C++ gives: references to interfaces are to objects, all else is a value.
template <class A>
decltype(auto) argument(std::string const& method, uint64_t n)
{
    using V = std::decay_t<A>;
    if constexpr (std::is_reference_v<A> && std::is_polymorphic_v<V>) { return static_cast<V&>(*the<V>()); }
    else
    {
        if constexpr (std::is_pointer_v<V>) { if (areNull(method)) { return V(nullptr); } }
        return value(Type<V>(), n);
    }
}

template <class R, class... A, class F, size_t... I>
void callWith(std::string const& method, F function, std::index_sequence<I...>)
{
    std::string called = signature(method, Type<std::decay_t<A>>()...);
    note("C++ calls " + called);
    uint64_t n = number(called);
    if constexpr (std::is_void_v<R>) { function(argument<A>(method, n + I)...); }
    else
    {
        R result = function(argument<A>(method, n + I)...);
        check("the result in C++ of " + called, areNull(method), result, n - 1);
    }
}

//! Calls a function of an object that Java implements, and checks the result.
template <class T, class C, class R, class... A>
void call(T& object, std::string const& name, R (C::*function)(A...))
{
    callWith<R, A...>(simpleName<T>() + "." + name, [&](A... a) { return (object.*function)(static_cast<A>(a)...); },
        std::index_sequence_for<A...>());
}

template <class T, class C, class R, class... A>
void call(T& object, std::string const& name, R (C::*function)(A...) const)
{
    callWith<R, A...>(simpleName<T>() + "." + name, [&](A... a) { return (object.*function)(static_cast<A>(a)...); },
        std::index_sequence_for<A...>());
}
