/** What the bindings share: strings, calls, stacks. */
@NullMarked
package io.trt4j.ffm.internal;

import org.jspecify.annotations.NullMarked;
