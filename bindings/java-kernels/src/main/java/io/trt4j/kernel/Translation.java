package io.trt4j.kernel;

import java.util.Set;

/**
 * A kernel in CUDA C++.
 *
 * @param name of the kernel in the source
 * @param source the program
 * @param written the indexes of the parameters that are views the kernel may write
 */
record Translation(String name, String source, Set<Integer> written) {}
