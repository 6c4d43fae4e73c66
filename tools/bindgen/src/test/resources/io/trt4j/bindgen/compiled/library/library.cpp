// The library that Java takes for TensorRT's: objects to call, and what calls those that Java implements.
#include "callbacks.h"
#include "forwarding.h"
#include "older.h"
#include "tables.h"

#define THE(interface, implementation)                                                                                 \
    template <>                                                                                                        \
    interface* the<interface>()                                                                                        \
    {                                                                                                                  \
        static implementation object;                                                                                  \
        return &object;                                                                                                \
    }

THE(ILogger, Logger)
THE(IProfiler, Profiler)
THE(IErrorRecorder, ErrorRecorder)
THE(IGpuAllocator, GpuAllocator)
THE(IGpuAsyncAllocator, GpuAsyncAllocator)
THE(ILoggerFinder, LoggerFinder)
THE(INumbers, Numbers)
THE(IStructs, Structs)
THE(IHost, Host)
THE(IPart, Part)
THE(IWheel, Wheel)
THE(IGrows, Grows)
THE(IMiddle, Middle<IMiddle>)
THE(IInherits, Inherits<IInherits>)
THE(IInheritsAgain, InheritsAgain)
THE(IOverloads, Overloads<IOverloads>)
THE(IMoreOverloads, MoreOverloads)
THE(ICloned, Cloned)
THE(IClonedWell, ClonedWell)
THE(IRegistry, Registry)
THE(IShapes, Shapes)
THE(IOlder, Older)
THE(IExprBuilder, ExprBuilder)
THE(apiv::VExprBuilder, ExprBuilderImpl)
#if MAJOR >= 10
THE(IVersionedInterface, Versioned<IVersionedInterface>)
#else
THE(IOld, Old)
#endif
#if MAJOR > 10
THE(INew, New)
#endif

void use(ILogger& object)
{
    call(object, "log", &ILogger::log);
    call(object, "flush", &ILogger::flush);
}

void use(IProfiler& object)
{
#if MAJOR <= 10
    call(object, "dropped", &IProfiler::dropped);
#endif
    call(object, "aBool", &IProfiler::aBool);
    call(object, "aByte", &IProfiler::aByte);
    call(object, "anUnsignedByte", &IProfiler::anUnsignedByte);
    call(object, "aShort", &IProfiler::aShort);
    call(object, "anInt", &IProfiler::anInt);
    call(object, "anUnsignedInt", &IProfiler::anUnsignedInt);
    call(object, "aLong", &IProfiler::aLong);
    call(object, "aFloat", &IProfiler::aFloat);
    call(object, "aDouble", &IProfiler::aDouble);
    call(object, "aColour", &IProfiler::aColour);
    call(object, "aTiny", &IProfiler::aTiny);
    call(object, "aText", &IProfiler::aText);
    call(object, "memory", &IProfiler::memory);
    call(object, "all", &IProfiler::all);
    call(object, "nullAll", &IProfiler::nullAll);
}

void use(IErrorRecorder& object)
{
    call(object, "report", static_cast<int32_t (IErrorRecorder::*)(int32_t)>(&IErrorRecorder::report));
    call(object, "report", static_cast<int32_t (IErrorRecorder::*)(float)>(&IErrorRecorder::report));
    call(object, "report", static_cast<int32_t (IErrorRecorder::*)(int32_t, Colour) const>(&IErrorRecorder::report));
    call(object, "values", &IErrorRecorder::values);
    call(object, "references", &IErrorRecorder::references);
    call(object, "pointers", &IErrorRecorder::pointers);
    call(object, "shapes", &IErrorRecorder::shapes);
    call(object, "pointToShape", &IErrorRecorder::pointToShape);
    call(object, "pointToLimits", &IErrorRecorder::pointToLimits);
}

void use(IGpuAllocator& object)
{
    if (auto* derived = dynamic_cast<IGpuAsyncAllocator*>(&object)) { return use(*derived); }
    call(object, "allocate", (cudaStream_t (IGpuAllocator::*)(uint64_t)) & IGpuAllocator::allocate);
    call(object, "release", &IGpuAllocator::release);
#if MAJOR < 10
    call(object, "free", (void (IGpuAllocator::*)(cudaStream_t)) & IGpuAllocator::free);
#endif
}

