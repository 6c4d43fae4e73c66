// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Has a name and a version, by which both sides find out what the other can do.
 *
 * <p>TensorRT's {@code class nvinfer1::IVersionedInterface}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_versioned_interface.html">{@code nvinfer1::IVersionedInterface}</a>
 */
@SuppressWarnings("deprecation")
public class IVersionedInterface extends NativeObject {
    private static final Methods SELF = new SlotTable("IVersionedInterface",
            "10.0 getAPILanguage getInterfaceInfo ~ ~delete",
            "11.0 +")
            .methods("getAPILanguage", "getInterfaceInfo");
    private final VirtualObject self;

    IVersionedInterface(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IVersionedInterface of(long address, Lifetime life) {
        return address == 0 ? null : new IVersionedInterface(address, life);
    }

    /**
     * Returns the language that it is implemented in.
     * <pre>{@code APILanguage IVersionedInterface::getAPILanguage() const}</pre>
     * Since TensorRT 10.0.
     */
    public APILanguage getAPILanguage() {
        NativeCall call$ = enter();
        try {
            APILanguage result$ = APILanguage.of((int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns its name and version.
     * <pre>{@code InterfaceInfo IVersionedInterface::getInterfaceInfo() const}</pre>
     * Since TensorRT 10.0.
     */
    public InterfaceInfo getInterfaceInfo() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arguments.arena()) {
            MemorySegment struct$ = (MemorySegment) Signatures.InterfaceInfo_J.HANDLE.invokeExact(self.method(1), (SegmentAllocator) arena$, self.address);
            call$.check();
            InterfaceInfo result$ = InterfaceInfo.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
