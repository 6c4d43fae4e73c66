package io.trt4j.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the instructions of a method that calculate, access memory and call; and refuses those it cannot have. */
abstract class InstructionReader extends MethodVisitor {
    private static final int LONG_TEXT = 1000;

    final Translator translator;
    final Class<?> owner;
    final String method;
    final Body body = new Body();

    /** Which view each local variable is. */
    final Map<Integer, Kind> views = new HashMap<>();

    private final String file;
    private int line;

    InstructionReader(Translator translator, Class<?> owner, @Nullable String source, String method) {
        super(Opcodes.ASM9);
        this.translator = translator;
        this.owner = owner;
        this.method = method;
        this.file = source == null ? owner.getSimpleName() : source;
    }

    /** To be called before each instruction. */
    abstract void before();

    /** Writes a statement after which control does not go on. */
    abstract void end(String statement);

    /** What the method's caller gets of a value that is returned. */
    abstract Value returned(Value value);

    /** What to throw where the line being read has something that a kernel cannot. */
    KernelException refused(String what) {
        String place = line > 0 ? file + ":" + line : owner.getSimpleName() + "." + method + " (without line numbers)";
        return new KernelException(place + ": a kernel " + what + ".");
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        body.at(file, number);
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
                end("return " + returned(body.pop()).text() + ";");
            default -> body.push(constant(opcode));
        }
    }

    private void calculate(int opcode, Operator operator) {
        Value[] operands = body.pop(operator.operands());
        Value value = Value.of(operator.result(), operator.template(), operands);
        push(
                switch (opcode) {
                    case Opcodes.LCMP -> value.comparing(operands[0], operands[1], 0);
                    case Opcodes.FCMPL, Opcodes.DCMPL -> value.comparing(operands[0], operands[1], -1);
                    case Opcodes.FCMPG, Opcodes.DCMPG -> value.comparing(operands[0], operands[1], 1);
                    default -> value;
                });
    }

    /** Pushes a value; a long one is calculated now, so that expressions are not nested without end. */
    private void push(Value value) {
        boolean isLong = value.text().length() > LONG_TEXT && value.comparison() == null;
        body.push(isLong ? body.fixed(value) : value);
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
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        before();
        Type returned = Type.getReturnType(descriptor);
        int count = Type.getArgumentTypes(descriptor).length;
        Operator operator = Operator.ofMethod(called, name, descriptor);
        Kind view = Kind.ofView(called);
        if (opcode == Opcodes.INVOKESTATIC && operator != null) {
            Value[] operands = body.pop(count);
            Value value = Value.of(operator.result(), operator.template(), operands);
            push(name.equals("compareUnsigned") ? value.comparingUnsigned(operands) : value);
        } else if (opcode == Opcodes.INVOKESTATIC) {
            call(translator.called(owner, called, name, descriptor, this), Kind.of(returned), body.pop(count));
        } else if (opcode == Opcodes.INVOKEVIRTUAL && view != null) {
            access(view, name, Refusals.method(called, name));
        } else {
            throw refused(Refusals.method(called, name));
        }
    }

    private void call(Function callee, @Nullable Kind returned, Value[] arguments) {
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
