/** What plugins are tested and shown with where there is no GPU: an engine that runs them on the host. */
@NullMarked
package io.trt4j.testkit;

import org.jspecify.annotations.NullMarked;
