package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.Weights;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** A refitter of no engine, as the parser sees it: it wants some weights and takes all. A real one needs a GPU. */
final class NativeRefitter {
    /** Slots of {@code apiv::VRefitter} in TensorRT 11, as the manifest has them. */
    private static final int SET_NAMED_WEIGHTS = 9;

    private static final int GET_ALL_WEIGHTS = 11;
    private static final int SLOTS = 22;

    private final List<String> wanted;
    private final Arena arena;
    /** The names of the weights that it was given. */
    final List<String> given = new ArrayList<>();

    final MemorySegment object;

    NativeRefitter(List<String> wanted, Arena arena) throws ReflectiveOperationException {
        this.wanted = wanted;
        this.arena = arena;
        MemorySegment vtable = arena.allocate(ADDRESS, SLOTS);
        MemorySegment nothing = stub("nothing", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
        for (int i = 0; i < SLOTS; i++) {
            vtable.setAtIndex(ADDRESS, i, nothing);
        }
        vtable.setAtIndex(
                ADDRESS,
                SET_NAMED_WEIGHTS,
                stub("setNamedWeights", FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, Weights.layout())));
        vtable.setAtIndex(
                ADDRESS,
                GET_ALL_WEIGHTS,
                stub("getAllWeights", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG)));
        MemorySegment implementation = arena.allocateFrom(ADDRESS, vtable);
        object = arena.allocate(ADDRESS, 2);
        object.setAtIndex(ADDRESS, 0, vtable); // of which nothing is called: it all goes to the implementation
        object.setAtIndex(ADDRESS, 1, implementation);
    }

    private MemorySegment stub(String method, FunctionDescriptor type) throws ReflectiveOperationException {
        MethodType java = type.toMethodType();
        MethodHandle handle = MethodHandles.lookup().bind(this, method, java);
        return Linker.nativeLinker().upcallStub(handle, type, arena);
    }

    private long nothing(long self) {
        return 0;
    }

    private boolean setNamedWeights(long self, long name, MemorySegment weights) {
        given.add(MemorySegment.ofAddress(name).reinterpret(Long.MAX_VALUE).getString(0));
        return true;
    }

    private int getAllWeights(long self, int size, long names) {
        MemorySegment array = MemorySegment.ofAddress(names).reinterpret(size * ADDRESS.byteSize());
        for (int i = 0; names != 0 && i < Math.min(size, wanted.size()); i++) {
            array.setAtIndex(ADDRESS, i, arena.allocateFrom(wanted.get(i)));
        }
        return wanted.size();
    }
}
