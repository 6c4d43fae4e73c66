package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structs and enums that would be misread. */
class StructChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "struct Box { int k; union { int i; float f; }; }; | has a union",
                "struct Box { int k; struct { int a; }; }; | has a struct inside",
                "struct Box { struct In { int a; }; In in; }; | has a struct inside",
                "struct Base { int a; }; struct Box : Base { int b; }; | has fields in its base",
                "struct Box { int a; ~Box(); }; | is copied or destroyed by code of its own",
                "struct Box { int a; Box(Box const&); }; | is copied or destroyed by code of its own",
                "struct Box { int a; Box(Box&&); }; | is copied or destroyed by code of its own",
                "struct Base { ~Base(); }; struct Box : Base { int a; };"
                        + " | is copied or destroyed by code of its own",
                "struct In { int a; }; struct Box : In { ~Box(); }; | is copied or destroyed by code of its own",
                "struct Box { int a : 3; }; | has field a, which is a bit field",
                "class Box { int a; }; | has field a, which is not public",
                "struct Box { int a; int getA(); }; | has method getA",
                "struct Box { void (*f)(int); }; | has field f, which is a void (*)(int)",
                "struct Box { int& a; }; | has field a, which is a int &",
                "struct Box { int a[2][3]; }; | has field a, which is a int[2][3]",
                "struct In { int a; }; struct Box { In a[2]; }; | has field a, which is a In[2]",
                "struct Box { long double a; }; | has field a, which is a long double",
                "struct Box { __int128 a; }; | has field a, which is a __int128",
                "struct Box { int Box::* a; }; | has field a, which is a int Box::*",
                "struct __attribute__((packed)) Box { char a; int b; }; | is packed or aligned",
                "struct alignas(16) Box { int a; }; | is packed or aligned",
                "struct Box { int a; alignas(16) int b; }; | is packed or aligned"
            })
    void aStructThatIsNoneOfCIsRefused(String header, String problem) throws IOException {
        String name = problem.equals("is copied or destroyed by code of its own") && header.contains("struct Base {")
                ? "Base"
                : "Box";
        RefusedTrees.of(
                folder,
                header,
                "NvInfer.h:6: this generator does not know how to lay out struct " + name + ", which " + problem + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enum class Kind : short { kA }; | how to use enum Kind, which has 2 bytes instead of 1 or 4",
                "enum class Kind : long { kA }; | how to use enum Kind, which has 8 bytes instead of 1 or 4",
                "enum { kA }; | what an enum without a name is for",
                "union Box { int a; float b; }; | how to read union Box",
                "template <class T> struct Box {}; template <> struct Box<int> { int a; };"
                        + " | how to read Box, which is made from a template"
            })
    void aTypeThatJavaHasNoWordForIsRefused(String header, String problem) throws IOException {
        RefusedTrees.of(folder, header, "NvInfer.h:6: this generator does not know " + problem + ".");
    }
}
