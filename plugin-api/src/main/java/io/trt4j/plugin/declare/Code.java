package io.trt4j.plugin.declare;

/**
 * What a plugin does in place of launches that are declared.
 *
 * @param <A> the record of the plugin's attributes
 */
@FunctionalInterface
public interface Code<A extends Record> {
    /**
     * Does the plugin's work, on a stream or on the CPU.
     *
     * @param call good until this returns
     */
    void run(Call<A> call) throws Exception;
}
