package io.trt4j.kernel;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;

/** Classes as they were compiled. */
final class ClassFiles {
    private ClassFiles() {}

    /**
     * A class's file, from where its class loader has it.
     *
     * @throws KernelException if it is not there, as of a class made while running, or newer than can be read
     */
    static ClassReader of(Class<?> owner) {
        String name = owner.getName().substring(owner.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new KernelException(owner.getName() + ": its class file " + name
                        + " cannot be found, so nothing can be translated.");
            }
            return new ClassReader(file.readAllBytes());
        } catch (IOException e) {
            throw new KernelException(owner.getName() + ": its class file cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new KernelException(
                    owner.getName() + ": its class file is of a newer Java than can be translated: " + e.getMessage()
                            + ".",
                    e);
        }
    }
}
