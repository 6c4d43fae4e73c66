package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.CallFailures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of TensorRT, which fail with a {@link TensorRTException}. */
public final class TensorRTCalls implements CallFailures {
    /** How they fail. */
    public static final CallFailures FAILURES = new TensorRTCalls();

    private TensorRTCalls() {}

    /**
     * Initializes what getters use, which do not ask for stack as other calls do: a class whose initialization overflows the
     * stack cannot be used ever after. To be called before there is an object to get something from.
     */
    public static void prepareGetters() {
        Objects.requireNonNull(DataType.kFLOAT);
        Objects.requireNonNull(Signatures.I_J.HANDLE);
        Objects.requireNonNull(Signatures.J_J.HANDLE);
        Objects.requireNonNull(Signatures.Z_J.HANDLE);
    }

    /** Returns if the calling thread can make a call. See {@link NativeCall#requireRoom}. */
    public static void requireRoom() {
        NativeCall.requireRoom(FAILURES);
    }

    /**
     * Begins a call. See {@link NativeCall#enter}.
     *
     * @throws TensorRTException if it is one of the registry that would wait for itself
     */
    public static NativeCall enter(Lifetime life, Object what) {
        if (what instanceof IPluginRegistry && NativeCall.isInside(IPluginRegistry.class)) {
            requireRegistryUnlocked();
        }
        return NativeCall.enter(life, what, FAILURES);
    }

    /** Before 10, the plugin registry holds a lock while it calls back that it cannot take twice. */
    private static void requireRegistryUnlocked() {
        if (LoadedVersion.isBefore(10, 0)) {
            throw new TensorRTException("The plugin registry of TensorRT " + TensorRT.version()
                    + " cannot be called in a callback of its own, where it would wait for itself.");
        }
    }

    @Override
    public TensorRTException exception(String message, @Nullable Throwable cause) {
        return new TensorRTException(message, cause);
    }

    @Override
    public String explain(List<String> logged, @Nullable Object called) {
        return MissingPlugin.explain(logged, called instanceof IRuntime runtime ? runtime : null);
    }
}
