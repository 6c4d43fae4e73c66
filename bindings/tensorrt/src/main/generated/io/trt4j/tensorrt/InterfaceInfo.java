// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Names an interface and its version, by which TensorRT and plugins find out what the other side can do.
 *
 * <p>TensorRT's {@code struct nvinfer1::InterfaceInfo}, 16 bytes. Since TensorRT 10.0.
 *
 * @param kind the name
 * @param major the major version
 * @param minor the minor version
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_interface_info.html">{@code nvinfer1::InterfaceInfo}</a>
 */
@SuppressWarnings("deprecation")
public record InterfaceInfo(String kind, int major, int minor) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("kind"),
            JAVA_INT.withName("major"),
            JAVA_INT.withName("minor"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Checks that nothing is null. */
    public InterfaceInfo {
        Given.argument(kind, "InterfaceInfo.kind");
    }

    /** Copies one out of native memory. */
    public static InterfaceInfo read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        return new InterfaceInfo(CStrings.read(memory.get(JAVA_LONG, 0)), memory.get(JAVA_INT, 8), memory.get(JAVA_INT, 12));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        memory.set(JAVA_LONG, 0, CStrings.allocateOrNull(kind, "InterfaceInfo.kind", allocator));
        memory.set(JAVA_INT, 8, major);
        memory.set(JAVA_INT, 12, minor);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }
}
