package io.trt4j.tensorrt.natives;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import java.util.function.BiFunction;

/** A function exported by a library of TensorRT that creates an object with a logger. */
public interface EntryPoint {
    /**
     * Calls the function.
     *
     * @param logger the address of the logger
     * @param version the number of the loaded TensorRT
     * @return the address of the object, 0 if TensorRT refuses
     */
    long make(long logger, int version);

    /**
     * Creates an object, which the caller closes.
     *
     * @param name of the function, for messages
     * @param parent what the object keeps alive
     * @param type how the Java object is made from the address and its life
     */
    static <T extends NativeResource> T create(
            String name, Lifetime parent, ILogger logger, EntryPoint function, BiFunction<Long, Lifetime, T> type) {
        Given.argument(logger, "logger");
        LoadedVersion.requireLibrary(name);
        CudaDriver.requireDevice();
        int number = TensorRT.version().number();
        NativeCall call = TensorRTCalls.enter(parent, name);
        try {
            Lifetime life = call.make(parent);
            long log = life.hold(0, "logger", ILoggerNative.TYPE, new CapturingLogger(logger, life));
            return call.created(type.apply(function.make(log, number), life), name);
        } finally {
            call.exit();
        }
    }
}
