package io.trt4j.engine;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.TensorIOMode;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Stands in for a GPU and an engine. Memory of the "device" is the host's, a stream is a thread. Of the outputs, {@code y}
 * is twice the input {@code x}, {@code nonzero} tells which elements of {@code x} are not 0, and {@code z} has as many
 * elements as the shape input {@code n} says, each of them that number.
 */
final class StandIn implements Device {
    static final TensorInfo X = input("x", DataType.kFLOAT, Dims.of(-1, 3), range(1, 4, 8));
    static final TensorInfo Y = output("y", DataType.kFLOAT, Dims.of(-1, 3));
    static final TensorInfo NONZERO = output("nonzero", DataType.kINT64, Dims.of(-1));
    static final TensorInfo N = new TensorInfo(
            "n",
            DataType.kINT64,
            Dims.of(1),
            TensorIOMode.kINPUT,
            true,
            List.of(new TensorInfo.Range(Dims.of(1), Dims.of(4), Dims.of(9))));
    static final TensorInfo Z = output("z", DataType.kFLOAT, Dims.of(-1));

    final AtomicInteger created = new AtomicInteger();
    final AtomicInteger open = new AtomicInteger();
    final AtomicInteger atWork = new AtomicInteger();
    final AtomicInteger mostAtWork = new AtomicInteger();
    final AtomicInteger uploads = new AtomicInteger();
    final AtomicInteger inferred = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger pieces = new AtomicInteger();
    final Set<Integer> openProfiles = ConcurrentHashMap.newKeySet();

    /** What the device does before each execution. */
    volatile Runnable before = () -> {};

    /** What is told the first element of {@code x}. */
    volatile Consumer<Float> beforeX = x -> {};

    /** How many bytes of pinned memory a context has for each tensor. */
    volatile long pinnedLimit = Long.MAX_VALUE;

    /** Whether executions do nothing, and in the thread that enqueues them. */
    volatile boolean inline;

    /** The streams of others that were waited for. */
    final List<CudaStream> waitedFor = shared();

    private final ThreadLocal<Boolean> isCalled = ThreadLocal.withInitial(() -> false);

    volatile boolean refusesShapes;
    volatile boolean refusesToRun;
    volatile boolean refusesToTell;
    volatile boolean current = true;
    volatile boolean gone;

    static TensorInfo input(String name, DataType type, Dims dims, TensorInfo.Range... ranges) {
        return new TensorInfo(name, type, dims, TensorIOMode.kINPUT, false, List.of(ranges));
    }

    static TensorInfo output(String name, DataType type, Dims dims) {
        return new TensorInfo(name, type, dims, TensorIOMode.kOUTPUT, false, List.of());
    }

    /** Of {@link #X}. */
    static TensorInfo.Range range(long min, long opt, long max) {
        return new TensorInfo.Range(Dims.of(min, 3), Dims.of(opt, 3), Dims.of(max, 3));
    }

    Session session(SessionOptions options, TensorInfo... tensors) {
        return new Session("stand-in", List.of(tensors), this, options, closed -> {});
    }

    @Override
    public Execution create(int profile) {
        created.incrementAndGet();
        open.incrementAndGet();
        openProfiles.add(profile);
        return new OnHost(profile);
    }

