package io.trt4j.testkit;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRTException;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A dimension of an output, as an expression in the dimensions of the inputs, the values of shape inputs and sizes that the
 * plugin finds out. Expressions share their operands, so that one may be an operand many times; nothing here follows them
 * recursively.
 */
sealed interface Expr {
    /** Known in advance. */
    record Constant(long value) implements Expr {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A dimension of an input: a constant where it is known in advance. */
    static Expr dimension(List<Dims> inputs, int tensor, int axis) {
        long extent = inputs.get(tensor).d()[axis];
        return extent < 0 ? new Input(tensor, axis) : new Constant(extent);
    }

    /** A dimension of an input that is known only when shapes are set. */
    record Input(int tensor, int axis) implements Expr {
        @Override
        public String toString() {
            return "input" + tensor + "[" + axis + "]";
        }
    }

    /** A value of a shape input, which is known only when the values are set. */
    record ShapeInput(int input, int element) implements Expr {
        @Override
        public String toString() {
            return "shapeInput" + input + "[" + element + "]";
        }
    }

    /** The size that the plugin writes into an output of its own. Not a record, for the same reason as operations. */
    final class SizeTensor implements Expr {
        private final int output;
        private final Expr expected;
        private final Expr most;

        SizeTensor(int output, Expr expected, Expr most) {
            this.output = output;
            this.expected = expected;
            this.most = most;
        }

        /** The output that holds the size. */
        int output() {
            return output;
        }

        /** The largest size. */
        Expr most() {
            return most;
        }

        private Interval compute(Interval expectedNow, Interval mostNow, Known known) {
            if (mostNow.most() < 0) {
                throw new TensorRTException("The size in output " + output + " would be at most " + mostNow.most()
                        + " for " + known.text() + ".");
            }
            return known.sizes().of(output, expectedNow, mostNow);
        }

        @Override
        public String toString() {
            return "size in output" + output;
        }
    }

    /** An operation on two others. Not a record, whose equals and toString would follow every path to an operand. */
    final class Operation implements Expr {
        /** How many operations inside each other are shown as text. */
        private static final int SHOWN = 4;

        private final DimensionOperation operation;
        private final Expr first;
        private final Expr second;

        private Operation(DimensionOperation operation, Expr first, Expr second) {
            this.operation = operation;
            this.first = first;
            this.second = second;
        }

        /** @throws TensorRTException if it divides by zero or exceeds 64 bits */
        private long compute(long a, long b) {
            try {
                return switch (operation) {
                    case kSUM -> Math.addExact(a, b);
                    case kPROD -> Math.multiplyExact(a, b);
                    case kMAX -> Math.max(a, b);
                    case kMIN -> Math.min(a, b);
                    case kSUB -> Math.subtractExact(a, b);
                    case kEQUAL -> a == b ? 1 : 0;
                    case kLESS -> a < b ? 1 : 0;
                    case kFLOOR_DIV -> Math.floorDivExact(a, b);
                    case kCEIL_DIV -> Math.ceilDivExact(a, b);
                };
            } catch (ArithmeticException e) {
                throw new TensorRTException(
                        "The dimension " + this + " cannot be computed for " + a + " and " + b + ": " + e.getMessage()
                                + ".",
                        e);
            }
        }

        private Interval compute(Interval a, Interval b) {
            return switch (operation) {
                case kEQUAL -> Interval.equal(a, b);
                case kFLOOR_DIV, kCEIL_DIV -> Interval.quotient(a, b, this::compute);
                default -> Interval.monotone(a, b, this::compute);
            };
        }

        @Override
        public String toString() {
            return text(this, SHOWN);
        }

        private static String text(Expr expr, int shown) {
            if (!(expr instanceof Operation o)) {
                return expr.toString();
            }
            return shown == 0
                    ? "..."
                    : o.operation + "(" + text(o.first, shown - 1) + ", " + text(o.second, shown - 1) + ")";
        }
    }

    /**
     * An operation, computed at once if both operands are known.
     *
     * @throws TensorRTException if it then divides by zero or exceeds 64 bits
     */
    static Expr of(DimensionOperation operation, Expr first, Expr second) {
        Operation result = new Operation(operation, first, second);
        return first instanceof Constant a && second instanceof Constant b
                ? new Constant(result.compute(a.value, b.value))
                : result;
    }

    /**
     * The values.
     *
     * @throws TensorRTException if one of them divides by zero or exceeds 64 bits
     */
    static List<Interval> evaluate(List<Expr> exprs, Known known) {
        Map<Expr, Interval> values = new IdentityHashMap<>();
        for (Expr expr : withOperands(exprs)) {
            values.put(
                    expr,
                    switch (expr) {
                        case Constant c -> Interval.of(c.value);
                        case Input i -> Interval.of(known.inputs().get(i.tensor).d()[i.axis]);
                        case ShapeInput i ->
                            Interval.of(known.shapeInputs().get(i.input).d()[i.element]);
                        case SizeTensor s -> s.compute(get(values, s.expected), get(values, s.most), known);
                        case Operation o -> o.compute(get(values, o.first), get(values, o.second));
                    });
        }
        return exprs.stream().map(expr -> get(values, expr)).toList();
    }

