package io.trt4j.samples.launcher.random;

import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import io.trt4j.tensorrt.TensorRTException;
import java.io.PrintStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls each method and constructor with null for each of its parameters that may not be null. Each has to say which one is
 * null; where it says something else of the others, which are random, it is called again with others.
 */
final class NullArguments {
    /** The system property that has null given for each parameter. */
    static final String PROPERTY = "trt4j.nulls";

    /** Fewer are given only if something is wrong with what gives them. */
    private static final int FEWEST = 1000;

    private static final int TRIES = 60;
    private static final Pattern LACKING =
            Pattern.compile("(is in TensorRT .* is loaded|is a function of TensorRT's library)");

    /** What messages call parameters whose names do not tell what they are. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("attributes", "class"),
            Map.entry("bytes", "size|memory"),
            Map.entry("calculation", "reference"),
            Map.entry("component", "attribute"),
            Map.entry("data", "elements|memory"),
            Map.entry("dims", "shape|dimensions|extents"),
            Map.entry("elements", "values"),
            Map.entry("fields", "class|attributes"),
            Map.entry("max", "greatest"),
            Map.entry("min", "least"),
            Map.entry("more", "options"),
            Map.entry("most", "largest"),
            Map.entry("next", "config"),
            Map.entry("onnx", "model"),
            Map.entry("onto", "stream"),
            Map.entry("opt", "usual"),
            Map.entry("other", "operand|tensor|formats"),
            Map.entry("plan", "engine"),
            Map.entry("start", "event"),
            Map.entry("state", "class"),
            Map.entry("tensor", "input|output"),
            Map.entry("value", "memory"),
            Map.entry("values", "attributes"),
            Map.entry("x", "grid"),
            Map.entry("y", "grid"),
            Map.entry("z", "grid"));

    private final ApiObjects objects;
    private final NastyValues values;
    private final CallRules rules;
    private final HangWatch watch;
    private final Findings findings;
    private final PrintStream out;
    private final Set<String> notCalled = new TreeSet<>();
    private int refused;

    NullArguments(
            ApiObjects objects,
            NastyValues values,
            CallRules rules,
            HangWatch watch,
            Findings findings,
            PrintStream out) {
        this.objects = objects;
        this.values = values;
        this.rules = rules;
        this.watch = watch;
        this.findings = findings;
        this.out = out;
    }

    void callAll() {
        values.givesNulls = false;
        for (Class<?> type : objects.types) {
            if (Throwable.class.isAssignableFrom(type)) {
                continue; // an exception takes what it gets
            }
            for (Executable call : PublicApi.calls(type)) {
                for (int i = 0; i < call.getParameterCount(); i++) {
                    if (!mayBeNull(call, i)) {
                        call(type, call, i);
                    }
                }
            }
        }
        values.givesNulls = true;
        out.println("NULLS " + refused + " refused; not called: " + notCalled);
        if (refused < FEWEST) {
            throw new IllegalStateException("Only " + refused + " nulls were given.");
        }
    }

    private static boolean mayBeNull(Executable call, int parameter) {
        AnnotatedType type = call.getAnnotatedParameterTypes()[parameter];
        return call.getParameterTypes()[parameter].isPrimitive()
                || call.getGenericParameterTypes()[parameter] instanceof TypeVariable
                || type.isAnnotationPresent(Nullable.class);
    }

    private void call(Class<?> type, Executable call, int parameter) {
        Throwable last = null;
        String text = "";
        for (int i = 0; i < TRIES; i++) {
            Object receiver = null;
            if (call instanceof Method method && !PublicApi.isStatic(method)) {
                Entry found = objects.pool.findReceiver(type);
                // C++ may be called with a null.
                if (found == null || CallRules.isNative(found.value) || CallRules.isDefault(call, found.value)) {
                    break;
                }
                receiver = found.value;
            }
            @Nullable
            Object[] arguments =
                    values.arguments(call.getAnnotatedParameterTypes(), call.getGenericParameterTypes(), 0);
            arguments[parameter] = null;
            if (nulls(call, arguments) > 1 || !rules.allows(call, receiver, arguments)) {
                continue;
            }
            text = CallText.name(call) + "("
                    + Stream.of(arguments)
                            .map(argument -> CallText.describe(objects.pool, argument))
                            .collect(Collectors.joining(", "))
                    + ")";
            watch.begins(text);
            out.println(i + "/0 " + text);
            out.flush();
            try {
                objects.keepAll(RandomCalls.invoke(call, receiver, arguments));
                findings.add(call, "takes null for " + name(call, parameter), null, text);
                return;
            } catch (InvocationTargetException e) {
                last = e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(text, e);
            }
            if (says(last, name(call, parameter))) {
                refused++;
                return;
            }
            if (last instanceof UnsupportedOperationException || isLacking(last)) {
                break;
            }
        }
        if (last == null || isLacking(last) || last instanceof UnsupportedOperationException) {
            notCalled.add(CallText.name(call));
        } else {
            findings.add(call, "does not say that " + name(call, parameter) + " is null", last, text);
        }
    }

    private static int nulls(Executable call, @Nullable Object[] arguments) {
        int nulls = 0;
        for (int i = 0; i < arguments.length; i++) {
            nulls += arguments[i] == null && !mayBeNull(call, i) ? 1 : 0;
        }
        return nulls;
    }

    /** Whether there is nothing to call, in this version or without TensorRT's library. */
    private static boolean isLacking(Throwable thrown) {
        return thrown instanceof TensorRTException
                && LACKING.matcher(String.valueOf(thrown.getMessage())).find();
    }

    private static String name(Executable call, int parameter) {
        Parameter of = call.getParameters()[parameter];
        if (!of.isNamePresent()) {
            throw new IllegalStateException(call + " was compiled without -parameters.");
        }
        return of.getName();
    }

    /** Whether a message says that an argument is null: by its name, or the last word of that. */
    private static boolean says(Throwable thrown, String parameter) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        String[] words = parameter.split("(?=[A-Z])");
        String word = words[words.length - 1].toLowerCase(Locale.ROOT);
        return !(thrown instanceof Error)
                && message.contains("null")
                && !message.startsWith("cannot ")
                && Pattern.compile(word + "|" + WORDS.getOrDefault(word, word))
                        .matcher(message)
                        .find();
    }
}
