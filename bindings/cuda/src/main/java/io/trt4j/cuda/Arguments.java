package io.trt4j.cuda;

import java.util.Objects;

/** Arguments given as Java objects, put into memory that each thread keeps: the driver copies it at each launch. */
final class Arguments {
    /** More than nearly all kernels have. */
    private static final int COUNT = 64;

    private static final ThreadLocal<Arguments> KEPT = ThreadLocal.withInitial(Arguments::new);

    private final KernelArguments memory = new KernelArguments(COUNT);
    private int used;

    private Arguments() {}

    /** The arguments, until the calling thread asks for others. */
    static KernelArguments of(Object... values) {
        Objects.requireNonNull(values, "The arguments are null.");
        if (values.length > COUNT) {
            return set(new KernelArguments(values.length), values);
        }
        Arguments kept = KEPT.get();
        kept.memory.use(COUNT);
        for (int i = values.length; i < kept.used; i++) {
            kept.memory.set(i, 0L); // as in new ones: what the caller forgot is 0
        }
        kept.used = values.length;
        set(kept.memory, values).use(values.length);
        return kept.memory;
    }

    private static KernelArguments set(KernelArguments memory, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Integer value -> memory.set(i, value.intValue());
                case Long value -> memory.set(i, value.longValue());
                case Float value -> memory.set(i, value.floatValue());
                case Double value -> memory.set(i, value.doubleValue());
                case Short value -> memory.set(i, value.longValue());
                case Byte value -> memory.set(i, value.longValue());
                case Character value -> memory.set(i, (long) value);
                case Boolean value -> memory.set(i, value ? 1L : 0L);
                case DeviceMemory value -> memory.set(i, value.address());
                case null -> throw new IllegalArgumentException("Argument " + i + " of the kernel is null.");
                default ->
                    throw new IllegalArgumentException("Argument " + i + " of the kernel is a "
                            + values[i].getClass().getName()
                            + ": it must be an Integer, Long, Short, Byte, Character, Boolean, Float, Double"
                            + " or DeviceMemory.");
            }
        }
        return memory;
    }
}
