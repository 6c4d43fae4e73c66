package io.trt4j.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A method's parameters and result, and what they are in C. */
final class Signature {
    private final Type[] parameters;
    private final Type result;
    private final boolean isKernel;

    Signature(String descriptor, boolean isKernel) {
        this.parameters = Type.getArgumentTypes(descriptor);
        this.result = Type.getReturnType(descriptor);
        this.isKernel = isKernel;
    }

    /** Why no such method can be translated; null if it can. */
    @Nullable
    String problem(int access) {
        if ((access & Opcodes.ACC_STATIC) == 0) {
            return "it is not static";
        }
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            return "it is native";
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            return "it is synchronized";
        }
        for (Type parameter : parameters) {
            if (Kind.of(parameter) == null) {
                return "it has a parameter of type " + parameter.getClassName();
            }
        }
        Kind kind = Kind.of(result);
        boolean isFine = result == Type.VOID_TYPE || !isKernel && kind != null && !kind.isView();
        return isFine ? null : "it returns " + result.getClassName();
    }

    /** The kind of a type that {@link #problem} has let pass. */
    private static Kind kind(Type type) {
        return Objects.requireNonNull(Kind.of(type));
    }

    /** Makes the parameters known to the body. */
    void declareIn(Body body) {
        int slot = 0;
        for (Type parameter : parameters) {
            Kind kind = kind(parameter);
            if (isNarrow(parameter)) {
                String bits = parameter == Type.BOOLEAN_TYPE ? " & 1" : "";
                body.statement(body.local(kind, slot) + " = p" + slot + bits + ";");
            } else {
                body.parameter(kind, slot);
            }
            slot += kind.slots();
        }
    }

    /** The indexes of the parameters that the body may write through. */
    Set<Integer> written(Body body) {
        Set<Integer> written = new TreeSet<>();
        int slot = 0;
        for (int i = 0; i < parameters.length; i++) {
            Kind kind = kind(parameters[i]);
            if (kind.isView() && body.isWritten(body.local(kind, slot))) {
                written.add(i);
            }
            slot += kind.slots();
        }
        return written;
    }

    /** The function's head in C. */
    String head(String name, Body body) {
        List<String> declared = new ArrayList<>();
        int slot = 0;
        for (Type parameter : parameters) {
            Kind kind = kind(parameter);
            String variable = body.local(kind, slot);
            String promise = isKernel && kind.isView() ? "__restrict__ " : "";
            declared.add(
                    isNarrow(parameter)
                            ? narrow(parameter) + " p" + slot
                            : kind.declare(promise + variable, body.isWritten(variable)));
            slot += kind.slots();
        }
        return "%s %s %s(%s)"
                .formatted(
                        isKernel ? "extern \"C\" __global__" : "static __device__",
                        result == Type.VOID_TYPE ? "void" : kind(result).c,
                        name,
                        String.join(", ", declared));
    }

    /** A result as the caller gets it: the instruction that returns it cuts off what its type has no bits for. */
    Value returned(Value value) {
        return switch (result.getSort()) {
            case Type.BOOLEAN -> Value.of(Kind.INT, "(%s & 1)", value);
            case Type.BYTE -> Value.of(Kind.INT, "((int) (signed char) %s)", value);
            case Type.CHAR -> Value.of(Kind.INT, "((int) (unsigned short) %s)", value);
            case Type.SHORT -> Value.of(Kind.INT, "((int) (short) %s)", value);
            default -> value;
        };
    }

    /** Whether a parameter comes in fewer bits than the int that Java calculates with; within the device none does. */
    private boolean isNarrow(Type parameter) {
        return isKernel && parameter != Type.INT_TYPE && Kind.of(parameter) == Kind.INT;
    }

    private static String narrow(Type parameter) {
        return switch (parameter.getSort()) {
            case Type.BOOLEAN -> "unsigned char";
            case Type.BYTE -> "signed char";
            case Type.CHAR -> "unsigned short";
            default -> "short";
        };
    }

    /** The view that each local variable is when the method starts, by its slot. */
    Map<Integer, Kind> views() {
        Map<Integer, Kind> views = new HashMap<>();
        int slot = 0;
        for (Type parameter : parameters) {
            Kind kind = kind(parameter);
            if (kind.isView()) {
                views.put(slot, kind);
            }
            slot += kind.slots();
        }
        return views;
    }
}
