package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.jextract.Destructor;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getAPILanguage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A C++ interface that Java implements: its vtable, filled with upcall stubs in the order of the loaded version, one
 * stub for each method however many objects there are.
 *
 * @param <T> the type of the Java objects behind the native ones
 */
public abstract class UpcallType<T> {
    private static final class Shared {
        static final MemorySegment DESTRUCTOR = Destructor.allocate(UpcallType::destroyed, Arena.global());
        /** TensorRT's {@code APILanguage::kCPP}: Java's objects are used as those of C++. */
        static final int CPP = 0;

        static final MemorySegment LANGUAGE = IVersionedInterface_getAPILanguage.allocate(self -> CPP, Arena.global());
    }

    /** Known beforehand: there may be no memory for it when TensorRT asks. */
    private static final long NO_NAME = CStrings.constant("").address();

    /** By the addresses of their vtables. A derived type's object is one of its base's, too. */
    private static final Map<Long, UpcallType<?>> TYPES = new ConcurrentHashMap<>();

    private final Class<T> type;
    final Slots slots;
    final Supplier<List<String>> typeNames;

    private volatile @Nullable MemorySegment vtable;

    /**
     * An interface.
     *
     * @param typeNames the mangled names of the C++ class and its bases, itself first
     */
    protected UpcallType(Class<T> type, Slots slots, Supplier<List<String>> typeNames) {
        this.type = type;
        this.slots = slots;
        this.typeNames = typeNames;
    }

    /** The same interface for native objects of Java ones of another type. */
    protected UpcallType(Class<T> type, UpcallType<?> like) {
        this(type, like.slots, like.typeNames);
    }

    /** Makes the upcall stub for a slot. */
    public abstract MemorySegment stub(String slot, Arena arena);

    /** Makes the struct that a versioned interface answers to {@code getInterfaceInfo}. */
    public MemorySegment info(Arena arena) {
        throw new IllegalStateException(type.getSimpleName() + " is no versioned interface.");
    }

    /** TensorRT has deleted the native object of an implementation, which is to release what it holds. */
    protected void deleted(T implementation) {}

    /** Whether TensorRT may call native objects that nobody holds any more, as it does the first logger. */
    protected boolean isKeptByTensorRT() {
        return false;
    }

    /**
     * Makes the Java object that calls a native one which is not Java's.
     *
     * @throws IllegalStateException if this is a type of which all objects are Java's
     */
    public T proxy(long address, Lifetime life) {
        throw new IllegalStateException("This is no " + type.getSimpleName() + ".");
    }

    /**
     * Makes a native object for a Java one. The caller frees it, or TensorRT does by its destructor. It belongs to what is
     * being made or called when it is made.
     */
    public ObjectTable.Handle create(T implementation) {
        NativeCall call = CallStack.current().innermost();
        return create(implementation, call == null ? null : call.owner());
    }

    /** Makes a native object for a Java one that belongs to what another one does where no call makes it. */
    public ObjectTable.Handle create(T implementation, long like) {
        NativeCall call = CallStack.current().innermost();
        return create(implementation, call == null ? ObjectTable.owner(like) : call.owner());
    }

    ObjectTable.Handle create(T implementation, @Nullable Lifetime owner) {
        return ObjectTable.create(vtable(), type.cast(Objects.requireNonNull(implementation)), owner);
    }

    /** Makes now what the first native object would have to wait for. */
    public void prepare() {
        vtable();
    }

    /** The Java object behind {@code this} of an upcall. */
    @SuppressWarnings("unchecked")
    public T find(long self) {
        Object found = ObjectTable.find(self);
        if (!type.isInstance(found)) {
            throw new IllegalStateException("TensorRT called a " + type.getSimpleName() + " that was freed.");
        }
        return (T) found;
    }

    /** What users see of a Java object that has a native one. */
    static @Nullable Object given(@Nullable Object object) {
        return object instanceof UpcallTarget.Named named ? named.given() : object;
    }

    /** A native object as Java sees it: the Java object it stands for, else a proxy; null at address 0. */
    public @Nullable T of(long address, Lifetime life) {
        if (address == 0) {
            return null;
        }
        return isOurs(address) ? type.cast(given(find(address))) : proxy(address, life);
    }

    /** A native object as one that is not Java's, even if it is: its methods are called through its vtable. */
    public @Nullable T foreign(long address, Lifetime life) {
        return address == 0 ? null : proxy(address, life);
    }

    /** Whether a native object is one that {@link #create} made. */
    boolean isOurs(long address) {
        return isJavas(address) && type.isInstance(ObjectTable.find(address));
    }

    /** Whether a native object is one that {@link #create} of any type made. */
    public static boolean isJavas(long address) {
        return TYPES.containsKey(Calls.pointer(address));
    }

    /** Whether a native object that {@link #create} made is of a type that {@link #isKeptByTensorRT()}. */
    static boolean isKeptByTensorRT(ObjectTable.Handle made) {
        UpcallType<?> type = TYPES.get(Calls.pointer(made.address()));
        return type != null && type.isKeptByTensorRT();
    }

