package io.trt4j.bindgen;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Run in a JVM of its own with generated classes: calls every method of every object that g++ compiled, and gives C++
 * an object of Java's for every interface that Java implements. Prints what {@link Trace} reads.
 */
public final class Driver {
    private static final String PACKAGE = "io.trt4j.tensorrt";
    private static final MethodHandle COMPILED = Linker.nativeLinker()
            .downcallHandle(
                    Libraries.lookup(TensorRTLibraries.NVINFER).find("compiled").orElseThrow(),
                    FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));

    /** What C++ gives. */
    private static final Values CPP =
            new Values(type -> natives(type).of(compiled("object", type, 0), Lifetime.FOREVER));
    /** What Java gives. */
    private static final Values JAVA = new Values(type -> implementation(mostDerived(type)));

    private static String destructor;

    private Driver() {}

    /** Takes the version that must be loaded, and the names of the interfaces and enums. */
    public static void main(String[] arguments) throws Throwable {
        mustBe("the loaded version", TensorRT.version().toString(), arguments[0]);
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            Class<?> type = type(name);
            if (type.isEnum()) {
                constants(type);
                continue;
            }
            long address = compiled("object", type, 0);
            if (address == 0) {
                continue; // not in this version
            }
            if (type.isInterface()) {
                callAll(type, natives(type).of(address, Lifetime.FOREVER));
                beCalled(name, natives(type), () -> implementation(type));
            } else {
                callAll(type, object(type, address, Lifetime.FOREVER));
            }
            if (NativeResource.class.isAssignableFrom(type)) {
                close((NativeResource) object(type, compiled("new", type, 0), Lifetime.owned(Lifetime.FOREVER)));
            }
        }
        beCalled(Hosted.NAME, Hosted.TYPE, Hosted::new);
        VersionRefusals.print();
    }

    /** A generated class. */
    static Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What C++ gives. */
    static Object cpp(Class<?> type, long n) throws ReflectiveOperationException {
        return CPP.value(type, n);
    }

    static void note(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void mustBe(String what, Object actual, Object expected) {
        if (!Values.text(actual).equals(Values.text(expected))) {
            note("wrong: " + what + " is " + Values.text(actual) + ", not " + Values.text(expected));
        }
    }

    /** Asks the library for what is needed to test it. */
    static long compiled(String what, Class<?> type, long object) {
        return compiled(what, type.getSimpleName(), object);
    }

    private static long compiled(String what, String type, long object) {
        try (Arena arena = Arena.ofConfined()) {
            return (long) COMPILED.invokeExact(arena.allocateFrom(what), arena.allocateFrom(type), object);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** A C++ object that Java only calls. */
    static Object object(Class<?> type, long address, Lifetime life) {
        return Wrapper.wrap(type.asSubclass(NativeObject.class), address, life);
    }

    @SuppressWarnings("unchecked")
    private static UpcallType<Object> natives(Class<?> type) {
        try {
            return (UpcallType<Object>) type("natives." + type.getSimpleName() + "Native")
                    .getField("TYPE")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What C++ must find by itself to be more than it was given as. */
    private static Class<?> mostDerived(Class<?> type) {
        return type.getSimpleName().equals("IGpuAllocator") ? type("IGpuAsyncAllocator") : type;
    }

    private static String signature(Class<?> type, Method m) {
        return signature(type.getSimpleName() + "." + m.getName(), m.getParameterTypes());
    }

    static String signature(String method, Class<?>[] parameters) {
        return method
                + Arrays.stream(parameters)
                        .map(c -> c == CudaStream.class ? long.class : c) // C++ has its handle
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /**
     * A method's name says what is not as elsewhere: {@code null...} takes and gives null, {@code wide...} numbers that had
     * 32 bits, {@code pointTo...} pointers to a struct.
     */
    private static Object value(Values values, Method m, Class<?> type, long n) throws ReflectiveOperationException {
        if (m.getName().startsWith("null") && !type.isPrimitive()) {
            return type == MemorySegment.class ? MemorySegment.NULL : null;
        } else if (m.getName().startsWith("wide") && type == long.class && LoadedVersion.isBefore(10, 0)) {
            return values.value(int.class, n);
        }
        return values.value(pointee(m, type).orElse(type), n);
    }

    /** The struct to which a method's memory is a pointer, as its name says. */
    private static Optional<Class<?>> pointee(Method m, Class<?> type) {
        boolean points = m.getName().startsWith("pointTo") && type == MemorySegment.class;
        return points ? Optional.of(type(m.getName().substring("pointTo".length()))) : Optional.empty();
    }

    private static Object argument(Method m, Class<?> type, long n) throws ReflectiveOperationException {
        Object value = value(JAVA, m, type, n);
        return pointee(m, type).isEmpty()
                ? value
                : value.getClass().getMethod("allocate", SegmentAllocator.class).invoke(value, Arena.global());
    }

    /** What came from C++ must be a value, or point to it. */
    private static void mustBe(String what, Object actual, Method m, Class<?> type, long n)
            throws ReflectiveOperationException {
        Object given = actual;
        Optional<Class<?>> struct = pointee(m, type);
        if (struct.isPresent()) {
            MemoryLayout layout =
                    (MemoryLayout) struct.get().getMethod("layout").invoke(null);
            given = struct.get()
                    .getMethod("read", MemorySegment.class)
                    .invoke(null, ((MemorySegment) actual).reinterpret(layout.byteSize()));
        }
        mustBe(what, given, value(CPP, m, type, n));
    }

    private static void constants(Class<?> type) throws ReflectiveOperationException {
        for (Object constant : type.getEnumConstants()) {
            boolean known = true;
            try {
                type.getMethod("value").invoke(constant);
            } catch (InvocationTargetException e) {
                known = false;
                refused(type.getSimpleName() + "." + constant + "()", e.getCause());
            }
            mustBe(constant + ".isAvailable()", type.getMethod("isAvailable").invoke(constant), known);
        }
    }

    private static void refused(String what, Throwable thrown) {
        note((thrown instanceof TensorRTException ? "Java refuses " : "wrong: ") + what + " " + thrown);
    }

    private static void callAll(Class<?> type, Object object) throws ReflectiveOperationException {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(m -> m.getDeclaringClass().getPackageName().equals(PACKAGE))
                .filter(m -> !m.getDeclaringClass().isAssignableFrom(NativeResource.class)) // which is by hand
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
                .sorted(Comparator.comparing(m -> signature(type, m)))
                .toList();
        for (Method m : methods) {
            call(type, object, m);
        }
    }

    private static void call(Class<?> type, Object object, Method m) throws ReflectiveOperationException {
        String signature = signature(type, m);
        long n = Values.number(signature);
        Object[] arguments = new Object[m.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(m, m.getParameterTypes()[i], n + i);
        }
        Object result;
        note("Java calls " + signature);
        try {
            result = m.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            refused(signature, e.getCause());
            return;
        }
        String what = "the result in Java of " + signature;
        if (m.getName().startsWith("create")) {
            NativeResource created = (NativeResource) result;
            mustBe(what, created.address(), compiled("created", type, 0));
            close(created);
        } else {
            if (m.getName().equals("answers")) {
                mustBe(what, result, true); // also where the version has no answer yet
            } else {
                mustBe(what, result, m, m.getReturnType(), n - 1);
            }
        }
    }

    private static void close(NativeResource resource) {
        note("Java calls " + resource.getClass().getSimpleName() + ".~delete()");
        resource.close();
    }

    private static void beCalled(String type, UpcallType<Object> natives, Supplier<Object> implementation) {
        for (String how : List.of("destroy", "delete")) {
            destructor = how.equals("delete") ? "~delete" : "~";
            long address = natives.create(implementation.get()).address();
            if (how.equals("destroy")) {
                compiled("use", type, address);
            }
            compiled(how, type, address);
            mustBe(type + " after " + how, ObjectTable.handle(address), null);
        }
    }

    static void destroyed(String type) {
        note("Java hears " + type + "." + destructor + "()");
    }

    private static Object implementation(Class<?> type) {
        Class<?>[] types = {type, UpcallTarget.Destroyed.class};
        return Proxy.newProxyInstance(type.getClassLoader(), types, (self, m, arguments) -> {
            if (m.getDeclaringClass() == Object.class) {
                return m.getName().equals("equals") ? (Object) (self == arguments[0]) : System.identityHashCode(self);
            }
            String signature = signature(type, m);
            long n = Values.number(signature);
            if (m.getName().equals("destroyed")) {
                destroyed(type.getSimpleName());
                return null;
            }
            note("Java hears " + signature);
            for (int i = 0; i < m.getParameterCount(); i++) {
                String what = "Java's argument " + (i + 1) + " of " + signature;
                mustBe(what, arguments[i], m, m.getParameterTypes()[i], n + i);
            }
            return value(JAVA, m, m.getReturnType(), n - 1);
        });
    }
}
