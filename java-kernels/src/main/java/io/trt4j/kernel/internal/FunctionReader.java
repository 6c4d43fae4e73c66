package io.trt4j.kernel.internal;

import io.trt4j.kernel.KernelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads a method's instructions, in one pass: the class file itself says, at each place that is jumped to, what the
 * stack and the local variables hold there.
 */
final class FunctionReader extends MethodVisitor {
    private final Translator translator;
    private final Class<?> owner;
    private final String method;
    private final String file;
    private final Signature signature;

    /** What is wrong with the method as a whole, to be said with its first line; null if nothing is. */
    private final String problem;

    private final Body body = new Body();

    /** Which view each local variable is. */
    private final Map<Integer, Kind> views = new HashMap<>();

    private final Map<Label, String> labels = new HashMap<>();
    private final Set<Label> jumpedTo = new HashSet<>();
    private final List<Label> here = new ArrayList<>();
    private final Set<Label> tries = new HashSet<>();
    private boolean live = true;
    private int line;
    private Function function;

    /** @param site where the method is called; null of a kernel */
    FunctionReader(
            Translator translator,
            Class<?> owner,
            String source,
            int access,
            String method,
            String descriptor,
            FunctionReader site) {
        super(Opcodes.ASM9);
        this.translator = translator;
        this.owner = owner;
        this.method = method;
        this.file = source == null ? owner.getSimpleName() : source;
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
        return function;
    }

    /** What to throw where the line being read has something that a kernel cannot. */
    KernelException refused(String what) {
        String place = line > 0 ? file + ":" + line : owner.getSimpleName() + "." + method + " (without line numbers)";
        return new KernelException(place + ": a kernel " + what + ".");
    }