    /** Whether a native object was made for this type itself: one Java object may have several, of different types. */
    boolean isOfThis(ObjectTable.Handle handle) {
        MemorySegment made = vtable; // without the lock: in every enqueue of a plugin of version 3
        return made != null && Calls.pointer(handle.address()) == made.address();
    }

    /** A C string that stays good while the object that returns it lives. */
    public long pin(long self, @Nullable String text) {
        return text == null ? 0 : ObjectTable.pin(self, text).address();
    }

    /** The address of an empty C string: what is returned where there is no name, for which TensorRT expects no null. */
    public static long noName() {
        return NO_NAME;
    }

    /** A native object for a Java one that an upcall of {@code self} returns; it is freed with {@code self}. */
    public <U> long hold(long self, UpcallType<U> type, @Nullable U implementation) {
        if (implementation == null) {
            return 0;
        }
        return implementation instanceof Foreign foreign
                ? foreign.address()
                : ObjectTable.hold(self, type, implementation).address();
    }

    /**
     * A native object for a Java one that an upcall of {@code self} makes for its caller to delete.
     *
     * @param method the upcall's
     * @param lent what it may use until it is deleted, or null
     * @throws NullPointerException if there is none: C++ does not expect it
     * @throws IllegalStateException if it is not Java's, but belongs to the Java caller that made it
     */
    public <U> long create(
            long self, String method, UpcallType<U> type, @Nullable U implementation, @Nullable Lifetime lent) {
        return create(self, method, made -> type, implementation, lent);
    }

    /** Likewise, of a type that depends on the implementation. */
    public <U> long create(
            long self,
            String method,
            Function<U, UpcallType<U>> typeOf,
            @Nullable U implementation,
            @Nullable Lifetime lent) {
        if (implementation == null) {
            throw new NullPointerException(method + " returned null.");
        }
        if (implementation instanceof Foreign) {
            throw new IllegalStateException(
                    method + " returned an object that is not written in Java: " + "return one that calls it.");
        }
        long made = typeOf.apply(implementation).create(implementation, self).address();
        if (lent != null) {
            ObjectTable.lend(made, lent);
        }
        return made;
    }

    /** Methods of this interface, to be called on objects of others. */
    public Methods methods(String... names) {
        return slots.methods(names);
    }

    private synchronized MemorySegment vtable() {
        if (vtable == null) {
            NativeCall.requireStack();
            List<String> names = slots.names();
            // Before the slots stand the offset to the complete object, 0, and the type information.
            MemorySegment table = Arena.global().allocate(ADDRESS, names.size() + 2);
            table.setAtIndex(JAVA_LONG, 0, 0);
            table.setAtIndex(ADDRESS, 1, TypeInfo.of(typeNames.get()));
            // Making a stub takes a millisecond or two, most of it to generate code: on several cores at once.
            List<MemorySegment> made = names.parallelStream().map(this::stub).toList();
            for (int i = 0; i < made.size(); i++) {
                table.setAtIndex(ADDRESS, i + 2, made.get(i));
            }
            vtable = table.asSlice(2 * ADDRESS.byteSize());
            TYPES.put(vtable.address(), this);
        }
        return vtable;
    }

    private MemorySegment stub(String slot) {
        return switch (slot) {
            case Slots.COMPLETE_DESTRUCTOR, Slots.DELETING_DESTRUCTOR -> Shared.DESTRUCTOR;
            case "IVersionedInterface.getAPILanguage" -> Shared.LANGUAGE;
            case "IVersionedInterface.getInterfaceInfo" -> InterfaceInfoFunction.of(info(Arena.global()));
            case "getCapabilityInterface" -> CapabilityFunction.of(stub(slot, Arena.global()));
            default -> stub(slot, Arena.global());
        };
    }

    /** Both destructors: the memory is ours, so destroying and deleting are the same. */
    private static void destroyed(long self) {
        try {
            delete(self);
        } catch (Throwable t) {
            Failures.caught(self, "A native object", "destructor", t);
        }
    }

    /** Frees the native object, once, and tells the Java one. */
    public static void delete(long self) {
        Object object = given(ObjectTable.find(self));
        UpcallType<?> type = TYPES.get(Calls.pointer(self));
        ObjectTable.Handle handle = ObjectTable.handle(self);
        if (handle != null) {
            Lifetime lent = ObjectTable.lent(self);
            ObjectTable.free(handle);
            if (lent != null) {
                lent.close();
            }
        }
        if (object instanceof UpcallTarget.Destroyed listener) {
            listener.destroyed();
        } else if (type != null) {
            type.tell(object);
        }
    }

    /** See {@link #deleted}. */
    private void tell(@Nullable Object implementation) {
        if (type.isInstance(implementation)) {
            deleted(type.cast(implementation));
        }
    }
}
