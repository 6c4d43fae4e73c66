/** What all backends share: the plugin without its {@code enqueue}, the amounts, and the kernels as text. */
package io.trt4j.samples.circpad.padding;
