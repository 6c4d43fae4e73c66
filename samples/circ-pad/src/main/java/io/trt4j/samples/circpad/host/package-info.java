/** The backend {@code host}: copies runs of memory on the CPU. */
package io.trt4j.samples.circpad.host;
