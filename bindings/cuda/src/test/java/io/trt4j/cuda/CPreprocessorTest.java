package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CPreprocessor.Header;
import io.trt4j.cuda.CPreprocessor.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class CPreprocessorTest {
    private static final CPreprocessor.Headers NONE = (name, from) -> List.of();

    private static String expanded(CPreprocessor text) {
        StringJoiner tokens = new StringJoiner(" ");
        for (Token token = text.next(); token.kind() != CTokens.END; token = text.next()) {
            tokens.add(token.kind() == CTokens.LINE_END ? "|" : token.text());
        }
        return tokens.toString();
    }

    private static String expanded(String text, String... options) {
        return expanded(new CPreprocessor(text, List.of(options), NONE, 0));
    }

    /** Tokens as they are printed here. */
    private static String tokens(String text) {
        return expanded(text);
    }

    @Test
    void expandsTheExamplesOfTheCStandard() {
        String rescanning = """
            #define x 3
            #define f(a) f(x * (a))
            #undef x
            #define x 2
            #define g f
            #define z z[0]
            #define h g(~
            #define m(a) a(w)
            #define w 0,1
            #define t(a) a
            #define p() int
            #define q(x) x
            #define r(x,y) x ## y
            #define str(x) # x
            """;
        assertThat(expanded(rescanning + "f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);"))
                .isEqualTo(tokens("f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1);"));
        assertThat(expanded(rescanning + "g(x+(3,4)-w) | h 5) & m\n(f)^m(m);"))
                .isEqualTo(tokens("f(2 * (2+(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);"));
        assertThat(expanded(rescanning + "p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };"))
                .isEqualTo(tokens("int i[] = { 1, 23, 4, 5, };"));
        assertThat(expanded(rescanning + "str(a \"b\")")).isEqualTo("\"\"");
        assertThat(expanded("""
            #define hash_hash # ## #
            #define mkstr(a) # a
            #define in_between(a) mkstr(a)
            #define join(c, d) in_between(c hash_hash d)
            #define t(x,y,z) x ## y ## z
            join(x, y) t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,)
            """)).isEqualTo(tokens("\"\" 123, 45, 67, 89, 10, 11, 12,"));
        assertThat(expanded("""
            #define OBJ() x
            #define CAT(a, b) a ## b
            #define DEFER(a) CAT(O, BJ) a
            #define showlist(first, ...) first(__VA_ARGS__)
            #define named(args...) f(args)
            #define comma(f, ...) f(a, ## __VA_ARGS__)
            DEFER(()) OBJ showlist(g, 1, (2, 3)) named(4, 5) comma(h, 6)
            """)).isEqualTo(tokens("x OBJ g(1, (2, 3)) f(4, 5) h(a, 6)"));
    }

    @Test
    void namesMadeOfPartsAreMacros() {
        assertThat(expanded("""
            #define CAT(a, b) CAT_(a, b)
            #define CAT_(a, b) a##b
            #define R0(x) x
            #define R1(x) (CAT(R, 0)(x))
            #define R2(x) (CAT(R, 1)(x))
            %:define N 2
            #define M(x) CAT(R, N) (x) x %:%: 1
            M(a)
            """)).isEqualTo("( ( a ) ) a1");
    }

    @Test
    void definitionsOfAllBranchesAreTaken() {
        String text = """
            #ifdef GUARD
            #define A 1
            #undef A
            #define A 2
            #elif X(A)
            #define A 3
            #else
            #define A 4
            #endif
            A
            #define A 5
            A
            """;
        CPreprocessor first = new CPreprocessor(text, List.of(), NONE, 0);
        assertThat(expanded(first)).isEqualTo("# X ( 2 ) | 4 5");
        assertThat(first.choices()).isEqualTo(3);
        assertThat(expanded(new CPreprocessor(text, List.of(), NONE, 1))).isEqualTo("# X ( 2 ) | 3 5");
        assertThat(expanded(new CPreprocessor(text, List.of(), NONE, 2))).isEqualTo("# X ( 2 ) | 2 5");
    }

    @Test
    void headersAreIncludedWhereTheyAreNamed() {
        Map<String, String> files = Map.of(
                "once.h", "#pragma once\nonce\n#define A a.h\n",
                "guarded.h", "/* */ #ifndef G\n#define G\nguarded\n#include \"guarded.h\"\n#endif\n",
                "list.h", "X(1) X(2)\n#include \"list.h\"\n",
                "before.h", "#define BEFORE 7\n",
                "sub/a.h", "#include \"b.h\"\n");
        CPreprocessor.Headers headers = (name, from) -> from != null && from.startsWith("sub")
                ? List.of(new Header(Path.of("sub", name), "nested from " + from + '\n'))
                : List.of(new Header(Path.of(name), files.get(name)));
        String text = """
            #include <once.h>
            #include "once.h"
            #include <guarded.h>
            #include "guarded.h" // again
            #define X(n) n,
            #include <list.h>
            #undef X
            #define X(n) n;
            #include <list.h>
            #define A a
            #define FILE <sub/A.h>
            #include FILE
            BEFORE LAST
            """;
        List<String> options = List.of("--pre-include", "before.h", "-D", "LAST=8", "-DF(x)=x");
        assertThat(expanded(new CPreprocessor(text, options, headers, 0)))
                .isEqualTo("once guarded 1 , 2 , 1 ; 2 ; nested from sub / a . h 7 8");
    }

    @Test
    void optionsDefineMacros() {
        assertThat(expanded(
                        "A B C(1) D E", "-DA", "-D", "B=2", "--define-macro=C(x)=(x", "-define-macro", "D=\n4=4", "-I"))
                .isEqualTo("1 2 ( 1 4 = 4 E");
    }

    @Test
    void whatIsMalformedIsRead() {
        for (String text : List.of(
                "#define F(x) x\nF(",
                "#define F(x\nF(a) F",
                "#if F(\n#define F(x) x\n#elif F(1\n#endif\nF",
                "#define F(x) x\n#if F(\n#endif\nF(a\n#define G 1\nG)",
                "#endif\n#else\n#elif\n#",
                "#define",
                "#define F(a) ## a ##\nF()",
                "#define F(a) #a ## #a #\nF(1)",
                "#include",
                "#include \"",
                "#include F")) {
            CPreprocessor tokens = new CPreprocessor(text, List.of("-D", "-D=", "-D"), NONE, 0);
            expanded(tokens);
            assertThat(tokens.isTooMuch()).isFalse();
        }
    }

    @Test
    void readingEndsWhereMacrosBecomeTooMuch() {
        for (String text : List.of(
                "#define M(x) x\n" + "M(".repeat(100_000) + ")".repeat(100_000),
                "#define M(x) x x\n" + "M(".repeat(40) + "a" + ")".repeat(40),
                "#define M(x, ...) x M2(__VA_ARGS__)\n#define M2(x, ...) M(__VA_ARGS__)\n"
                        + "#define E(x) x\n".repeat(2) + "E(".repeat(1001) + ")".repeat(1001))) {
            CPreprocessor tokens = new CPreprocessor(text, List.of(), NONE, 0);
            expanded(tokens);
            assertThat(tokens.isTooMuch()).isTrue();
        }
    }
}
