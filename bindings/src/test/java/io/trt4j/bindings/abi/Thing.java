package io.trt4j.bindings.abi;

import io.trt4j.bindings.NativeResource;
import io.trt4j.bindings.jextract.tensorrt.IErrorRecorder_clear;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A resource whose native object is one of ours, so that its destructor can be watched. */
final class Thing extends NativeResource {
    /** What the native object is. */
    interface Implementation extends UpcallType.Destroyed {
        default void poke() {}
    }

    private static final SlotTable SLOTS = new SlotTable("Thing", "10.0 ~ ~delete poke", "11.0 ~ ~delete poke");
    private static final UpcallType<Implementation> TYPE = new UpcallType<>(
            Implementation.class,
            SLOTS,
            new VersionedNames("Thing", "10.0 5Thing", "11.0 5Thing"),
            null,
            Upcalls::stub,
            (a, life) -> null);
    private static final Methods DESTRUCTOR = SLOTS.methods("~delete");
    private static final Methods SELF = SLOTS.methods("poke");

    private final VirtualObject self;

    private Thing(long address, Life life) {
        super(address, life, DESTRUCTOR);
        self = SELF.at(address, life);
    }

    /** One with a life of its own. */
    static Thing owned(Life parent, Implementation implementation) {
        return new Thing(TYPE.create(implementation).address(), Life.owned(parent));
    }

    /** One that this one's owner also owns. */
    Thing lend() {
        return new Thing(self.address, life());
    }

    Life itsLife() {
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
                Failures.caught("Thing.poke", t);
            }
        }
    }

    /** A call as the generated ones are. */
    void poke() {
        try {
            IErrorRecorder_clear.invoke(self.method(0), self.address);
            Failures.check();
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** As a call that makes an object ends: this is the object, {@link Implementation#poke} a callback on the way. */
    Thing create() {
        IErrorRecorder_clear.invoke(self.method(0), self.address);
        return Calls.created(this, "Thing.create");
    }

    /** The upcall stub behind {@link #poke}. */
    MemorySegment function() {
        return self.method(0);
    }
}
