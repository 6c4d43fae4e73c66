package io.trt4j.kernel;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a kernel cannot do, as the end of a sentence that begins with "a kernel". */
final class Refusals {
    private Refusals() {}

    static String instruction(int opcode) {
        return switch (opcode) {
            case Opcodes.ACONST_NULL, Opcodes.IFNULL, Opcodes.IFNONNULL -> "cannot use null";
            case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> "cannot compare objects";
            case Opcodes.ATHROW -> "cannot throw";
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> "cannot synchronize";
            case Opcodes.ARETURN -> "cannot return objects, nor can a method that it calls";
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.MULTIANEWARRAY, Opcodes.ARRAYLENGTH -> ARRAYS;
            default ->
                opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
                                || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE
                        ? ARRAYS
                        : "cannot have the instruction " + opcode + ", which javac does not write for what it can";
        };
    }

    private static final String ARRAYS = "cannot use arrays";

    static String type(int opcode, String internalName) {
        String name = Type.getObjectType(internalName).getClassName();
        return switch (opcode) {
            case Opcodes.NEW -> "cannot create objects (" + name + ")";
            case Opcodes.CHECKCAST -> "cannot cast objects (" + name + ")";
            case Opcodes.INSTANCEOF -> "cannot ask for an object's class (" + name + ")";
            default -> ARRAYS;
        };
    }

    static String field(int opcode, String owner, String name) {
        String field = shown(owner, name);
        return switch (opcode) {
            case Opcodes.GETSTATIC -> "cannot read the field " + field + ": it is no constant";
            case Opcodes.PUTSTATIC -> "cannot write the field " + field;
            default -> "cannot use fields of objects (" + field + ")";
        };
    }

    static String constant(Object constant) {
        if (constant instanceof String) {
            return "cannot use strings";
        }
        return constant instanceof Type ? "cannot use classes as objects" : "cannot use the constant " + constant;
    }

    static String method(String owner, String name) {
        return Kind.ofView(owner) == null
                ? "cannot call methods of objects (" + shown(owner, name) + ")"
                : "cannot call " + shown(owner, name) + ": the device has only a view's address";
    }

    static String dynamic(Handle bootstrap) {
        return switch (bootstrap.getOwner()) {
            case "java/lang/invoke/StringConcatFactory" -> "cannot concatenate strings";
            case "java/lang/invoke/LambdaMetafactory" -> "cannot use lambdas and method references";
            default -> "cannot have an invokedynamic (" + shown(bootstrap.getOwner(), bootstrap.getName()) + ")";
        };
    }

    private static String shown(String owner, String name) {
        return owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1) + "." + name;
    }
}
