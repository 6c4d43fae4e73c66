package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What begins with a module when another one is of another version; the classes are those of this build, loaded anew. */
class OtherVersionsTest {
    /** The modules by how their packages begin. */
    private static final Map<String, String> MODULES = Map.of(
            "io.trt4j.ffm.", "trt4j-ffm",
            "io.trt4j.cuda.", "trt4j-cuda",
            "io.trt4j.kernel.", "trt4j-java-kernels",
            "io.trt4j.tensorrt.", "trt4j-tensorrt",
            "io.trt4j.onnxparser.", "trt4j-tensorrt",
            "io.trt4j.plugin.", "trt4j-plugin-api",
            "io.trt4j.testkit.", "trt4j-testkit");

    /** Loads our classes as from jars of a version that depends on the module. */
    private static final class Versions extends ClassLoader {
        private final ClassLoader classes = OtherVersionsTest.class.getClassLoader();
        private final Function<String, String> versionOf;

        Versions(Function<String, String> versionOf) {
            super(OtherVersionsTest.class.getClassLoader());
            this.versionOf = versionOf;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            String module = MODULES.entrySet().stream()
                    .filter(entry -> name.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (module == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name, module);
            }
        }

        private Class<?> define(String name, String module) throws ClassNotFoundException {
            String of = name.substring(0, name.lastIndexOf('.'));
            if (getDefinedPackage(of) == null) {
                definePackage(of, null, null, null, module, versionOf.apply(module), null, null);
            }
            try (InputStream in = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    record Fields() {}

    private static void begin(ClassLoader loader, String type, String method) throws Throwable {
        Class<?> begun = Class.forName(type, true, loader);
        try {
            switch (method) {
                case "" -> {}
                case "version" -> begun.getMethod(method).invoke(null);
                case "of" -> begun.getMethod(method, Class.class, String.class).invoke(null, Fields.class, "none");
                case "kit" -> begun.getMethod("of", String.class).invoke(null, "none");
                case "deserialize" -> begun.getMethod(method, byte[].class).invoke(null, (Object) new byte[1]);
                default ->
                    begun.getMethod(method, String.class, String.class, Class.class, Function.class)
                            .invoke(null, "none", "1", Fields.class, (Function<?, ?>) fields -> null);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "io.trt4j.cuda.CudaLibraries, '', trt4j-cuda, trt4j-ffm",
        "io.trt4j.kernel.JavaKernel, of, trt4j-java-kernels, trt4j-ffm",
        "io.trt4j.kernel.JavaKernel, of, trt4j-cuda, trt4j-ffm",
        "io.trt4j.tensorrt.TensorRT, version, trt4j-tensorrt, trt4j-ffm",
        "io.trt4j.tensorrt.TensorRT, version, trt4j-cuda, trt4j-ffm",
        "io.trt4j.plugin.Plugins, register, trt4j-plugin-api, trt4j-ffm",
        "io.trt4j.plugin.Plugins, register, trt4j-tensorrt, trt4j-ffm",
        "io.trt4j.testkit.HostEngine, deserialize, trt4j-testkit, trt4j-ffm",
        "io.trt4j.testkit.HostEngine, deserialize, trt4j-tensorrt, trt4j-ffm",
        "io.trt4j.testkit.PluginTestKit, kit, trt4j-testkit, trt4j-ffm"
    })
    void aModuleOfAnotherVersionIsNamed(String type, String method, String other, String first) {
        ClassLoader loader = new Versions(module -> module.equals(other) ? "2.0" : "1.0");
        assertThatThrownBy(() -> begin(loader, type, method))
                .isInstanceOf(IncompatibleClassChangeError.class)
                .hasMessageStartingWith(other + " 2.0 does not work with " + first + " 1.0: ");
    }
}
