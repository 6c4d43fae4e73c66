// What every argument and result is: made from the called method and the argument's place, by the rules of Values.java,
// so that each side knows what the other must have given. All are compared, and shown, as text.
#pragma once
#include "NvInfer.h"
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <vector>

using namespace nvinfer1;

template <class T>
struct Type
{
};

//! An array and its count, which are one argument in Java.
template <class E>
struct Array
{
    E const* elements;
    int64_t count;
};

template <class E>
Array<E> array(E const* elements, int64_t count)
{
    return {elements, count};
}

//! A number that has 64 bits in Java, in C++ as many as the version has.
struct Wide
{
    WIDE number;
    operator WIDE() const { return number; }
};

//! Structs that a pointer is to, where the method's name says so.
template <class T>
constexpr bool isPointedTo = std::is_same_v<T, Shape> || std::is_same_v<T, Desc> || std::is_same_v<T, Limits>;

//! The one object of ours that goes by a type.
template <class T>
T* the();

template <class T, class... All>
constexpr bool isOneOf = (std::is_same_v<T, All> || ...);

//! Whether Java can implement it.
template <class T>
constexpr bool isCallback
    = isOneOf<T, ILogger, IProfiler, IErrorRecorder, IGpuAllocator, IGpuAsyncAllocator, ILoggerFinder,
        apiv::VExprBuilder>;

inline auto members(InterfaceInfo const& s) { return std::tie(s.kind, s.major, s.minor); }
inline auto members(Mixed const& s) { return std::tie(s.number, s.real); }
inline auto members(Floats const& s) { return std::tie(s.x, s.y, s.z); }
inline auto members(Pair const& s) { return std::tie(s.a, s.b); }
inline auto members(Named const& s)
{
    return std::tie(
        s.flag, s.tiny, s.number, s.colour, s.name, s.memory, s.pair, s.weights[0], s.weights[1], s.weights[2]);
}
inline auto members(Extent const& s) { return std::tie(s.nbDims, s.d[0], s.d[1], s.d[2]); }
inline auto members(Shape const& s) { return std::tie(s.nbDims, s.d[0], s.d[1], s.d[2]); }
inline auto members(Desc const& s) { return std::tie(s.shape, s.colour, s.scale); }
#if MAJOR < 10
inline auto members(Limits const& s) { return std::tie(s.desc, s.min, s.max); }
#else
inline auto members(Limits const& s) { return std::tie(s.desc, s.min, s.max, s.opt); }
#endif
inline auto members(Turned const& s) { return std::tie(s.a, s.b); }
inline auto members(Wide const& s) { return std::tie(s.number); }

// In the order of their names.
inline std::vector<Colour> constants(Type<Colour>)
{
    return {
#if MAJOR <= 10
        Colour::kDROPPED,
#endif
        Colour::kFIRST,
#if MAJOR > 10 || MAJOR == 10 && MINOR >= 8
        Colour::kLATE,
#endif
        Colour::kSECOND, Colour::kTHIRD};
}
inline std::vector<Tiny> constants(Type<Tiny>) { return {Tiny::kFIRST, Tiny::kSECOND, Tiny::kTHIRD}; }
inline std::vector<APILanguage> constants(Type<APILanguage>) { return {APILanguage::kCPP, APILanguage::kPYTHON}; }
inline std::vector<ILogger::Severity> constants(Type<ILogger::Severity>)
{
    return {ILogger::Severity::kERROR, ILogger::Severity::kINFO};
}

template <class T>
std::string simpleName()
{
    char* full = abi::__cxa_demangle(typeid(T).name(), nullptr, nullptr, nullptr);
    std::string name = full;
    std::free(full);
    return name.substr(name.rfind(':') + 1);
}

template <class T>
std::string javaName(Type<T>)
{
    using Pointee = std::remove_cv_t<std::remove_pointer_t<T>>;
    if constexpr (std::is_same_v<T, bool>) { return "boolean"; }
    else if constexpr (std::is_integral_v<T>)
    {
        return sizeof(T) == 1 ? "byte" : sizeof(T) == 2 ? "short" : sizeof(T) == 4 ? "int" : "long";
    }
    else if constexpr (std::is_same_v<T, float>) { return "float"; }
    else if constexpr (std::is_same_v<T, double>) { return "double"; }
    else if constexpr (std::is_same_v<T, char const*>) { return "String"; }
    else if constexpr (std::is_same_v<T, cudaStream_t> || std::is_same_v<T, Wide>) { return "long"; }
    else if constexpr (std::is_same_v<T, Square>) { return "Shape"; }
    else if constexpr (std::is_pointer_v<T> && !std::is_polymorphic_v<Pointee> && !std::is_same_v<Pointee, Pairs>)
    {
        return "MemorySegment";
    }
    else { return simpleName<Pointee>(); }
}

