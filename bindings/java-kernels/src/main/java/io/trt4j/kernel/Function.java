package io.trt4j.kernel;

import java.util.Set;

/**
 * A method in CUDA C++.
 *
 * @param written the indexes of the parameters that are views it may write
 */
record Function(String name, String text, Set<Integer> written) {}
