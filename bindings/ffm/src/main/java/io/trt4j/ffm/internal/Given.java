package io.trt4j.ffm.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that arguments are given. Unlike {@link Calls} it needs no native access, so it may be used before that is asked for. */
public final class Given {
    private Given() {}

    /**
     * An argument that must be given.
     *
     * @throws NullPointerException if it is not
     */
    public static <T> T argument(@Nullable T argument, String name) {
        if (argument == null) {
            throw new NullPointerException(name + " is null.");
        }
        return argument;
    }

    /**
     * A copy of a list that must be given, with all of its elements.
     *
     * @throws NullPointerException if it is not, or an element is null
     */
    public static <T> List<T> elements(@Nullable List<T> list, String name) {
        List<T> copy = new ArrayList<>(argument(list, name));
        for (int i = 0; i < copy.size(); i++) {
            argument(copy.get(i), name + "[" + i + "]");
        }
        return List.copyOf(copy);
    }

    /**
     * An array that must be given, with all of its elements, and theirs if they are arrays.
     *
     * @throws NullPointerException if it is not, or an element is null
     */
    public static <T> T[] array(T @Nullable [] array, String name) {
        T[] given = argument(array, name);
        for (int i = 0; i < given.length; i++) {
            if (argument(given[i], name + "[" + i + "]") instanceof Object[] row) {
                array(row, name + "[" + i + "]");
            }
        }
        return given;
    }

    /** Likewise, of an array. */
    public static <T> List<T> elements(T @Nullable [] array, String name) {
        return elements(Arrays.asList(argument(array, name)), name);
    }
}
