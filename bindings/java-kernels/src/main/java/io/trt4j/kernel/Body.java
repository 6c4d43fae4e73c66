package io.trt4j.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one function, written while its instructions are read.
 *
 * <p>The operand stack is kept as expressions. One that could give something else later is put into a constant before
 * that happens, so that everything is evaluated in Java's order. Where control may join, the stack lies in variables
 * ({@code s0i} for an int at its bottom). Each stretch between such places is a block of C, which ends the scope of its
 * constants: C++ allows no jump past them.
 */
final class Body {
    private final StringBuilder code = new StringBuilder();
    private final List<Value> stack = new ArrayList<>();
    private final Map<String, Kind> variables = new TreeMap<>();
    private final Map<String, Set<String>> assignedFrom = new TreeMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> parameters = new HashSet<>();
    private int constants;
    private int line;
    private int writtenLine;
    private @Nullable String file;

    /** What the statements that follow come from; no line, 0, is known at first. */
    void at(String newFile, int newLine) {
        file = newFile;
        line = newLine;
    }

    void parameter(Kind kind, int slot) {
        parameters.add(local(kind, slot));
    }

    /** The name of a local variable, which is another one for each kind of content. */
    String local(Kind kind, int slot) {
        return variable(kind, kind.prefix + slot);
    }

    private String variable(Kind kind, String name) {
        variables.put(name, kind);
        return name;
    }

    private Value place(Kind kind, int depth) {
        return Value.variable(kind, variable(kind, "s" + depth + kind.prefix));
    }

    void statement(String text) {
        if (line != writtenLine && line > 0) {
            writtenLine = line;
            code.append("#line ").append(line).append(" \"").append(file).append("\"\n");
        }
        code.append("        ").append(text).append('\n');
    }

    void push(Value value) {
        stack.add(value);
    }

    Value pop() {
        return stack.removeLast();
    }

    /** The last values, the uppermost last. */
    Value[] pop(int count) {
        List<Value> last = stack.subList(stack.size() - count, stack.size());
        Value[] values = last.toArray(Value[]::new);
        last.clear();
        return values;
    }

    /** Pushes what is calculated now: it has an effect, or depends on those before. */
    void pushNow(Kind kind, String text) {
        push(now(kind, text));
    }

    private Value now(Kind kind, String text) {
        String name = "t" + constants++;
        statement("const " + kind.declare(name, true) + " = " + text + ";");
        return Value.constant(kind, name);
    }

    /** The same value, which may be used twice and later. */
    Value fixed(Value value) {
        if (!value.kind().isView()) {
            return now(value.kind(), value.text());
        }
        Value copy = Value.variable(value.kind(), variable(value.kind(), "c" + constants++ + value.kind().prefix));
        copy(copy.text(), value);
        return copy;
    }

    void store(String variable, Value value) {
        stack.replaceAll(pending -> pending.reads().contains(variable) ? fixed(pending) : pending);
        copy(variable, value);
    }

    private void copy(String variable, Value value) {
        if (value.kind().isView()) {
            assignedFrom.computeIfAbsent(variable, v -> new TreeSet<>()).add(value.text());
        }
        statement(variable + " = " + value.text() + ";");
    }

    /** Notes that memory is written through a view. */
    void writes(Value view) {
        written.add(view.text());
    }

    /** Jumps if a condition holds, which was taken from the stack. */
    void jumpIf(String condition, String label) {
        putInPlace();
        statement("if (" + condition + ") goto " + label + ";");
    }

    /** Puts the stack into its variables, as it must be where control may join. */
    void putInPlace() {
        // One by one will do, before or after what was taken from the stack: what reads such a variable came from that
        // place and is still there, or was above it.
        for (int depth = 0; depth < stack.size(); depth++) {
            Value place = place(stack.get(depth).kind(), depth);
            if (!stack.get(depth).equals(place)) {
                copy(place.text(), stack.get(depth));
                stack.set(depth, place);
            }
        }
    }

    /** A place that control joins, with what lies on the stack there. */
    void label(Collection<String> labels, List<Kind> kinds) {
        code.append("    }\n");
        labels.forEach(label -> code.append("    ").append(label).append(":\n"));
        code.append("    {\n");
        writtenLine = 0;
        stack.clear();
        for (Kind kind : kinds) {
            push(place(kind, stack.size()));
        }
    }

    /** Whether memory may be written through a view's variable, or one that it was assigned to. */
    boolean isWritten(String variable) {
        return written.contains(variable);
    }

    /** The function's block. To be asked for when all statements are written. */
    String text() {
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, Set<String>> entry : assignedFrom.entrySet()) {
                more |= written.contains(entry.getKey()) && written.addAll(entry.getValue());
            }
        }
        StringBuilder text = new StringBuilder("{\n");
        variables.forEach((name, kind) -> {
            if (!parameters.contains(name)) {
                text.append("    ").append(kind.declare(name, isWritten(name))).append(";\n");
            }
        });
        return text.append("    {\n").append(code).append("    }\n}\n").toString();
    }
}
