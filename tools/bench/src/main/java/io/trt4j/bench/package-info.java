/** What a call costs, in either direction, on a machine with no GPU. */
package io.trt4j.bench;
