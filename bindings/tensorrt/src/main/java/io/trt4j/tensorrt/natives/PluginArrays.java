package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The arrays that plugins are given and fill, as Java has them. */
public final class PluginArrays {
    private static final long TYPE = PluginTensorDesc.layout().byteOffset(PathElement.groupElement("type"));
    private static final long FORMAT = PluginTensorDesc.layout().byteOffset(PathElement.groupElement("format"));

    private static final long FIELD_TYPE = PluginField.layout().byteOffset(PathElement.groupElement("type"));

    private PluginArrays() {}

    /**
     * The length of an array that TensorRT gives.
     *
     * @throws IllegalArgumentException if it is negative, or the array is a null pointer and has elements
     */
    public static int length(long array, int length) {
        if (length < 0 || array == 0 && length > 0) {
            throw new IllegalArgumentException("The plugin was given "
                    + (length < 0
                            ? "an array of " + length + " elements."
                            : "a null pointer for " + length + " elements."));
        }
        return length;
    }

    private static MemorySegment element(long array, int index, MemoryLayout layout) {
        return Calls.memory(array + index * layout.byteSize(), layout.byteSize());
    }

    /** Copies structs out of a native array. */
    public static <T> T[] structs(
            long array, int length, MemoryLayout layout, Function<MemorySegment, T> read, IntFunction<T[]> create) {
        T[] result = create.apply(length(array, length));
        for (int i = 0; i < length; i++) {
            result[i] = read.apply(element(array, i, layout));
        }
        return result;
    }

    /** Whether the types and formats of tensors have names, whose descriptions have a layout. */
    public static boolean areKnown(long array, int length, MemoryLayout layout) {
        for (int i = 0; i < length(array, length); i++) {
            // One with a range of dimensions begins with one without.
            MemorySegment desc = element(array, i, layout);
            if (!DataType.isKnown(desc.get(JAVA_INT, TYPE)) || !TensorFormat.isKnown(desc.get(JAVA_INT, FORMAT))) {
                return false;
            }
        }
        return true;
    }

    /** Copies enums out of a native array. */
    public static <T> T[] enums(long array, int length, IntFunction<T> of, IntFunction<T[]> create) {
        return structs(array, length, JAVA_INT, memory -> of.apply(memory.get(JAVA_INT, 0)), create);
    }

    /** Copies numbers out of a native array. */
    public static int[] ints(long array, int length) {
        return Calls.memory(array, (long) length(array, length) * Integer.BYTES).toArray(JAVA_INT);
    }

    /** Copies truth values out of a native array. */
    public static boolean[] booleans(long array, int length) {
        boolean[] result = new boolean[length(array, length)];
        for (int i = 0; i < length; i++) {
            result[i] = Calls.MEMORY.get(JAVA_BYTE, array + i) != 0;
        }
        return result;
    }

    /** Copies the bytes that a creator is given, which TensorRT has during the call only. */
    public static MemorySegment bytes(long array, long length) {
        if (length < 0 || array == 0 && length > 0) {
            throw new IllegalArgumentException("The plugin creator was given "
                    + (array == 0 ? "a null pointer for " : "an array of ") + length + " bytes.");
        }
        return copy(Calls.memory(array, length));
    }

    /** The dimensions of tensors as expressions, which may be used until {@code life} ends. */
    public static IDimensionExpr[][] expressions(long array, int length, Lifetime life) {
        return structs(array, length, DimsExprs.layout(), memory -> expressions(memory, life), IDimensionExpr[][]::new);
    }

    /**
     * The dimensions that a plugin which is not Java's has answered, which may be used until {@code life} ends.
     *
     * @throws TensorRTException if it says by a negative number that it has none
     */
    public static IDimensionExpr[] dimensions(MemorySegment answer, Lifetime life, String method) {
        if (answer.get(JAVA_INT, 0) < 0) {
            throw new TensorRTException(method + " gave " + answer.get(JAVA_INT, 0) + " dimensions.");
        }
        return expressions(answer, life);
    }

    private static IDimensionExpr[] expressions(MemorySegment memory, Lifetime life) {
        long[] addresses = DimsExprs.read(memory).d();
        IDimensionExpr[] result = new IDimensionExpr[addresses.length];
        for (int axis = 0; axis < addresses.length; axis++) {
            result[axis] = Objects.requireNonNull(Wrapper.wrap(IDimensionExpr.class, addresses[axis], life));
        }
        return result;
    }

    /** Writes what a plugin gave as the dimensions of tensors. */
    public static void write(IDimensionExpr[][] values, long array, String name) {
        for (int i = 0; i < values.length; i++) {
            exprs(given(values[i], name, i), name + "[" + i + "]")
                    .write(element(array, i, DimsExprs.layout()), Arena.ofAuto());
        }
    }

    /** Writes the enums that a plugin gave. */
    public static <T> void write(T[] values, ToIntFunction<T> value, long array, String name) {
        for (int i = 0; i < values.length; i++) {
            element(array, i, JAVA_INT).set(JAVA_INT, 0, value.applyAsInt(given(values[i], name, i)));
        }
    }

    /** Writes the structs that a plugin gave. */
    public static <T> void write(T[] values, MemoryLayout layout, StructWriter<T> write, long array, String name) {
        for (int i = 0; i < values.length; i++) {
            write.write(given(values[i], name, i), element(array, i, layout), Arena.ofAuto());
        }
    }

