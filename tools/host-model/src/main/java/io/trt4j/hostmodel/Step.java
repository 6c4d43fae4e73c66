package io.trt4j.hostmodel;

/** Something that a graph does when it runs. */
interface Step extends AutoCloseable {
    /** Takes values from the scope and puts others there. */
    void run(Scope scope);

    /** Frees what it has kept for the next run. */
    @Override
    void close();
}
