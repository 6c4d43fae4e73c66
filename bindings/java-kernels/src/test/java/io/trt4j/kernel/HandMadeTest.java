package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.ffm.Libraries;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Bytecode that no compiler of Java writes, or nobody a source for. */
class HandMadeTest {
    private static final String NAME = "io/trt4j/kernel/HandMade";
    private static final String VIEW = "io/trt4j/kernel/IntView";

    private static void method(
            ClassWriter writer, String name, String descriptor, BiConsumer<MethodVisitor, String> body) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, name, descriptor, null, null);
        method.visitCode();
        body.accept(method, name);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static ClassWriter writer() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        return writer;
    }

    private static Class<?> load(ClassWriter writer) {
        writer.visitEnd();
        byte[] bytes = writer.toByteArray();
        return new ClassLoader(HandMadeTest.class.getClassLoader()) {
            Class<?> load() {
                return defineClass(NAME.replace('/', '.'), bytes, 0, bytes.length);
            }

            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(bytes);
            }
        }.load();
    }

    private static void get(MethodVisitor method, int index) {
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitLdcInsn((long) index);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, VIEW, "get", "(J)I", false);
    }

    /** A kernel that calls four methods with what it reads, whose results have fewer bits than what they return. */
    private static Class<?> narrowing() {
        ClassWriter writer = writer();
        String types = "BSCZ";
        for (char type : types.toCharArray()) {
            method(writer, "to" + type, "(I)" + type, (method, name) -> {
                method.visitVarInsn(Opcodes.ILOAD, 0);
                method.visitInsn(Opcodes.IRETURN);
            });
        }
        method(writer, "kernel", "(L" + VIEW + ";L" + VIEW + ";)V", (method, name) -> {
            for (int i = 0; i < types.length(); i++) {
                method.visitVarInsn(Opcodes.ALOAD, 1);
                method.visitLdcInsn((long) i);
                get(method, 0);
                method.visitMethodInsn(
                        Opcodes.INVOKESTATIC, NAME, "to" + types.charAt(i), "(I)" + types.charAt(i), false);
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, VIEW, "set", "(JI)V", false);
            }
            method.visitInsn(Opcodes.RETURN);
        });
        return load(writer);
    }

    @Test
    void resultsHaveTheBitsOfTheirType() {
        int[] out = new int[4];
        int[] in = {0x1fff7};
        JavaKernel kernel = JavaKernel.of(narrowing(), "kernel");
        kernel.runOnHost(
                LaunchConfig.of(1, 1), IntView.of(MemorySegment.ofArray(in)), IntView.of(MemorySegment.ofArray(out)));
        assertThat(out).as("what Java says").containsExactly((byte) 0x1fff7, (short) 0x1fff7, (char) 0x1fff7, 1);
        assertThat(kernel.source())
                .contains(
                        "return ((int) (signed char) i0);",
                        "return ((int) (short) i0);",
                        "return ((int) (unsigned short) i0);",
                        "return (i0 & 1);");
    }

    private static Class<?> summing(int terms) {
        ClassWriter writer = writer();
        method(writer, "reads", "(L" + VIEW + ";)V", (method, name) -> {
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitInsn(Opcodes.LCONST_0);
            get(method, 0);
            for (int i = 1; i < terms / 4; i++) {
                get(method, i % 100);
                method.visitInsn(Opcodes.IADD);
            }
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, VIEW, "set", "(JI)V", false);
            method.visitInsn(Opcodes.RETURN);
        });
        for (int opcode : new int[] {Opcodes.IADD, Opcodes.IXOR, Opcodes.ISHL}) {
            method(writer, "local" + opcode, "(L" + VIEW + ";I)V", (method, name) -> {
                method.visitVarInsn(Opcodes.ALOAD, 0);
                method.visitInsn(Opcodes.LCONST_0);
                method.visitVarInsn(Opcodes.ILOAD, 1);
                for (int i = 1; i < terms; i++) {
                    method.visitVarInsn(Opcodes.ILOAD, 1);
                    method.visitInsn(opcode);
                }
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, VIEW, "set", "(JI)V", false);
                method.visitInsn(Opcodes.RETURN);
            });
        }
        return load(writer);
    }

    @Test
    void longExpressionsCompile() {
        assumeTrue(Libraries.report(CudaLibraries.NVRTC).loaded().isPresent(), "there is no NVRTC");
        Class<?> owner = summing(1500);
        for (String name : new String[] {"reads", "local" + Opcodes.IADD, "local" + Opcodes.ISHL}) {
            assertThat(JavaKernel.of(owner, name).compile("--gpu-architecture=compute_80"))
                    .as(name)
                    .asString(StandardCharsets.US_ASCII)
                    .contains(".visible .entry");
        }
    }

    @Test
    void theLongestExpressionsAreTranslatedToShortOnes() {
        Class<?> owner = summing(30_000);
        for (String name : new String[] {"reads", "local" + Opcodes.IADD, "local" + Opcodes.ISHL}) {
            assertThat(JavaKernel.of(owner, name).source().lines())
                    .hasSizeGreaterThan(100)
                    .allMatch(line -> line.length() < 2000);
        }
    }

    private static Class<?> calling(int depth) {
        ClassWriter writer = writer();
        for (int i = 0; i <= depth; i++) {
            int next = i + 1;
            method(writer, "m" + i, "(L" + VIEW + ";)V", (method, name) -> {
                if (next <= depth) {
                    method.visitVarInsn(Opcodes.ALOAD, 0);
                    method.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "m" + next, "(L" + VIEW + ";)V", false);
                }
                method.visitInsn(Opcodes.RETURN);
            });
        }
        return load(writer);
    }

    @Test
    void methodsThatCallEachOtherDeepAreTranslatedOrRefused() throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread small = new Thread(null, () -> JavaKernel.of(calling(2000), "m0"), "small", 200_000);
        small.setUncaughtExceptionHandler((thread, t) -> thrown[0] = t);
        small.start();
        small.join();
        assertThat(thrown[0]).as("on a small stack").isNull();
        assertThatThrownBy(() -> JavaKernel.of(calling(20_000), "m0"))
                .isInstanceOf(KernelException.class)
                .hasMessage("HandMade.m2000 (without line numbers): a kernel cannot have methods that call each other"
                        + " more than 2000 deep, as it does by HandMade.m2001.");
    }
}
