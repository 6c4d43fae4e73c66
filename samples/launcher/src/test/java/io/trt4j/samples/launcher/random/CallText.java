package io.trt4j.samples.launcher.random;

import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How calls and what they throw are told. */
final class CallText {
    private CallText() {}

    /** At most the first characters. */
    static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) + "..." : text;
    }

    /** Where an exception was thrown. */
    static String at(Throwable thrown) {
        return List.of(thrown.getStackTrace()).stream()
                .filter(frame -> !frame.getClassName().startsWith("java.lang.reflect")
                        && !frame.getClassName().startsWith("jdk.internal.reflect"))
                .filter(frame -> !frame.getClassName().startsWith("java.util.concurrent")
                        && !frame.getClassName().startsWith(CallText.class.getPackageName()))
                .limit(5)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }

    /** A method with its class. */
    static String name(Executable call) {
        return call.getDeclaringClass().getSimpleName() + (call instanceof Constructor ? "" : "." + call.getName());
    }

    /** A value, shortly. */
    static String describe(ObjectPool pool, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        Entry entry = pool.entryOf(value);
        if (entry != null) {
            return entry.toString();
        }
        if (value.getClass().isArray()) {
            Set<String> some = new LinkedHashSet<>();
            for (int i = 0; i < Math.min(12, Array.getLength(value)); i++) {
                some.add(describe(pool, Array.get(value, i)));
            }
            return value.getClass().getComponentType().getSimpleName() + "[" + Array.getLength(value) + "]" + some;
        }
        if (value instanceof Collection<?> all) {
            return all.stream()
                    .limit(12)
                    .map(element -> describe(pool, element))
                    .toList()
                    .toString();
        }
        if (value instanceof Proxy) {
            return value.toString();
        }
        if (value instanceof String text) {
            return '"'
                    + (text.length() > 30
                            ? text.substring(0, 10) + "..." + text.length()
                            : text.replace("\0", "\\0").replace("\n", "\\n"))
                    + '"';
        }
        boolean isSimple = value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof Class
                || value instanceof Path
                || value instanceof java.lang.foreign.MemorySegment;
        return isSimple ? value.toString() : value.getClass().getSimpleName();
    }
}
