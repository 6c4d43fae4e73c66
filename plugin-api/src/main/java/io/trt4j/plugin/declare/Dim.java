package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.TensorFormat;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * A whole number in a declaration: an extent, an attribute, a constant, or what is calculated from these. In the shape of an
 * output it is TensorRT's to calculate, for shapes that are not known yet; in a launch it is calculated before each. Numbers
 * have 64 bits; one that does not fit is an exception. Immutable.
 */
public abstract sealed class Dim permits Dim.Attribute, Dim.Constant, Dim.InShapes, Dim.Operation, TensorDim {
    Dim() {}

    /** What extents are while a value is calculated. */
    interface Scope {
        int nbDims(TensorRef tensor);

        long d(TensorRef tensor, int axis);

        TensorFormat format(TensorRef tensor);
    }

    /** The value now. */
    abstract long evaluate(Scope scope);

    /** As an expression of TensorRT's. */
    abstract IDimensionExpr expression(Expressions expressions);

    /** With attributes in place of their names. */
    Dim bind(Attributes attributes) {
        return this;
    }

    abstract void check(Checks checks);

    /** Whether it depends on a size in one of some outputs. */
    boolean hasSize(IntPredicate outputs) {
        return false;
    }

    /** The sum. */
    public final Dim plus(Dim other) {
        return new Operation(DimensionOperation.kSUM, this, other);
    }

    /** The sum. */
    public final Dim plus(long other) {
        return plus(new Constant(other));
    }

    /** The difference. */
    public final Dim minus(Dim other) {
        return new Operation(DimensionOperation.kSUB, this, other);
    }

    /** The difference. */
    public final Dim minus(long other) {
        return minus(new Constant(other));
    }

    /** The product. */
    public final Dim times(Dim other) {
        return new Operation(DimensionOperation.kPROD, this, other);
    }

    /** The product. */
    public final Dim times(long other) {
        return times(new Constant(other));
    }

    /** The quotient, rounded down. */
    public final Dim floorDiv(Dim other) {
        return new Operation(DimensionOperation.kFLOOR_DIV, this, other);
    }

    /** The quotient, rounded down. */
    public final Dim floorDiv(long other) {
        return floorDiv(new Constant(other));
    }

    /** The quotient, rounded up. */
    public final Dim ceilDiv(Dim other) {
        return new Operation(DimensionOperation.kCEIL_DIV, this, other);
    }

    /** The quotient, rounded up. */
    public final Dim ceilDiv(long other) {
        return ceilDiv(new Constant(other));
    }

    /** The smaller one. */
    public final Dim min(Dim other) {
        return new Operation(DimensionOperation.kMIN, this, other);
    }

    /** The smaller one. */
    public final Dim min(long other) {
        return min(new Constant(other));
    }

    /** The larger one. */
    public final Dim max(Dim other) {
        return new Operation(DimensionOperation.kMAX, this, other);
    }

    /** The larger one. */
    public final Dim max(long other) {
        return max(new Constant(other));
    }

    /** 1 if both are equal, else 0. */
    public final Dim isEqualTo(Dim other) {
        return new Operation(DimensionOperation.kEQUAL, this, other);
    }

    /** 1 if this is less than the other, else 0. */
    public final Dim isLessThan(Dim other) {
        return new Operation(DimensionOperation.kLESS, this, other);
    }

    /**
     * An axis counted from the front. Allocates nothing.
     *
     * @param what has the dimensions; a message calls it by {@link Object#toString()}
     */
    static int index(int axis, int nbDims, Object what) {
        int index = axis < 0 ? axis + nbDims : axis;
        if (index < 0 || index >= nbDims) {
            throw new IllegalArgumentException(
                    "There is no axis " + axis + " in " + what + ": it has " + nbDims + " dimensions.");
        }
        return index;
    }

    /** A number. */
    static final class Constant extends Dim {
        private final long value;

        Constant(long value) {
            this.value = value;
        }

        @Override
        long evaluate(Scope scope) {
            return value;
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            return expressions.constant(value);
        }

        @Override
        void check(Checks checks) {}

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A whole number that is an attribute. */
    static final class Attribute extends Dim {
        private final String component;
        private final int element;