template <class E>
std::string javaName(Type<Array<E>>)
{
    return javaName(Type<E>()) + "[]";
}

inline std::string text(char const* s) { return s ? "'" + std::string(s) + "'" : "null"; }

template <class T>
std::string text(T const& value)
{
    char buffer[64];
    if constexpr (std::is_floating_point_v<T>) { std::snprintf(buffer, sizeof buffer, "%.17g", double(value)); }
    else if constexpr (std::is_enum_v<T>) { std::snprintf(buffer, sizeof buffer, "%d", int(value)); }
    else if constexpr (std::is_integral_v<T>) { std::snprintf(buffer, sizeof buffer, "%ld", long(value)); }
    else if constexpr (std::is_pointer_v<T>)
    {
        std::snprintf(buffer, sizeof buffer, "%p", static_cast<void const*>(value));
    }
    else if constexpr (std::is_polymorphic_v<T>) { return text(&value); }
    else
    {
        return std::apply([](auto const&... m) { return "{" + ((text(m) + " ") + ...) + "}"; }, members(value));
    }
    return buffer;
}

template <class E>
std::string text(Array<E> const& array)
{
    std::string all = "[";
    for (int64_t i = 0; i < array.count; i++) { all += text(array.elements[i]) + " "; }
    return all + "]";
}

inline std::string text(Pairs const* s) { return s ? text(array(s->pairs, s->nbPairs)) : "null"; }

//! The same that Java has from String.hashCode.
inline uint64_t number(std::string const& method)
{
    int32_t hash = 0;
    for (unsigned char c : method) { hash = int32_t(31u * uint32_t(hash) + c); }
    return uint64_t(int64_t(hash)) * 1000;
}

template <class T>
std::decay_t<T> value(Type<T>, uint64_t n);

inline Pairs const* value(Type<Pairs const*>, uint64_t n)
{
    auto pairs = new Pair[3]; // here and below: as good as long as the process lives
    for (int i = 0; i < 3; i++) { pairs[i] = value(Type<Pair>(), n * 31 + i + 1); }
    return new Pairs{3, pairs};
}

template <class E>
Array<E> value(Type<Array<E>>, uint64_t n)
{
    auto elements = new E[3];
    for (int i = 0; i < 3; i++) { elements[i] = value(Type<E>(), n * 31 + i + 1); }
    return {elements, 3};
}

template <class T>
std::decay_t<T> value(Type<T>, uint64_t n)
{
    using V = std::decay_t<T>;
    uint64_t mixed = n * 0x9E3779B97F4A7C15;
    if constexpr (std::is_same_v<V, bool>) { return mixed >> 63; }
    else if constexpr (std::is_integral_v<V>) { return V(mixed >> (64 - 8 * sizeof(V))); }
    else if constexpr (std::is_same_v<V, float>) { return float(int32_t(mixed >> 32) >> 8); }
    else if constexpr (std::is_same_v<V, double>) { return double(int64_t(mixed) >> 11); }
    else if constexpr (std::is_enum_v<V>)
    {
        auto all = constants(Type<V>());
        return all[(mixed >> 33) % all.size()];
    }
    else if constexpr (std::is_same_v<V, char const*>)
    {
        static std::set<std::string> kept;
        return kept.insert("größe " + std::to_string(mixed >> 32)).first->c_str();
    }
    else if constexpr (std::is_same_v<V, cudaStream_t>) { return reinterpret_cast<V>(mixed); }
    else if constexpr (std::is_same_v<V, Wide>) { return {value(Type<WIDE>(), n)}; }
    else if constexpr (std::is_pointer_v<V>)
    {
        using Pointee = std::remove_cv_t<std::remove_pointer_t<V>>;
        if constexpr (std::is_polymorphic_v<Pointee>) { return the<Pointee>(); }
        else if constexpr (isPointedTo<Pointee>) { return new Pointee(value(Type<Pointee>(), n)); }
        else { return reinterpret_cast<V>(mixed >> 17); }
    }
    else
    {
        V s{};
        uint64_t m = n * 31;
        std::apply([&](auto const&... each) {
            ((const_cast<std::decay_t<decltype(each)>&>(each) = value(Type<std::decay_t<decltype(each)>>(), ++m)), ...);
        }, members(s));
        if constexpr (std::is_same_v<V, Extent> || std::is_base_of_v<Shape, V>) { s.nbDims = 3; }
        return s;
    }
}
