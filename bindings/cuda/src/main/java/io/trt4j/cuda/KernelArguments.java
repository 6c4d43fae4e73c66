package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a kernel, kept in native memory and set again before each launch. Made by {@link CudaKernel#arguments()},
 * with the number and sizes of the kernel's parameters. For one thread at a time; needs no closing.
 */
public final class KernelArguments {
    /** More bytes than the parameters of any kernel have. */
    private static final int MAX_BYTES = 32 * 1024;

    /** More parameters than any kernel has, where it is not known how many it has. */
    private static final int MAX_COUNT = 1024;

    private static final int SLOT = 16;

    private final String kernel;

    /** Of each parameter; null where that is not known, and the values that are set decide. */
    private final int @Nullable [] sizes;

    private final MemorySegment values;
    private final MemorySegment pointers;
    private final int[] offsets;
    private final BitSet unset = new BitSet();
    private int version;

    /** @param sizes of the parameters in bytes; null where they are not known */
    KernelArguments(String kernel, int @Nullable [] sizes) {
        this.kernel = kernel;
        this.sizes = sizes;
        offsets = new int[sizes == null ? MAX_COUNT : sizes.length];
        int end = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = end;
            end += sizes == null ? SLOT : Math.ceilDiv(sizes[i], SLOT) * SLOT;
        }
        Arena arena = Arena.ofAuto(); // only data, and alive as long as this is
        // Where the sizes are not known the driver reads a parameter of any size, and finds zeros behind what is set.
        values = arena.allocate(sizes == null ? end + MAX_BYTES : end, SLOT);
        pointers = arena.allocate(JAVA_LONG, offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            pointers.setAtIndex(JAVA_LONG, i, values.address() + offsets[i]);
        }
        if (sizes != null) {
            unset.set(0, sizes.length);
        }
    }

    /** How many parameters the kernel has; -1 where neither the driver nor the code tells. */
    public int count() {
        return sizes == null ? -1 : sizes.length;
    }

    /**
     * How many bytes a parameter has; -1 where neither the driver nor the code tells.
     *
     * @throws IllegalArgumentException if the kernel has no such parameter
     */
    public int size(int index) {
        requireParameter(index);
        return sizes == null ? -1 : sizes[index];
    }

    private void requireParameter(int index) {
        if (index < 0 || index >= offsets.length) {
            throw new IllegalArgumentException("There is no parameter %d: the kernel %s has %s."
                    .formatted(index, kernel, sizes == null ? "at most " + MAX_COUNT : sizes.length));
        }
    }

    private long offset(int index, int size, String type) {
        requireParameter(index);
        if (sizes != null && sizes[index] != size) {
            throw new IllegalArgumentException(
                    "Parameter %d of the kernel %s has %d bytes, but %s has %d: give a value of the parameter's type."
                            .formatted(index, kernel, sizes[index], type, size));
        }
        return offsets[index];
    }

    private KernelArguments changed(int index, boolean isChanged) {
        if (isChanged) {
            version++;
        }
        if (sizes != null) {
            unset.clear(index);
        }
        return this;
    }

    /** Sets a parameter of 8 bytes: an address, a {@code long long}, a {@code size_t}. */
    public KernelArguments set(int index, long value) {
        return set8(index, value, "a long");
    }

    /** Sets a {@code double}. */
    public KernelArguments set(int index, double value) {
        return set8(index, Double.doubleToRawLongBits(value), "a double");
    }

    /** Sets a pointer to memory on a device. The memory must be open until the kernel is done. */
    public KernelArguments set(int index, DeviceMemory value) {
        return set8(index, Objects.requireNonNull(value, "The memory is null.").address(), "an address");
    }

    /** Sets an {@code int} or {@code unsigned}. */
    public KernelArguments set(int index, int value) {
        return set4(index, value, "an int");
    }

    /** Sets a {@code float}. */
    public KernelArguments set(int index, float value) {
        return set4(index, Float.floatToRawIntBits(value), "a float");
    }

    private KernelArguments set8(int index, long value, String type) {
        long offset = offset(index, Long.BYTES, type);
        boolean isChanged = values.get(JAVA_LONG, offset) != value;
        values.set(JAVA_LONG, offset, value);
        return changed(index, isChanged);
    }

    private KernelArguments set4(int index, int value, String type) {
        if (sizes == null) {
            return set8(index, value, type); // the parameter may have 8 bytes
        }
        long offset = offset(index, Integer.BYTES, type);
        boolean isChanged = values.get(JAVA_INT, offset) != value;
        values.set(JAVA_INT, offset, value);
        return changed(index, isChanged);
    }

    /** Sets a {@code short}, or the bits of a {@code half}. */
    public KernelArguments set(int index, short value) {
        long offset = offset(index, Short.BYTES, "a short");
        boolean isChanged = values.get(JAVA_SHORT, offset) != value;
        values.set(JAVA_SHORT, offset, value);
        return changed(index, isChanged);
    }

    /** Sets a {@code char16_t} or {@code unsigned short}. */
    public KernelArguments set(int index, char value) {
        return set(index, (short) value);
    }

    /** Sets a {@code signed char}. */
    public KernelArguments set(int index, byte value) {
        long offset = offset(index, Byte.BYTES, "a byte");
        boolean isChanged = values.get(JAVA_BYTE, offset) != value;
        values.set(JAVA_BYTE, offset, value);
        return changed(index, isChanged);
    }

    /** Sets a {@code bool}. */
    public KernelArguments set(int index, boolean value) {
        return set(index, (byte) (value ? 1 : 0));
    }

    /** Sets a struct, whose bytes are copied. */
    public KernelArguments set(int index, MemorySegment struct) {
        Objects.requireNonNull(struct, "The struct is null.");
        if (sizes == null && struct.byteSize() > SLOT) {
            throw new IllegalArgumentException(
                    "Parameter %d of the kernel %s cannot be a struct of %d bytes: the driver does not tell the sizes of parameters, so at most %d bytes can be set."
                            .formatted(index, kernel, struct.byteSize(), SLOT));
        }
        long offset = offset(index, (int) Math.min(struct.byteSize(), Integer.MAX_VALUE), "the struct");
        values.asSlice(offset, struct.byteSize()).copyFrom(struct);
        return changed(index, true);
    }

    /**
     * Sets all arguments.
     *
     * @param arguments one for each parameter: {@link Integer}, {@link Long} (an address too), {@link Short},
     *     {@link Character}, {@link Byte}, {@link Boolean}, {@link Float}, {@link Double} as the parameter's type is, a
     *     {@link MemorySegment} with the bytes of a struct, or {@link DeviceMemory}
     * @throws IllegalArgumentException if their number, a type or a size is wrong
     */
    public KernelArguments setAll(Object... arguments) {
        Objects.requireNonNull(arguments, "The arguments are null.");
        if (sizes != null && arguments.length != sizes.length) {
            throw new IllegalArgumentException("The kernel %s has %d parameters, but got %d arguments."
                    .formatted(kernel, sizes.length, arguments.length));
        }
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Integer value -> set(i, value.intValue());
                case Long value -> set(i, value.longValue());
                case Float value -> set(i, value.floatValue());
                case Double value -> set(i, value.doubleValue());
                case Short value -> set(i, value.shortValue());
                case Byte value -> set(i, value.byteValue());
                case Character value -> set(i, value.charValue());
                case Boolean value -> set(i, value.booleanValue());
                case DeviceMemory value -> set(i, value);
                case MemorySegment value -> set(i, value);
                case null -> requireGiven(i, null);
                default ->
                    throw new IllegalArgumentException("Argument " + i + " of the kernel is a "
                            + arguments[i].getClass().getName()
                            + ": it must be an Integer, Long, Short, Byte, Character, Boolean, Float, Double,"
                            + " DeviceMemory, or a MemorySegment with the bytes of a struct.");
            }
        }
        return this;
    }

    static void requireGiven(int index, @Nullable Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("Argument " + index + " of the kernel is null.");
        }
    }

    /** Another number whenever a value has changed. */
    int version() {
        return version;
    }

    /**
     * Where the driver finds them.
     *
     * @throws IllegalArgumentException if they are for a kernel with other parameters, or one is not set
     */
    long pointersFor(CudaKernel launched) {
        long address = pointersIfFor(launched);
        if (sizes != null && !unset.isEmpty()) {
            throw new IllegalArgumentException("The kernel %s has %d parameters, but argument %d is not set."
                    .formatted(kernel, sizes.length, unset.nextSetBit(0)));
        }
        return address;
    }

    /** The same where they need not be set yet. */
    long pointersIfFor(CudaKernel launched) {
        if (launched.sizes() != sizes && !launched.takes(sizes)) {
            throw new IllegalArgumentException(
                    "These arguments are for the kernel %s, whose parameters are not those of %s: take them from %s.arguments()."
                            .formatted(kernel, launched.name(), launched.name()));
        }
        return pointers.address();
    }
}
