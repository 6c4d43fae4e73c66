package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IGpuAsyncAllocator;
import io.trt4j.tensorrt.IInt8Calibrator;
import io.trt4j.tensorrt.IInt8EntropyCalibrator2;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.natives.IGpuAllocatorNative;
import io.trt4j.tensorrt.natives.IGpuAsyncAllocatorNative;
import io.trt4j.tensorrt.natives.IInt8CalibratorNative;
import io.trt4j.tensorrt.natives.IInt8EntropyCalibrator2Native;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A setter that takes a base interface makes the native object that the implementation really is. */
class DerivedCallbackTest {
    private static <T> T implementation(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            return method.getName().equals("hashCode") ? (Object) System.identityHashCode(self) : null;
        }));
    }

    @Test
    void theMostDerivedInterfaceIsTaken() {
        assertThat((Object) IGpuAllocatorNative.typeOf(implementation(IGpuAsyncAllocator.class)))
                .isSameAs(IGpuAsyncAllocatorNative.TYPE);
        assertThat((Object) IGpuAllocatorNative.typeOf(implementation(IGpuAllocator.class)))
                .isSameAs(IGpuAllocatorNative.TYPE);
        assertThat((Object) IInt8CalibratorNative.typeOf(implementation(IInt8EntropyCalibrator2.class)))
                .isSameAs(IInt8EntropyCalibrator2Native.TYPE);
    }

    @Test
    void itsObjectIsTheBasesToo() {
        int before = NativeObjects.implemented();
        IInt8Calibrator calibrator = implementation(IInt8EntropyCalibrator2.class);
        try (Lifetime life = Lifetime.scope()) {
            long address = life.hold(1, "setInt8Calibrator", IInt8CalibratorNative.typeOf(calibrator), calibrator);
            assertThat(IInt8CalibratorNative.TYPE.of(address, life) == calibrator)
                    .isTrue();
            assertThat(NativeObjects.implemented()).isEqualTo(before + 1);
        }
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }
}
