package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** What cannot be translated is refused in one sentence that says where. */
class RefusedTest {
    private static final Path SOURCE = Path.of("src/test/java/io/trt4j/kernel/Refused.java");
    private static final String MARK = "// refused: ";

    /** Each method of the source, the line to be named, and the words. */
    static Stream<Arguments> refusals() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        Stream.Builder<Arguments> found = Stream.builder();
        String method = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("    static ")) {
                method = line.substring(0, line.indexOf('(')).replaceAll(".* ", "");
            }
            if (line.contains(MARK)) {
                found.add(Arguments.of(method, i + 1, line.substring(line.indexOf(MARK) + MARK.length())));
            }
        }
        return found.build();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void namesTheLine(String method, int line, String words) {
        assertThatThrownBy(() -> JavaKernel.of(Refused.class, method))
                .isInstanceOf(KernelException.class)
                .hasMessage("Refused.java:" + line + ": a kernel " + words + ".");
    }

    @Test
    void aNativeMethodHasNoLine() {
        assertThatThrownBy(() -> JavaKernel.of(Refused.class, "nativeMethod"))
                .isInstanceOf(KernelException.class)
                .hasMessage("Refused.nativeMethod (without line numbers): a kernel cannot be the method nativeMethod:"
                        + " it is native.");
    }

    @Test
    void aMethodMustBeThereOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaKernel.of(Refused.class, "missing"))
                .withMessage("io.trt4j.kernel.Refused has no static method missing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaKernel.of(Corpus.class, "clamp"))
                .withMessage("io.trt4j.kernel.Corpus has more than one static method clamp. A kernel's name must be"
                        + " the only one.");
    }

    @Test
    void withoutLineNumbersTheMethodIsNamed() throws Exception {
        Class<?> stripped = load(Refused.class, bytes -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(bytes).accept(writer, ClassReader.SKIP_DEBUG);
            return writer.toByteArray();
        });
        assertThatThrownBy(() -> JavaKernel.of(stripped, "newArray"))
                .isInstanceOf(KernelException.class)
                .hasMessage("Refused.newArray (without line numbers): a kernel cannot use arrays.");
    }

    @Test
    void aClassFileMustBeThere() throws Exception {
        assertThatThrownBy(() -> JavaKernel.of(load(Refused.class, bytes -> null), "newArray"))
                .isInstanceOf(KernelException.class)
                .hasMessage("io.trt4j.kernel.Refused: its class file Refused.class cannot be found, so nothing can be"
                        + " translated.");
    }

    @Test
    void aClassFileCanBeTooNew() throws Exception {
        Class<?> newer = load(
                Refused.class,
                bytes -> ByteBuffer.wrap(bytes.clone()).putShort(6, (short) 999).array());
        assertThatThrownBy(() -> JavaKernel.of(newer, "newArray"))
                .isInstanceOf(KernelException.class)
                .hasMessage("io.trt4j.kernel.Refused: its class file is of a newer Java than can be translated:"
                        + " Unsupported class file version 999.0.");
    }

    @Test
    void aClassFileCanBeTooOld() throws Exception {
        Class<?> older = load(Corpus.class, bytes -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(bytes).accept(writer, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        });
        assertThatThrownBy(() -> JavaKernel.of(older, "gridStride"))
                .isInstanceOf(KernelException.class)
                .hasMessageMatching("Corpus.java:\\d+: a kernel cannot be compiled for Java 5 or older.");
    }

    /** Loads a class once more, in a loader that has another file for it. */
    private static Class<?> load(Class<?> original, UnaryOperator<byte[]> change) throws Exception {
        byte[] bytes;
        try (InputStream file = original.getResourceAsStream(original.getSimpleName() + ".class")) {
            bytes = file.readAllBytes();
        }
        return new ClassLoader(original.getClassLoader()) {
            Class<?> load() {
                return defineClass(original.getName(), bytes, 0, bytes.length);
            }

            @Override
            public InputStream getResourceAsStream(String name) {
                byte[] changed = change.apply(bytes);
                return changed == null ? null : new ByteArrayInputStream(changed);
            }
        }.load();
    }
}