        /** @param element of an array; -1 where it is none */
        Attribute(String component, int element) {
            this.component = Objects.requireNonNull(component, "The attribute's name is null.");
            this.element = element;
        }

        /** The value, in its own type. */
        Object value(Attributes attributes) {
            return attributes.value(component, element);
        }

        String component() {
            return component;
        }

        boolean isElement() {
            return element >= 0;
        }

        @Override
        Dim bind(Attributes attributes) {
            return new Constant(((Number) value(attributes)).longValue());
        }

        @Override
        long evaluate(Scope scope) {
            throw new IllegalStateException(this + " is not bound.");
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            throw new IllegalStateException(this + " is not bound.");
        }

        @Override
        void check(Checks checks) {
            checks.requireWhole(this);
        }

        @Override
        public String toString() {
            return "the attribute " + component + (element < 0 ? "" : "[" + element + "]");
        }
    }

    /** What has a value in shapes only. */
    abstract static sealed class InShapes extends Dim {
        @Override
        final long evaluate(Scope scope) {
            throw new IllegalStateException(this + " has a value in the shapes of outputs only.");
        }
    }

    /** The value of an element of a shape input. */
    static final class ShapeInput extends InShapes {
        private final int input;
        private final int element;

        ShapeInput(int input, int element) {
            this.input = input;
            this.element = element;
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            return expressions.shapeInput(input, element);
        }

        @Override
        void check(Checks checks) {
            checks.requireShapeInput(this, input);
        }

        @Override
        public String toString() {
            return "element " + element + " of shape input " + input;
        }
    }

    /** A size that is written by the kernel. */
    static final class SizeTensor extends InShapes {
        private final int output;
        private final Dim expected;
        private final Dim most;

        SizeTensor(int output, Dim expected, Dim most) {
            this.output = output;
            this.expected = Objects.requireNonNull(expected, "The expected size is null.");
            this.most = Objects.requireNonNull(most, "The largest size is null.");
        }

        @Override
        Dim bind(Attributes attributes) {
            return new SizeTensor(output, expected.bind(attributes), most.bind(attributes));
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            return expressions.sizeTensor(output, expected.expression(expressions), most.expression(expressions));
        }

        @Override
        void check(Checks checks) {
            checks.requireSizeTensor(this, output);
            expected.check(checks);
            most.check(checks);
        }

        @Override
        public String toString() {
            return "the size in output " + output;
        }

        @Override
        boolean hasSize(IntPredicate outputs) {
            return outputs.test(output);
        }
    }

    /** An operation on two others. */
    static final class Operation extends Dim {
        private final DimensionOperation operation;
        private final Dim first;
        private final Dim second;

        Operation(DimensionOperation operation, Dim first, Dim second) {
            this.operation = operation;
            this.first = first;
            this.second = Objects.requireNonNull(second, "The operand is null.");
        }

        @Override
        long evaluate(Scope scope) {
            long a = first.evaluate(scope);
            long b = second.evaluate(scope);
            return switch (operation) {
                case kSUM -> Math.addExact(a, b);
                case kSUB -> Math.subtractExact(a, b);
                case kPROD -> Math.multiplyExact(a, b);
                case kMIN -> Math.min(a, b);
                case kMAX -> Math.max(a, b);
                case kEQUAL -> a == b ? 1 : 0;
                case kLESS -> a < b ? 1 : 0;
                case kFLOOR_DIV -> Math.floorDivExact(a, b);
                case kCEIL_DIV -> Math.ceilDivExact(a, b);
            };
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            return expressions.operation(operation, first.expression(expressions), second.expression(expressions));
        }

        @Override
        Dim bind(Attributes attributes) {
            return new Operation(operation, first.bind(attributes), second.bind(attributes));
        }

        @Override
        void check(Checks checks) {
            first.check(checks);
            second.check(checks);
        }

        @Override
        public String toString() {
            return operation + "(" + first + ", " + second + ")";
        }

        @Override
        boolean hasSize(IntPredicate outputs) {
            return first.hasSize(outputs) || second.hasSize(outputs);
        }
    }
}
