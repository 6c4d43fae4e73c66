package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.input;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class TensorDimTest {
    /** Fewer than it takes to have the JVM's compiler save what is allocated. */
    private static final int TIMES = 100;

    private record Extents(long... d) implements Dim.Scope {
        @Override
        public int nbDims(TensorRef tensor) {
            return d.length;
        }

        @Override
        public long d(TensorRef tensor, int axis) {
            return d[axis];
        }

        @Override
        public TensorFormat format(TensorRef tensor) {
            return TensorFormat.kLINEAR;
        }
    }

    private static long evaluated(Dim dim, Dim.Scope scope) {
        long sum = 0;
        for (int i = 0; i < TIMES; i++) {
            sum += dim.evaluate(scope);
        }
        return sum;
    }

    @Test
    void valuesOfALaunchAllocateNothingThoughNotCompiledYet() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Extents scope = new Extents(6, 5);
        Dim rows = input(0).rows().ceilDiv(4);
        Dim last = input(0).dim(-1).plus(input(0).stride(0)).plus(input(0).volume());
        evaluated(rows.plus(last), scope); // loads classes
        long before = threads.getCurrentThreadAllocatedBytes();
        long sum = evaluated(rows, scope) + evaluated(last, scope);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sum).isEqualTo(TIMES * (2L + 5 + 5 + 30));
        assertThat(allocated).isZero();
    }
}
