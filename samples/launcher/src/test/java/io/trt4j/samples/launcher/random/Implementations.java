package io.trt4j.samples.launcher.random;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Implementations in Java of interfaces that TensorRT and trt4j call: each call of one gives a random result, or throws. */
final class Implementations {
    private final Random random;
    private final NastyValues values;

    Implementations(Random random, NastyValues values) {
        this.random = random;
        this.values = values;
    }

    /**
     * Implements an interface.
     *
     * @param wanted the type of the parameter, which tells the type arguments
     * @param type the interface, which extends it
     */
    Object of(Type wanted, Class<?> type) {
        boolean throwing = random.nextInt(6) == 0;
        return Proxy.newProxyInstance(
                Implementations.class.getClassLoader(), new Class<?>[] {type}, new Handler(wanted, type, throwing));
    }

    private final class Handler implements InvocationHandler {
        private final Type wanted;
        private final Class<?> type;
        private final boolean throwing;

        Handler(Type wanted, Class<?> type, boolean throwing) {
            this.wanted = wanted;
            this.type = type;
            this.throwing = throwing;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> type.getSimpleName() + " of a test";
                };
            }
            synchronized (values) { // TensorRT may call from threads of its own
                if (throwing) {
                    throw new CallVerdict.Deliberate();
                }
                if (method.isDefault() && random.nextInt(4) != 0) {
                    return InvocationHandler.invokeDefault(self, method, arguments);
                }
                Type result = resolved(method.getGenericReturnType());
                if (result == void.class) {
                    return null;
                }
                return random.nextInt(10) == 0 && !NastyValues.raw(result).isPrimitive()
                        ? null
                        : values.value(result, 5);
            }
        }

        /** The type argument for a type parameter of the interface that is wanted. */
        private Type resolved(Type result) {
            if (result instanceof TypeVariable<?> variable && wanted instanceof ParameterizedType given) {
                int index = Arrays.asList(NastyValues.raw(given).getTypeParameters())
                        .indexOf(variable);
                return index < 0 ? result : given.getActualTypeArguments()[index];
            }
            return result;
        }
    }
}
