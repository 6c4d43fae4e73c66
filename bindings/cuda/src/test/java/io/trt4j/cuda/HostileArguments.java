package io.trt4j.cuda;

import static io.trt4j.cuda.FakeDriverTest.fake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.internal.Callbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Every public method with arguments that make no sense, on the driver of {@link FakeDriverTest}, which does not check. */
final class HostileArguments {
    private static final String PTX = ".version 6.3\n"
            + ".target sm_75\n"
            + ".visible .entry all(.param .u64 a, .param .u64 b, .param .u32 c, .param .u16 d, .param .u8 e,"
            + " .param .u8 f, .param .f32 g, .param .f64 h)\n"
            + ".entry large(.param .u64 a, .param .align 8 .b8 b[24])\n"
            + ".entry none()";

    private HostileArguments() {}

    private static void illegal(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static void isNull(String what, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching(what + " (is|are) null\\.");
    }

    private static void closed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    public static void main(String[] args) throws Throwable {
        try (var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context);
                var event = CudaEvent.create(context);
                var memory = DeviceMemory.allocate(context, 64);
                var module = CudaModule.load(context, PTX.getBytes(StandardCharsets.US_ASCII));
                var graph = CudaGraph.capture(stream, () -> {})) {
            memory(context, memory, stream);
            texts(context, module);
            launches(context, stream, module, memory);
            nulls(context, stream, event, graph);
            images(context);
            virtualThreads(context);
            closing(context, module);
        }
        System.out.println("all refused");
        System.out.println("left " + (fake("fakeObjects") + fake("fakeModules") + fake("fakeReferences", 0)));
    }

    private static void memory(CudaContext context, DeviceMemory memory, CudaStream stream) {
        for (long size : new long[] {0, -1, Long.MIN_VALUE}) {
            illegal("at least 1 byte", () -> DeviceMemory.allocate(context, size));
        }
        MemorySegment host = MemorySegment.ofArray(new byte[8]);
        for (long offset : new long[] {-1, 57, 64, 65, Long.MAX_VALUE, Long.MIN_VALUE}) {
            illegal("Cannot copy 8 bytes at " + offset, () -> memory.copyFrom(host, offset));
            illegal("Cannot copy 8 bytes at " + offset, () -> memory.copyTo(host, offset));
        }
        for (long bytes : new long[] {-1, 65, Long.MAX_VALUE, Long.MIN_VALUE}) {
            illegal("Cannot copy " + bytes, () -> memory.copyTo(memory, bytes, stream));
        }
        illegal("is read-only", () -> memory.copyTo(host.asReadOnly()));
        illegal("at the address 0", () -> memory.copyTo(MemorySegment.NULL.reinterpret(8)));
        illegal("at the address 0", () -> memory.copyFrom(MemorySegment.NULL.reinterpret(8)));
        Arena arena = Arena.ofConfined();
        MemorySegment gone = arena.allocate(8);
        arena.close();
        closed(() -> memory.copyFrom(gone));
        closed(() -> memory.copyTo(gone));
        memory.copyFrom(host.asReadOnly().asSlice(1, 3), 61);
        memory.copyTo(MemorySegment.NULL);
        isNull("The source", () -> memory.copyFrom(null));
        isNull("The target", () -> memory.copyTo(null));
        isNull("The target", () -> memory.copyTo((DeviceMemory) null, 1, stream));
        isNull("The target", () -> memory.copyTo((HostMemory) null, 1, stream));
        isNull("The stream", () -> memory.copyTo(memory, 1, null));
        isNull("The context", () -> DeviceMemory.allocate((CudaContext) null, 1));
    }

    private static void texts(CudaContext context, CudaModule module) {
        illegal("The name has a zero character at 1", () -> Nvrtc.compile("a\0.cu", ""));
        illegal("The source has a zero character at 2", () -> Nvrtc.compile("a.cu", "//\0"));
        illegal("The option has a zero character at 2", () -> Nvrtc.compile("a.cu", "", "-D\0"));
        illegal("The name has a zero", () -> KernelSource.of("\0", ""));
        illegal("The name has a zero", () -> KernelSource.ofImage("\0", new byte[1]));
        illegal("The source has a zero", () -> KernelSource.of("a", "\0"));
        KernelSource raw = KernelSource.of("a", "");
        illegal("The option has a zero", () -> raw.withOptions("\0"));
        illegal("The name of the kernel has a zero", () -> raw.kernel("all\0"));
        illegal("The name of the kernel has a zero", () -> module.kernel("all\0"));
        isNull("The name", () -> Nvrtc.compile(null, ""));
        isNull("The source", () -> Nvrtc.compile("a.cu", null));
        isNull("The option", () -> Nvrtc.compile("a.cu", "", (String) null));
        isNull("The options", () -> Nvrtc.compile("a.cu", "", (String[]) null));
        isNull("The name", () -> KernelSource.of(null, ""));
        isNull("The source", () -> KernelSource.of("", null));
        isNull("The image", () -> KernelSource.ofImage("", null));
        isNull("The options", () -> raw.withOptions((String[]) null));
        isNull("The option", () -> raw.withOptions((String) null));
        isNull("The folders", () -> raw.withIncludePath((Path[]) null));
        isNull("A folder", () -> raw.withIncludePath((Path) null));
        isNull("The name of the kernel", () -> raw.kernel(null));
        isNull("The name of the kernel", () -> module.kernel(null));
        isNull("The context", () -> CudaModule.load(null, new byte[1]));
        isNull("The image", () -> CudaModule.load(context, null));
    }

