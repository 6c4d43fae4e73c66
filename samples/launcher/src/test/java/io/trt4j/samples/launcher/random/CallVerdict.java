package io.trt4j.samples.launcher.random;

import io.trt4j.ffm.NativeException;
import io.trt4j.kernel.DeviceView;
import io.trt4j.kernel.KernelException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a call may end as it did. */
final class CallVerdict {
    /** Thrown by implementations of ours, on purpose. */
    static final class Deliberate extends RuntimeException {
        private static final long serialVersionUID = 1;

        Deliberate() {
            super("thrown on purpose");
        }
    }

    /** Exceptions that say what is wrong. Subclasses count, but for those of {@link #REFUSED}. */
    private static final List<Class<? extends RuntimeException>> ACCEPTED = List.of(
            IllegalArgumentException.class,
            IllegalStateException.class,
            NullPointerException.class,
            IndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            NativeException.class,
            KernelException.class,
            UncheckedIOException.class,
            WrongThreadException.class); // of memory that only another thread may use

    private static final List<Class<? extends RuntimeException>> REFUSED = List.of(
            ArrayIndexOutOfBoundsException.class, StringIndexOutOfBoundsException.class, NumberFormatException.class);

    /** Messages of the JDK, which do not say what was given to the method. */
    private static final Pattern BARE = Pattern.compile(
            "(Cannot (invoke|read|load|store|throw|enter|assign) .*because \".*\" is null|No enum constant.*|Already"
                    + " closed|Out of bound access on segment .*|(?s).*\\bnull\\b element.*|Index: \\d+, Size:"
                    + " \\d+|newSize.*|Source segment incompatible.*|Misaligned access.*|Negative size)");

    private CallVerdict() {}

    /** What is wrong with what a call threw, or null. */
    static @Nullable String of(Throwable thrown, Executable call) {
        if (isDeliberate(thrown)) {
            return thrown instanceof Error ? "an error" : null;
        }
        boolean declared = List.of(call.getExceptionTypes()).stream().anyMatch(type -> type.isInstance(thrown));
        if (!declared && ACCEPTED.stream().noneMatch(type -> type.isInstance(thrown))
                || REFUSED.stream().anyMatch(type -> type.isInstance(thrown))) {
            return "no exception that says what is wrong";
        }
        String message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return "an exception without a message";
        }
        boolean isView = DeviceView.class.isAssignableFrom(call.getDeclaringClass()); // which checks no element twice
        return BARE.matcher(message).matches() && !isView ? "a message of the JDK" : null;
    }

    private static boolean isDeliberate(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Deliberate) {
                return true;
            }
        }
        return false;
    }
}
