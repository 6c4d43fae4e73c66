package io.trt4j.cuda;

import java.util.Collection;
import java.util.Map;

/**
 * The headers of C that kernels are written with most and that NVRTC does not have: what is in them is a matter of the
 * device, where {@code long long} has 64 bits and everything else is as on a host.
 */
final class StandardHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "stdint.h", """
            #pragma once
            typedef signed char int8_t;
            typedef short int16_t;
            typedef int int32_t;
            typedef long long int64_t;
            typedef unsigned char uint8_t;
            typedef unsigned short uint16_t;
            typedef unsigned int uint32_t;
            typedef unsigned long long uint64_t;
            typedef int8_t int_least8_t, int_fast8_t;
            typedef int16_t int_least16_t;
            typedef int32_t int_least32_t;
            typedef int64_t int_least64_t, int_fast16_t, int_fast32_t, int_fast64_t;
            typedef uint8_t uint_least8_t, uint_fast8_t;
            typedef uint16_t uint_least16_t;
            typedef uint32_t uint_least32_t;
            typedef uint64_t uint_least64_t, uint_fast16_t, uint_fast32_t, uint_fast64_t;
            typedef int64_t intptr_t, intmax_t;
            typedef uint64_t uintptr_t, uintmax_t;
            #define INT8_MIN (-128)
            #define INT8_MAX 127
            #define UINT8_MAX 255
            #define INT16_MIN (-32768)
            #define INT16_MAX 32767
            #define UINT16_MAX 65535
            #define INT32_MIN (-2147483647 - 1)
            #define INT32_MAX 2147483647
            #define UINT32_MAX 4294967295U
            #define INT64_MIN (-9223372036854775807LL - 1)
            #define INT64_MAX 9223372036854775807LL
            #define UINT64_MAX 18446744073709551615ULL
            #define INTPTR_MIN INT64_MIN
            #define INTPTR_MAX INT64_MAX
            #define UINTPTR_MAX UINT64_MAX
            #define INTMAX_MIN INT64_MIN
            #define INTMAX_MAX INT64_MAX
            #define UINTMAX_MAX UINT64_MAX
            #define PTRDIFF_MIN INT64_MIN
            #define PTRDIFF_MAX INT64_MAX
            #define SIZE_MAX UINT64_MAX
            #define INT64_C(value) value##LL
            #define UINT32_C(value) value##U
            #define UINT64_C(value) value##ULL
            """,
            "cstdint", """
            #pragma once
            #include <stdint.h>
            namespace std {
            using ::int8_t; using ::int16_t; using ::int32_t; using ::int64_t; using ::intptr_t; using ::intmax_t;
            using ::uint8_t; using ::uint16_t; using ::uint32_t; using ::uint64_t; using ::uintptr_t; using ::uintmax_t;
            }
            """,
            "stddef.h", """
            #pragma once
            #ifndef NULL
            #define NULL 0
            #endif
            #ifndef offsetof
            #define offsetof(type, member) ((size_t) &((type*) 0)->member)
            #endif
            """,
            "cstddef", """
            #pragma once
            #include <stddef.h>
            namespace std { using ::size_t; using ::ptrdiff_t; }
            """,
            "limits.h", """
            #pragma once
            #define CHAR_BIT 8
            #define SCHAR_MIN (-128)
            #define SCHAR_MAX 127
            #define UCHAR_MAX 255
            #define CHAR_MIN (char(-1) < 0 ? -128 : 0)
            #define CHAR_MAX (char(-1) < 0 ? 127 : 255)
            #define SHRT_MIN (-32768)
            #define SHRT_MAX 32767
            #define USHRT_MAX 65535
            #define INT_MIN (-2147483647 - 1)
            #define INT_MAX 2147483647
            #define UINT_MAX 4294967295U
            #define LONG_MIN (-LONG_MAX - 1)
            #define LONG_MAX (sizeof(long) == 8 ? (long) 9223372036854775807LL : 2147483647L)
            #define ULONG_MAX (~0UL)
            #define LLONG_MIN (-9223372036854775807LL - 1)
            #define LLONG_MAX 9223372036854775807LL
            #define ULLONG_MAX 18446744073709551615ULL
            """,
            "climits", "#pragma once\n#include <limits.h>\n",
            "float.h", """
            #pragma once
            #define FLT_RADIX 2
            #define FLT_MANT_DIG 24
            #define FLT_DIG 6
            #define FLT_EPSILON 1.1920928955078125e-7f
            #define FLT_MIN 1.1754943508222875e-38f
            #define FLT_MAX 3.4028234663852886e+38f
            #define DBL_MANT_DIG 53
            #define DBL_DIG 15
            #define DBL_EPSILON 2.2204460492503131e-16
            #define DBL_MIN 2.2250738585072014e-308
            #define DBL_MAX 1.7976931348623157e+308
            """,
            "cfloat", "#pragma once\n#include <float.h>\n");

    private StandardHeaders() {}

    /** Adds those of some headers that are here, and what they include. */
    static void add(Collection<String> names, Map<String, String> headers) {
        for (String name : names) {
            String text = HEADERS.get(name);
            if (text != null) {
                headers.put(name, text);
                if (name.startsWith("c")) {
                    String included = name.substring(1) + ".h";
                    headers.put(included, HEADERS.get(included));
                }
            }
        }
    }
}
