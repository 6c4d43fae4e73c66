package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.ADDRESS;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Arguments;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.jextract.Destructor;
import io.trt4j.tensorrt.jextract.VDimensionExpr_getConstantValue;
import io.trt4j.tensorrt.jextract.VDimensionExpr_getConstantValue_before_10_0;
import io.trt4j.tensorrt.jextract.VDimensionExpr_isConstant;
import io.trt4j.tensorrt.jextract.VDimensionExpr_isSizeTensor;
import io.trt4j.tensorrt.jextract.VExprBuilder_constant;
import io.trt4j.tensorrt.jextract.VExprBuilder_constant_before_10_0;
import io.trt4j.tensorrt.jextract.VExprBuilder_declareSizeTensor;
import io.trt4j.tensorrt.jextract.VExprBuilder_operation;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Narrowing;
import io.trt4j.tensorrt.natives.SlotTables;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An {@code IExprBuilder} of our own, for one call of {@code getOutputDimensions} or {@code getOutputShapes}. It and its expressions are C++
 * objects as TensorRT's are, {@code [vtable][mImpl]}: the vtable has destructors only, the methods are those of
 * {@code mImpl}. All are freed by {@link #close()}.
 */
final class NativeExprBuilder implements AutoCloseable {
    private static final UpcallType<NativeExprBuilder> BUILDER =
            new UpcallType<>(
                    NativeExprBuilder.class, SlotTables.VExprBuilder.SLOTS, SlotTables.VExprBuilder.TYPE_NAMES) {
                @Override
                public MemorySegment stub(String slot, Arena arena) {
                    return builderStub(slot, arena);
                }
            };
    private static final UpcallType<Expr> EXPR =
            new UpcallType<>(Expr.class, SlotTables.VDimensionExpr.SLOTS, SlotTables.VDimensionExpr.TYPE_NAMES) {
                @Override
                public MemorySegment stub(String slot, Arena arena) {
                    return exprStub(slot, arena);
                }
            };

    /** The vtable of the outer objects: nobody but their maker may delete them. */
    private static final class Outer {
        static final MemorySegment VTABLE = Arena.global().allocate(ADDRESS, 4);

        static {
            MemorySegment nothing = Destructor.allocate(self -> {}, Arena.global());
            VTABLE.setAtIndex(ADDRESS, 2, nothing);
            VTABLE.setAtIndex(ADDRESS, 3, nothing);
        }

        static MemorySegment allocate(ObjectTable.Handle impl, Arena arena) {
            MemorySegment object = arena.allocate(ADDRESS, 2);
            object.setAtIndex(ADDRESS, 0, VTABLE.asSlice(2 * ADDRESS.byteSize()));
            object.setAtIndex(ADDRESS, 1, MemorySegment.ofAddress(impl.address()));
            return object;
        }
    }

    private final Arena arena = Arguments.arena();
    private final Lifetime life = Lifetime.scope();
    private final List<ObjectTable.Handle> handles = new ArrayList<>();
    private final Map<Long, Expr> exprs = new HashMap<>();
    private final long self;

    private final Set<Integer> sizes = new HashSet<>();
    /** How many outputs may hold sizes; 0 where none may. */
    private final int nbOutputs;

    /** A builder without size tensors, as plugins of version 2 have it. */
    NativeExprBuilder() {
        this(0);
    }

    /**
     * A builder with size tensors.
     *
     * @param nbOutputs how many outputs the plugin has
     */
    NativeExprBuilder(int nbOutputs) {
        this.nbOutputs = nbOutputs;
        self = outer(BUILDER.create(this));
    }

    private long outer(ObjectTable.Handle impl) {
        handles.add(impl);
        return Outer.allocate(impl, arena).address();
    }

    /** This, as plugins are given it. */
    IExprBuilder builder() {
        return Objects.requireNonNull(Wrapper.wrap(IExprBuilder.class, self, life));
    }

    /** The address of a native {@code IDimensionExpr}. */
    long add(Expr expr) {
        long object = outer(EXPR.create(expr));
        exprs.put(object, expr);
        return object;
    }

    /** The dimensions of inputs: those that are -1 are unknown. */
    IDimensionExpr[][] inputs(List<Dims> inputs) {
        IDimensionExpr[][] result = new IDimensionExpr[inputs.size()][];
        for (int i = 0; i < result.length; i++) {
            result[i] = new IDimensionExpr[inputs.get(i).nbDims()];
            for (int axis = 0; axis < result[i].length; axis++) {
                long dimension = add(Expr.dimension(inputs, i, axis));
                result[i][axis] = Objects.requireNonNull(Wrapper.wrap(IDimensionExpr.class, dimension, life));
            }
        }
        return result;
    }

    /** The values of shape inputs, all unknown. */
    IDimensionExpr[][] shapeInputs(List<HostTensorDesc> shapeInputs) {
        IDimensionExpr[][] result = new IDimensionExpr[shapeInputs.size()][];
        for (int i = 0; i < result.length; i++) {
            result[i] = new IDimensionExpr[(int) shapeInputs.get(i).elements()];
            for (int element = 0; element < result[i].length; element++) {
                long value = add(new Expr.ShapeInput(i, element));
                result[i][element] = Objects.requireNonNull(Wrapper.wrap(IDimensionExpr.class, value, life));
            }
        }
        return result;
    }

    private Expr sizeTensor(int output, Expr expected, Expr most) {
        if (nbOutputs == 0) {
            throw new UnsupportedOperationException(
                    "Only IPluginV3 may have outputs whose size is that of their contents.");
        }
        if (output < 0 || output >= nbOutputs) {
            throw new IllegalArgumentException(
                    "There is no output " + output + " to hold a size: the plugin has " + nbOutputs + ".");
        }
        if (!Expr.sizes(List.of(expected, most)).isEmpty()) {
            throw new IllegalArgumentException(
                    "The expected and the largest size in output " + output + " must not depend on a size tensor.");
        }
        if (!sizes.add(output)) {
            throw new IllegalArgumentException(
                    "Output " + output + " was declared a size tensor already: use the expression that this gave.");
        }
        return new Expr.SizeTensor(output, expected, most);
    }

    /** The expression at an address; null if there is none of this builder. */
    @Nullable
    Expr find(long address) {
        return exprs.get(address);
    }

    private Expr operand(long address) {
        Expr expr = find(address);
        if (expr == null) {
            throw new TensorRTException("An operand is no expression of this IExprBuilder.");
        }
        return expr;
    }

    @Override
    public void close() {
        handles.forEach(ObjectTable::free);
        life.close();
        arena.close();
    }

    private static MemorySegment builderStub(String slot, Arena arena) {
        return switch (slot) {
            case "constant" ->
                LoadedVersion.isBefore(10, 0)
                        ? VExprBuilder_constant_before_10_0.allocate(NativeExprBuilder::constant, arena)
                        : VExprBuilder_constant.allocate(NativeExprBuilder::constant, arena);
            case "operation" -> VExprBuilder_operation.allocate(NativeExprBuilder::operation, arena);
            case "declareSizeTensor" ->
                VExprBuilder_declareSizeTensor.allocate(NativeExprBuilder::declareSizeTensor, arena);
            default -> throw new IllegalStateException("VExprBuilder has no slot " + slot);
        };
    }

    private static long constant(long self, long value) {
        try {
            return BUILDER.find(self).add(new Expr.Constant(value));
        } catch (Throwable t) {
            Failures.caught(self, "IExprBuilder", "constant", t);
            return 0;
        }
    }

    private static long operation(long self, int op, long first, long second) {
        try {
            NativeExprBuilder builder = BUILDER.find(self);
            return builder.add(Expr.of(DimensionOperation.of(op), builder.operand(first), builder.operand(second)));
        } catch (Throwable t) {
            Failures.caught(self, "IExprBuilder", "operation", t);
            return 0;
        }
    }

    private static long declareSizeTensor(long self, int outputIndex, long opt, long upper) {
        try {
            NativeExprBuilder builder = BUILDER.find(self);
            return builder.add(builder.sizeTensor(outputIndex, builder.operand(opt), builder.operand(upper)));
        } catch (Throwable t) {
            Failures.caught(self, "IExprBuilder", "declareSizeTensor", t);
            return 0;
        }
    }

    private static MemorySegment exprStub(String slot, Arena arena) {
        return switch (slot) {
            case "isConstant" -> VDimensionExpr_isConstant.allocate(NativeExprBuilder::isConstant, arena);
            case "getConstantValue" ->
                LoadedVersion.isBefore(10, 0)
                        ? VDimensionExpr_getConstantValue_before_10_0.allocate(NativeExprBuilder::getShortValue, arena)
                        : VDimensionExpr_getConstantValue.allocate(NativeExprBuilder::getConstantValue, arena);
            case "isSizeTensor" -> VDimensionExpr_isSizeTensor.allocate(NativeExprBuilder::isSizeTensor, arena);
            default -> throw new IllegalStateException("VDimensionExpr has no slot " + slot);
        };
    }

    private static boolean isConstant(long self) {
        try {
            return EXPR.find(self) instanceof Expr.Constant;
        } catch (Throwable t) {
            Failures.caught(self, "IDimensionExpr", "isConstant", t);
            return false;
        }
    }

    private static boolean isSizeTensor(long self) {
        try {
            return EXPR.find(self) instanceof Expr.SizeTensor;
        } catch (Throwable t) {
            Failures.caught(self, "IDimensionExpr", "isSizeTensor", t);
            return false;
        }
    }

    private static long getConstantValue(long self) {
        try {
            return value(EXPR.find(self));
        } catch (Throwable t) {
            Failures.caught(self, "IDimensionExpr", "getConstantValue", t);
            return Long.MIN_VALUE; // as TensorRT answers
        }
    }

    private static int getShortValue(long self) {
        try {
            return Narrowing.narrowed(value(EXPR.find(self)), "A dimension");
        } catch (Throwable t) {
            Failures.caught(self, "IDimensionExpr", "getConstantValue", t);
            return Integer.MIN_VALUE; // as TensorRT answers
        }
    }

    private static long value(Expr expr) {
        if (expr instanceof Expr.Constant constant) {
            return constant.value();
        }
        throw new IllegalStateException(expr + " is not known in advance; ask isConstant first, or use an operation.");
    }
}
