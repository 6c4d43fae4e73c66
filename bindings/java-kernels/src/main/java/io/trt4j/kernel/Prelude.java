package io.trt4j.kernel;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java's arithmetic in C++, where C++ leaves undefined what Java defines. */
final class Prelude {
    // Each function in one line. Signed overflow is undefined in C++, so sums go through unsigned numbers. None has the
    // name of a function of CUDA, nor can a translated method: theirs have an underscore.
    private static final String FUNCTIONS = """
        int addInt(int a, int b) { return (int) ((unsigned int) a + (unsigned int) b); }
        int subInt(int a, int b) { return (int) ((unsigned int) a - (unsigned int) b); }
        int mulInt(int a, int b) { return (int) ((unsigned int) a * (unsigned int) b); }
        int negInt(int a) { return (int) (0u - (unsigned int) a); }
        int divInt(int a, int b) { return b == -1 ? negInt(a) : a / b; }
        int remInt(int a, int b) { return b == -1 ? 0 : a % b; }
        int shlInt(int a, int b) { return (int) ((unsigned int) a << (b & 31)); }
        int shrInt(int a, int b) { return a >> (b & 31); }
        int ushrInt(int a, int b) { return (int) ((unsigned int) a >> (b & 31)); }
        int absInt(int a) { return a < 0 ? negInt(a) : a; }
        int minInt(int a, int b) { return a <= b ? a : b; }
        int maxInt(int a, int b) { return a >= b ? a : b; }
        int floorModInt(int a, int b) { int m = remInt(a, b); return (m ^ b) < 0 && m != 0 ? m + b : m; }
        int floorDivInt(int a, int b) { int q = divInt(a, b); return (a ^ b) < 0 && remInt(a, b) != 0 ? q - 1 : q; }
        int divideUnsignedInt(int a, int b) { return (int) ((unsigned int) a / (unsigned int) b); }
        int remainderUnsignedInt(int a, int b) { return (int) ((unsigned int) a % (unsigned int) b); }
        int compareUnsignedInt(int a, int b) { return ((unsigned int) a > (unsigned int) b) - ((unsigned int) a < (unsigned int) b); }
        long long addLong(long long a, long long b) { return (long long) ((unsigned long long) a + (unsigned long long) b); }
        long long subLong(long long a, long long b) { return (long long) ((unsigned long long) a - (unsigned long long) b); }
        long long mulLong(long long a, long long b) { return (long long) ((unsigned long long) a * (unsigned long long) b); }
        long long negLong(long long a) { return (long long) (0ull - (unsigned long long) a); }
        long long divLong(long long a, long long b) { return b == -1 ? negLong(a) : a / b; }
        long long remLong(long long a, long long b) { return b == -1 ? 0 : a % b; }
        long long shlLong(long long a, int b) { return (long long) ((unsigned long long) a << (b & 63)); }
        long long shrLong(long long a, int b) { return a >> (b & 63); }
        long long ushrLong(long long a, int b) { return (long long) ((unsigned long long) a >> (b & 63)); }
        long long absLong(long long a) { return a < 0 ? negLong(a) : a; }
        long long minLong(long long a, long long b) { return a <= b ? a : b; }
        long long maxLong(long long a, long long b) { return a >= b ? a : b; }
        long long floorModLong(long long a, long long b) { long long m = remLong(a, b); return (m ^ b) < 0 && m != 0 ? m + b : m; }
        long long floorDivLong(long long a, long long b) { long long q = divLong(a, b); return (a ^ b) < 0 && remLong(a, b) != 0 ? q - 1 : q; }
        long long divideUnsignedLong(long long a, long long b) { return (long long) ((unsigned long long) a / (unsigned long long) b); }
        long long remainderUnsignedLong(long long a, long long b) { return (long long) ((unsigned long long) a % (unsigned long long) b); }
        int compareUnsignedLong(long long a, long long b) { return ((unsigned long long) a > (unsigned long long) b) - ((unsigned long long) a < (unsigned long long) b); }
        int compareInt(int a, int b) { return (a > b) - (a < b); }
        int compareLong(long long a, long long b) { return (a > b) - (a < b); }
        int compareFloatL(float a, float b) { return a > b ? 1 : a == b ? 0 : -1; }
        int compareFloatG(float a, float b) { return a < b ? -1 : a == b ? 0 : 1; }
        int compareDoubleL(double a, double b) { return a > b ? 1 : a == b ? 0 : -1; }
        int compareDoubleG(double a, double b) { return a < b ? -1 : a == b ? 0 : 1; }
        float floatOf(int bits) { return __int_as_float(bits); }
        double doubleOf(long long bits) { return __longlong_as_double(bits); }
        int floatBits(float a) { return __float_as_int(a); }
        long long doubleBits(double a) { return __double_as_longlong(a); }
        int floatBitsOneNaN(float a) { return a != a ? 0x7fc00000 : floatBits(a); }
        long long doubleBitsOneNaN(double a) { return a != a ? 0x7ff8000000000000LL : doubleBits(a); }
        int floatToInt(float a) { return a != a ? 0 : a >= 2147483648.0f ? 2147483647 : a < -2147483648.0f ? -2147483647 - 1 : (int) a; }
        int doubleToInt(double a) { return a != a ? 0 : a >= 2147483648.0 ? 2147483647 : a < -2147483648.0 ? -2147483647 - 1 : (int) a; }
        long long floatToLong(float a) { return a != a ? 0 : a >= 9223372036854775808.0f ? 9223372036854775807LL : a < -9223372036854775808.0f ? -9223372036854775807LL - 1 : (long long) a; }
        long long doubleToLong(double a) { return a != a ? 0 : a >= 9223372036854775808.0 ? 9223372036854775807LL : a < -9223372036854775808.0 ? -9223372036854775807LL - 1 : (long long) a; }
        float minFloat(float a, float b) { return a != a ? a : a == 0 && b == 0 ? (floatBits(a) < 0 ? a : b) : a <= b ? a : b; }
        float maxFloat(float a, float b) { return a != a ? a : a == 0 && b == 0 ? (floatBits(a) < 0 ? b : a) : a >= b ? a : b; }
        double minDouble(double a, double b) { return a != a ? a : a == 0 && b == 0 ? (doubleBits(a) < 0 ? a : b) : a <= b ? a : b; }
        double maxDouble(double a, double b) { return a != a ? a : a == 0 && b == 0 ? (doubleBits(a) < 0 ? b : a) : a >= b ? a : b; }
        int isNaNFloat(float a) { return a != a; }
        int isNaNDouble(double a) { return a != a; }
        int isInfiniteFloat(float a) { return fabsf(a) == floatOf(0x7f800000); }
        int isInfiniteDouble(double a) { return fabs(a) == doubleOf(0x7ff0000000000000LL); }
        int isFiniteFloat(float a) { return fabsf(a) < floatOf(0x7f800000); }
        int isFiniteDouble(double a) { return fabs(a) < doubleOf(0x7ff0000000000000LL); }
        double powDouble(double a, double b) { return b != b || (fabs(a) == 1 && isInfiniteDouble(b)) ? doubleOf(0x7ff8000000000000LL) : pow(a, b); }
        float halfToFloat(int a) { float r; asm("cvt.f32.f16 %0, %1;" : "=f"(r) : "h"((short) a)); return r; }
        int floatToHalf(float a) { short r; asm("cvt.rn.f16.f32 %0, %1;" : "=h"(r) : "f"(a)); return r; }
        """;

    private static final Pattern DEFINED = Pattern.compile("^.*?(\\w+)\\(");
    private static final Pattern CALLED = Pattern.compile("\\b([a-z]\\w*)\\(");
    private static final Map<String, String> BY_NAME = new TreeMap<>();

    static {
        FUNCTIONS.lines().forEach(line -> {
            Matcher name = DEFINED.matcher(line);
            name.find();
            BY_NAME.put(name.group(1), line);
        });
    }

    private Prelude() {}

    /** Those of the functions that some code calls, and what they call. */
    static String of(String code) {
        Set<String> used = new TreeSet<>();
        collect(code, used);
        StringBuilder text = new StringBuilder();
        FUNCTIONS
                .lines()
                .filter(line -> used.stream().anyMatch(name -> line.equals(BY_NAME.get(name))))
                .forEach(line -> text.append("static __device__ __forceinline__ ")
                        .append(line)
                        .append('\n'));
        return text.toString();
    }

    private static void collect(String code, Set<String> used) {
        Matcher called = CALLED.matcher(code);
        while (called.find()) {
            String name = called.group(1);
            if (BY_NAME.containsKey(name) && used.add(name)) {
                collect(BY_NAME.get(name), used);
            }
        }
    }
}
