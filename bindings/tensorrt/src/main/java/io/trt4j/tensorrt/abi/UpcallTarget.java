package io.trt4j.tensorrt.abi;

import org.jspecify.annotations.Nullable;

/**
 * What a Java object that has a native one may implement besides its interface. These types are not members of
 * {@link UpcallType}: the generated classes that extend it would have them instead of TensorRT's of the same names.
 */
public final class UpcallTarget {
    private UpcallTarget() {}

    /** A Java object that wants to know that TensorRT deleted its native one. */
    public interface Destroyed {
        /** The native object is gone. */
        void destroyed();
    }

    /** A Java object with a name of its own, which messages give instead of its interface's. */
    public interface Named {
        /** The name. */
        String name();
    }

    /**
     * A plugin of version 3 whose {@code getCapabilityInterface} always returns the same object for a type. TensorRT asks in
     * every enqueue, and then need not call Java.
     */
    public interface FixedCapabilities {}

    /** A Java object that stands between TensorRT and one that the user gave, which is what users see. */
    public interface Between {
        /** The one that the user gave. */
        Object given();
    }

    /** What the user gave. */
    static @Nullable Object given(@Nullable Object object) {
        return object instanceof Between between ? between.given() : object;
    }

    /** A Java object that wants to know that TensorRT will neither use its native one nor delete it. */
    public interface Abandoned {
        /** The native object, which is to be deleted by {@link UpcallType#delete}. */
        void abandoned(ObjectTable.Handle object);
    }
}
