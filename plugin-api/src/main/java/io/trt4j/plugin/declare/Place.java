package io.trt4j.plugin.declare;

/** Where a plugin does its work. */
public enum Place {
    /** On a device, under TensorRT. Addresses are of the device's memory. */
    DEVICE,
    /** On the CPU, under a host engine. Addresses are of host memory. */
    HOST
}