    /** The sizes that expressions depend on. */
    static List<SizeTensor> sizes(List<Expr> exprs) {
        return withOperands(exprs).stream()
                .filter(SizeTensor.class::isInstance)
                .map(SizeTensor.class::cast)
                .toList();
    }

    private static List<Expr> operands(Expr expr) {
        return switch (expr) {
            case Operation o -> List.of(o.first, o.second);
            case SizeTensor s -> List.of(s.expected, s.most);
            case Constant c -> List.of();
            case Input i -> List.of();
            case ShapeInput i -> List.of();
        };
    }

    private static <T> T get(Map<Expr, T> of, Expr expr) {
        return Objects.requireNonNull(of.get(expr));
    }

    /** Expressions and all that they are computed from, each once and after its operands. */
    private static List<Expr> withOperands(List<Expr> exprs) {
        Set<Expr> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Expr> ordered = new ArrayList<>();
        Deque<Expr> open = new ArrayDeque<>(exprs);
        while (!open.isEmpty()) {
            Expr expr = open.peek();
            List<Expr> operands = operands(expr);
            if (done.contains(expr) || done.containsAll(operands)) {
                open.pop();
                if (done.add(expr)) {
                    ordered.add(expr);
                }
            } else {
                operands.reversed().forEach(open::push);
            }
        }
        return ordered;
    }

    /** Writes what {@link #read} reads: every expression once, operands by their number. */
    static void write(DataOutput out, List<Expr> exprs) throws IOException {
        List<Expr> ordered = withOperands(exprs);
        Map<Expr, Integer> numbers = new IdentityHashMap<>();
        out.writeInt(ordered.size());
        for (Expr expr : ordered) {
            numbers.put(expr, numbers.size());
            switch (expr) {
                case Constant c -> {
                    out.writeByte('c');
                    out.writeLong(c.value);
                }
                case Input i -> {
                    out.writeByte('i');
                    out.writeInt(i.tensor);
                    out.writeInt(i.axis);
                }
                case ShapeInput i -> {
                    out.writeByte('v');
                    out.writeInt(i.input);
                    out.writeInt(i.element);
                }
                case SizeTensor s -> {
                    out.writeByte('s');
                    out.writeInt(s.output);
                    out.writeInt(get(numbers, s.expected));
                    out.writeInt(get(numbers, s.most));
                }
                case Operation o -> {
                    out.writeByte('o');
                    out.writeInt(o.operation.value());
                    out.writeInt(get(numbers, o.first));
                    out.writeInt(get(numbers, o.second));
                }
            }
        }
        out.writeInt(exprs.size());
        for (Expr expr : exprs) {
            out.writeInt(get(numbers, expr));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param inputs the network's inputs
     * @param shapeInputs the network's shape inputs
     */
    static List<Expr> read(DataInputStream in, List<HostTensorDesc> inputs, List<HostTensorDesc> shapeInputs)
            throws IOException {
        List<Expr> read = new ArrayList<>();
        for (int i = Plan.readCount(in); i > 0; i--) {
            byte kind = in.readByte();
            read.add(
                    switch (kind) {
                        case 'c' -> new Constant(in.readLong());
                        case 'i' -> input(in.readInt(), in.readInt(), inputs);
                        case 'v' -> shapeInput(in.readInt(), in.readInt(), shapeInputs);
                        case 's' ->
                            new SizeTensor(in.readInt(), numbered(in.readInt(), read), numbered(in.readInt(), read));
                        case 'o' ->
                            new Operation(
                                    DimensionOperation.of(in.readInt()),
                                    numbered(in.readInt(), read),
                                    numbered(in.readInt(), read));
                        default -> throw new IOException("there is no expression of kind " + kind);
                    });
        }
        List<Expr> exprs = new ArrayList<>();
        for (int i = Plan.readCount(in); i > 0; i--) {
            exprs.add(numbered(in.readInt(), read));
        }
        return exprs;
    }

    private static Expr input(int tensor, int axis, List<HostTensorDesc> inputs) throws IOException {
        if (tensor < 0
                || tensor >= inputs.size()
                || axis < 0
                || axis >= inputs.get(tensor).dims().nbDims()) {
            throw new IOException("there is no axis " + axis + " of an input " + tensor);
        }
        return new Input(tensor, axis);
    }

    private static Expr shapeInput(int input, int element, List<HostTensorDesc> shapeInputs) throws IOException {
        if (input < 0
                || input >= shapeInputs.size()
                || element < 0
                || element >= shapeInputs.get(input).elements()) {
            throw new IOException("there is no value " + element + " of a shape input " + input);
        }
        return new ShapeInput(input, element);
    }

    private static Expr numbered(int number, List<Expr> read) throws IOException {
        if (number < 0 || number >= read.size()) {
            throw new IOException("there is no expression " + number);
        }
        return read.get(number);
    }
}
