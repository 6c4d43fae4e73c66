package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes whose vtables or inline methods would be misread. */
class InterfaceChecksTest {
    private static final String IMPLEMENTATION = "namespace apiv { struct VLayer { virtual int f(int a, int b) = 0;"
            + " virtual VLayer* next() = 0; }; }"
            + " class ILayer { public: %s protected: apiv::VLayer* mImpl; };";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "virtual bool operator==(int o) = 0; | call ILayer::operator==, which is virtual",
                "virtual operator bool() = 0; | call ILayer::operator bool, which is virtual",
                "virtual ILayer& operator=(ILayer const& o) = 0; | call ILayer::operator=, which is virtual",
                "virtual void f(int a, ...) = 0; | call ILayer::f, which takes any number of arguments",
                "virtual void f() = delete; | call ILayer::f, which is deleted, but has a slot",
                "virtual void f() = 0; virtual void f() const = 0;"
                        + " | call ILayer::f, which is there twice with the same parameters",
                "virtual void f() = 0; bool operator==(int o); | call ILayer::operator==, which is an operator",
                "virtual void f() = 0; operator bool(); | call ILayer::operator bool, which is an operator",
                "virtual void f() = 0; void g(int a, ...); | call ILayer::g, which takes any number of arguments",
                "virtual void f() = 0; template <class T> void g(T t); | call ILayer::g, which is a template",
                "virtual void f() = 0; struct Options { int a; };" + " | read ILayer::Options, a type inside another"
            })
    void aMethodThatHasNoWayToBeCalledIsRefused(String methods, String problem) throws IOException {
        RefusedTrees.of(
                folder,
                "class ILayer { public: " + methods + " };",
                "NvInfer.h:6: this generator does not know how to " + problem + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class ILayer : public A, public B { virtual void c(); }; | ILayer, which has several bases",
                "class ILayer : public virtual A { virtual void c(); };"
                        + " | ILayer, whose base nvinfer1::A is virtual",
                "class ILayer : public T<int> { virtual void c(); };"
                        + " | ILayer, whose base nvinfer1::T<int> is made from a template",
                "class ILayer : public Plain { public: virtual void c(); };"
                        + " | ILayer, whose base Plain is no interface of TensorRT",
                "class ILayer : public impl::Other { public: virtual void c(); };"
                        + " | ILayer, whose base Other is no interface of TensorRT"
            })
    void aBaseThatIsNotAtTheStartIsRefused(String header, String problem) throws IOException {
        RefusedTrees.of(
                folder,
                "class A { public: virtual void a(); }; class B { public: virtual void b(); }; class Plain {};"
                        + " template <class X> class T { public: virtual void t(X x); };"
                        + " namespace impl { class Other { public: virtual void o(); }; } " + header,
                "NvInfer.h:6: this generator does not know how to lay out " + problem + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f(int a, int b) { return a < 0 ? -1 : mImpl->f(a, b); }",
                "int f(int a, int b) { if (a < 0) { return -1; } return mImpl->f(a, b); }",
                "int f(int a, int b) { return mImpl->f(b, a); }",
                "int f(int a, int b) { return mImpl->f(a, b + 1); }",
                "int f(int a, int b) { return mImpl->f(a, 1); }",
                "int f(int a, int b) { return -mImpl->f(a, b); }",
                "int f(int a, int b) { mImpl->f(a, b); return mImpl->f(a, b); }",
                "int f(int a, int b) { return mImpl->next()->f(a, b); }",
                "int f(int a, int b) { return mImpl[0].f(a, b); }",
                "int f(int a, int b, int c) { return mImpl->f(a, b); }",
                "int f(int a, int* b) { return mImpl->f(a, *b); }"
            })
    void anInlineMethodThatDoesMoreThanForwardIsRefused(String method) throws IOException {
        RefusedTrees.of(
                folder,
                IMPLEMENTATION.formatted(method),
                "NvInfer.h:6: this generator does not know how to call ILayer::f, which does more than forward its"
                        + " arguments.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long f(int a, int b) { return mImpl->f(a, b); }",
                "bool f(int a, int b) { return mImpl->f(a, b); }",
                "int f(long a, int b) { return mImpl->f(a, b); }",
                "int f(int a, unsigned b) { return mImpl->f(a, b); }",
                "int f(int a, int const& b) { return mImpl->f(a, b); }"
            })
    void anInlineMethodThatConvertsNumbersIsRefused(String method) throws IOException {
        RefusedTrees.of(
                folder,
                IMPLEMENTATION.formatted(method),
                "NvInfer.h:6: this generator does not know how to call ILayer::f, which forwards to a function of other"
                        + " types.");
    }

    @Test
    void aFieldThatNothingForwardsToIsRefused() throws IOException {
        RefusedTrees.of(
                folder,
                "class ILogger { public: virtual void log() = 0; int level; };",
                "NvInfer.h:6: this generator does not know what field level of ILogger is for.");
    }

    @Test
    void aBaseThatIsNotPublicIsRefused() throws IOException {
        RefusedTrees.of(
                folder,
                "class A { public: virtual void a(); }; class ILayer : A { public: virtual void c(); };",
                "NvInfer.h:6: this generator does not know what to offer of ILayer, whose base nvinfer1::A is not"
                        + " public.");
    }
}
