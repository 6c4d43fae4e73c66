package io.trt4j.bench.circpad;

/**
 * What was measured of one backend and one job. Null is what was not.
 *
 * @param name the backend, and who calls it
 * @param failure why there is nothing else, or nothing that counts: what went wrong, as one sentence
 * @param host {@code enqueueV3}
 * @param bytesPerCall what it allocates on Java's heap
 * @param deviceMicros what one takes on the device
 * @param graph replaying it, captured in a CUDA graph
 * @param graphDeviceMicros what a replay takes on the device
 * @param noGraph why it could not be captured
 * @param buildSeconds building the engine
 */
record Measured(
        String name,
        String failure,
        Times host,
        Double bytesPerCall,
        Double deviceMicros,
        Times graph,
        Double graphDeviceMicros,
        String noGraph,
        Double buildSeconds) {

    /** A backend that went wrong. */
    static Measured failed(String name, String failure) {
        return new Measured(name, failure, null, null, null, null, null, null, null);
    }
}
