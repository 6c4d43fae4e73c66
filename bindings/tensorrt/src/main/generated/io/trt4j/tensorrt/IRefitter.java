// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Replaces weights of an engine that was built with {@link BuilderFlag#kREFIT} or one of its kind: set
 * weights, then call {@link #refitCudaEngine}. Made by {@link TensorRT#createInferRefitter}; the caller closes it.
 * The engine must not execute meanwhile.
 *
 * <p>TensorRT's {@code class nvinfer1::IRefitter}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_refitter.html">{@code nvinfer1::IRefitter}</a>
 */
@SuppressWarnings("deprecation")
public class IRefitter extends NativeResource {
    private static final Methods LIFE = new SlotTable("IRefitter",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IRefitter",
            "8.6 ~ ~delete setWeights refitCudaEngine getMissing getAll setDynamicRange getDynamicRangeMin getDynamicRangeMax getTensorsWithDynamicRange setErrorRecorder getErrorRecorder setNamedWeights getMissingWeights getAllWeights getLogger setMaxThreads getMaxThreads",
            "9.0 +",
            "9.1 + setNamedWeightsWithLocation getNamedWeights getWeightsLocation unsetNamedWeights setWeightsValidation getWeightsValidation refitCudaEngineAsync",
            "10.0 ~ ~delete getPImpl setWeights refitCudaEngine getMissing getAll setDynamicRange getDynamicRangeMin getDynamicRangeMax getTensorsWithDynamicRange setErrorRecorder getErrorRecorder setNamedWeights getMissingWeights getAllWeights getLogger setMaxThreads getMaxThreads setNamedWeightsWithLocation getNamedWeights getWeightsLocation unsetNamedWeights setWeightsValidation getWeightsValidation refitCudaEngineAsync getWeightsPrototype",
            "11.0 ~ ~delete getPImpl setWeights refitCudaEngine getMissing getAll setErrorRecorder getErrorRecorder setNamedWeights getMissingWeights getAllWeights getLogger setMaxThreads getMaxThreads setNamedWeightsWithLocation getNamedWeights getWeightsLocation unsetNamedWeights setWeightsValidation getWeightsValidation refitCudaEngineAsync getWeightsPrototype")
            .methods("setWeights", "refitCudaEngine", "getMissing", "getAll", "setErrorRecorder", "getErrorRecorder", "setNamedWeights", "getMissingWeights", "getAllWeights", "getLogger", "setMaxThreads", "getMaxThreads", "setNamedWeightsWithLocation", "getNamedWeights", "getWeightsLocation", "unsetNamedWeights", "setWeightsValidation", "getWeightsValidation", "refitCudaEngineAsync", "getWeightsPrototype", "setDynamicRange", "getDynamicRangeMin", "getDynamicRangeMax", "getTensorsWithDynamicRange");
    private final VirtualObject impl;

    IRefitter(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRefitter of(long address, Lifetime life) {
        return address == 0 ? null : new IRefitter(address, life);
    }

    /**
     * Sets new weights of a layer. They are read by the refit.
     * <pre>{@code bool IRefitter::setWeights(const char * layerName, WeightsRole role, Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param layerName as the network had it
     * @param weights of the type and number that the layer has
     * @return false if there is no such layer or role, or type or number do not fit
     */
    public boolean setWeights(String layerName, WeightsRole role, Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJIWeights.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(layerName, "layerName", arena$), Given.argument(role, "role").value(), ElementSizes.keep(life(), layerName + " " + role, weights, "weights").allocate(arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Replaces the weights and waits until it is done. Contexts of the engine can be used afterwards.
     * <pre>{@code bool IRefitter::refitCudaEngine()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return false if weights are missing or not valid; some may have been replaced then
     */
    public boolean refitCudaEngine() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            life().settle();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Finds the weights that must be set, too, since they were combined with others.
     * <pre>{@code int32_t IRefitter::getMissing(int32_t size, const char ** layerNames, WeightsRole * roles)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param size how many there is room for; 0 to count only
     * @param layerNames room for as many pointers to names of layers
     * @param roles room for as many roles, numbers of 4 bytes
     * @return how many there are
     */
    public int getMissing(int size, MemorySegment layerNames, MemorySegment roles) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIAA.HANDLE.invokeExact(impl.method(2), impl.address, size, Calls.room(Given.argument(layerNames, "layerNames"), size, 8, "layerNames"), Calls.room(Given.argument(roles, "roles"), size, 4, "roles"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Finds all weights that can be replaced.
     * <pre>{@code int32_t IRefitter::getAll(int32_t size, const char ** layerNames, WeightsRole * roles)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param size how many there is room for; 0 to count only
     * @param layerNames room for as many pointers to names of layers
     * @param roles room for as many roles, numbers of 4 bytes
     * @return how many there are
     */
    public int getAll(int size, MemorySegment layerNames, MemorySegment roles) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIAA.HANDLE.invokeExact(impl.method(3), impl.address, size, Calls.room(Given.argument(layerNames, "layerNames"), size, 8, "layerNames"), Calls.room(Given.argument(roles, "roles"), size, 4, "roles"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what records errors of the refitter.
     * <pre>{@code void IRefitter::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the refitter.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IRefitter::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            IErrorRecorder result$ = IErrorRecorderNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets new weights of a name. They are read by the refit.
     * <pre>{@code bool IRefitter::setNamedWeights(const char * name, Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name as {@link INetworkDefinition#setWeightsName} has set it
     * @param weights of the type and number that {@link #getWeightsPrototype} tells
     * @return false if there are no such weights, or type or number do not fit
     */
    public boolean setNamedWeights(String name, Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJWeights.HANDLE.invokeExact(impl.method(6), impl.address, CStrings.allocate(name, "name", arena$), ElementSizes.keep(life(), name, weights, "weights").allocate(arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the names of weights that must be set, too, since they were combined with others.
     * <pre>{@code int32_t IRefitter::getMissingWeights(int32_t size, const char ** weightsNames)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public List<String> getMissingWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int size$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(7), impl.address, 0, MemorySegment.NULL);
            MemorySegment names$ = arena$.allocate(ADDRESS, Math.max(size$, 0));
            int count$ = Math.min(size$, (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(7), impl.address, size$, names$));
            List<String> result$ = NativeObject.list(names$.address(), count$, CStrings::read);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the names of all weights that can be replaced.
     * <pre>{@code int32_t IRefitter::getAllWeights(int32_t size, const char ** weightsNames)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public List<String> getAllWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int size$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(8), impl.address, 0, MemorySegment.NULL);
            MemorySegment names$ = arena$.allocate(ADDRESS, Math.max(size$, 0));
            int count$ = Math.min(size$, (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(8), impl.address, size$, names$));
            List<String> result$ = NativeObject.list(names$.address(), count$, CStrings::read);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the logger that the refitter was made with.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code ILogger * IRefitter::getLogger() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ILogger getLogger() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(9), impl.address);
            ILogger result$ = ILoggerNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many threads the refitter may use, the calling one among them.
     * <pre>{@code bool IRefitter::setMaxThreads(int32_t maxThreads)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param maxThreads at least 1, which is the default
     * @return whether it was accepted
     */
    public boolean setMaxThreads(int maxThreads) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(10), impl.address, maxThreads);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many threads the refitter may use.
     * <pre>{@code int32_t IRefitter::getMaxThreads() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getMaxThreads() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets new weights of a name. They are read by the refit.
     * <pre>{@code bool IRefitter::setNamedWeights(const char * name, Weights weights, TensorLocation location)}</pre>
     * Since TensorRT 9.1.
     *
     * @param name as {@link INetworkDefinition#setWeightsName} has set it
     * @param weights of the type and number that {@link #getWeightsPrototype} tells
     * @param location where the values are; on the host where it is left out
     * @return false if there are no such weights, or type or number do not fit
     */
    public boolean setNamedWeights(String name, Weights weights, TensorLocation location) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJWeightsI.HANDLE.invokeExact(impl.method(12), impl.address, CStrings.allocate(name, "name", arena$), (location == TensorLocation.kDEVICE ? Given.argument(weights, "weights") : ElementSizes.keep(life(), name, weights, "weights")).allocate(arena$), Given.argument(location, "location").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the weights that were set for a name; empty if none were.
     * <pre>{@code Weights IRefitter::getNamedWeights(const char * weightsName) const}</pre>
     * Since TensorRT 9.1.
     */
    public Weights getNamedWeights(String weightsName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_JJ.HANDLE.invokeExact(impl.method(13), (SegmentAllocator) arena$, impl.address, CStrings.allocate(weightsName, "weightsName", arena$));
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns where the weights are that were set for a name, {@link TensorLocation#kHOST} if none
     * were.
     * <pre>{@code TensorLocation IRefitter::getWeightsLocation(const char * weightsName) const}</pre>
     * Since TensorRT 9.1.
     */
    public TensorLocation getWeightsLocation(String weightsName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            TensorLocation result$ = TensorLocation.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(14), impl.address, CStrings.allocate(weightsName, "weightsName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Forgets the weights that were set for a name.
     * <pre>{@code bool IRefitter::unsetNamedWeights(const char * weightsName)}</pre>
     * Since TensorRT 9.1.
     *
     * @return whether any were
     */
    public boolean unsetNamedWeights(String weightsName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(15), impl.address, CStrings.allocate(weightsName, "weightsName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether weights are checked when they are converted or made sparse. Not to check is
     * faster.
     * <pre>{@code void IRefitter::setWeightsValidation(bool weightsValidation)}</pre>
     * Since TensorRT 9.1.
     *
     * @param weightsValidation true by default
     */
    public void setWeightsValidation(boolean weightsValidation) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(16), impl.address, weightsValidation);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether weights are checked.
     * <pre>{@code bool IRefitter::getWeightsValidation() const}</pre>
     * Since TensorRT 9.1.
     */
    public boolean getWeightsValidation() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(17), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Replaces the weights on a stream and returns at once. Contexts of the engine can be used on
     * that stream.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code bool IRefitter::refitCudaEngineAsync(cudaStream_t stream)}</pre>
     * Since TensorRT 9.1.
     *
     * @param stream not destroyed before this returns
     * @return false if weights are missing or not valid; some may have been replaced then
     */
    public boolean refitCudaEngineAsync(CudaStream stream) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(18), impl.address, call$.use(stream, "stream"));
            call$.check();
            life().settleNoMore();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type and number of weights that can be replaced, without values; the number is -1
     * if there are none of the name.
     * <pre>{@code Weights IRefitter::getWeightsPrototype(const char * weightsName) const}</pre>
     * Since TensorRT 10.0.
     */
    public Weights getWeightsPrototype(String weightsName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_JJ.HANDLE.invokeExact(impl.method(19), (SegmentAllocator) arena$, impl.address, CStrings.allocate(weightsName, "weightsName", arena$));
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the range of a tensor's values for INT8.
     * <pre>{@code bool IRefitter::setDynamicRange(const char * tensorName, float min, float max)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param tensorName as the network had it
     * @return false if there is no such tensor
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public boolean setDynamicRange(String tensorName, float min, float max) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJFF.HANDLE.invokeExact(impl.method(20), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), min, max);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the least value of a tensor for INT8.
     * <pre>{@code float IRefitter::getDynamicRangeMin(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public float getDynamicRangeMin(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            float result$ = (float) Signatures.F_JJ.HANDLE.invokeExact(impl.method(21), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the greatest value of a tensor for INT8.
     * <pre>{@code float IRefitter::getDynamicRangeMax(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public float getDynamicRangeMax(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            float result$ = (float) Signatures.F_JJ.HANDLE.invokeExact(impl.method(22), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the names of tensors whose range can be replaced.
     * <pre>{@code int32_t IRefitter::getTensorsWithDynamicRange(int32_t size, const char ** tensorNames) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public List<String> getTensorsWithDynamicRange() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int size$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(23), impl.address, 0, MemorySegment.NULL);
            MemorySegment names$ = arena$.allocate(ADDRESS, Math.max(size$, 0));
            int count$ = Math.min(size$, (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(23), impl.address, size$, names$));
            List<String> result$ = NativeObject.list(names$.address(), count$, CStrings::read);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
