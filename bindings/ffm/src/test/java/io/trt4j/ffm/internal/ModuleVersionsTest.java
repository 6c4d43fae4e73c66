package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.LoadAttempt;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two modules on one path, of which one has the check and the other a class of another package. */
class ModuleVersionsTest {
    @TempDir
    Path folder;

    /** A jar of one class. */
    private Path jar(String file, String title, String version, Class<?> type) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path jar = folder.resolve(file);
        String name = type.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream classes = new JarOutputStream(out, manifest);
                InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            classes.putNextEntry(new JarEntry(name));
            in.transferTo(classes);
        }
        return jar;
    }

    private static void check(ClassLoader one, ClassLoader other) throws Throwable {
        try {
            one.loadClass(ModuleVersions.class.getName())
                    .getMethod("requireSame", Class[].class)
                    .invoke(null, (Object) new Class<?>[] {other.loadClass(LoadAttempt.class.getName())});
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void onClassPath(String title, String version) throws Throwable {
        URL[] jars = {
            jar("one.jar", "trt4j-ffm", "1.0", ModuleVersions.class).toUri().toURL(),
            jar("other.jar", title, version, LoadAttempt.class).toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            assertThat(loader.loadClass(ModuleVersions.class.getName())).isNotEqualTo(ModuleVersions.class);
            check(loader, loader);
        }
    }

    private void onModulePath(String version) throws Throwable {
        ModuleFinder finder = ModuleFinder.of(
                jar("ffm-1.0.jar", "trt4j-ffm", "1.0", ModuleVersions.class),
                jar("other-" + version + ".jar", "trt4j-other", version, LoadAttempt.class));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("ffm", "other"));
        ModuleLayer layer = boot.defineModulesWithManyLoaders(modules, ClassLoader.getPlatformClassLoader());
        check(layer.findLoader("ffm"), layer.findLoader("other"));
    }

    @ParameterizedTest
    @CsvSource({"trt4j-other, 1.0", "application, 2.0"})
    void modulesOfOneVersionAndThoseOfOthersAreTaken(String title, String version) {
        assertThatCode(() -> onClassPath(title, version)).doesNotThrowAnyException();
    }

    @Test
    void aModuleOfAnotherVersionOnTheClassPathIsNamed() {
        assertThatThrownBy(() -> onClassPath("trt4j-other", "2.0"))
                .isInstanceOf(IncompatibleClassChangeError.class)
                .hasMessage(
                        "trt4j-other 2.0 does not work with trt4j-ffm 1.0: put modules of trt4j of one version on the"
                                + " class path or module path.");
    }

    @Test
    void aModuleOfAnotherVersionOnTheModulePathIsNamed() {
        assertThatCode(() -> onModulePath("1.0")).doesNotThrowAnyException();
        assertThatThrownBy(() -> onModulePath("2.0"))
                .isInstanceOf(IncompatibleClassChangeError.class)
                .hasMessageStartingWith("other 2.0 does not work with ffm 1.0: ");
    }
}
