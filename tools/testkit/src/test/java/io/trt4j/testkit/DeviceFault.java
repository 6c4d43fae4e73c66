package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaException;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What a plugin that copies its input on a device does wrong, and which checks find it. */
enum DeviceFault {
    NONE,
    /** It writes before its greatest input, which fills a page of the host. */
    WRITES_BEFORE(7),
    /** It copies an element more than there is, so that the guard of the output becomes that of the input. */
    COPIES_BEHIND(7),
    /** The copy is on the default stream. */
    OTHER_STREAM(8, 9),
    /** It waits for the copy. */
    WAITS(8, 9),
    /** It reads the first element on the host, and fills the output with it. */
    CONSTANT_INPUT(8, 9),
    /** It allocates memory of the device, and frees it. */
    ALLOCATES(9, 10),
    /** It allocates memory of the device's pool on the stream, and frees it. */
    ALLOCATES_ON_STREAM(10),
    /** It makes an array each time. */
    GARBAGE(10),
    /** It keeps memory of the device for each shape that it is told of. */
    KEEPS_MEMORY(17),
    /** It does so for its first shapes only: no more than another program might take meanwhile, which is no fault. */
    KEEPS_MEMORY_AT_FIRST;

    static final String NAME = "Trt4jDeviceFault";

    private static final int ROWS = 256;
    private static final int COLUMNS = 4;
    private static final long GREATEST_BYTES = ROWS * COLUMNS * Float.BYTES;

    private static final int KEPT_BYTES = 1 << 16;

    private static final int FIRST_SHAPES = 500;

    private static final Deque<DeviceMemory> KEPT = new ConcurrentLinkedDeque<>();

    private static volatile byte[] garbage = {};

    private final List<Integer> checks;

    DeviceFault(Integer... checks) {
        this.checks = List.of(checks);
    }

    /** The numbers of the checks that find it. */
    List<Integer> checks() {
        return checks;
    }

    /** The kit's report on a plugin with this fault: of the checks that find it, or might; and without a fault of all. */
    KitReport report() {
        int[] numbers = switch (this) {
            case NONE -> Check.numbers();
            case KEEPS_MEMORY_AT_FIRST -> new int[] {17};
            default -> checks.stream().mapToInt(Integer::intValue).toArray();
        };
        try {
            return PluginTestKit.of(NAME)
                    .registeredBy(() -> Plugins.registerV3(NAME, "1", None.class, (none, phase) -> new Copies(this)))
                    .input("x", DataType.kFLOAT, "N=1.." + ROWS + "x" + COLUMNS)
                    .reference((in, out) -> {
                        for (int i = 0; i < in.getFirst().size(); i++) {
                            out.getFirst().set(i, in.getFirst().get(i));
                        }
                    })
                    .onGpu()
                    .inProcess()
                    .seed(5)
                    .only(numbers)
                    .run();
        } finally {
            while (!KEPT.isEmpty()) {
                KEPT.pop().close();
            }
        }
    }

    /** The numbers of the checks that failed. */
    static List<Integer> failed(KitReport report) {
        return report.failures().stream().map(CheckResult::number).toList();
    }

    /** No attributes. */
    record None() {}

    private record Copies(DeviceFault fault) implements PluginV3<None> {
        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            if (fault == KEEPS_MEMORY || fault == KEEPS_MEMORY_AT_FIRST && KEPT.size() < FIRST_SHAPES) {
                try (CudaContext context = CudaContext.current()) {
                    KEPT.push(DeviceMemory.allocate(context, KEPT_BYTES));
                }
            }
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            long bytes = inputDesc.volume(0) * Float.BYTES;
            if (fault == CONSTANT_INPUT) {
                setToFirst(inputs.get(0), outputs.get(0), bytes, stream);
                return;
            }
            long copied = fault == COPIES_BEHIND ? bytes + Float.BYTES : bytes;
            Driver.call(Driver.COPY, outputs.get(0), inputs.get(0), copied, fault == OTHER_STREAM ? 0 : stream);
            switch (fault) {
                case WRITES_BEFORE -> {
                    if (bytes == GREATEST_BYTES) {
                        Driver.call(Driver.SET, inputs.get(0) - Float.BYTES, 0, Float.BYTES, stream);
                    }
                }
                case WAITS -> Driver.call(Driver.SYNCHRONIZE, stream, 0, 0, 0);
                case ALLOCATES -> {
                    try (CudaContext context = CudaContext.current()) {
                        DeviceMemory.allocate(context, bytes).close();
                    }
                }
                case ALLOCATES_ON_STREAM -> allocateOnStream(bytes, stream);
                case GARBAGE -> garbage = new byte[64];
                default -> {}
            }
        }
    }

    /** The first element's last byte, read now, becomes each byte of the output. */
    private static void setToFirst(long from, long to, long bytes, long stream) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = arena.allocate(Float.BYTES);
            Driver.call(Driver.READ, first.address(), from, Float.BYTES, 0);
            Driver.call(Driver.SET, to, first.get(JAVA_BYTE, Float.BYTES - 1), bytes, stream);
        }
    }

    private static void allocateOnStream(long bytes, long stream) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(JAVA_LONG);
            Driver.call(Driver.ALLOCATE, address.address(), bytes, stream, 0);
            Driver.call(Driver.FREE, address.get(JAVA_LONG, 0), stream, 0, 0);
        }
    }

    /** Functions of the driver, which is not there where nothing runs on a device. */
    private static final class Driver {
        static final MemorySegment COPY = function("cuMemcpyDtoDAsync_v2");
        static final MemorySegment READ = function("cuMemcpyDtoH_v2");
        static final MemorySegment SET = function("cuMemsetD8Async");
        static final MemorySegment SYNCHRONIZE = function("cuStreamSynchronize");
        static final MemorySegment ALLOCATE = function("cuMemAllocAsync");
        static final MemorySegment FREE = function("cuMemFreeAsync");

        /** Those with fewer arguments do not see the last ones. */
        private static final MethodHandle CALL = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private static MemorySegment function(String name) {
            return Libraries.lookup(CudaLibraries.CUDA).find(name).orElseThrow();
        }

        static void call(MemorySegment function, long a, long b, long c, long d) {
            int result;
            try {
                result = (int) CALL.invokeExact(function, a, b, c, d);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
            CudaException.check("the driver", result);
        }
    }
}
