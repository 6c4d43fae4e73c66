package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.jextract.IErrorRecorder_clear;
import io.trt4j.tensorrt.natives.SlotTable;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import io.trt4j.tensorrt.natives.VersionedNames;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A resource whose native object is one of ours, so that its destructor can be watched. */
public final class Thing extends NativeResource {
    /** What the native object is. */
    public interface Implementation extends UpcallTarget.Destroyed {
        default void poke() {}
    }

    private static final SlotTable SLOTS =
            new SlotTable("Thing", "8.6 ~ ~delete poke", "10.0 ~ ~delete poke", "11.0 ~ ~delete poke");
    private static final UpcallType<Implementation> TYPE =
            new UpcallType<>(
                    Implementation.class,
                    SLOTS,
                    new VersionedNames("Thing", "8.6 5Thing", "10.0 5Thing", "11.0 5Thing")) {
                @Override
                public MemorySegment stub(String slot, Arena arena) {
                    return Upcalls.stub(slot, arena);
                }
            };
    private static final Methods DESTRUCTOR = SLOTS.methods("~delete");
    private static final Methods SELF = SLOTS.methods("poke");

    private final VirtualObject self;

    private Thing(long address, Lifetime life) {
        super(address, life, DESTRUCTOR);
        self = SELF.at(address);
    }

    /** One with a life of its own. */
    public static Thing owned(Lifetime parent, Implementation implementation) {
        return new Thing(TYPE.create(implementation).address(), Lifetime.owned(parent));
    }

    /** One that this one's owner also owns. */
    Thing lend() {
        return new Thing(self.address, life());
    }

    /** What keeps it. */
    public Lifetime itsLife() {
        return life();
    }

    /** Apart from the resource, whose methods on the stack would look like a call that led here. */
    private static final class Upcalls {
        static MemorySegment stub(String slot, Arena arena) {
            return IErrorRecorder_clear.allocate(Upcalls::poke, arena);
        }

        private static void poke(long self) {
            try {
                TYPE.find(self).poke();
            } catch (Throwable t) {
                Failures.caught(self, "Thing", "poke", t);
            }
        }
    }

    /** A call as the generated ones are. */
    void poke() {
        NativeCall call = enter();
        try {
            IErrorRecorder_clear.invoke(self.method(0), self.address);
            call.check();
        } catch (Throwable t) {
            throw Calls.failed(t);
        } finally {
            call.exit();
        }
    }

    /** One that a call makes; {@link Implementation#poke} is a callback on the way. */
    static Thing created(Implementation implementation) {
        NativeCall call = TensorRTCalls.enter(Lifetime.FOREVER, "Thing");
        try {
            Lifetime life = call.make(Lifetime.FOREVER);
            Thing made = new Thing(TYPE.create(implementation).address(), life);
            IErrorRecorder_clear.invoke(made.function(), made.address);
            return call.created(made, "Thing.create");
        } finally {
            call.exit();
        }
    }

    /** A call with arguments, during which {@code meanwhile} happens. */
    void during(Runnable meanwhile, NativeObject... arguments) {
        NativeCall call = enter();
        try {
            for (NativeObject argument : arguments) {
                NativeObject.address(call, argument, "argument");
            }
            meanwhile.run();
            call.check();
        } finally {
            call.exit();
        }
    }

    /** A call that fails, during which {@code meanwhile} happens. */
    public TensorRTException fail(Runnable meanwhile) {
        NativeCall call = enter();
        try {
            meanwhile.run();
            return (TensorRTException) call.failed("build");
        } finally {
            call.exit();
        }
    }

    /** The upcall stub behind {@link #poke}. */
    MemorySegment function() {
        return self.method(0);
    }
}
