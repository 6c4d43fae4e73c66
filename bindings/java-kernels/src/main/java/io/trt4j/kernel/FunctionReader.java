package io.trt4j.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Reads a method and where its control goes, in one pass: the class file itself says, at each place that is jumped to,
 * what the stack and the local variables hold there.
 */
final class FunctionReader extends InstructionReader {
    private final Signature signature;

    /** What is wrong with the method as a whole, to be said with its first line; null if nothing is. */
    private final @Nullable String problem;

    private final Map<Label, String> labels = new HashMap<>();
    private final Set<Label> jumpedTo = new HashSet<>();
    private final List<Label> here = new ArrayList<>();
    private final Set<Label> tries = new HashSet<>();
    private boolean live = true;
    private @Nullable Function function;

    /** @param site where the method is called; null of a kernel */
    FunctionReader(
            Translator translator,
            Class<?> owner,
            @Nullable String source,
            int access,
            String method,
            String descriptor,
            @Nullable InstructionReader site) {
        super(translator, owner, source, method);
        this.signature = new Signature(descriptor, site == null);
        this.problem = signature.problem(access);
        if (problem != null && site != null) {
            throw site.refused("cannot call " + owner.getSimpleName() + "." + method + ": " + problem);
        }
        if (problem == null) {
            signature.declareIn(body);
            views.putAll(signature.views());
        }
    }

    /** What the method has become; to be asked for when it was read. */
    Function function() {
        return Objects.requireNonNull(function);
    }

    @Override
    void before() {
        if (problem != null) {
            throw refused("cannot be the method " + method + ": " + problem);
        }
        if (here.stream().anyMatch(tries::contains)) {
            throw refused("cannot catch exceptions or have a finally");
        }
        here.clear();
    }

    @Override
    void end(String statement) {
        body.statement(statement);
        live = false;
    }

    @Override
    Value returned(Value value) {
        return signature.returned(value);
    }

    @Override
    public void visitEnd() {
        before();
        if (!jumpedTo.isEmpty()) {
            throw refused("cannot be compiled for Java 5 or older");
        }
        String text = body.text();
        String name = translator.name(owner, method);
        function = new Function(name, signature.head(name, body) + "\n" + text, signature.written(body));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        tries.add(start);
    }

    @Override
    public void visitLabel(Label label) {
        here.add(label);
    }

    /** A label's name in C; to be called for each jump to it. */
    private String jump(Label target) {
        if (!labels.containsKey(target)) {
            jumpedTo.add(target);
        }
        return name(target);
    }

    private String name(Label label) {
        return labels.computeIfAbsent(label, l -> "L" + labels.size());
    }

    @Override
    public void visitFrame(int type, int localCount, Object[] locals, int stackCount, Object[] stack) {
        if (live) {
            body.putInPlace();
        }
        live = true;
        views.clear();
        int slot = 0;
        for (int i = 0; i < localCount; i++) {
            Kind kind = kind(locals[i]);
            if (kind != null && kind.isView()) {
                views.put(slot, kind);
            }
            slot += kind == null ? 1 : kind.slots();
        }
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < stackCount; i++) {
            Kind kind = kind(stack[i]);
            if (kind == null && problem == null && tries.isEmpty()) {
                throw refused("cannot use objects that are no views ("
                        + stack[i].toString().replace('/', '.') + ")");
            }
            if (kind != null) {
                kinds.add(kind);
            }
        }
        here.forEach(jumpedTo::remove);
        body.label(here.stream().map(this::name).toList(), kinds);
    }

    private static @Nullable Kind kind(Object type) {
        if (type instanceof String name) {
            return Kind.ofView(name);
        }
        if (type == Opcodes.INTEGER) {
            return Kind.INT;
        }
        if (type == Opcodes.LONG) {
            return Kind.LONG;
        }
        if (type == Opcodes.FLOAT) {
            return Kind.FLOAT;
        }
        return type == Opcodes.DOUBLE ? Kind.DOUBLE : null;
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        before();
        if (opcode == Opcodes.GOTO) {
            body.putInPlace();
            end("goto " + jump(target) + ";");
        } else if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE) {
            body.jumpIf(body.pop().comparedWithZero(COMPARISONS[opcode - Opcodes.IFEQ]), jump(target));
        } else if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE) {
            Value[] both = body.pop(2);
            String operator = COMPARISONS[opcode - Opcodes.IF_ICMPEQ];
            body.jumpIf(both[0].text() + " " + operator + " " + both[1].text(), jump(target));
        } else {
            throw refused(Refusals.instruction(opcode));
        }
    }

    /** In the order of the instructions. */
    private static final String[] COMPARISONS = {"==", "!=", "<", ">=", ">", "<="};

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... targets) {
        int[] keys = new int[targets.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = min + i;
        }
        visitLookupSwitchInsn(otherwise, keys, targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
        before();
        Value value = body.pop();
        body.putInPlace();
        body.statement("switch (" + value.text() + ") {");
        for (int i = 0; i < keys.length; i++) {
            body.statement("case " + Literals.of(keys[i]).text() + ": goto " + jump(targets[i]) + ";");
        }
        end("default: goto " + jump(otherwise) + "; }");
    }
}