    /** Writes a struct into native memory. */
    public interface StructWriter<T> {
        /**
         * Writes it.
         *
         * @param arena of what it points to
         */
        void write(T value, MemorySegment memory, Arena arena);
    }

    /** Writes the numbers that a plugin gave. */
    public static void write(int[] values, long array, String name) {
        MemorySegment.copy(
                values, 0, Calls.memory(array, (long) values.length * Integer.BYTES), JAVA_INT, 0, values.length);
    }

    private static <T> T given(@Nullable T value, String name, int index) {
        return Given.argument(value, name + "[" + index + "]");
    }

    /** The dimensions of a tensor in a form that is copied to native memory. */
    public static DimsExprs exprs(IDimensionExpr[] dims, String name) {
        long[] addresses = new long[dims.length];
        for (int axis = 0; axis < dims.length; axis++) {
            addresses[axis] = given(dims[axis], name, axis).address();
        }
        return DimsExprs.of(addresses);
    }

    /**
     * An array that must have as many elements as another.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static <A> A asLong(A array, int length, String name) {
        int has = Array.getLength(Given.argument(array, name));
        if (has != length) {
            throw new IllegalArgumentException(
                    name + " has " + has + " elements, but there are " + length + " tensors.");
        }
        return array;
    }

    /**
     * A native array of the descriptions of tensors. Those that are not given have a type and format that there is not, as
     * TensorRT passes them.
     *
     * @throws IllegalArgumentException if there are more than {@code count}
     */
    public static <T> long copy(
            T[] known, int count, MemoryLayout layout, BiConsumer<T, MemorySegment> write, Arena arena) {
        if (known.length > count) {
            throw new IllegalArgumentException(known.length + " tensors are given, but there are " + count + ".");
        }
        MemorySegment array = arena.allocate(layout, count);
        for (int i = 0; i < count; i++) {
            MemorySegment element = array.asSlice(i * layout.byteSize(), layout);
            if (i < known.length) {
                write.accept(given(known[i], "The array", i), element);
            } else {
                element.set(JAVA_INT, TYPE, -1);
                element.set(JAVA_INT, FORMAT, -1);
            }
        }
        return array.address();
    }

    /** A native array of numbers. */
    public static long copy(int[] values, Arena arena) {
        return arena.allocateFrom(JAVA_INT, values).address();
    }

    /** A native array of truth values. */
    public static long copy(boolean[] values, Arena arena) {
        MemorySegment array = arena.allocate(values.length);
        for (int i = 0; i < values.length; i++) {
            array.set(JAVA_BYTE, i, (byte) (values[i] ? 1 : 0));
        }
        return array.address();
    }

    /** A native array of structs. */
    public static <T> long copy(T[] values, MemoryLayout layout, BiConsumer<T, MemorySegment> write, Arena arena) {
        MemorySegment array = arena.allocate(layout, values.length);
        for (int i = 0; i < values.length; i++) {
            write.accept(given(values[i], "The array", i), array.asSlice(i * layout.byteSize(), layout));
        }
        return array.address();
    }

    /** A native array of enums. */
    public static <T> long copy(T[] values, ToIntFunction<T> value, Arena arena) {
        return copy(values, JAVA_INT, (v, memory) -> memory.set(JAVA_INT, 0, value.applyAsInt(v)), arena);
    }

    /** A native array of the dimensions of tensors. */
    public static long copy(IDimensionExpr[][] values, Arena arena) {
        return copy(
                values,
                DimsExprs.layout(),
                (dims, memory) -> exprs(dims, "The dimensions").write(memory, arena),
                arena);
    }

    /**
     * The fields that a creator is given, with copies of their data: TensorRT's is there during the call only.
     *
     * @throws IllegalArgumentException if one is of a type that TensorRT does not have
     */
    public static PluginFieldCollection fields(long collection) {
        if (collection == 0 || Calls.pointer(collection + JAVA_LONG.byteSize()) == 0) {
            return new PluginFieldCollection(List.of());
        }
        int count = Math.max(0, Calls.MEMORY.get(JAVA_INT, collection));
        long array = Calls.pointer(collection + JAVA_LONG.byteSize());
        return new PluginFieldCollection(
                List.of(structs(array, count, PluginField.layout(), PluginArrays::field, PluginField[]::new)));
    }

    private static PluginField field(MemorySegment memory) {
        int type = memory.get(JAVA_INT, FIELD_TYPE);
        if (!PluginFieldType.isKnown(type)) {
            throw new IllegalArgumentException("The field " + CStrings.read(memory.get(JAVA_LONG, 0)) + " is of type "
                    + type + ", which TensorRT " + TensorRT.version() + " does not have.");
        }
        PluginField field = PluginField.read(memory);
        return new PluginField(field.name(), copy(field.data()), field.type(), field.length());
    }

    /** Native fields that an upcall of {@code self} returns; they are good until the object is freed; 0 for null. */
    public static long keep(long self, String method, @Nullable PluginFieldCollection fields) {
        return fields == null
                ? 0
                : ObjectTable.keep(self, method, fields, fields::allocate).address();
    }

    private static MemorySegment copy(MemorySegment data) {
        return data.address() == 0
                ? data
                : Arena.ofAuto().allocate(data.byteSize(), Long.BYTES).copyFrom(data);
    }
}
