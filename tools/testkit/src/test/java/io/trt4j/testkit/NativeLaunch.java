package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.IKernelLaunchParams;
import io.trt4j.tensorrt.ISymExprs;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.SlotTable;
import io.trt4j.tensorrt.natives.SlotTables;
import io.trt4j.tensorrt.natives.VersionedNames;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.TreeMap;

/** What TensorRT lends to a plugin that gives a compiled kernel: C++ objects of our own that note what they are given. */
final class NativeLaunch implements AutoCloseable {
    private static final UpcallType<NativeLaunch> PARAMS =
            new Type(SlotTables.IKernelLaunchParamsImpl.SLOTS, SlotTables.IKernelLaunchParamsImpl.TYPE_NAMES);
    private static final UpcallType<NativeLaunch> EXPRS =
            new Type(SlotTables.ISymExprsImpl.SLOTS, SlotTables.ISymExprsImpl.TYPE_NAMES);

    private static final class Type extends UpcallType<NativeLaunch> {
        Type(SlotTable slots, VersionedNames typeNames) {
            super(NativeLaunch.class, slots, typeNames);
        }

        @Override
        public MemorySegment stub(String slot, Arena arena) {
            return NativeLaunch.stub(slot, arena);
        }
    }

    private final Arena arena = Arena.ofConfined();
    private final Lifetime life = Lifetime.scope();
    /** The addresses of the expressions: GridX to SharedMem, and the extra arguments by their indexes. */
    final Map<String, Long> given = new TreeMap<>();

    private int count;
    private final ObjectTable.Handle params = PARAMS.create(this);
    private final ObjectTable.Handle exprs = EXPRS.create(this);

    private long outer(ObjectTable.Handle impl) {
        MemorySegment object = arena.allocate(ADDRESS, 2);
        object.set(ADDRESS, 0, arena.allocate(ADDRESS, 2)); // a vtable of destructors that are not called
        object.setAtIndex(ADDRESS, 1, MemorySegment.ofAddress(impl.address()));
        return object.address();
    }

    IKernelLaunchParams params() {
        return Wrapper.wrap(IKernelLaunchParams.class, outer(params), life);
    }

    ISymExprs extraArgs() {
        return Wrapper.wrap(ISymExprs.class, outer(exprs), life);
    }

    @Override
    public void close() {
        ObjectTable.free(params);
        ObjectTable.free(exprs);
        life.close();
        arena.close();
    }

    private static MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getSymExpr" -> stub("at", null, long.class, arena, int.class);
            case "setSymExpr" -> stub("put", null, boolean.class, arena, int.class, long.class);
            case "getNbSymExprs" -> stub("count", null, int.class, arena);
            case "setNbSymExprs" -> stub("resize", null, boolean.class, arena, int.class);
            default ->
                slot.startsWith("get")
                        ? stub("get", slot.substring(3), long.class, arena)
                        : stub("set", slot.substring(3), boolean.class, arena, long.class);
        };
    }

    private static MemorySegment stub(String method, String of, Class<?> result, Arena arena, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters).insertParameterTypes(0, long.class);
        FunctionDescriptor function = FunctionDescriptor.of(
                result == long.class ? JAVA_LONG : result == int.class ? JAVA_INT : JAVA_BOOLEAN,
                type.parameterList().stream()
                        .map(p -> p == long.class ? JAVA_LONG : JAVA_INT)
                        .toArray(java.lang.foreign.MemoryLayout[]::new));
        try {
            MethodHandle handle = MethodHandles.lookup()
                    .findStatic(
                            NativeLaunch.class, method, of == null ? type : type.insertParameterTypes(0, String.class));
            return Linker.nativeLinker().upcallStub(of == null ? handle : handle.bindTo(of), function, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long get(String name, long self) {
        return PARAMS.find(self).given.getOrDefault(name, 0L);
    }

    private static boolean set(String name, long self, long expr) {
        PARAMS.find(self).given.put(name, expr);
        return true;
    }

    private static long at(long self, int index) {
        return EXPRS.find(self).given.getOrDefault(Integer.toString(index), 0L);
    }

    private static boolean put(long self, int index, long expr) {
        NativeLaunch launch = EXPRS.find(self);
        if (index < 0 || index >= launch.count) {
            return false;
        }
        launch.given.put(Integer.toString(index), expr);
        return true;
    }

    private static int count(long self) {
        return EXPRS.find(self).count;
    }

    private static boolean resize(long self, int count) {
        EXPRS.find(self).count = count;
        return true;
    }
}
