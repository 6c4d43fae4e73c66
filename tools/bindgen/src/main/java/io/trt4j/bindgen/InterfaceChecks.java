package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Slot;
import java.util.ArrayList;
import java.util.List;

/** Stops at classes whose vtables or inline methods would be misread. */
final class InterfaceChecks {
    private InterfaceChecks() {}

    /**
     * Makes sure that a class's virtual functions stand in one vtable, in the order of the header.
     *
     * @throws IllegalStateException if they do not
     */
    static void requireOneTable(Cursor c) {
        for (Cursor k : c.children()) {
            if (k.kind() == LibClang.CXX_BASE_SPECIFIER) {
                requireSimple(c, k);
            }
            boolean function = k.kind() == LibClang.CXX_METHOD || k.kind() == LibClang.CONVERSION_FUNCTION;
            if (!function || !k.isVirtual()) {
                continue;
            }
            if (k.spelling().matches("operator\\b.*")) {
                throw call(c, k, "is virtual");
            } else if (k.isVariadic()) {
                throw call(c, k, "takes any number of arguments");
            } else if (k.isDeleted()) {
                throw call(c, k, "is deleted, but has a slot");
            }
        }
    }

    private static void requireSimple(Cursor c, Cursor base) {
        String name = base.type().canonical().spelling();
        if (base.isVirtualBase()) {
            throw HeaderReader.unknown(base, "how to lay out " + c.spelling() + ", whose base " + name + " is virtual");
        } else if (!base.isPublic()) {
            throw HeaderReader.unknown(
                    base, "what to offer of " + c.spelling() + ", whose base " + name + " is not public");
        } else if (base.type().canonical().declaration().isSpecialization()) {
            throw HeaderReader.unknown(
                    base, "how to lay out " + c.spelling() + ", whose base " + name + " is made from a template");
        }
    }

    /**
     * Makes sure that nothing but its key tells a class's last virtual function from the others.
     *
     * @throws IllegalStateException if more does, such as {@code const}
     */
    static void requireDistinct(Cursor c, Cursor last, List<Slot> own) {
        String key = own.getLast().key();
        if (own.stream().filter(s -> s.key().equals(key)).count() > 1) {
            throw call(c, last, "is there twice with the same parameters");
        }
    }

    /**
     * Makes sure that a class has what its bindings are made of: bases that are interfaces, no fields but the pointers it
     * forwards to, and no public types but enums.
     *
     * @param isInterface whether the base is one
     * @throws IllegalStateException if it has more
     */
    static void requireInterface(Cursor c, List<Cursor> children, boolean isInterface) {
        if (!isInterface) {
            throw HeaderReader.unknown(
                    c,
                    "how to lay out " + c.spelling() + ", whose base "
                            + Vtables.base(c).orElseThrow().spelling() + " is no interface of TensorRT");
        }
        for (Cursor k : children) {
            if (k.kind() == LibClang.FIELD_DECL && !HeaderReader.isImplementation(k.type())) {
                throw HeaderReader.unknown(k, "what field " + k.spelling() + " of " + c.spelling() + " is for");
            } else if (StructChecks.isRecord(k) && k.isDefinition() && k.isPublic()) {
                throw HeaderReader.unknown(
                        k, "how to read " + c.spelling() + "::" + k.spelling() + ", a type inside another");
            } else if (k.isPublic()) {
                requireMethod(c, k);
            }
        }
    }

    private static void requireMethod(Cursor c, Cursor k) {
        if (k.kind() == LibClang.FUNCTION_TEMPLATE) {
            throw call(c, k, "is a template");
        } else if (k.kind() == LibClang.CONVERSION_FUNCTION) {
            throw call(c, k, "is an operator");
        } else if (k.kind() != LibClang.CXX_METHOD) {
            return;
        }
        if (k.isVariadic()) {
            throw call(c, k, "takes any number of arguments");
        } else if (k.spelling().matches("operator\\b.*") && !k.spelling().equals("operator=")) {
            throw call(c, k, "is an operator");
        }
    }

    /**
     * Makes sure that an inline method does nothing but forward: {@code return mImpl->f(a, b);} with its own parameters in
     * their order, after which there may be null pointers.
     *
     * @throws IllegalStateException if it does more
     */
    static void requireForwards(Cursor owner, Cursor c, Method m, Cursor body) {
        Forward f = m.forward().orElseThrow();
        List<String> tokens = new ArrayList<>(body.tokens());
        if (tokens.size() > 1 && tokens.get(1).equals("return")) {
            tokens.remove(1);
        }
        int given = f.nulls() == 0 ? m.parameters().size() : f.parameters().size() - f.nulls();
        List<String> arguments = new ArrayList<>(
                m.parameters().stream().limit(given).map(Parameter::name).toList());
        for (int i = 0; i < f.nulls(); i++) {
            arguments.add("nullptr");
        }
        String expected = "\\{ \\w+ -> \\w+ \\( " + String.join(" , ", arguments) + (arguments.isEmpty() ? "" : " ")
                + "\\) ; \\}";
        if (!String.join(" ", tokens).matches(expected)) {
            throw call(owner, c, "does more than forward its arguments");
        }
        boolean same = m.result().kind() == Kind.VOID || isPassedAs(f.result(), m.result());
        for (int i = 0; i < given; i++) {
            same &= isPassedAs(m.parameters().get(i).type(), f.parameters().get(i));
        }
        if (!same) {
            throw call(owner, c, "forwards to a function of other types");
        }
    }

    /** Whether C++ passes one type on as the other with no more than a copy of a struct. */
    private static boolean isPassedAs(CppType from, CppType to) {
        if (isRecord(from) && isRecord(to)) {
            return record(from).name().equals(record(to).name());
        }
        return from.kind() == to.kind()
                && from.size() == to.size()
                && from.name().equals(to.name());
    }

    private static boolean isRecord(CppType t) {
        return record(t).kind() == Kind.RECORD;
    }

    /** What a reference leads to, and anything else itself. */
    private static CppType record(CppType t) {
        return t.kind() == Kind.REFERENCE ? t.target().orElseThrow() : t;
    }

    private static IllegalStateException call(Cursor owner, Cursor method, String problem) {
        return HeaderReader.unknown(
                method, "how to call " + owner.spelling() + "::" + method.spelling() + ", which " + problem);
    }
}
