package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;

/** A whole number that follows from the dimensions and the format of one tensor. */
abstract sealed class TensorDim extends Dim {
    final TensorRef tensor;

    private TensorDim(TensorRef tensor) {
        this.tensor = tensor;
    }

    /** An extent of a tensor. */
    static final class Extent extends TensorDim {
        private final int axis;

        Extent(TensorRef tensor, int axis) {
            super(tensor);
            this.axis = axis;
        }

        @Override
        long evaluate(Scope scope) {
            return scope.d(tensor, index(axis, scope.nbDims(tensor), this));
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            return expressions.extent(tensor, index(axis, expressions.nbDims(tensor), this));
        }

        @Override
        void check(Checks checks) {
            checks.requireExtents(this, tensor, shape -> shape.hasSizeAt(axis));
        }

        @Override
        public String toString() {
            return tensor + ", axis " + axis;
        }
    }

    /** The product of a tensor's extents but for the last ones. */
    static final class Volume extends TensorDim {
        private final int without;

        Volume(TensorRef tensor, int without) {
            super(tensor);
            this.without = without;
        }

        @Override
        long evaluate(Scope scope) {
            int nbDims = scope.nbDims(tensor) - without;
            for (int axis = 0; axis < nbDims; axis++) { // an empty tensor is empty though the rest exceed 64 bits
                if (scope.d(tensor, axis) == 0) {
                    return 0;
                }
            }
            long volume = 1;
            for (int axis = 0; axis < nbDims; axis++) {
                volume = Math.multiplyExact(volume, scope.d(tensor, axis));
            }
            return volume;
        }

        @Override
        IDimensionExpr expression(Expressions expressions) {
            IDimensionExpr volume = expressions.constant(1);
            for (int axis = 0; axis < expressions.nbDims(tensor) - without; axis++) {
                volume = expressions.operation(DimensionOperation.kPROD, volume, expressions.extent(tensor, axis));
            }
            return volume;
        }

        @Override
        void check(Checks checks) {
            checks.requireExtents(this, tensor, Shape::hasSizeTensor);
        }

        @Override
        public String toString() {
            return (without == 0 ? "the elements of " : "the rows of ") + tensor;
        }
    }

    /** What has a value in launches only: it depends on the tensor's format. */
    abstract static sealed class InLaunches extends TensorDim {
        InLaunches(TensorRef tensor) {
            super(tensor);
        }

        @Override
        final IDimensionExpr expression(Expressions expressions) {
            throw new IllegalStateException(this + " has no value in shapes.");
        }

        @Override
        void check(Checks checks) {
            checks.requireTensor(tensor);
            checks.requireLaunch(this);
        }
    }

    /** How far apart neighbours along an axis are. */
    static final class Stride extends InLaunches {
        private final int axis;

        Stride(TensorRef tensor, int axis) {
            super(tensor);
            this.axis = axis;
        }

        @Override
        long evaluate(Scope scope) {
            return Formats.stride(scope, tensor, index(axis, scope.nbDims(tensor), this));
        }

        @Override
        void check(Checks checks) {
            super.check(checks);
            checks.requireExtents(this, tensor, Shape::hasSizeTensor);
        }

        @Override
        public String toString() {
            return "the stride of " + tensor + ", axis " + axis;
        }
    }

    /** How many channels lie side by side. */
    static final class VectorLength extends InLaunches {
        VectorLength(TensorRef tensor) {
            super(tensor);
        }

        @Override
        long evaluate(Scope scope) {
            return Formats.vectorLength(scope.format(tensor));
        }

        @Override
        public String toString() {
            return "the vector length of " + tensor;
        }
    }
}