    /** To be called before each instruction. */
    private void before() {
        if (problem != null) {
            throw refused("cannot be the method " + method + ": " + problem);
        }
        if (here.stream().anyMatch(tries::contains)) {
            throw refused("cannot catch exceptions or have a finally");
        }
        here.clear();
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
    public void visitLineNumber(int number, Label start) {
        line = number;
        body.at(file, number);
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
                throw refused("cannot use objects that are no views (" + stack[i] + ")");
            }
            if (kind != null) {
                kinds.add(kind);
            }
        }
        here.forEach(jumpedTo::remove);
        body.label(here.stream().map(this::name).toList(), kinds);
    }

    private static Kind kind(Object type) {
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
    public void visitInsn(int opcode) {
        before();
        Operator operator = Operator.ofInstruction(opcode);
        if (operator != null) {
            calculate(opcode, operator);
            return;
        }
        switch (opcode) {
            case Opcodes.NOP -> {}
            case Opcodes.POP -> body.pop();
            case Opcodes.POP2 -> body.pop(body.pop().kind().slots() == 1 ? 1 : 0);
            case Opcodes.DUP -> duplicate(1);
            case Opcodes.DUP2 -> duplicate(2);
            case Opcodes.RETURN -> end("return;");
            case Opcodes.IRETURN, Opcodes.LRETURN, Opcodes.FRETURN, Opcodes.DRETURN ->
                end("return " + body.pop().text() + ";");
            default -> body.push(constant(opcode));
        }
    }

    private void calculate(int opcode, Operator operator) {
        Value[] operands = body.pop(operator.operands());
        Value value = Value.of(operator.result(), operator.template(), operands);
        body.push(
                switch (opcode) {
                    case Opcodes.LCMP -> value.comparing(operands[0], operands[1], 0);
                    case Opcodes.FCMPL, Opcodes.DCMPL -> value.comparing(operands[0], operands[1], -1);
                    case Opcodes.FCMPG, Opcodes.DCMPG -> value.comparing(operands[0], operands[1], 1);
                    default -> value;
                });
    }

    private Value constant(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Literals.of(opcode - Opcodes.ICONST_0);
        }
        return switch (opcode) {
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> Literals.of((long) opcode - Opcodes.LCONST_0);
            case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 ->
                Literals.of((float) (opcode - Opcodes.FCONST_0));
            case Opcodes.DCONST_0, Opcodes.DCONST_1 -> Literals.of((double) (opcode - Opcodes.DCONST_0));
            default -> throw refused(Refusals.instruction(opcode));
        };
    }

    private void duplicate(int slots) {
        Value last = body.pop();
        Value[] values = last.kind().slots() == slots ? new Value[] {last} : new Value[] {body.pop(), last};
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i].isSimple() ? values[i] : body.fixed(values[i]);
        }
        for (int i = 0; i < 2 * values.length; i++) {
            body.push(values[i % values.length]);
        }
    }

    private void end(String statement) {
        body.statement(statement);
        live = false;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        before();
        if (opcode == Opcodes.NEWARRAY) {
            throw refused(Refusals.instruction(opcode));
        }
        body.push(Literals.of(operand));
    }

    @Override
    public void visitLdcInsn(Object constant) {
        before();
        body.push(
                switch (constant) {
                    case Integer value -> Literals.of(value.intValue());
                    case Long value -> Literals.of(value.longValue());
                    case Float value -> Literals.of(value.floatValue());
                    case Double value -> Literals.of(value.doubleValue());
                    default -> throw refused(Refusals.constant(constant));
                });
    }

    @Override
    public void visitVarInsn(int opcode, int slot) {
        before();
        switch (opcode) {
            case Opcodes.ILOAD -> load(Kind.INT, slot);
            case Opcodes.LLOAD -> load(Kind.LONG, slot);
            case Opcodes.FLOAD -> load(Kind.FLOAT, slot);
            case Opcodes.DLOAD -> load(Kind.DOUBLE, slot);
            case Opcodes.ALOAD -> {
                if (!views.containsKey(slot)) {
                    throw refused("cannot use objects that are no views");
                }
                load(views.get(slot), slot);
            }
            default -> {
                Value value = body.pop();
                views.remove(slot);
                if (value.kind().isView()) {
                    views.put(slot, value.kind());
                }
                body.store(body.local(value.kind(), slot), value);
            }
        }
    }

    private void load(Kind kind, int slot) {
        body.push(Value.variable(kind, body.local(kind, slot)));
    }

    @Override
    public void visitIincInsn(int slot, int increment) {
        before();
        String variable = body.local(Kind.INT, slot);
        body.store(
                variable,
                Value.of(Kind.INT, "addInt(%s, %s)", Value.variable(Kind.INT, variable), Literals.of(increment)));
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
        Value value = body.fixed(body.pop());
        body.putInPlace();
        body.statement("switch (" + value.text() + ") {");
        for (int i = 0; i < keys.length; i++) {
            body.statement("case " + Literals.of(keys[i]).text() + ": goto " + jump(targets[i]) + ";");
        }
        end("default: goto " + jump(otherwise) + "; }");
    }

    @Override
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        before();
        Type returned = Type.getReturnType(descriptor);
        int count = Type.getArgumentTypes(descriptor).length;
        Operator operator = Operator.ofMethod(called, name, descriptor);
        if (opcode == Opcodes.INVOKESTATIC && operator != null) {
            Value[] operands = body.pop(count);
            Value value = Value.of(operator.result(), operator.template(), operands);
            body.push(name.equals("compareUnsigned") ? value.comparingUnsigned(operands) : value);
        } else if (opcode == Opcodes.INVOKESTATIC) {
            call(translator.called(owner, called, name, descriptor, this), Kind.of(returned), body.pop(count));
        } else if (opcode == Opcodes.INVOKEVIRTUAL && Kind.ofView(called) != null) {
            access(Kind.ofView(called), name, Refusals.method(called, name));
        } else {
            throw refused(Refusals.method(called, name));
        }
    }

    private void call(Function callee, Kind returned, Value[] arguments) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            texts.add(arguments[i].text());
            if (callee.written().contains(i)) {
                body.writes(arguments[i]);
            }
        }
        String call = callee.name() + "(" + String.join(", ", texts) + ")";
        if (returned == null) {
            body.statement(call + ";");
        } else {
            body.pushNow(returned, call);
        }
    }

    private void access(Kind view, String method, String refusal) {
        boolean converts = view == Kind.HALVES && (method.equals("get") || method.equals("set"));
        switch (method) {
            case "get", "bits" -> {
                Value[] operands = body.pop(2);
                String element = operands[0].text() + "[" + operands[1].text() + "]";
                body.pushNow(view.element(converts), converts ? "halfToFloat(" + element + ")" : element);
            }
            case "set", "setBits" -> {
                Value[] operands = body.pop(3);
                String value = converts ? "floatToHalf(" + operands[2].text() + ")" : operands[2].text();
                body.writes(operands[0]);
                body.statement("%s[%s] = (%s) %s;".formatted(operands[0].text(), operands[1].text(), view.c, value));
            }
            default -> throw refused(refusal);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        before();
        throw refused(Refusals.type(opcode, type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        before();
        throw refused(Refusals.instruction(Opcodes.MULTIANEWARRAY));
    }

    @Override
    public void visitFieldInsn(int opcode, String declaring, String name, String descriptor) {
        before();
        throw refused(Refusals.field(opcode, declaring, name));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        before();
        throw refused(Refusals.dynamic(bootstrap));
    }
}
