/** From a model file to a result: builds engines, keeps them in a cache, and runs them from any number of threads. */
@NullMarked
package io.trt4j.engine;

import org.jspecify.annotations.NullMarked;
