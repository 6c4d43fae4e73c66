package io.trt4j.samples.launcher.random;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.samples.launcher.random.ObjectPool.Entry;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects that methods are called of: those that are made to begin with, and those that calls gave. */
final class ApiObjects {
    final List<Class<?>> types = PublicApi.types();
    final ObjectPool pool;
    /** What makes native objects; null where TensorRT does. */
    final @Nullable AnsweringObjects answering;

    private final Path model;
    private final PrintStream out;
    private boolean begun;

    /** @param folder with {@code model.onnx} and {@code broken.onnx} */
    ApiObjects(Random random, Path folder, PrintStream out) {
        this.out = out;
        model = folder.resolve("model.onnx");
        pool = new ObjectPool(random);
        answering = System.getProperty("trt4j.host") == null ? null : new AnsweringObjects(random);
    }

    /** Makes one of each that has become rare. */
    void begin() throws IOException {
        if (CudaDriver.report().hasDevice()) {
            start("cuda", () -> StartingObjects.cuda(this::keep));
            if (answering == null) {
                start("GPU", () -> GpuObjects.make(this::keep));
            }
        }
        start("host", () -> StartingObjects.host(this::keep));
        start("model", () -> StartingObjects.model(model, this::keep));
        if (answering != null) {
            for (Class<?> type : types) {
                if (NativeObject.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())
                        && AnsweringObjects.isKnown(type)
                        && !pool.hasOpen(type)) {
                    keep(answering.create(type.asSubclass(NativeObject.class)));
                }
            }
        } else {
            start("plugins", () -> TensorRT.initLibNvInferPlugins(new SystemLogger(), ""));
        }
        begun = true;
    }

    private interface Start {
        void run() throws IOException;
    }

    private void start(String what, Start objects) throws IOException {
        out.println("- " + what);
        out.flush();
        try {
            objects.run();
        } catch (RuntimeException e) {
            if (!begun) {
                throw new IllegalStateException("Random calls cannot begin with " + what + ".", e);
            }
            out.println("  " + e); // what random calls have left may refuse it
        }
    }

    /** Keeps what a call gave. */
    void keepAll(@Nullable Object result) {
        switch (result) {
            case null -> {}
            case Optional<?> optional -> optional.ifPresent(this::keepAll);
            case Collection<?> all -> all.stream().limit(5).forEach(this::keepAll);
            case Object[] all -> Stream.of(all).limit(5).forEach(this::keepAll); // some may be null
            default -> {
                if (result.getClass().getName().startsWith("io.trt4j.")) {
                    keep(result);
                }
            }
        }
    }

    private void keep(Object value) {
        Entry gone = pool.add(value);
        if (gone != null && !gone.closed && gone.value instanceof AutoCloseable closeable) {
            out.println("  closing " + gone);
            out.flush();
            try {
                closeable.close();
            } catch (Exception e) {
                out.println("  " + e);
            }
        }
    }
}
