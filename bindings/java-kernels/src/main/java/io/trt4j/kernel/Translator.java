package io.trt4j.kernel;

import io.trt4j.ffm.internal.OwnThread;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Translates a method and those that it calls. */
final class Translator {
    /** How deep methods may call each other; there is a level of the translator for each. */
    private static final int MAX_CALLS = 2_000;

    private static final long STACK = 64L << 20;

    /** The methods being translated, each called by the one before. */
    private final List<String> calls = new ArrayList<>();

    /** What was translated, callees first. */
    private final Map<String, Function> functions = new LinkedHashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Map<Class<?>, ClassReader> files = new HashMap<>();

    private Translator() {}

    /**
     * Translates a static method.
     *
     * @throws KernelException if it contains what a kernel cannot
     */
    static Translation translate(Method method) {
        return OwnThread.call("Java kernel " + method.getName(), STACK, () -> translateHere(method));
    }

    private static Translation translateHere(Method method) {
        Translator translator = new Translator();
        Function kernel = translator.function(
                method.getDeclaringClass(), method.getName(), Type.getMethodDescriptor(method), null);
        if (kernel == null) {
            throw new KernelException(method + ": its class file has no such method, so it cannot be translated.");
        }
        Collection<Function> all = translator.functions.values();
        StringBuilder code = new StringBuilder();
        all.forEach(function -> code.append('\n').append(function.text()));
        return new Translation(kernel.name(), Prelude.of(code.toString()) + code, kernel.written());
    }

    /**
     * The function that a method has become.
     *
     * @param site where it is called; null for the kernel
     * @return null if the class does not declare the method
     */
    private @Nullable Function function(
            Class<?> owner, String name, String descriptor, @Nullable InstructionReader site) {
        String key = owner.getName() + "." + name + descriptor;
        Function done = functions.get(key);
        if (done != null) {
            return done;
        }
        @Nullable FunctionReader[] found = new FunctionReader[1];
        files.computeIfAbsent(owner, ClassFiles::of)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            private @Nullable String source;

                            @Override
                            public void visitSource(String file, String debug) {
                                source = file;
                            }

                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access, String n, String d, String signature, String[] exceptions) {
                                if (!n.equals(name) || !d.equals(descriptor)) {
                                    return null;
                                }
                                found[0] = new FunctionReader(
                                        Translator.this, owner, source, access, name, descriptor, site);
                                return found[0];
                            }
                        },
                        ClassReader.EXPAND_FRAMES);
        if (found[0] == null) {
            return null;
        }
        Function function = found[0].function();
        functions.put(key, function);
        return function;
    }

    /**
     * The function that a called method has become.
     *
     * @param site where it is called, for messages
     */
    Function called(Class<?> caller, String owner, String name, String descriptor, InstructionReader site) {
        String shown = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
        Class<?> declaring = load(caller, owner, site);
        ClassLoader loader = declaring.getClassLoader();
        if (loader == null || loader == ClassLoader.getPlatformClassLoader()) {
            throw site.refused("cannot call the JDK's " + shown);
        }
        String key = declaring.getName() + "." + name + descriptor;
        if (calls.contains(key)) {
            throw site.refused("cannot call itself, as it does by " + shown);
        }
        if (calls.size() == MAX_CALLS) {
            throw site.refused("cannot have methods that call each other more than " + MAX_CALLS
                    + " deep, as it does by " + shown);
        }
        calls.add(key);
        Function function = null;
        for (Class<?> c = declaring;
                c != null && c.getClassLoader() != null && function == null;
                c = c.getSuperclass()) {
            function = function(c, name, descriptor, site);
        }
        if (function == null) {
            throw site.refused("cannot call " + shown + ": there is no such method in its class file");
        }
        calls.removeLast();
        return function;
    }

    private static Class<?> load(Class<?> caller, String name, InstructionReader site) {
        try {
            return Class.forName(name.replace('/', '.'), false, caller.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw site.refused("cannot call methods of " + name.replace('/', '.') + ": the class cannot be found");
        }
    }

    /** A name for a function that no other has. */
    String name(Class<?> owner, String method) {
        String binary = owner.getName().substring(owner.getName().lastIndexOf('.') + 1);
        String name = ascii(binary) + "_" + ascii(method);
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private static String ascii(String identifier) {
        StringBuilder text = new StringBuilder();
        for (char c : identifier.toCharArray()) {
            boolean plain = c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            text.append(plain ? String.valueOf(c) : c == '$' ? "_" : "u%04x".formatted((int) c));
        }
        return text.toString();
    }
}
