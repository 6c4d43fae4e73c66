package io.trt4j.testkit;

import io.trt4j.bindings.TensorRTException;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** A dimension of an output, as an expression in the dimensions of the inputs. */
sealed interface Expr {
    /** Known in advance. */
    record Constant(long value) implements Expr {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A dimension of an input that is known only when shapes are set. */
    record Input(int tensor, int axis) implements Expr {
        @Override
        public String toString() {
            return "input" + tensor + "[" + axis + "]";
        }
    }

    /** An operation on two others. */
    record Operation(DimensionOperation operation, Expr first, Expr second) implements Expr {
        @Override
        public String toString() {
            return operation + "(" + first + ", " + second + ")";
        }
    }

    /** An operation, computed at once if both operands are known. */
    static Expr of(DimensionOperation operation, Expr first, Expr second) {
        Expr result = new Operation(operation, first, second);
        return first instanceof Constant && second instanceof Constant
                ? new Constant(result.evaluate(List.of()))
                : result;
    }

    /**
     * The value for inputs of given shapes.
     *
     * @throws TensorRTException if it divides by zero or exceeds 64 bits
     */
    default long evaluate(List<Dims> inputs) {
        return switch (this) {
            case Constant c -> c.value;
            case Input i -> inputs.get(i.tensor).d()[i.axis];
            case Operation o -> {
                long a = o.first.evaluate(inputs);
                long b = o.second.evaluate(inputs);
                try {
                    yield compute(o.operation, a, b);
                } catch (ArithmeticException e) {
                    throw new TensorRTException(
                            "The dimension " + this + " cannot be computed for " + a + " and " + b + ": "
                                    + e.getMessage() + ".",
                            e);
                }
            }
        };
    }

    private static long compute(DimensionOperation operation, long a, long b) {
        return switch (operation) {
            case kSUM -> Math.addExact(a, b);
            case kPROD -> Math.multiplyExact(a, b);
            case kMAX -> Math.max(a, b);
            case kMIN -> Math.min(a, b);
            case kSUB -> Math.subtractExact(a, b);
            case kEQUAL -> a == b ? 1 : 0;
            case kLESS -> a < b ? 1 : 0;
            case kFLOOR_DIV -> Math.floorDiv(a, b);
            case kCEIL_DIV -> Math.ceilDiv(a, b);
        };
    }

    /** Writes what {@link #read} reads. */
    default void write(DataOutput out) throws IOException {
        switch (this) {
            case Constant c -> {
                out.writeByte('c');
                out.writeLong(c.value);
            }
            case Input i -> {
                out.writeByte('i');
                out.writeInt(i.tensor);
                out.writeInt(i.axis);
            }
            case Operation o -> {
                out.writeByte('o');
                out.writeInt(o.operation.value());
                o.first.write(out);
                o.second.write(out);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static Expr read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'c' -> new Constant(in.readLong());
            case 'i' -> new Input(in.readInt(), in.readInt());
            case 'o' -> new Operation(DimensionOperation.of(in.readInt()), read(in), read(in));
            default -> throw new IOException("there is no expression of kind " + kind);
        };
    }
}
