/** What all backends share: the plugin in each of its ways without the work, the amounts, and the kernels as text. */
package io.trt4j.samples.circpad.padding;
