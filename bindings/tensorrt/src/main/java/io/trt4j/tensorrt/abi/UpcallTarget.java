package io.trt4j.tensorrt.abi;

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

        /** What users see: this, unless it stands between TensorRT and an object that the user gave. */
        default Object given() {
            return this;
        }
    }

    /**
     * A plugin of version 3 whose {@code getCapabilityInterface} always returns the same object for a type. TensorRT asks in
     * every enqueue, and then need not call Java.
     */
    public interface FixedCapabilities {}

    /** A Java object that wants to know that TensorRT will neither use its native one nor delete it. */
    public interface Abandoned {
        /** The native object, which is to be deleted by {@link UpcallType#delete}. */
        void abandoned(ObjectTable.Handle object);
    }
}
