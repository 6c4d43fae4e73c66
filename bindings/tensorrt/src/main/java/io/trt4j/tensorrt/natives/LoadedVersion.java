package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import org.jspecify.annotations.Nullable;

/** The loaded TensorRT, or that whose place is taken in a process without it. */
public final class LoadedVersion {
    /** The system property of a process that does without TensorRT's library: the version to be, empty for the newest. */
    public static final String HOST_PROPERTY = "trt4j.host";

    private LoadedVersion() {}

    /** Read once: what was made for one version does not fit another. */
    private static final class Host {
        static final @Nullable String VERSION = System.getProperty(HOST_PROPERTY);
    }

    /** Whether the process does without TensorRT's library. */
    public static boolean isHost() {
        return Host.VERSION != null;
    }

    /**
     * The version that such a process has.
     *
     * @throws IllegalArgumentException if the property is no version
     */
    public static Version ofHost() {
        String text = Host.VERSION;
        if (text == null || text.isEmpty()) {
            return KnownVersions.ALL.getLast();
        }
        if (!text.matches("\\d{1,3}\\.\\d{1,3}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException("The system property " + HOST_PROPERTY + " is \"" + text
                    + "\", but must be a version of TensorRT such as 10.15, or empty for the newest that is known.");
        }
        return Version.parse(text);
    }

    /**
     * Returns if the process may call TensorRT's library.
     *
     * @param function to be called, for the message
     * @throws TensorRTException if it does without
     */
    public static void requireLibrary(String function) {
        if (isHost()) {
            throw withoutLibrary(function);
        }
    }

    /** Why a function cannot be called in a process without TensorRT's library. */
    public static TensorRTException withoutLibrary(String function) {
        return new TensorRTException(function + " is a function of TensorRT's library, which this process does without"
                + " since it has the system property " + HOST_PROPERTY + ": run it without that.");
    }

    /** Whether it is older than a version. */
    public static boolean isBefore(int major, int minor) {
        Version loaded = TensorRT.version();
        return loaded.major() < major || loaded.major() == major && loaded.minor() < minor;
    }
}
