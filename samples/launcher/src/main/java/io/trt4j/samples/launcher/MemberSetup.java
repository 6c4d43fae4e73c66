package io.trt4j.samples.launcher;

import io.trt4j.testkit.PluginSetup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Registers a plugin by a public static member of a public class, which needs to know nothing of this: a field with a method
 * {@code register()}, as a declaration has, or a method that registers.
 *
 * @param name the class's name, a dot, and the member's
 */
record MemberSetup(String name) implements PluginSetup {
    @Override
    public AutoCloseable register() throws Exception {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw wrong("it is no class, a dot and a member, as in com.example.MyPlugin.DECLARATION", null);
        }
        String member = name.substring(dot + 1);
        try {
            Class<?> type = Class.forName(name.substring(0, dot));
            for (Method method : type.getMethods()) {
                if (method.getName().equals(member) && method.getParameterCount() == 0) {
                    return closeable(method.invoke(null));
                }
            }
            Object field = type.getField(member).get(null);
            return closeable(field.getClass().getMethod("register").invoke(field));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } catch (ReflectiveOperationException | LinkageError | NullPointerException e) {
            throw wrong("there is no such public static member on the class path that registers a plugin", e);
        }
    }

    private AutoCloseable closeable(Object registration) {
        if (registration instanceof AutoCloseable closeable) {
            return closeable;
        }
        throw wrong("what it returns is not AutoCloseable", null);
    }

    private IllegalArgumentException wrong(String why, Throwable cause) {
        return new IllegalArgumentException("The plugin cannot be registered by " + name + ": " + why + ".", cause);
    }
}
