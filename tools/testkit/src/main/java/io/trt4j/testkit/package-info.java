/** What plugins are tested and shown with where there is no GPU: an engine that runs them on the host. */
package io.trt4j.testkit;
