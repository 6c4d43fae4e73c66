package io.trt4j.kernel;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What a local variable or a place on the operand stack can hold. */
enum Kind {
    INT("int", "i"),
    LONG("long long", "l"),
    FLOAT("float", "f"),
    DOUBLE("double", "d"),
    BYTES("signed char", "vb", ByteView.class),
    SHORTS("short", "vs", ShortView.class),
    INTS("int", "vi", IntView.class),
    LONGS("long long", "vl", LongView.class),
    HALVES("short", "vh", HalfView.class),
    FLOATS("float", "vf", FloatView.class),
    DOUBLES("double", "vd", DoubleView.class);

    /** The C type; of a view, its elements'. */
    final String c;

    /** What names of variables start with. */
    final String prefix;

    /** The internal name of a view's class; null if this is no view. */
    final @Nullable String view;

    Kind(String c, String prefix) {
        this.c = c;
        this.prefix = prefix;
        this.view = null;
    }

    Kind(String c, String prefix, Class<?> view) {
        this.c = c;
        this.prefix = prefix;
        this.view = Type.getInternalName(view);
    }

    boolean isView() {
        return view != null;
    }

    /** What an element of a view is on the stack; of halves, converted or as it is. */
    Kind element(boolean converted) {
        return switch (this) {
            case HALVES -> converted ? FLOAT : INT;
            case LONGS -> LONG;
            case FLOATS -> FLOAT;
            case DOUBLES -> DOUBLE;
            default -> INT;
        };
    }

    /** How many local variables it takes. */
    int slots() {
        return this == LONG || this == DOUBLE ? 2 : 1;
    }

    /** What holds values of a type; null if nothing does. */
    static @Nullable Kind of(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.SHORT, Type.CHAR, Type.INT -> INT;
            case Type.LONG -> LONG;
            case Type.FLOAT -> FLOAT;
            case Type.DOUBLE -> DOUBLE;
            case Type.OBJECT -> ofView(type.getInternalName());
            default -> null;
        };
    }

    /** The view with that internal name; null if it is none. */
    static @Nullable Kind ofView(String internalName) {
        for (Kind kind : values()) {
            if (internalName.equals(kind.view)) {
                return kind;
            }
        }
        return null;
    }

    /** Declares a variable of this kind. */
    String declare(String variable, boolean written) {
        return isView() ? (written ? "" : "const ") + c + "* " + variable : c + " " + variable;
    }
}
