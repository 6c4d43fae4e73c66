package io.trt4j.onnxparser;

import io.trt4j.cuda.CudaDriver;
import java.lang.reflect.Field;
import java.util.List;

/** Makes the driver report a device until it is closed, so that what needs one for no more than that can be called without. */
final class PretendedDevice implements AutoCloseable {
    private final Field report;
    private final Object real;

    PretendedDevice() throws ReflectiveOperationException {
        CudaDriver.report();
        report = CudaDriver.class.getDeclaredField("report");
        report.setAccessible(true);
        real = report.get(null);
        CudaDriver.Device device = new CudaDriver.Device(0, "none", 9, 0, 1 << 30);
        report.set(null, new CudaDriver.Report(12090, List.of(device), ""));
    }

    @Override
    public void close() throws IllegalAccessException {
        report.set(null, real);
    }
}
