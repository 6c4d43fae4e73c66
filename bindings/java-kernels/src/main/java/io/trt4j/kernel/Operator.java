package io.trt4j.kernel;

import static io.trt4j.kernel.Kind.DOUBLE;
import static io.trt4j.kernel.Kind.FLOAT;
import static io.trt4j.kernel.Kind.INT;
import static io.trt4j.kernel.Kind.LONG;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What an instruction or a method of the JDK calculates.
 *
 * @param template an expression in C, with a {@code %s} for each operand
 * @param operands how many
 */
record Operator(Kind result, String template, int operands) {
    private static final Map<Integer, Operator> INSTRUCTIONS = new HashMap<>();
    private static final Map<String, Operator> METHODS = new HashMap<>();

    private static void instruction(int opcode, Kind result, String template) {
        INSTRUCTIONS.put(opcode, new Operator(result, template, count(template)));
    }

    /**
     * Methods by their names and descriptors; in the template {@code @} stands for the name, {@code #} for the type of
     * the first parameter.
     */
    private static void methods(String owner, String names, String template, String... descriptors) {
        for (String name : names.split(" ")) {
            for (String descriptor : descriptors) {
                String text = template.replace("@", name).replace("#", suffix(descriptor));
                Kind result = Objects.requireNonNull(Kind.of(Type.getReturnType(descriptor)));
                METHODS.put("java/lang/" + owner + "." + name + descriptor, new Operator(result, text, count(text)));
            }
        }
    }

    private static int count(String template) {
        return template.split("%s", -1).length - 1;
    }

    private static String suffix(String descriptor) {
        return switch (descriptor.charAt(1)) {
            case 'I' -> "Int";
            case 'J' -> "Long";
            case 'F' -> "Float";
            default -> "Double";
        };
    }

    static {
        integers(Opcodes.IADD, INT, "Int");
        integers(Opcodes.LADD, LONG, "Long");
        floats(Opcodes.FADD, FLOAT, "fmodf(%s, %s)");
        floats(Opcodes.DADD, DOUBLE, "fmod(%s, %s)");
        instruction(Opcodes.LCMP, INT, "compareLong(%s, %s)");
        instruction(Opcodes.FCMPL, INT, "compareFloatL(%s, %s)");
        instruction(Opcodes.FCMPG, INT, "compareFloatG(%s, %s)");
        instruction(Opcodes.DCMPL, INT, "compareDoubleL(%s, %s)");
        instruction(Opcodes.DCMPG, INT, "compareDoubleG(%s, %s)");

        instruction(Opcodes.I2L, LONG, "((long long) %s)");
        instruction(Opcodes.I2F, FLOAT, "((float) %s)");
        instruction(Opcodes.I2D, DOUBLE, "((double) %s)");
        instruction(Opcodes.L2I, INT, "((int) %s)");
        instruction(Opcodes.L2F, FLOAT, "((float) %s)");
        instruction(Opcodes.L2D, DOUBLE, "((double) %s)");
        instruction(Opcodes.F2I, INT, "floatToInt(%s)");
        instruction(Opcodes.F2L, LONG, "floatToLong(%s)");
        instruction(Opcodes.F2D, DOUBLE, "((double) %s)");
        instruction(Opcodes.D2I, INT, "doubleToInt(%s)");
        instruction(Opcodes.D2L, LONG, "doubleToLong(%s)");
        instruction(Opcodes.D2F, FLOAT, "((float) %s)");
        instruction(Opcodes.I2B, INT, "((int) (signed char) %s)");
        instruction(Opcodes.I2C, INT, "((int) (unsigned short) %s)");
        instruction(Opcodes.I2S, INT, "((int) (short) %s)");

        methods("Math", "abs", "abs#(%s)", "(I)I", "(J)J");
        methods("Math", "abs", "fabsf(%s)", "(F)F");
        methods("Math", "abs", "fabs(%s)", "(D)D");
        methods("Math", "min max", "@#(%s, %s)", "(II)I", "(JJ)J", "(FF)F", "(DD)D");
        methods("Math", "floorDiv floorMod", "@#(%s, %s)", "(II)I", "(JJ)J");
        methods("Math", "floorDiv", "floorDivLong(%s, (long long) %s)", "(JI)J");
        methods("Math", "floorMod", "((int) floorModLong(%s, (long long) %s))", "(JI)I");
        methods("Math", "fma", "fmaf(%s, %s, %s)", "(FFF)F");
        methods("Math", "fma", "fma(%s, %s, %s)", "(DDD)D");
        methods("Math", "sqrt floor ceil rint", "@(%s)", "(D)D");
        methods("Math", "exp log sin cos tanh", "@(%s)", "(D)D");
        methods("Math", "pow", "powDouble(%s, %s)", "(DD)D");

        methods("Integer", "divideUnsigned remainderUnsigned", "@Int(%s, %s)", "(II)I");
        methods("Integer", "compare", "compareInt(%s, %s)", "(II)I");
        methods("Long", "compare", "compareLong(%s, %s)", "(JJ)I");
        methods("Integer", "compareUnsigned", "compareUnsignedInt(%s, %s)", "(II)I");
        methods("Integer", "toUnsignedLong", "((long long) (unsigned int) %s)", "(I)J");
        methods("Long", "divideUnsigned remainderUnsigned", "@Long(%s, %s)", "(JJ)J");
        methods("Long", "compareUnsigned", "compareUnsignedLong(%s, %s)", "(JJ)I");
        methods("Byte", "toUnsignedInt", "(%s & 255)", "(B)I");
        methods("Short", "toUnsignedInt", "(%s & 65535)", "(S)I");

        methods("Float", "intBitsToFloat", "floatOf(%s)", "(I)F");
        methods("Float", "floatToRawIntBits", "floatBits(%s)", "(F)I");
        methods("Float", "floatToIntBits", "floatBitsOneNaN(%s)", "(F)I");
        methods("Float", "float16ToFloat", "halfToFloat(%s)", "(S)F");
        methods("Float", "floatToFloat16", "floatToHalf(%s)", "(F)S");
        methods("Float", "isNaN isInfinite isFinite", "@#(%s)", "(F)Z");
        methods("Double", "longBitsToDouble", "doubleOf(%s)", "(J)D");
        methods("Double", "doubleToRawLongBits", "doubleBits(%s)", "(D)J");
        methods("Double", "doubleToLongBits", "doubleBitsOneNaN(%s)", "(D)J");
        methods("Double", "isNaN isInfinite isFinite", "@#(%s)", "(D)Z");

        for (String variable : new String[] {"threadIdx", "blockIdx", "blockDim", "gridDim"}) {
            for (String axis : new String[] {"x", "y", "z"}) {
                METHODS.put(
                        "io/trt4j/kernel/CudaThread." + variable + axis.toUpperCase(Locale.ROOT) + "()I",
                        new Operator(INT, "((int) " + variable + "." + axis + ")", 0));
            }
        }
    }