void use(IGpuAsyncAllocator& object)
{
    call(object, "allocate", (cudaStream_t (IGpuAsyncAllocator::*)(uint64_t)) & IGpuAsyncAllocator::allocate);
    call(object, "release", &IGpuAsyncAllocator::release);
#if MAJOR < 10
    call(object, "free", (void (IGpuAsyncAllocator::*)(cudaStream_t)) & IGpuAsyncAllocator::free);
#endif
    call(object, "allocateAsync", (cudaStream_t (IGpuAsyncAllocator::*)(uint64_t, cudaStream_t)) & IGpuAsyncAllocator::allocateAsync);
    call(object, "releaseAsync", &IGpuAsyncAllocator::releaseAsync);
}

void use(ILoggerFinder& object)
{
    call(object, "findLogger", &ILoggerFinder::findLogger);
    call(object, "nullLogger", &ILoggerFinder::nullLogger);
}

void use(apiv::VExprBuilder& object)
{
    call(object, "wideConstant", &apiv::VExprBuilder::wideConstant);
    call(object, "wideArgument", &apiv::VExprBuilder::wideArgument);
    call(object, "wideResult", &apiv::VExprBuilder::wideResult);
}

//! What Java's native object is by itself: its type, and what a versioned one says without asking Java.
template <class T>
void inspect(T& object)
{
    std::string type = simpleName<T>();
    mustBe("the type of Java's " + type, typeid(object).name(), typeid(T).name());
#if MAJOR >= 10
    if constexpr (std::is_base_of_v<IVersionedInterface, T>)
    {
        T& ours = *the<T>();
        IVersionedInterface& base = object;
        mustBe(type + ".getInterfaceInfo", text(base.getInterfaceInfo()), text(ours.getInterfaceInfo()));
        note("C++ saw " + type + ".getInterfaceInfo()");
        mustBe(type + ".getAPILanguage", text(base.getAPILanguage()), text(APILanguage::kCPP));
        note("C++ saw " + type + ".getAPILanguage()");
    }
#endif
}

template <class T>
void* run(std::string const& what, T* object)
{
    std::string type = simpleName<T>();
    if (what == "object") { return the<T>(); }
    if constexpr (isCallback<T>)
    {
        if (what == "use")
        {
            inspect(*object);
            use(*object);
        }
        if (what == "destroy")
        {
            note("C++ calls " + type + ".~()");
            object->~T();
        }
        if (what == "delete")
        {
            note("C++ calls " + type + ".~delete()");
            delete object;
        }
    }
    return nullptr;
}

template <class... T>
void* runOne(std::string const& what, std::string const& type, void* object)
{
    void* result = nullptr;
    ((simpleName<T>() == type ? void(result = run<T>(what, static_cast<T*>(object))) : void()), ...);
    return result;
}

//! All that Java needs to know besides what is tested.
extern "C" void* compiled(char const* what, char const* type, void* object)
{
    std::string const w = what;
    if (w == "new") { return std::string(type) == "INumbers" ? static_cast<void*>(new Numbers) : new Host; }
    if (w == "created") { return created; }
    return runOne<ILogger, IProfiler, IErrorRecorder, IGpuAllocator, IGpuAsyncAllocator, ILoggerFinder, INumbers,
        IStructs, IHost, IPart, IWheel, IGrows, IMiddle, IInherits, IInheritsAgain, IOverloads, IMoreOverloads, ICloned,
#if MAJOR > 10
        INew,
#endif
#if MAJOR >= 10
        IVersionedInterface,
#else
        IOld,
#endif
        IClonedWell, IRegistry, IShapes, IOlder, IExprBuilder,
        apiv::VExprBuilder>(w, type, object);
}

// By these a library is known to be TensorRT's.
extern "C" void* getPluginRegistry()
{
    return nullptr;
}

extern "C" void* createInferBuilder_INTERNAL(void*, int32_t)
{
    return nullptr;
}

extern "C" void* createInferRuntime_INTERNAL(void*, int32_t)
{
    return nullptr;
}

extern "C" int32_t getInferLibVersion() noexcept
{
    return MAJOR * (MAJOR < 10 ? 1000 : 10000) + MINOR * 100 + PATCH;
}
