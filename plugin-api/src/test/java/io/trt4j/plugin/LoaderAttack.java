package io.trt4j.plugin;

import io.trt4j.plugin.Attack.Settings;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of {@link Attack} in which two class loaders use TensorRT. */
final class LoaderAttack {
    private static PluginRegistration<Settings> registration;

    private LoaderAttack() {}

    /** Whether the program is this. */
    static boolean run(String[] args) throws Exception {
        if (!args[0].equals("twoClassLoaders")) {
            return false;
        }
        List<String> answers = new ArrayList<>();
        WeakReference<ClassLoader> closed = twoClassLoaders(answers);
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        List<String> expected = List.of(
                "One 101",
                "Two 201",
                "One of One",
                "Two of Two",
                "One 101",
                "Two 201",
                "One of One",
                "Two of Two",
                "none",
                "Two 202");
        // Until the process ends TensorRT may call what a class loader has given it, whose code must not go.
        System.out.println((answers.equals(expected) ? "answered" : answers) + " and "
                + (closed.get() == null ? "collected" : "kept"));
        return true;
    }

    private static WeakReference<ClassLoader> twoClassLoaders(List<String> answers) throws Exception {
        Class<?> one = loaded();
        Class<?> two = loaded();
        call(one, "register", "One", 100);
        call(two, "register", "Two", 200);
        for (Class<?> by : List.of(one, two)) {
            answers.add(call(by, "ask", "One", 1));
            answers.add(call(by, "ask", "Two", 1));
            answers.add(call(by, "ask", "One", -1));
            answers.add(call(by, "ask", "Two", -1));
        }
        call(one, "unregister", "One", 0);
        answers.add(call(two, "ask", "One", 2));
        answers.add(call(two, "ask", "Two", 2));
        call(two, "unregister", "Two", 0);
        return new WeakReference<>(one.getClassLoader());
    }

    /** This class, loaded anew with everything that it uses. */
    private static Class<?> loaded() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())
                .loadClass(LoaderAttack.class.getName());
    }

    private static String call(Class<?> by, String name, String plugin, int number) throws Exception {
        Method method = by.getDeclaredMethod(name, String.class, int.class);
        method.setAccessible(true);
        return (String) method.invoke(null, plugin, number);
    }

    /** Registers a plugin that adds a number to its own, or fails where that is negative. */
    static void register(String plugin, int added) {
        TensorRT.setUncaughtHandler((where, thrown) -> System.out.println(where + " was blamed on nothing"));
        registration = Plugins.register(
                plugin,
                "1",
                Settings.class,
                settings -> new Attack.Worker(settings, () -> {
                    if (settings.number() < 0) {
                        throw new IllegalStateException("of " + plugin);
                    }
                    return settings.number() + added;
                }));
    }

    static void unregister(String plugin, int unused) {
        registration.close();
    }

    /** What a plugin answers, whichever class loader has registered it. */
    static String ask(String plugin, int number) {
        IPluginCreator creator = NativeCreators.get(plugin, "1", "");
        if (creator == null) {
            return "none";
        }
        try (IPluginV2 made = creator.createPlugin("layer", MemoryAttack.fields(number));
                IPluginV2 copy = made.clone()) {
            return copy.getPluginType() + " " + copy.getNbOutputs();
        } catch (TensorRTException e) {
            return plugin + " " + e.getCause().getMessage();
        }
    }
}
