/** What every backend of the padding sample costs on this machine: {@code bench}. */
package io.trt4j.bench.circpad;
