package io.trt4j.tensorrt.abi;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The copies of these classes that other class loaders of the JVM have: a call by one may lead to a plugin of another. They
 * share a list among the system properties, with types of the JDK alone.
 */
final class OtherLoaders {
    private static final String KEY = "io.trt4j.failures";

    private OtherLoaders() {}

    /** Lets the others tell this copy of failures that its calls led to. Loads what telling them needs, too. */
    static void join() {
        tell("", "", null);
        BiPredicate<String[], Throwable> told = OtherLoaders::failed;
        listeners().add(told);
    }

    @SuppressWarnings("unchecked")
    private static List<BiPredicate<String[], Throwable>> listeners() {
        Object made = new CopyOnWriteArrayList<>();
        Object list = Objects.requireNonNullElse(System.getProperties().putIfAbsent(KEY, made), made);
        return (List<BiPredicate<String[], Throwable>>) list;
    }

    private static boolean failed(String[] where, Throwable thrown) {
        NativeCall call = CallStack.current().innermost();
        if (call == null) {
            return false;
        }
        call.failed(where[0], where[1], thrown);
        return true;
    }

    /** Tells the copy by which the calling thread calls TensorRT what a callback threw; false if there is none. */
    static boolean tell(String where, String method, @Nullable Throwable thrown) {
        String[] names = {where, method};
        for (BiPredicate<String[], Throwable> other : listeners()) {
            if (other.test(names, thrown)) {
                return true;
            }
        }
        return false;
    }
}
