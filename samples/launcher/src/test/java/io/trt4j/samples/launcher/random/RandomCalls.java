package io.trt4j.samples.launcher.random;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    /** A call that takes as long has hung. */
    private static final int SECONDS = 60;

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

    /**
     * Methods that are not called of C++ objects: creators of TensorRT's standard plugins end the process where a field has
     * not the name, the type and the length that they expect, and which ones these are cannot be asked.
     */
    private static final Set<String> CRASHING = Set.of("createPlugin", "deserializePlugin");

    /** Methods that take addresses on a device. */
    private static final Set<String> ADDRESSES = Set.of(
            "setTensorAddress",
            "setInputTensorAddress",
            "setOutputTensorAddress",
            "setDeviceMemory",
            "setDeviceMemoryV2",
            "execute",
            "executeV2",
            "enqueue",
            "enqueueV2");

    private static final long[] HANDLES = {0, 1, 2, 3, 4, 17, -1, Long.MIN_VALUE};

    private final Random random;
    private final ObjectPool pool;
    private final List<Class<?>> types = PublicApi.types();
    private final Map<Class<?>, List<Executable>> calls = new LinkedHashMap<>();
    private final List<Class<?>> weighted = new ArrayList<>();
    private final NastyValues values;
    private final @Nullable AnsweringObjects answering;
    private final List<ExecutorService> threads = List.of(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
    private final PrintStream out;
    private final Path model;
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private RandomCalls(long seed, Path folder, PrintStream out) {
        random = new Random(seed);
        this.out = out;
        model = folder.resolve("model.onnx");
        pool = new ObjectPool(random);
        values = new NastyValues(
                random,
                pool,
                types,
                List.of(model, folder, folder.resolve("missing"), folder.resolve("broken.onnx"), Path.of("")));
        answering = System.getProperty("trt4j.host") == null ? null : new AnsweringObjects(random);
        for (Class<?> type : types) {
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
     * @param args the seed, the number of calls, and a folder with {@code model.onnx} and {@code broken.onnx}
     */
    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        RandomCalls calls = new RandomCalls(Long.parseLong(args[0]), Path.of(args[2]), out);
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            if (i % MADE_AGAIN_AFTER == 0) {
                calls.begin();
            }
            calls.call(i);
        }
        calls.findings.forEach((call, what) -> out.println("FINDING " + call.split(" ", 2)[0] + ": " + what));
        out.println("DONE " + count + " calls: " + calls.outcomes);
        out.flush();
        System.exit(calls.findings.isEmpty() ? 0 : 1);
    }

    private void begin() throws IOException {
        if (CudaDriver.report().hasDevice()) {
            start("cuda", () -> StartingObjects.cuda(this::keep));
            if (answering == null) {
                start("GPU", () -> GpuObjects.make(this::keep));
            }
        }
        start("host", () -> StartingObjects.host(this::keep));
        start("model", () -> StartingObjects.model(model, this::keep));
        if (answering != null) {
            for (Class<?> type : types) {
                if (NativeObject.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())
                        && AnsweringObjects.isKnown(type)
                        && !pool.hasOpen(type)) {
                    keep(answering.create(type.asSubclass(NativeObject.class)));
                }
            }
        } else {
            start("plugins", () -> TensorRT.initLibNvInferPlugins(new SystemLogger(), ""));
        }
    }

    private interface Start {
        void run() throws IOException;
    }

    private void start(String what, Start objects) throws IOException {
        out.println("- " + what);
        out.flush();
        try {
            objects.run();
        } catch (RuntimeException e) { // what random calls have left may refuse it
            out.println("  " + e);
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
        } else if (receiver != null && isNative(receiver.value) && !receiver.closed) {
            refusable = null; // strings may be null in calls that TensorRT makes, and so where Java makes them
        } else if (receiver != null && receiver.closed && !isAllowedAfterClose(call)) {
            refusable = receiver.name + " is closed";
        }
        if (answering == null && receiver != null && CRASHING.contains(call.getName()) && isNative(receiver.value)) {
            return;
        }
        if (ADDRESSES.contains(call.getName())) {
            useMemory(arguments);
        }
        if (takesHandle(call)) {
            arguments[0] = HANDLES[random.nextInt(HANDLES.length)];
        }
        if (call.getName().equals("runOnHost") && arguments[0] instanceof LaunchConfig config && isLarge(config)) {
            return; // it would take as long as it says
        }
        if (answering != null) {
            answering.answerFor(call instanceof Method method ? method.getReturnType() : void.class);
        }
        int thread = random.nextInt(threads.size() + 1);
        String text = number + "/" + thread + " " + (receiver == null ? "" : receiver + " ") + name(call) + "("
                + Stream.of(arguments).map(this::describe).collect(Collectors.joining(", "))
                + ")";
        out.println(text);
        out.flush();
        Object on = receiver == null ? null : receiver.value;
        Throwable thrown = null;
        Object result = null;
        try {
            result = thread == threads.size()
                    ? invoke(call, on, arguments)
                    : inTime(threads.get(thread).submit(() -> invoke(call, on, arguments)), text);
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
        keepAll(result);
    }

    /** Whether Java calls a C++ object that implements an interface which users implement, too. */
    private static boolean isNative(Object value) {
        return value instanceof NativeObject
                && value.getClass().getPackageName().endsWith(".natives");
    }

    private static boolean isAllowedAfterClose(Executable call) {
        return AFTER_CLOSE.contains(call.getName()) || AFTER_CLOSE.contains(name(call));
    }

    /** Has addresses of memory that is there in the place of numbers, and of any elements. */
    private void useMemory(@Nullable Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Long) {
                arguments[i] = address();
            } else if (arguments[i] instanceof long[] all) {
                Arrays.setAll(all, index -> address());
            }
        }
    }

    private long address() {
        Entry memory = pool.find(DeviceMemory.class);
        return memory == null || memory.closed ? 0 : ((DeviceMemory) memory.value).address();
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

    /** Whether a call takes the handle of a stream, of which only those can be checked that are no addresses. */
    private static boolean takesHandle(Executable call) {
        return call.getParameterCount() > 0
                && call.getParameterTypes()[0] == long.class
                && (call.getName().equals("launch") || call.getName().equals("isCapturing"));
    }

    private static boolean isLarge(LaunchConfig config) {
        double threads = (double) config.gridX()
                * config.gridY()
                * config.gridZ()
                * config.blockX()
                * config.blockY()
                * config.blockZ();
        return threads > 10_000;
    }

    private static @Nullable Object invoke(Executable call, @Nullable Object on, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        return call instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) call).invoke(on, arguments);
    }

    private @Nullable Object inTime(Future<@Nullable Object> result, String text)
            throws ExecutionException, InterruptedException {
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            out.println("FINDING it hangs: " + text);
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                out.println(thread);
                List.of(stack).forEach(frame -> out.println("    " + frame));
            });
            out.flush();
            Runtime.getRuntime().halt(3);
            throw new IllegalStateException(e);
        }
    }

    private void judge(Executable call, String text, @Nullable Throwable thrown, @Nullable String refusable) {
        String outcome = thrown == null ? "returned" : thrown.getClass().getSimpleName();
        outcomes.merge(outcome, 1, Integer::sum);
        String wrong =
                thrown != null ? CallVerdict.of(thrown, call) : refusable != null ? "returned, but " + refusable : null;
        if (wrong == null) {
            return;
        }
        String what = wrong + (thrown == null ? "" : ": " + shortened(thrown.toString(), 200) + at(thrown))
                + "\n    in " + shortened(text, 400);
        String kind = name(call) + " " + wrong.replaceAll("\\d+", "N")
                + (thrown == null ? "" : thrown.getClass().getName());
        findings.putIfAbsent(kind, what);
    }

    private static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) + "..." : text;
    }

    private static String at(Throwable thrown) {
        return List.of(thrown.getStackTrace()).stream()
                .filter(frame -> !frame.getClassName().startsWith("java.lang.reflect")
                        && !frame.getClassName().startsWith("jdk.internal.reflect"))
                .filter(frame -> !frame.getClassName().startsWith("java.util.concurrent")
                        && !frame.getClassName().startsWith(RandomCalls.class.getName()))
                .limit(5)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }

    private void keepAll(@Nullable Object result) {
        switch (result) {
            case null -> {}
            case Optional<?> optional -> optional.ifPresent(this::keepAll);
            case Collection<?> all -> all.stream().limit(5).forEach(this::keepAll);
            case Object[] all -> List.of(all).stream().limit(5).forEach(this::keepAll);
            default -> {
                if (result.getClass().getName().startsWith("io.trt4j.")) {
                    keep(result);
                }
            }
        }
    }

    private void keep(Object value) {
        Entry gone = pool.add(value);
        if (gone != null && !gone.closed && gone.value instanceof AutoCloseable closeable) {
            out.println("  closing " + gone);
            out.flush();
            try {
                closeable.close();
            } catch (Exception e) {
                out.println("  " + e);
            }
        }
    }

    private static String name(Executable call) {
        return call.getDeclaringClass().getSimpleName() + (call instanceof Constructor ? "" : "." + call.getName());
    }

    private String describe(@Nullable Object value) {
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
                some.add(describe(Array.get(value, i)));
            }
            return value.getClass().getComponentType().getSimpleName() + "[" + Array.getLength(value) + "]" + some;
        }
        if (value instanceof Collection<?> all) {
            return all.stream().limit(12).map(this::describe).toList().toString();
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