    @Override
    public boolean isCurrent() {
        asked.incrementAndGet();
        return current;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("A virtual thread calls the device.");
        }
        if (gone) {
            throw new IllegalStateException("The device is gone.");
        }
        boolean before = isCalled.get();
        isCalled.set(true);
        try {
            return work.get();
        } finally {
            isCalled.set(before);
        }
    }

    private static MemorySegment at(long address, long bytes) {
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }

    private final class OnHost implements Execution {
        private final int profile;
        private final Arena arena = Arena.ofShared();
        private final ExecutorService stream =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        private final Map<String, Dims> dims = new HashMap<>();
        private final Map<String, Long> addresses = new ConcurrentHashMap<>();
        private final Map<String, IOutputAllocator> allocators = new ConcurrentHashMap<>();
        private final AtomicInteger pending = new AtomicInteger();
        private volatile RuntimeException failure;
        private volatile long n;

        OnHost(int profile) {
            this.profile = profile;
        }

        @Override
        public boolean isOnHost(String tensor) {
            if (refusesToTell) {
                throw new NativeException("The stand-in refuses to tell where tensors are.");
            }
            return tensor.equals("n");
        }

        @Override
        public boolean setInputShape(String input, Dims shape) {
            dims.put(input, shape);
            return !refusesShapes;
        }

        @Override
        public void setAddress(String tensor, long address) {
            Long before = addresses.put(tensor, address);
            if (tensor.equals("n") && !Objects.equals(before, address)) { // as TensorRT, which may not look again
                n = at(address, 8).get(JAVA_LONG, 0);
            }
        }

        @Override
        public void setAllocator(String output, IOutputAllocator allocator) {
            if (allocator == null) {
                allocators.remove(output);
            } else {
                allocators.put(output, allocator);
            }
        }

        @Override
        public boolean inferShapes() {
            inferred.incrementAndGet();
            return true;
        }

        @Override
        public Dims shape(String output) {
            return switch (output) {
                case "y" -> dims.get("x");
                case "z" -> Dims.of(n);
                default -> Dims.of(-1);
            };
        }

        private void add(Runnable work) {
            pending.incrementAndGet();
            stream.execute(() -> {
                try {
                    if (failure == null) {
                        work.run();
                    }
                } catch (RuntimeException e) {
                    failure = e;
                } finally {
                    pending.decrementAndGet();
                }
            });
        }

        private void requireCurrent() {
            if (!current && !isCalled.get()) {
                throw new AssertionError("Another context is current.");
            }
        }

        @Override
        public void enqueue() {
            requireCurrent();
            if (refusesToRun) {
                throw new NativeException("The stand-in refuses to run.");
            }
            if (inline) {
                atWork.incrementAndGet();
                return;
            }
            add(this::execute);
            if (!allocators.isEmpty()) {
                synchronize(); // as TensorRT does, to know the sizes
            }
        }

        @Override
        public void enqueue(CudaStream onto) {
            enqueue();
        }

        private void execute() {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                before.run();
                if (addresses.containsKey("x")) {
                    computeFromX();
                }
                if (addresses.containsKey("z")) {
                    MemorySegment z = at(addresses.get("z"), 4 * n);
                    LongStream.range(0, n).forEach(i -> z.setAtIndex(JAVA_FLOAT, i, n));
                }
            } finally {
                atWork.decrementAndGet();
            }
        }

        private void computeFromX() {
            long count = Shapes.volume(dims.get("x"));
            MemorySegment x = at(addresses.get("x"), 4 * count);
            beforeX.accept(x.getAtIndex(JAVA_FLOAT, 0));
            if (allocators.containsKey("nonzero")) {
                long[] indices = LongStream.range(0, count)
                        .filter(i -> x.getAtIndex(JAVA_FLOAT, i) != 0)
                        .toArray();
                IOutputAllocator allocator = allocators.get("nonzero");
                if (indices.length > 0) {
                    long address = allocator.reallocateOutputAsync("nonzero", 0, 8L * indices.length, 256, 0);
                    at(address, 8L * indices.length).copyFrom(MemorySegment.ofArray(indices));
                }
                allocator.notifyShape("nonzero", Dims.of(indices.length));
            }
            if (addresses.containsKey("y")) {
                MemorySegment y = at(addresses.get("y"), 4 * count);
                for (long i = 0; i < count; i++) {
                    y.setAtIndex(JAVA_FLOAT, i, 2 * x.getAtIndex(JAVA_FLOAT, i));
                }
            }
        }

        @Override
        public void synchronize() {
            if (inline) {
                return;
            }
            Future<?> done = stream.submit(() -> {});
            boolean interrupted = false;
            while (true) {
                try {
                    done.get();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new AssertionError(e);
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throwFailure();
        }

        private void throwFailure() {
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw new NativeException("The stand-in failed.", thrown);
            }
        }

        @Override
        public void synchronize(CudaStream other) {
            waitedFor.add(other);
            synchronize();
        }

        @Override
        public boolean isDone() {
            throwFailure();
            return pending.get() == 0;
        }

        @Override
        public void whenDone(Runnable action) {
            add(action);
        }

        @Override
        public Buffer buffer() {
            return new OnHostBuffer();
        }

        @Override
        public void close() {
            requireCurrent();
            stream.shutdown();
            while (!stream.isTerminated()) {
                Thread.onSpinWait();
            }
            arena.close();
            openProfiles.remove(profile);
            open.decrementAndGet();
        }

        private final class OnHostBuffer implements Buffer {
            private MemorySegment device = MemorySegment.NULL;
            private MemorySegment host = MemorySegment.NULL;

            @Override
            public long reserve(long bytes) {
                if (device.address() == 0 || device.byteSize() < bytes) {
                    device = arena.allocate(Math.max(1, bytes), 256);
                }
                return device.address();
            }

            @Override
            public MemorySegment pinned(long bytes) {
                if (bytes > pinnedLimit) {
                    return null;
                }
                if (host.address() == 0 || host.byteSize() < bytes) {
                    host = arena.allocate(Math.max(1, bytes), 256);
                }
                return host.asSlice(0, bytes);
            }

            @Override
            public void upload(long bytes) {
                uploads.incrementAndGet();
                MemorySegment from = host;
                MemorySegment to = device;
                add(() -> MemorySegment.copy(from, 0, to, 0, bytes));
            }

            @Override
            public void download(long bytes) {
                MemorySegment from = device;
                MemorySegment to = host;
                add(() -> MemorySegment.copy(from, 0, to, 0, bytes));
            }

            @Override
            public void copyFrom(MemorySegment source) {
                pieces.incrementAndGet();
                device.asSlice(0, source.byteSize()).copyFrom(source);
            }

            @Override
            public void copyTo(MemorySegment target) {
                pieces.incrementAndGet();
                target.copyFrom(device.asSlice(0, target.byteSize()));
            }
        }
    }

    /** Memory that stands in for a device's. */
    static MemorySegment memory(Arena arena, float... values) {
        MemorySegment memory = arena.allocate(4L * values.length, 256);
        return memory.copyFrom(MemorySegment.ofArray(values));
    }

    static float[] floats(MemorySegment memory) {
        return memory.toArray(JAVA_FLOAT);
    }

    /** A list that several threads add to. */
    static <T> List<T> shared() {
        return Collections.synchronizedList(new ArrayList<>());
    }
}
