package io.trt4j.samples.launcher.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public constructors and methods of the types that the modules export to all, but for those with a reason. */
final class PublicApi {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");
    private static final List<String> MODULES = List.of(
            "bindings/ffm",
            "bindings/cuda",
            "bindings/java-kernels",
            "bindings/tensorrt",
            "plugin-api",
            "tools/testkit",
            "tools/host-model",
            "tools/engine");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    private static final String RAW = "takes addresses, which nothing can check";

    /** What is not called, and why: a type or a method of it. */
    private static final Map<String, String> EXCLUDED = Map.ofEntries(
            Map.entry("CudaStream.wrap", RAW),
            Map.entry("DeviceView.of", RAW),
            Map.entry("IGpuAllocator", RAW),
            Map.entry("IGpuAsyncAllocator", RAW),
            Map.entry("IOutputAllocator", RAW),
            Map.entry("IPluginV2.enqueue", RAW),
            Map.entry("IPluginV2DynamicExt.enqueue", RAW),
            Map.entry("IPluginV3OneRuntime.enqueue", RAW),
            Map.entry("IBuilderConfig.setAvgTimingIterations", "makes a build as long as it says"),
            Map.entry("IBuilderConfig.setMinTimingIterations", "makes a build as long as it says"),
            Map.entry("PluginTestKit.run", "starts processes; has tests of its own"),
            Map.entry("PluginTestKit.verify", "starts processes; has tests of its own"));

    private PublicApi() {}

    /** A file of the repository. */
    static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** The exported types that are public, by name. */
    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (String module : MODULES) {
            try {
                String text = Files.readString(file(module + "/src/main/java/module-info.java"));
                for (MatchResult found : EXPORTED.matcher(text).results().toList()) {
                    addTypes(found.group(1), types);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ReflectiveOperationException | URISyntaxException e) {
                throw new IllegalStateException(module + " is not on the class path", e);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static void addTypes(String exported, List<Class<?>> types)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        URI place = Class.forName(exported + ".package-info")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            addTypes(path, exported, types);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                addTypes(jar.getPath("/"), exported, types);
            }
        }
    }

    private static void addTypes(Path root, String exported, List<Class<?>> types)
            throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> exported + "." + name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
        for (String name : names) {
            Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
            if (isPublic(type) && !type.isAnnotation()) {
                types.add(type);
            }
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** What can be called of a type, in an order that does not change from run to run. */
    static List<Executable> calls(Class<?> type) {
        if (EXCLUDED.containsKey(type.getSimpleName())) {
            return List.of();
        }
        List<Executable> calls = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            calls.addAll(Arrays.asList(type.getConstructors()));
        }
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass().getName().startsWith("io.trt4j.") && !isExcluded(method)) {
                calls.add(method);
            }
        }
        calls.forEach(call -> call.setAccessible(true)); // that of a class that is not public, in one that is
        calls.sort(Comparator.comparing(Executable::toString));
        return calls;
    }

    private static boolean isExcluded(Method method) {
        Class<?> type = method.getDeclaringClass();
        boolean isAddress = method.getName().equals("of")
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {long.class, long.class});
        boolean isCompilers = type.isEnum()
                && (method.getName().equals("valueOf") || method.getName().equals("values"));
        boolean isObjects = List.of("equals", "hashCode", "compareTo").contains(method.getName());
        return isCompilers
                || isObjects
                || EXCLUDED.containsKey(type.getSimpleName() + "." + method.getName())
                || isAddress && type.getSimpleName().endsWith("View");
    }

    static boolean isStatic(Member member) {
        return Modifier.isStatic(member.getModifiers());
    }
}
