package io.trt4j.bench.circpad;

/** A call whose time on the host is measured: made again and again, by whoever makes it. */
interface RepeatedCalls {
    /** Makes n calls; returns the nanoseconds of one. */
    double measure(int n);

    /** Makes a call for each number, which becomes its nanoseconds. */
    void measureEach(long[] nanos);

    /** A call made by Java. */
    static RepeatedCalls of(Runnable call) {
        return new RepeatedCalls() {
            @Override
            public double measure(int n) {
                long start = System.nanoTime();
                for (int i = 0; i < n; i++) {
                    call.run();
                }
                return (double) (System.nanoTime() - start) / n;
            }

            @Override
            public void measureEach(long[] nanos) {
                for (int i = 0; i < nanos.length; i++) {
                    long start = System.nanoTime();
                    call.run();
                    nanos[i] = System.nanoTime() - start;
                }
            }
        };
    }
}
