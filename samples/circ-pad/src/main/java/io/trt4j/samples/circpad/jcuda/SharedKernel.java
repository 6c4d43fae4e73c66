package io.trt4j.samples.circpad.jcuda;

import java.util.HashMap;
import java.util.Map;
import jcuda.driver.CUcontext;

/**
 * The compiled kernels of each CUDA context, shared by all plugins that are initialized there: a module belongs to a
 * context.
 */
final class SharedKernel {
    private static final Map<CUcontext, SharedKernel> BY_CONTEXT = new HashMap<>();

    private final CUcontext context;
    private final JcudaKernel kernel = new JcudaKernel();
    private int users;

    private SharedKernel(CUcontext context) {
        this.context = context;
    }

    /** One plugin's share, from its initialize to its terminate. */
    static final class Use implements AutoCloseable {
        private final SharedKernel shared;

        private Use(SharedKernel shared) {
            this.shared = shared;
        }

        JcudaKernel get() {
            return shared.kernel;
        }

        @Override
        public void close() {
            release(shared);
        }
    }

    /** The kernels of the calling thread's current context, compiled for its device if nobody uses them yet. */
    static synchronized Use use() {
        SharedKernel shared = BY_CONTEXT.computeIfAbsent(JcudaKernel.currentContext(), SharedKernel::new);
        shared.users++;
        return new Use(shared);
    }

    private static synchronized void release(SharedKernel shared) {
        if (--shared.users == 0) {
            BY_CONTEXT.remove(shared.context);
            shared.kernel.close();
        }
    }
}
