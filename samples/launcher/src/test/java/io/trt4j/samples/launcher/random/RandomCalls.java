package io.trt4j.samples.launcher.random;

import io.trt4j.cuda.CudaContext;
import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import io.trt4j.tensorrt.NativeObject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program of its own: calls the public API at random, as the seed says, from several threads one after another. Each call
 * ends as {@link CallVerdict} allows, or is a finding. It prints each call before it is made, and ends with the number of
 * findings. The same arguments make the same calls.
 */
final class RandomCalls {
    private static final int MADE_AGAIN_AFTER = 400;
    /** What may be called of a closed object: what answers from what Java has. */
    private static final Set<String> AFTER_CLOSE = Set.of(
            "close",
            "toString",
            "context",
            "DeviceMemory.size",
            "HostMemory.size",
            "HostEngine.getNbOptimizationProfiles",
            "HostEngine.inputs",
            "HostEngine.outputs",
            "HostEngine.shapeInputs",
            "HostEngine.trace",
            "HostModel.inputs",
            "HostModel.outputs",
            "HostModel.pluginNodes",
            "PluginRegistration.fields",
            "PluginV3Registration.fields",
            "KernelLauncher.config",
            "NativeResource.destroy");

    /** A class of each module and library that calls may need, which is then missed before the first call. */
    private static final List<String> NEEDED = List.of(
            "io.trt4j.kernel.JavaKernel",
            "io.trt4j.plugin.Plugins",
            "io.trt4j.testkit.PluginTestKit",
            "io.trt4j.hostmodel.HostModel",
            "com.google.protobuf.Message",
            "ai.onnx.proto.OnnxMl",
            "ai.onnxruntime.OrtEnvironment",
            "org.jspecify.annotations.Nullable",
            "org.objectweb.asm.ClassReader");

    private final Random random;
    private final ApiObjects objects;
    private final ObjectPool pool;
    private final NastyValues values;
    private final CallRules rules;
    private final Map<Class<?>, List<Executable>> calls = new LinkedHashMap<>();
    private final List<Class<?>> weighted = new ArrayList<>();
    private final List<ExecutorService> threads = List.of(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
    private final PrintStream out;
    private final HangWatch watch;
    private final Findings findings;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private RandomCalls(long seed, Path folder, PrintStream out) {
        random = new Random(seed);
        this.out = out;
        watch = new HangWatch(out);
        findings = new Findings(out);
        objects = new ApiObjects(random, folder, out);
        pool = objects.pool;
        values = new NastyValues(random, objects, folder);
        rules = new CallRules(random, objects);
        for (Class<?> type : objects.types) {
            List<Executable> of = PublicApi.calls(type);
            if (!of.isEmpty()) {
                calls.put(type, of);
                weighted.addAll(Collections.nCopies((int) Math.ceil(Math.sqrt(of.size())), type));
            }
        }
    }

    /**
     * Makes calls.
     *
     * @param args the seed, the number of calls, a folder with {@code broken.onnx}, and the seconds after which no more calls
     *     are made
     */
    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[3]));
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        requireClassPath();
        RandomCalls calls = new RandomCalls(Long.parseLong(args[0]), Path.of(args[2]), out);
        int count = Integer.parseInt(args[1]);
        int made = 0;
        for (; made < count && System.nanoTime() < end; made++) {
            if (made % MADE_AGAIN_AFTER == 0) {
                calls.watch.begins("making objects");
                calls.objects.begin();
            }
            calls.call(made);
        }
        if (Boolean.getBoolean(NullArguments.PROPERTY)) {
            calls.objects.begin();
            new NullArguments(calls.objects, calls.values, calls.rules, calls.watch, calls.findings, out).callAll();
        }
        out.println("DONE " + made + " calls, " + calls.findings.count() + " findings: " + calls.outcomes);
        out.flush();
        calls.watch.begins("exit");
        System.exit(0);
    }

    private static void requireClassPath() {
        for (String name : NEEDED) {
            try {
                Class.forName(name, false, RandomCalls.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                throw new IllegalStateException(
                        "The class path lacks " + name + "; it is " + System.getProperty("java.class.path"), e);
            }
        }
    }

    private void call(int number) throws InterruptedException {
        Class<?> type = weighted.get(random.nextInt(weighted.size()));
        List<Executable> of = calls.get(type);
        Executable call = of.get(random.nextInt(of.size()));
        Entry receiver = null;
        if (call instanceof Method method && !PublicApi.isStatic(method)) {
            receiver = pool.findReceiver(type);
            if (receiver == null) {
                return;
            }
        }
        values.refusable = null;
        Object[] arguments = values.arguments(call.getAnnotatedParameterTypes(), call.getGenericParameterTypes(), 0);
        String refusable = values.refusable;
        if (call instanceof Constructor<?> && Throwable.class.isAssignableFrom(type)) {
            refusable = null; // an exception takes what it gets
        } else if (receiver != null && CallRules.isNative(receiver.value) && !receiver.closed) {
            refusable = null; // strings may be null in calls that TensorRT makes, and so where Java makes them
        } else if (receiver != null && CallRules.mayTakeNull(call, receiver.value)) {
            refusable = null;
        } else if (receiver != null && receiver.closed && !isAllowedAfterClose(call)) {
            refusable = receiver.name + " is closed";
        }
        if (!rules.allows(call, receiver == null ? null : receiver.value, arguments)) {
            return;
        }
        int thread = random.nextInt(threads.size() + 1);
        String text = number + "/" + thread + " " + (receiver == null ? "" : receiver + " ") + CallText.name(call) + "("
                + Stream.of(arguments)
                        .map(argument -> CallText.describe(pool, argument))
                        .collect(Collectors.joining(", "))
                + ")";
        out.println(text);
        out.flush();
        watch.begins(text);
        Object on = receiver == null ? null : receiver.value;
        Throwable thrown = null;
        Object result = null;
        try {
            result = thread == threads.size()
                    ? invoke(call, on, arguments)
                    : threads.get(thread)
                            .submit(() -> invoke(call, on, arguments))
                            .get();
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (ExecutionException e) {
            thrown = e.getCause() instanceof InvocationTargetException i ? i.getCause() : e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(text, e);
        }
        judge(call, text, thrown, refusable);
        if (thrown == null && receiver != null && call.getName().equals("close")) {
            receiver.closed = isClosed(receiver.value);
        }
        objects.keepAll(result);
    }

    private static boolean isAllowedAfterClose(Executable call) {
        return AFTER_CLOSE.contains(call.getName()) || AFTER_CLOSE.contains(CallText.name(call));
    }

    /** Whether it is an error to use an object from now on, once it was closed. */
    private static boolean isClosed(Object value) {
        if (value instanceof NativeObject object) {
            try {
                object.address();
                return false; // TensorRT only lent it
            } catch (IllegalStateException e) {
                return true;
            }
        }
        // A context is in use until all that was made in it is closed; types that are not exported are no one's to use.
        return !(value instanceof CudaContext)
                && Modifier.isPublic(value.getClass().getModifiers());
    }

    /** Calls something. */
    static @Nullable Object invoke(Executable call, @Nullable Object on, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        return call instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) call).invoke(on, arguments);
    }

    private void judge(Executable call, String text, @Nullable Throwable thrown, @Nullable String refusable) {
        String outcome = thrown == null ? "returned" : thrown.getClass().getSimpleName();
        outcomes.merge(outcome, 1, Integer::sum);
        String wrong =
                thrown != null ? CallVerdict.of(thrown, call) : refusable != null ? "returned, but " + refusable : null;
        if (wrong != null) {
            findings.add(call, wrong, thrown, text);
        }
    }
}
