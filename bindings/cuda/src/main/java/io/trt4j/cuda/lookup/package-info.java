/** Where the functions of CUDA are looked up. */
@NullMarked
package io.trt4j.cuda.lookup;

import org.jspecify.annotations.NullMarked;
