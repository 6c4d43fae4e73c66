/** The translator from Java methods to CUDA C++. */
@NullMarked
package io.trt4j.kernel.internal;

import org.jspecify.annotations.NullMarked;
