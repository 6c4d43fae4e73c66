package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Destructor;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads classes with virtual methods, and where inline methods forward to. */
final class InterfaceReader {
    private final CppNames names;
    private final CppTypes types;
    private final Vtables vtables;
    /** What was read, by namespace and name: classes that are forwarded to are added. */
    private final Map<String, Interface> interfaces;

    InterfaceReader(CppNames names, Vtables vtables, Map<String, Interface> interfaces) {
        this.names = names;
        this.types = vtables.types();
        this.vtables = vtables;
        this.interfaces = interfaces;
    }

    Interface read(Cursor c, List<Cursor> children, List<Slot> vtable) {
        Optional<Cursor> base = Vtables.base(c);
        Destructor destructor = children.stream()
                .filter(k -> k.kind() == LibClang.DESTRUCTOR)
                .findFirst()
                .map(k -> k.isPublic() ? Destructor.PUBLIC : Destructor.PROTECTED)
                .orElse(Destructor.NONE);
        return new Interface(
                names.name(c),
                CppNames.namespace(c),
                CppNames.mangled(c),
                base.map(b -> CppNames.namespace(b) + "::" + names.name(b)),
                destructor,
                c.isDeprecated(),
                methods(c),
                vtable,
                vtables.msvcVtable(c),
                HeaderReader.isUnstable(c));
    }

    private Method method(Cursor owner, Cursor c) {
        Optional<Cursor> body = body(c);
        boolean isVirtual = c.isVirtual();
        Optional<List<String>> tokens = body.filter(b -> isVirtual)
                .map(Cursor::tokens)
                .map(t -> t.subList(1, t.size() - 1).stream()
                        .map(token -> constant(owner, token).orElse(token))
                        .toList());
        List<Parameter> parameters = types.parameters(c);
        String signature = types.type(c.resultType()).spelling()
                + " "
                + names.name(owner)
                + "::"
                + c.spelling()
                + "("
                + String.join(
                        ", ",
                        parameters.stream()
                                .map(p -> p.type().spelling() + " " + p.name())
                                .toList())
                + ")"
                + (c.isConst() ? " const" : "");
        Method method = new Method(
                names.name(owner),
                c.spelling(),
                types.type(c.resultType()),
                parameters,
                isVirtual,
                c.isPure(),
                c.isPublic(),
                c.overrides(),
                c.isDeprecated(),
                body.flatMap(this::forward),
                tokens,
                signature);
        if (method.forward().isPresent() && c.isPublic()) {
            InterfaceChecks.requireForwards(owner, c, method, body.orElseThrow());
        }
        return DeviceAddresses.mark(method);
    }

    static Optional<Cursor> body(Cursor function) {
        return function.children().stream()
                .filter(k -> k.kind() == LibClang.COMPOUND_STMT)
                .findFirst();
    }

    /** The number that a static constant of a class stands for; empty if there is none of the name. */
    private static Optional<String> constant(Cursor owner, String name) {
        return owner.children().stream()
                .filter(k -> k.kind() == LibClang.VAR_DECL && k.spelling().equals(name))
                .map(Cursor::tokens)
                .filter(t -> t.size() > 2 && t.get(t.size() - 2).equals("="))
                .map(List::getLast)
                .findFirst();
    }

    /** An inline body {@code mX->f(...)}: the first call in it of a virtual method, through a field of the object. */
    private Optional<Forward> forward(Cursor expression) {
        for (Cursor c : expression.children()) {
            if (c.kind() == LibClang.CALL_EXPR) {
                Cursor callee = c.referenced();
                // The first child of a call is what is called, "mX->f"; the field is below it.
                Optional<Cursor> field = c.children().stream().findFirst().flatMap(InterfaceReader::fieldBelow);
                if (callee.kind() == LibClang.CXX_METHOD && callee.isVirtual() && field.isPresent()) {
                    Cursor first = Vtables.firstDeclaration(callee);
                    return Optional.of(new Forward(
                            field.get().fieldOffset(),
                            target(field.get()),
                            Slot.key(first.spelling(), types.parameters(first)),
                            types.type(first.resultType()),
                            types.parameters(first).stream()
                                    .map(Parameter::type)
                                    .toList(),
                            trailingNulls(c)));
                }
            }
            Optional<Forward> inner = forward(c);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static int trailingNulls(Cursor call) {
        List<Cursor> arguments = call.children();
        int nulls = 0;
        while (nulls < arguments.size() - 1
                && arguments.get(arguments.size() - 1 - nulls).tokens().equals(List.of("nullptr"))) {
            nulls++;
        }
        return nulls;
    }

    /** The class that a forwarding field points to; registers its vtable. */
    private String target(Cursor field) {
        Cursor declaration = field.type().canonical().pointee().canonical().declaration();
        // The classes behind pointers have a namespace of their own, but for those of plugins in Python.
        String namespace =
                CppNames.qualifiedName(declaration).contains("::apiv::") ? "apiv" : CppNames.namespace(declaration);
        String key = namespace + "::" + declaration.spelling();
        List<Slot> slots = vtables.vtable(declaration);
        interfaces.putIfAbsent(
                key,
                new Interface(
                        declaration.spelling(),
                        namespace,
                        CppNames.mangled(declaration),
                        Optional.empty(),
                        Destructor.PUBLIC,
                        false,
                        methods(declaration),
                        slots,
                        vtables.msvcVtable(declaration),
                        HeaderReader.isUnstable(declaration)));
        return key;
    }

    private List<Method> methods(Cursor declaration) {
        return declaration.children().stream()
                .filter(k -> k.kind() == LibClang.CXX_METHOD && !k.spelling().matches("operator\\b.*"))
                .map(k -> method(declaration, k))
                .toList();
    }

    private static Optional<Cursor> fieldOf(Cursor c) {
        if (c.kind() == LibClang.MEMBER_REF_EXPR && c.referenced().kind() == LibClang.FIELD_DECL) {
            return Optional.of(c.referenced());
        }
        return fieldBelow(c);
    }

    private static Optional<Cursor> fieldBelow(Cursor c) {
        return c.children().stream()
                .map(InterfaceReader::fieldOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
