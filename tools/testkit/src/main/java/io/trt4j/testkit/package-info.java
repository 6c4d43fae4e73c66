/**
 * What plugins are tested and shown with where there is no GPU: an engine that runs them on the host, and {@link
 * io.trt4j.testkit.PluginTestKit}, which checks them against TensorRT's rules.
 */
@NullMarked
package io.trt4j.testkit;

import org.jspecify.annotations.NullMarked;