    private static void images(CudaContext context) {
        byte[] cubin = Nvrtc.compile("all.cu", KernelSourceGpuTest.SOURCE, "--gpu-architecture=sm_80");
        CudaModule.load(context, cubin).close();
        for (int length : new int[] {4, 63, 64, cubin.length / 2, cubin.length - 1}) {
            illegal(
                    "The image is cut off: it has " + length,
                    () -> CudaModule.load(context, Arrays.copyOf(cubin, length)));
        }
        byte[] wrong = cubin.clone();
        ByteBuffer.wrap(wrong).putLong(0x28, -1L);
        illegal("The image is cut off", () -> CudaModule.load(context, wrong));
        ByteBuffer fat = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        fat.putInt(0xba55ed50).putShort((short) 1).putShort((short) 16).putLong(25);
        illegal("The image is cut off: it has 40 bytes of 41.", () -> CudaModule.load(context, fat.array()));
        illegal("The image is cut off", () -> CudaModule.load(context, Arrays.copyOf(fat.array(), 4)));
    }

    private static void launches(CudaContext context, CudaStream stream, CudaModule module, DeviceMemory memory)
            throws Throwable {
        int before = fake("fakeLaunches");
        CudaKernel all = module.kernel("all");
        CudaKernel none = module.kernel("none");
        KernelSource image = KernelSource.ofImage("image", PTX.getBytes(StandardCharsets.US_ASCII));
        SourceKernel raw = image.kernel("all");
        LaunchConfig one = LaunchConfig.of(1, 1);
        Object[] values = {memory, 0L, 0, (short) 0, (byte) 0, false, 0f, 0d};
        KernelArguments arguments = all.arguments().setAll(values);
        KernelLauncher launcher = all.launcher(arguments);
        illegal("none of these may be negative", () -> LaunchConfig.of(-1, 1));
        illegal("none of these may be negative", () -> one.withBlock(1, Integer.MIN_VALUE, 1));
        illegal("none of these may be negative", () -> one.withSharedBytes(-1));
        illegal("A block needs at least one thread", () -> LaunchConfig.of(1, 0));
        illegal("A block of 1025 × 1 × 1 threads is too large", () -> LaunchConfig.of(1, 1025));
        illegal("is too large", () -> one.withBlock(1 << 16, 1 << 16, 1));
        illegal("is too large", () -> one.withBlock(1, 1, 65));
        illegal("is too large", () -> one.withGrid(1, 65_536, 1));
        illegal("A cluster needs at least one block", () -> one.withCluster(0, 1, 1));
        illegal("cannot be divided into clusters", () -> LaunchConfig.of(3, 1).withCluster(2, 1, 1));
        illegal("has no launch attributes", () -> launcher.config(one.withCooperative()));
        illegal("call allowDynamicShared(49153)", () -> all.launch(0, one.withSharedBytes(49_153), arguments));
        illegal("call allowDynamicShared(49153)", () -> launcher.config(one.withSharedBytes(49_153)));
        illegal("cannot have -1 bytes", () -> all.allowDynamicShared(-1));
        for (long bad : new long[] {3, 4, 8, 4088, -8, Long.MIN_VALUE, stream.address() + 1}) {
            illegal("is no CUstream", () -> all.launch(bad, one, arguments));
            illegal("is no CUstream", () -> raw.launch(bad, one, arguments));
            illegal("is no CUstream", () -> launcher.launch(bad));
            illegal("is no CUstream", () -> CudaStream.isCapturing(bad));
            illegal("is no CUstream", () -> CudaStream.wrap(bad));
        }
        KernelArguments few = all.arguments().set(0, memory);
        illegal("has 8 parameters, but argument 1 is not set", () -> all.launch(0, one, few));
        illegal("has 8 parameters, but argument 1 is not set", () -> raw.launch(0, one, few));
        KernelArguments others = none.arguments();
        illegal("are for the kernel none", () -> all.launch(0, one, others));
        illegal("are for the kernel none", () -> all.launcher(others));
        illegal("The kernel all has 8 parameters, but got 1", () -> raw.launch(0, one, memory));
        illegal("There is no parameter 8", () -> all.arguments().set(8, 1));
        illegal("has 8 bytes, but an int has 4", () -> all.arguments().set(0, 1));
        illegal(
                "has 24 bytes, but a long has 8",
                () -> module.kernel("large").arguments().set(1, 1L));
        illegal("There is no parameter -1", () -> all.arguments().set(-1, 1));
        illegal("Argument 0 of the kernel is null", () -> all.arguments().setAll(null, 0L, 0, 0, 0, 0, 0, 0));
        illegal("is a java.lang.String", () -> all.arguments().setAll("", 0L, 0, 0, 0, 0, 0, 0));
        isNull("The config", () -> raw.launch(stream, null, arguments));
        isNull("The config", () -> all.launch(0, null, arguments));
        isNull("The arguments", () -> raw.launch(stream, one, (Object[]) null));
        isNull("The arguments", () -> raw.launch(stream, one, (KernelArguments) null));
        isNull("The arguments", () -> all.launch(0, one, null));
        isNull("The arguments", () -> all.launcher(null));
        isNull("The stream", () -> raw.launch((CudaStream) null, one, arguments));
        isNull("The stream", () -> raw.launch((CudaStream) null, one, 5));
        assertThat(fake("fakeLaunches")).as("launches that the driver saw").isEqualTo(before);
        none.launch(0, one, none.arguments());
        raw.launch(2L, one.withGrid(0, 1, 1));
        none.launch(0, one.withGrid(1, 0, 1), none.arguments());
        launcher.config(one.withGrid(1, 1, 0)).launch(0);
        assertThat(fake("fakeLaunches")).isEqualTo(before + 1);
        CudaStream ended = CudaStream.create(context);
        ended.close();
        closed(() -> raw.launch(ended, one, arguments));
        launcher.close();
        image.close();
        closed(() -> raw.launch(0L, one, arguments));
        closed(() -> launcher.launch(0));
        closed(ended::synchronize);
        closed(ended::isDone);
        closed(() -> memory.copyTo(memory, 1, ended));
        closed(() -> CudaGraph.capture(ended, () -> {}));
    }

