package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.IErrorRecorderNative;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Calls that pass numbers and enums allocate nothing on the Java heap, once they are compiled. */
class AllocationTest {
    private static final int CALLS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long bytesOfOneRound(IntConsumer call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call.accept(i);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The fewest bytes of some rounds: the first ones are not compiled yet, which takes a while on a busy machine. */
    private static long bytesPerRound(IntConsumer call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        long fewest = bytesOfOneRound(call);
        while (fewest >= CALLS && System.nanoTime() < end) {
            fewest = Math.min(fewest, bytesOfOneRound(call));
        }
        return fewest;
    }

    @Test
    void theMeasurementSeesAllocations() {
        Object[] kept = new Object[1];
        assertThat(bytesOfOneRound(i -> kept[0] = new long[1])).isGreaterThan(CALLS);
    }

    @Test
    void aCallOfTensorRT() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        assertThat(bytesPerRound(i -> registry.isParentSearchEnabled())).isLessThan(CALLS);
    }

    @Test
    void aCallAndTheUpcallItLeadsTo() {
        ObjectTable.Handle recorder = IErrorRecorderNative.TYPE.create(new Recorder());
        IErrorRecorder proxy = IErrorRecorderNative.TYPE.proxy(recorder.address(), Lifetime.FOREVER);
        assertThat(proxy.getErrorCode(5)).isEqualTo(ErrorCode.kINVALID_CONFIG);
        assertThat(bytesPerRound(i -> {
                    proxy.getNbErrors();
                    proxy.getErrorCode(i);
                    proxy.clear();
                }))
                .isLessThan(CALLS);
        ObjectTable.free(recorder);
    }

    /** As a plugin of version 3 does in every enqueue, when TensorRT asks for its capability. */
    @Test
    void anObjectThatAnotherHolds() {
        Recorder capability = new Recorder();
        ObjectTable.Handle owner = IErrorRecorderNative.TYPE.create(new Recorder());
        long held = IErrorRecorderNative.TYPE.hold(owner.address(), IErrorRecorderNative.TYPE, capability);
        assertThat(bytesPerRound(i -> {
                    if (IErrorRecorderNative.TYPE.hold(owner.address(), IErrorRecorderNative.TYPE, capability)
                            != held) {
                        throw new AssertionError("another object");
                    }
                }))
                .isLessThan(CALLS);
        ObjectTable.free(owner);
    }

    @Test
    void aCallWithAStream() throws ReflectiveOperationException {
        long stub = NativeStub.create(Arena.global(), () -> 1); // never freed: its vtable is remembered
        CudaStream stream = NativeStreams.create(8192);
        try (IExecutionContext context =
                Wrapper.wrap(IExecutionContext.class, stub, Lifetime.owned(Lifetime.FOREVER))) {
            assertThat(context.enqueueV3(stream)).isTrue();
            assertThat(bytesPerRound(i -> context.enqueueV3(stream))).isLessThan(CALLS);
        }
    }

    private static final class Recorder implements IErrorRecorder {
        @Override
        public int getNbErrors() {
            return 3;
        }

        @Override
        public ErrorCode getErrorCode(int index) {
            return ErrorCode.kINVALID_CONFIG;
        }

        @Override
        public String getErrorDesc(int index) {
            return "";
        }

        @Override
        public boolean hasOverflowed() {
            return false;
        }

        @Override
        public void clear() {}

        @Override
        public boolean reportError(ErrorCode code, String text) {
            return false;
        }

        @Override
        public int incRefCount() {
            return 1;
        }

        @Override
        public int decRefCount() {
            return 0;
        }
    }
}
