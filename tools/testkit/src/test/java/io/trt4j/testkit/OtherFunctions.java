package io.trt4j.testkit;

import io.trt4j.tensorrt.abi.UpcallType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.BiFunction;

/** An interface with other functions than the generated ones, for native objects of Java ones of another type. */
final class OtherFunctions<T> extends UpcallType<T> {
    private final UpcallType<?> like;
    private final BiFunction<String, Arena, MemorySegment> functions;

    OtherFunctions(Class<T> type, UpcallType<?> like, BiFunction<String, Arena, MemorySegment> functions) {
        super(type, like);
        this.like = like;
        this.functions = functions;
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return functions.apply(slot, arena);
    }

    @Override
    public MemorySegment info(Arena arena) {
        return like.info(arena);
    }
}