    private static void nulls(CudaContext context, CudaStream stream, CudaEvent event, CudaGraph graph) {
        illegal("There is no device -1", () -> CudaContext.primary(-1));
        illegal("There is no device 2", () -> CudaContext.primary(2));
        isNull("The context", () -> CudaStream.create(null));
        isNull("The context", () -> CudaEvent.create(null));
        isNull("The event", () -> stream.waitFor(null));
        isNull("The event", () -> event.millisecondsSince(null));
        isNull("The stream", () -> event.record(null));
        isNull("The stream", () -> graph.launch(null));
        isNull("The stream", () -> CudaGraph.capture(null, () -> {}));
        isNull("The action", () -> CudaGraph.capture(stream, null));
        illegal("is no CUstream", () -> graph.launch(12345));
        CudaEvent ended = CudaEvent.create(context);
        ended.close();
        closed(() -> stream.waitFor(ended));
        closed(() -> event.millisecondsSince(ended));
        closed(ended::synchronize);
    }

    /** Outside a callback a virtual thread may move from one thread of the system to another; inside it is pinned. */
    private static void virtualThreads(CudaContext context) throws Throwable {
        Throwable[] thrown = new Throwable[1];
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        DeviceMemory.allocate(context, 8).close();
                        assertThatThrownBy(context::bind)
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("virtual thread");
                        Callbacks.ask(() -> true);
                        try (var bound = context.bind()) {
                            DeviceMemory.allocate(context, 8).close();
                        } finally {
                            Callbacks.ask(() -> false);
                        }
                    } catch (Throwable t) {
                        thrown[0] = t;
                    }
                })
                .join();
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    /** What the driver does not destroy is kept, and can be closed again. */
    private static void closing(CudaContext context, CudaModule module) throws Throwable {
        KernelLauncher launcher =
                module.kernel("none").launcher(module.kernel("none").arguments());
        KernelSource raw = KernelSource.ofImage("image", PTX.getBytes(StandardCharsets.US_ASCII));
        raw.load();
        AutoCloseable[] all = {
            DeviceMemory.allocate(context, 8),
            CudaStream.create(context),
            CudaEvent.create(context),
            CudaModule.load(context, PTX.getBytes(StandardCharsets.US_ASCII)),
            launcher,
            raw
        };
        AtomicInteger left = new AtomicInteger();
        for (AutoCloseable one : all) {
            int before = fake("fakeObjects") + fake("fakeModules");
            for (int i = 0; i < 2; i++) {
                fake("fakeFail", 1);
                assertThatThrownBy(one::close).as("%s", one).isInstanceOf(CudaException.class);
            }
            one.close();
            one.close();
            left.addAndGet(before - fake("fakeObjects") - fake("fakeModules"));
        }
        assertThat(left).as("destroyed, a launcher with its graph").hasValue(all.length + 1);
        CudaContext second = CudaContext.primary(1);
        DeviceMemory child = DeviceMemory.allocate(second, 8);
        second.close();
        second.close();
        child.fill((byte) 1);
        child.close();
        closed(second::bind);
        closed(second::synchronize);
    }
}
