package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Bytecode that is allowed and that javac does not write. */
class OtherCompilersTest {
    private static final class Loader extends ClassLoader {
        private final byte[] bytes;

        Loader(byte[] bytes) {
            super(OtherCompilersTest.class.getClassLoader());
            this.bytes = bytes;
        }

        Class<?> load() {
            return defineClass("Written", bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static Class<?> written(String descriptor, Consumer<MethodVisitor> code) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V22, Opcodes.ACC_PUBLIC, "Written", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "kernel", descriptor, null, null);
        method.visitCode();
        code.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return new Loader(writer.toByteArray()).load();
    }

    /** Writes {@code out.set(index * 8 + place, compare(a.get(index), b.get(index)))}. */
    private static void compare(MethodVisitor method, int opcode, Class<?> view, int a, int out, int place) {
        String name = Type.getInternalName(view);
        String get = "(J)" + (view == FloatView.class ? "F" : view == LongView.class ? "J" : "D");
        method.visitVarInsn(Opcodes.ALOAD, out);
        index(method);
        method.visitLdcInsn(8L);
        method.visitInsn(Opcodes.LMUL);
        method.visitLdcInsn((long) place);
        method.visitInsn(Opcodes.LADD);
        for (int operand = a; operand < a + 2; operand++) {
            method.visitVarInsn(Opcodes.ALOAD, operand);
            index(method);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, "get", get, false);
        }
        method.visitInsn(opcode);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Type.getInternalName(IntView.class), "set", "(JI)V", false);
    }

    private static void index(MethodVisitor method) {
        String thread = Type.getInternalName(CudaThread.class);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, thread, "blockIdxX", "()I", false);
        method.visitLdcInsn(32);
        method.visitInsn(Opcodes.IMUL);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, thread, "threadIdxX", "()I", false);
        method.visitInsn(Opcodes.IADD);
        method.visitInsn(Opcodes.I2L);
    }

    @Test
    void theResultOfAComparisonNeedNotBeJumpedOn(@TempDir Path folder) throws Throwable {
        String views = "";
        for (Class<?> view : List.of(FloatView.class, DoubleView.class, LongView.class)) {
            views += Type.getDescriptor(view).repeat(2);
        }
        Class<?> owner = written("(" + views + Type.getDescriptor(IntView.class) + ")V", method -> {
            compare(method, Opcodes.FCMPL, FloatView.class, 0, 6, 0);
            compare(method, Opcodes.FCMPG, FloatView.class, 0, 6, 1);
            compare(method, Opcodes.DCMPL, DoubleView.class, 2, 6, 2);
            compare(method, Opcodes.DCMPG, DoubleView.class, 2, 6, 3);
            compare(method, Opcodes.LCMP, LongView.class, 4, 6, 4);
        });
        Method kernel = owner.getDeclaredMethods()[0];
        CorpusTest.agreeing(List.of(new Case(JavaKernel.of(owner, "kernel"), kernel)), folder);
    }

    @Test
    void theRestIsRefused() {
        Class<?> owner = written("(II)V", method -> {
            method.visitVarInsn(Opcodes.ILOAD, 0);
            method.visitVarInsn(Opcodes.ILOAD, 1);
            method.visitInsn(Opcodes.SWAP);
            method.visitInsn(Opcodes.POP2);
        });
        assertThatThrownBy(() -> JavaKernel.of(owner, "kernel"))
                .isInstanceOf(KernelException.class)
                .hasMessage("Written.kernel (without line numbers): a kernel cannot have the instruction 95, which"
                        + " javac does not write for what it can.");
    }
}
