package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Methods;
import io.trt4j.tensorrt.abi.NativeStreams;
import io.trt4j.tensorrt.abi.NativeStub;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an allocator of outputs is told by a context that is none of TensorRT's: it asks for memory for a bound and tells any shape. */
class OutputBoundTest {
    private static final long BOUND = 50;
    private static final String NAME = "y";
    private static final Arena ARENA = Arena.global();

    private final List<String> calls = new ArrayList<>();
    private final IOutputAllocator allocator = new IOutputAllocator() {
        @Override
        public long reallocateOutputAsync(String name, long current, long size, long alignment, long stream) {
            calls.add("asked for " + size);
            return 4096;
        }

        @Override
        public void notifyShape(String name, Dims dims) {
            calls.add("told " + Arrays.toString(dims.d()));
        }
    };

    private CudaStream stream;
    private long asked;
    private DataType type = DataType.kINT32;
    private Dims told = Dims.of(BOUND);
    private boolean asks = true;
    private IExecutionContext context;
    private int before;

    @BeforeEach
    void makeAContext() throws Exception {
        assumeFalse(LoadedVersion.isBefore(10, 0), "allocators have other functions before TensorRT 10.0");
        before = NativeObjects.implemented();
        stream = NativeStreams.create(8192);
        long engine = NativeStub.create(ARENA, () -> type.value());
        Field methods = IExecutionContext.class.getDeclaredField("IMPL");
        methods.setAccessible(true);
        List<String> names = ((Methods) methods.get(null)).slots.namesIfAny();
        LongSupplier[] slots = new LongSupplier[names.size()];
        Arrays.fill(slots, (LongSupplier) () -> 1);
        slots[names.indexOf("getEngine")] = () -> engine;
        slots[names.indexOf("getOutputAllocator")] = this::nativeAllocator;
        slots[names.indexOf("enqueueV3")] = this::enqueue;
        context = Wrapper.wrap(
                IExecutionContext.class, NativeStub.create(ARENA, slots), Lifetime.owned(Lifetime.FOREVER));
        context.setOutputAllocator(NAME, allocator);
    }

    @AfterEach
    void nothingIsLeft() {
        if (context != null) {
            context.close();
            assertThat(NativeObjects.implemented()).isEqualTo(before);
        }
    }

    /** The native object that the context was given; the same again changes nothing. */
    private long nativeAllocator() {
        return Wrapper.life(context)
                .hold(context.address(), "setOutputAllocator" + NAME, IOutputAllocatorNative.TYPE, allocator);
    }

    /** As TensorRT calls the allocator. */
    private long enqueue() {
        long object = nativeAllocator();
        if (asks) {
            call(object, 5, 4096, asked, 256, 0);
        }
        call(object, 6, told.allocate(ARENA).address());
        return 1;
    }

    private static void call(long object, int slot, long... arguments) {
        MemorySegment vtable = MemorySegment.ofAddress(object).reinterpret(8).get(ADDRESS, 0);
        MemorySegment function = vtable.reinterpret(8L * (slot + 1)).getAtIndex(ADDRESS, slot);
        ValueLayout[] layouts = new ValueLayout[arguments.length + 2];
        Arrays.fill(layouts, JAVA_LONG);
        MethodHandle handle = Linker.nativeLinker().downcallHandle(FunctionDescriptor.ofVoid(layouts));
        List<Object> all = new ArrayList<>(
                List.of(function, object, ARENA.allocateFrom(NAME).address()));
        Arrays.stream(arguments).forEach(all::add);
        try {
            handle.invokeWithArguments(all);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    private void run(DataType of, long bytes, long... shape) {
        type = of;
        asked = bytes;
        told = Dims.of(shape);
        assertThat(context.enqueueV3(stream)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kINT32, 200, 50",
        "kINT32, 512, 7",
        "kINT32, 1, 0",
        "kHALF, 100, 50",
        "kINT8, 50, 50",
        "kINT64, 400, 50"
    })
    void aShapeThatFitsIsTold(DataType of, long bytes, long size) {
        run(of, bytes, size);
        assertThat(calls).containsExactly("asked for " + bytes, "told [" + size + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "kINT32, 200, 51",
        "kINT32, 200, 100000",
        "kINT32, 200, -1",
        "kHALF, 100, 51",
        "kINT8, 50, 51",
        "kINT64, 400, 51",
        "kINT64, 400, 4294967303",
        "kINT8, 50, 9223372036854775807"
    })
    void aSizeBeyondItsBoundIsAnExceptionOfEnqueue(DataType of, long bytes, long size) {
        assertThatThrownBy(() -> run(of, bytes, size))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("The output y has the shape [" + size + "], for which the " + bytes
                        + " bytes that TensorRT asked for are not enough: a plugin has written a size that is not from"
                        + " 0 to the bound that it declares.");
        assertThat(calls).as("the shape is not told").containsExactly("asked for " + bytes);
        calls.clear();
        run(of, bytes, 1);
        assertThat(calls).as("of the next run").containsExactly("asked for " + bytes, "told [1]");
    }

    @Test
    void extentsWhoseProductIsTooLargeForANumberAreAnException() {
        assertThatThrownBy(() -> run(DataType.kINT8, 100, 1L << 32, 1L << 32)).isInstanceOf(TensorRTException.class);
        run(DataType.kINT8, 100, 0, 1L << 62);
        assertThat(calls).endsWith("told [0, 4611686018427387904]");
    }

    @Test
    void whereNothingWasAskedForOnlyNegativeExtentsAreWrong() {
        asks = false;
        run(DataType.kINT32, 0, 1000);
        assertThat(calls).containsExactly("told [1000]");
        assertThatThrownBy(() -> run(DataType.kINT32, 0, 3, -1)).isInstanceOf(TensorRTException.class);
    }

    @Test
    void theAllocatorIsTheUsersOwn() {
        assertThat(context.getOutputAllocator(NAME)).isSameAs(allocator);
        long first = nativeAllocator();
        context.setOutputAllocator(NAME, allocator);
        assertThat(nativeAllocator()).as("the same again").isEqualTo(first);
        context.setOutputAllocator(NAME, null);
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 100_000})
    void whatTheAllocatorThrowsIsItsOwn(long size) {
        IOutputAllocator throwing = (name, dims) -> {
            throw new IllegalStateException("deliberate");
        };
        asks = false;
        context.setOutputAllocator(NAME, throwing);
        assertThatThrownBy(() -> OutputBound.of(context, throwing).notifyShape(NAME, Dims.of(size)))
                .hasMessage("deliberate");
    }
}
