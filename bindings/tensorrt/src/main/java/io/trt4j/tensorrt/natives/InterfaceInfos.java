package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.IVersionedInterface;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.abi.Lifetime;
import java.util.Objects;

/** What versioned interfaces say that they are. */
public final class InterfaceInfos {
    private InterfaceInfos() {}

    /** What the object at an address answers. */
    public static InterfaceInfo of(long address, Lifetime life) {
        return Objects.requireNonNull(Wrapper.wrap(IVersionedInterface.class, address, life))
                .getInterfaceInfo();
    }

    /** Whether an object has an interface: one of a later minor version has all that an earlier one has. */
    public static boolean is(InterfaceInfo has, InterfaceInfo wanted) {
        return has.kind().equals(wanted.kind()) && has.major() == wanted.major() && has.minor() >= wanted.minor();
    }
}
