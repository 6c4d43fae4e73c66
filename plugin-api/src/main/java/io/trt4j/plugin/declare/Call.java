package io.trt4j.plugin.declare;

import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import java.lang.foreign.MemorySegment;

/**
 * One enqueue of a plugin: its tensors and where to work. Good until the {@link Code} that was given it returns. Used again for
 * the plugin's next enqueue, so do not keep it.
 *
 * @param <A> the record of the plugin's attributes
 */
public interface Call<A extends Record> {
    /** The plugin's attributes. */
    A attributes();

    /** Where the work is to be done. */
    Place place();

    /** The tactic that TensorRT chose; 0 where none is declared. */
    int tactic();

    /** Dimensions, types and formats of the inputs. */
    TensorDescs inputDesc();

    /**
     * Dimensions, types and formats of the outputs. An extent that depends on a size which the plugin writes is -1 with
     * TensorRT 10.6, which does not document it.
     */
    TensorDescs outputDesc();

    /** Addresses of the inputs. */
    TensorAddresses inputs();

    /** Addresses of the outputs. */
    TensorAddresses outputs();

    /** The address of the workspace. */
    long workspace();

    /** The CUDA stream to work on, a {@code CUstream}; 0 on the host. */
    long stream();

    /**
     * The memory of an input or output, or of the workspace, on the host.
     *
     * @throws IllegalStateException if the work is done on a device, whose memory the CPU cannot read
     */
    MemorySegment memory(TensorRef tensor);

    /**
     * What plugins share under a key.
     *
     * @param type what it is
     * @throws IllegalArgumentException if the declaration has no resource of this key
     * @throws ClassCastException if it is of another type
     * @see PluginDeclaration#resource
     */
    <T extends AutoCloseable> T resource(String key, Class<T> type);
}
