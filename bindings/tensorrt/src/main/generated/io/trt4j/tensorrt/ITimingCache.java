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
 * Remembers how long tactics took, so that later builds need not time them again. Made by
 * {@link IBuilderConfig#createTimingCache}; the caller closes it after the builds that use it.
 *
 * <p>TensorRT's {@code class nvinfer1::ITimingCache}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_timing_cache.html">{@code nvinfer1::ITimingCache}</a>
 */
@SuppressWarnings("deprecation")
public class ITimingCache extends NativeResource {
    private static final Methods LIFE = new SlotTable("ITimingCache",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("ITimingCache",
            "8.6 ~ ~delete serialize combine reset",
            "9.0 +",
            "10.0 +",
            "10.8 + queryKeys query update",
            "11.0 +")
            .methods("serialize", "combine", "reset", "queryKeys", "query", "update");
    private final VirtualObject impl;

    ITimingCache(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ITimingCache of(long address, Lifetime life) {
        return address == 0 ? null : new ITimingCache(address, life);
    }

    /**
     * Serializes the cache into memory of the host, to be stored in a file.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IHostMemory * ITimingCache::serialize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IHostMemory serialize() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "ITimingCache.serialize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Adds the entries of another cache; those that this one has are kept.
     * <pre>{@code bool ITimingCache::combine(const ITimingCache & inputCache, bool ignoreMismatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputCache written by the same version of TensorRT
     * @param ignoreMismatch whether to accept a cache from a device with other properties
     * @return whether it was added
     */
    public boolean combine(ITimingCache inputCache, boolean ignoreMismatch) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJZ.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, inputCache, "inputCache"), ignoreMismatch);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Removes all entries.
     * <pre>{@code bool ITimingCache::reset()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return whether it did
     */
    public boolean reset() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Writes the keys of the entries, as many as there is room for.
     * <pre>{@code int64_t ITimingCache::queryKeys(TimingCacheKey * keyBuffer, int64_t capacity) const}</pre>
     * Since TensorRT 10.8.
     *
     * @param keyBuffer room for {@code capacity} keys, see {@link TimingCacheKey#layout}; null where {@code capacity} is
     *     0, to count only
     * @return the number of entries in the cache, or -1 on failure
     */
    public long queryKeys(MemorySegment keyBuffer, long capacity) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(impl.method(3), impl.address, Calls.room(Given.argument(keyBuffer, "keyBuffer"), capacity, TimingCacheKey.layout().byteSize(), "keyBuffer"), capacity);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is known for a key.
     * <pre>{@code TimingCacheValue ITimingCache::query(const TimingCacheKey & key) const}</pre>
     * Since TensorRT 10.8.
     *
     * @return one that is not valid, with a negative time or NaN, if there is no such key
     */
    public TimingCacheValue query(TimingCacheKey key) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.TimingCacheValue_JJ.HANDLE.invokeExact(impl.method(4), (SegmentAllocator) arena$, impl.address, Given.argument(key, "key").allocate(arena$).address());
            call$.check();
            TimingCacheValue result$ = TimingCacheValue.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Replaces what is known for a key; a time of NaN removes the entry. The cache must be editable, see
     * {@link BuilderFlag#kEDITABLE_TIMING_CACHE}.
     * <pre>{@code bool ITimingCache::update(const TimingCacheKey & key, const TimingCacheValue & value)}</pre>
     * Since TensorRT 10.8.
     *
     * @return whether there was such an entry and the value was valid
     */
    public boolean update(TimingCacheKey key, TimingCacheValue value) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(5), impl.address, Given.argument(key, "key").allocate(arena$).address(), Given.argument(value, "value").allocate(arena$).address());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