    /** The instructions of ints and longs, whose opcodes have a fixed distance from that of the sum. */
    private static void integers(int add, Kind kind, String suffix) {
        int of = add - Opcodes.IADD;
        instruction(Opcodes.IADD + of, kind, "add" + suffix + "(%s, %s)");
        instruction(Opcodes.ISUB + of, kind, "sub" + suffix + "(%s, %s)");
        instruction(Opcodes.IMUL + of, kind, "mul" + suffix + "(%s, %s)");
        instruction(Opcodes.IDIV + of, kind, "div" + suffix + "(%s, %s)");
        instruction(Opcodes.IREM + of, kind, "rem" + suffix + "(%s, %s)");
        instruction(Opcodes.INEG + of, kind, "neg" + suffix + "(%s)");
        instruction(Opcodes.ISHL + of, kind, "shl" + suffix + "(%s, %s)");
        instruction(Opcodes.ISHR + of, kind, "shr" + suffix + "(%s, %s)");
        instruction(Opcodes.IUSHR + of, kind, "ushr" + suffix + "(%s, %s)");
        instruction(Opcodes.IAND + of, kind, "(%s & %s)");
        instruction(Opcodes.IOR + of, kind, "(%s | %s)");
        instruction(Opcodes.IXOR + of, kind, "(%s ^ %s)");
    }

    /** Likewise of floats and doubles. */
    private static void floats(int add, Kind kind, String remainder) {
        int of = add - Opcodes.IADD;
        instruction(Opcodes.IADD + of, kind, "(%s + %s)");
        instruction(Opcodes.ISUB + of, kind, "(%s - %s)");
        instruction(Opcodes.IMUL + of, kind, "(%s * %s)");
        instruction(Opcodes.IDIV + of, kind, "(%s / %s)");
        instruction(Opcodes.IREM + of, kind, remainder);
        instruction(Opcodes.INEG + of, kind, "(-%s)");
    }

    /** What an instruction calculates; null if it is not of that sort. */
    static @Nullable Operator ofInstruction(int opcode) {
        return INSTRUCTIONS.get(opcode);
    }

    /** What a static method calculates that is known and not translated; null if there is no such. */
    static @Nullable Operator ofMethod(String owner, String name, String descriptor) {
        return METHODS.get(owner + "." + name + descriptor);
    }
}
